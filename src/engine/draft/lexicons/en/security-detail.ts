/** Words for the detector `security-detail`. */
export const securityDetail = {} as const;

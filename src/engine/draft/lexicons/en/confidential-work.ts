/** Words for the detector `confidential-work`. */
export const confidentialWork = {} as const;

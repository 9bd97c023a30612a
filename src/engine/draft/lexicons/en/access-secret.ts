/** Words for the detector `access-secret`. */
export const accessSecret = {} as const;

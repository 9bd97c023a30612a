/** Words for the detector `third-party`. */
export const thirdParty = {} as const;

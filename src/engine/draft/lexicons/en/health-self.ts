/** Words for the detector `health-self`. */
export const healthSelf = {} as const;

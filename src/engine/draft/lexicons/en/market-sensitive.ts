/** Words for the detector `market-sensitive`. */
export const marketSensitive = {} as const;

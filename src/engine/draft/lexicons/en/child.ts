/** Words for the detector `child`. */
export const child = {} as const;

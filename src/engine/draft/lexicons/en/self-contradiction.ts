/** Words for the detector `self-contradiction`. */
export const selfContradiction = {} as const;

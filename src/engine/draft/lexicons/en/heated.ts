/** Words for the detector `heated`. */
export const heated = {} as const;

/** Words for the detector `undisclosed-tie`. */
export const undisclosedTie = {} as const;

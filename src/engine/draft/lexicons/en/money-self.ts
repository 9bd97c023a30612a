/** Words for the detector `money-self`. */
export const moneySelf = {} as const;

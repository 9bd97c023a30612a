/** Words for the detector `intimate-self`. */
export const intimateSelf = {} as const;

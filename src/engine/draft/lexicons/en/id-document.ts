/** Words for the detector `id-document`. */
export const idDocument = {} as const;

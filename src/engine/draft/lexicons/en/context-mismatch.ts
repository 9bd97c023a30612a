/** Words for the detector `context-mismatch`. */
export const contextMismatch = {} as const;

/** Words for the detector `recovery-fact`. */
export const recoveryFact = {} as const;

/** Words for the guards, a section for each. */
export const guards = {} as const;

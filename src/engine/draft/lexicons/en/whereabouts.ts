/** Words for the detector `whereabouts`. */
export const whereabouts = {} as const;

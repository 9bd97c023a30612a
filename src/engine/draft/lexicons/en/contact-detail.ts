/** Words for the detector `contact-detail`. */
export const contactDetail = {} as const;

/** Words for the detector `customer-data`. */
export const customerData = {} as const;

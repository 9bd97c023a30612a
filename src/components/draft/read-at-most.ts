/** The checker reads this many characters of a draft; the rest is kept but not judged. */
export const READ_AT_MOST = 100_000;

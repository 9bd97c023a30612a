/** What the tests and the bench start Chromium with. */
export const SWITCHES: readonly string[];
/** Path of a Chromium, 'playwright' for Playwright's own, or undefined where there is none. */
export function findBrowser(): Promise<string | undefined>;

import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium that the browser tests use; 'playwright' stands for Playwright's own. */
export async function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(
      `CHROMIUM_PATH: expected the program of a Chromium, found nothing at "${chosen}". ` +
        'Set it to one that exists, or unset it.',
    );
  }
  const place = PLACES.find((path) => existsSync(path));
  if (place) return place;
  return (await hasPlaywrights()) ? 'playwright' : undefined;
}

async function hasPlaywrights() {
  try {
    const { chromium } = await import('@playwright/test');
    return existsSync(chromium.executablePath());
  } catch {
    // The package is not installed yet, or knows no Chromium for this machine.
    return false;
  }
}

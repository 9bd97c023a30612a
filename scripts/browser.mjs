import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Chromium makes two pages of its own for the address bar of each window, which cost twice the
 * processor time of an empty page of ours. It heeds the last list of this kind alone, so ours
 * repeats what Playwright turns off.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** What the tests and the bench start Chromium with. */
export const SWITCHES = [
  // Chromium refuses to sandbox for root, which is what containers run as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  `--disable-features=${WITHOUT.join()}`,
  '--disable-gpu',
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

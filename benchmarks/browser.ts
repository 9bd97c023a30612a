/** The built site, open in a browser: what every bench of pages needs. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { SWITCHES, findBrowser } from '../scripts/browser.mjs';
import { servePacked } from './packed-server.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
export const PHONE = { width: 412, height: 823 };

/** Starts the browser that the tests use, too. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const found = await findBrowser();
  if (!found) {
    throw new Error(
      'Bench: expected a Chromium, found none. Install one, or set CHROMIUM_PATH to its program.',
    );
  }
  return chromium.launch({
    ...(found === 'playwright' ? {} : { executablePath: found }),
    args: [...SWITCHES, ...more],
  });
}

/** Serves the built site as long as the work takes; builds it where nothing is built. */
export async function onBuiltSite(work: (address: string) => Promise<void>): Promise<void> {
  if (!existsSync(join(DIST, 'index.html'))) {
    const astro = join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
    execFileSync(process.execPath, [astro, 'build', '--silent'], { cwd: ROOT, stdio: 'inherit' });
  }
  const { address, close } = await servePacked(DIST);
  try {
    await work(address);
  } finally {
    close();
  }
}

/** A page as somebody sees it who has never been here, on a phone so many times slower. */
export interface Visit {
  readonly page: Page;
  readonly devtools: CDPSession;
}

/** Opens an address with nothing kept from before, and closes it after the work. */
export async function visit<T>(
  browser: Browser,
  address: string,
  slowdown: number,
  work: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: PHONE, hasTouch: true });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForFunction(
      () => !document.querySelector('astro-island[ssr]:is([client="load"], [client="painted"])'),
    );
    return await work({ page, devtools });
  } finally {
    await context.close();
  }
}

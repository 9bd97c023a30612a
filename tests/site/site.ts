/** What the browser tests share: the built site on a server of its own, for each worker. */
import { test as base } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { DIST } from './dist.ts';

interface Worker {
  /** Address of the site, ending in a slash. */
  readonly site: string;
}

export const test = base.extend<object, Worker>({
  site: [
    // Playwright wants an object pattern even where no other fixture is used.
    async ({}, use) => {
      const { address, close } = await serve({ folder: DIST, port: 0 });
      await use(address);
      close();
    },
    { scope: 'worker' },
  ],
});

export { DIST };
export { expect } from '@playwright/test';

/**
 * The details of a test that `npm test` runs only where one stands for many; the others of its
 * kind are left to `npm run test:long`.
 */
export function longUnless(standsForMany: boolean): { readonly tag: string[] } {
  return { tag: standsForMany ? [] : ['@long'] };
}

/**
 * Everything a page asks the network for, and everything its policy refuses, from now on.
 * The site's own fonts are left out: they come when the first letter is shown that needs one.
 */
export function watch(page: Page): { readonly requests: string[]; readonly errors: string[] } {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.includes('/_astro/fonts/')) requests.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return { requests, errors };
}

/** Islands that have not taken over yet, but for those that wait to be seen. */
export const AT_ONCE = 'astro-island[ssr]:is([client="load"], [client="painted"])';

/** Waits until the islands of a page have taken over. */
export async function ready(page: Page, islands = 'astro-island[ssr]'): Promise<void> {
  await page.waitForFunction(
    (waiting) => {
      // A page that is still coming in may have no island yet.
      if (document.readyState !== 'complete' || document.querySelector(waiting)) return false;
      // A quiz draws the items of this visit over those of the build.
      const quiz = document.querySelector('.quiz-player');
      return quiz?.querySelector('.quiz-setup, .kept-here, .quiz-result') !== null;
    },
    islands,
    // Not by frames: one test has none.
    { polling: 50 },
  );
}

/**
 * Waits until all that was done is drawn, where nothing to be seen says so. A page draws a tenth
 * of a second after a press at the latest, and once more what that brings about; its own clock
 * is slow where the page is.
 */
export async function drawn(scope: Page | FrameLocator): Promise<void> {
  await scope.locator('html').evaluate(() => new Promise((done) => setTimeout(done, 300)));
}

/** The words that are marked in a draft, by the browser's own highlights. */
export function marked(scope: Page | Locator | FrameLocator): Promise<string> {
  return scope
    .locator('.draft-field-marks')
    .first()
    .evaluate((copy) =>
      ['draft-mild', 'draft-grave']
        .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
        .filter((range) => copy.contains(range.startContainer))
        .map(String)
        .join(' | '),
    );
}

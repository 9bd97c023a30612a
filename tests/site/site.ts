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

/** Waits until the islands of a page have taken over. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelectorAll('astro-island[ssr]').length === 0);
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

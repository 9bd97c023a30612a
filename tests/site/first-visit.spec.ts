import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { pages } from './dist.ts';
import { expect, longUnless, test } from './site.ts';

/** 1 kB here is 1,000 bytes. */
const KB = 1000;
const PHONE = { width: 412, height: 823 };
/** The home page and all guides: what most people read first. */
const READ_FIRST = pages()
  .filter((path) => path === 'index.html' || /^guides\/.+\//.test(path))
  .map((path) => path.replace('index.html', ''));

interface Sent {
  readonly path: string;
  /** Bytes after brotli at its strongest; fonts are packed already. */
  readonly bytes: number;
}

/** Opens a page as somebody who has never been here, and weighs all that it asks for. */
async function visit(page: Page, address: string): Promise<readonly Sent[]> {
  const answers: Promise<Sent>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    answers.push(
      response.body().then((body) => ({
        path,
        bytes: path.endsWith('.woff2') ? body.length : brotliCompressSync(body).length,
      })),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  return Promise.all(answers);
}

const weight = (sent: readonly Sent[]): number => sent.reduce((sum, { bytes }) => sum + bytes, 0);

for (const path of READ_FIRST) {
  test(
    `a first visit to /${path} moves at most 60 kB`,
    longUnless(['', 'guides/what-oversharing-is/'].includes(path)),
    async ({ browser, site }) => {
      const page = await browser.newPage({ viewport: PHONE });
      const sent = await visit(page, site + path);
      const shown = sent.map((one) => `${one.path} ${String(one.bytes)}`).join('\n');
      expect(weight(sent), shown).toBeLessThanOrEqual(60 * KB);

      const script = sent.filter((one) => one.path.endsWith('.js'));
      expect(weight(script), shown).toBeLessThanOrEqual(8 * KB);

      // One of the house and one of people; a third, or the letters that no text uses, is too much.
      const fonts = sent.filter((one) => one.path.endsWith('.woff2'));
      expect(fonts, shown).toHaveLength(2);

      await page.close();
    },
  );
}

test('a letter that no text uses brings its own file, and only then', async ({ page, site }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.woff2')) fonts.push(request.url());
  });
  await page.goto(`${site}check/`, { waitUntil: 'networkidle' });
  const before = fonts.length;
  await page.getByRole('textbox').first().fill('Ýmir Þórsdóttir');
  await expect.poll(() => fonts.length).toBeGreaterThan(before);
});

test('what a card in a guide needs comes when it comes into view, once for all cards', async ({
  page,
  site,
}) => {
  const props: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/_astro/props/')) props.push(request.url());
  });
  await page.setViewportSize(PHONE);
  await page.goto(`${site}guides/what-oversharing-is/`, { waitUntil: 'networkidle' });
  expect(props).toEqual([]);
  for (const card of await page.locator('.judge-card').all()) {
    await card.scrollIntoViewIfNeeded();
    // What is pressed before the card has its script is lost: on a busy machine that takes a moment.
    await expect(card.locator('xpath=ancestor::astro-island')).not.toHaveAttribute('ssr');
    await card.getByRole('radio').first().check();
    await card.getByRole('button', { name: 'Check my answer' }).click();
    await expect(card.getByRole('button', { name: 'Choose again' })).toBeVisible();
  }
  expect(props).toHaveLength(1);
});

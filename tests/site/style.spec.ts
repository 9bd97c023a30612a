import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from '@playwright/test';
import { gzipped } from '../../integrations/gzipped.ts';
import { anotherSite } from './another-site.ts';
import { expect, longUnless, ready, test, watch } from './site.ts';

const PAGE = 'quizzes/boundary-style/';

async function open(page: Page, site: string): Promise<void> {
  await page.goto(site + PAGE, { waitUntil: 'networkidle' });
  await ready(page);
}

/** Answers with the first way, the second, and so on, up to the card. */
async function goThrough(scope: Page | FrameLocator): Promise<void> {
  const count = await scope.locator('.style-player-bar > span').count();
  for (let at = 0; at < count; at += 1) {
    await scope
      .getByRole('radio')
      .nth(at % 4)
      .check();
    await scope.getByRole('button', { name: /^(?:Next|See my mix)$/ }).click();
    if (at + 1 < count)
      await expect(scope.locator('.style-player h2')).toContainText(`Situation ${at + 2} of`);
  }
  await expect(scope.locator('.rule-card')).toBeVisible();
}

/** Goes on with Tab until the focus is on what the selector names; fails where it does not get there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const there = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted),
      selector,
    );
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

test('is gone through by keyboard alone, to a card that is reworded and kept as a picture', async ({
  page,
  site,
}) => {
  await open(page, site);
  const { requests, errors } = watch(page);
  const count = await page.locator('.style-player-bar > span').count();
  for (let at = 1; at <= count; at += 1) {
    await tabTo(page, '.style-player fieldset input');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '.style-player-buttons > .button:first-child');
    await page.keyboard.press('Enter');
    await expect(page.locator('.style-player h2')).toBeFocused();
  }
  await expect(page.locator('h2').first()).toHaveText(/^Your mix: \d+\s/);
  await tabTo(page, '.rule-desk-lines textarea');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Kind first.');
  await tabTo(page, '.rule-desk-lines > :nth-child(2) input');
  await page.keyboard.press('Space');
  await expect(page.locator('.rule-card-rules > li')).toHaveCount(4);
  await expect(page.locator('.rule-card-rules > li').first()).toHaveText('Kind first.');
  await tabTo(page, '.rule-desk-buttons > [data-kind="quiet"]');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('my-rules.png');
  const picture = await readFile(await saved.path());
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBe(1200);
  expect(picture.length).toBeGreaterThan(30_000);
  await expect(page.locator('.rule-desk-note')).toContainText('my-rules.png');
  // The picture lives in the page: data and blob are no requests to anybody.
  expect(requests.filter((address) => !/^(?:blob|data):/.test(address))).toEqual([]);
  expect(errors).toEqual([]);
});

test('keeps nothing: a reload begins again', async ({ page, site }) => {
  await open(page, site);
  await goThrough(page);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.locator('.style-player h2')).toContainText('Situation 1 of');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

const STYLES = ['open', 'audience', 'content', 'hybrid'] as const;

/** Cards with more and more to say: the style taken in each situation, nothing where it is left out. */
const CARDS = [
  ['one style', () => 'open', ''],
  ['three styles that tie', (at: number) => STYLES[at < 9 ? at % 3 : 3], ''],
  [
    'four styles that tie, and long rules',
    (at: number) => (at < 8 ? STYLES[at % 4] : undefined),
    'As much as there is room for. ',
  ],
] as const;

for (const format of ['A4', 'Letter']) {
  for (const [name, styleAt, words] of CARDS) {
    test(
      `prints the card alone, on one page of ${format}: ${name}`,
      longUnless(format === 'A4'),
      async ({ page, site }) => {
        await open(page, site);
        const count = await page.locator('.style-player-bar > span').count();
        for (let at = 0; at < count; at += 1) {
          const style = styleAt(at);
          if (style) await page.locator(`.style-player input[value="${style}"]`).check();
          const on = style ? /^(?:Next|See my mix)$/ : 'Leave this one out';
          await page.getByRole('button', { name: on }).click();
          if (at + 1 < count)
            await expect(page.locator('.style-player h2')).toContainText(`Situation ${at + 2} of`);
        }
        if (words !== '') {
          for (const rule of await page.locator('.rule-desk-lines textarea').all())
            await rule.fill(words.repeat(6).slice(0, 160));
          const lines = page.locator('.rule-card-rules > li');
          await expect(lines.filter({ hasText: words.trim() })).toHaveCount(
            await page.locator('.rule-desk-lines textarea').count(),
          );
        }
        await page.emulateMedia({ media: 'print' });
        await expect(page.locator('.rule-card')).toBeVisible();
        for (const other of [
          'h1',
          '.site-header',
          '.style-mix',
          'textarea',
          '.style-result-answers',
        ])
          await expect(page.locator(other).first()).toBeHidden();
        const pdf = (await page.pdf({ format })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      },
    );
  }
}

test('opens with at most 20 kB of script', async ({ page, site }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await open(page, site);
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipped(body), 0);
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThan(20_000);
  test.info().annotations.push({ type: 'bytes', description: String(bytes) });
});

test('prints a sheet to fill in where nothing is answered yet', async ({ page, site }) => {
  await open(page, site);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.style-player')).toBeHidden();
  const sheet = page.locator('.style-outline[data-medium="paper"]');
  await expect(sheet.locator('.style-outline-situations > li')).toHaveCount(11);
  await expect(sheet.getByRole('heading', { name: 'The four styles' })).toBeVisible();
});

test('shows the picture inside a frame that blocks downloads', async ({ page, site }) => {
  const { address, close } = await anotherSite((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>Host</title><iframe width="700" height="900" sandbox="allow-scripts allow-same-origin" src="${site}${PAGE}"></iframe>`,
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.style-player')).toBeVisible();
  await expect(frame.locator('astro-island[ssr]')).toHaveCount(0);
  await goThrough(frame);
  await frame.getByRole('button', { name: 'Keep it as a picture' }).click();
  await expect(frame.locator('.rule-desk-note')).toContainText('may block downloads');
  const picture = frame.getByRole('img', { name: 'Your card of rules as a picture' });
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200);
  close();
});

/** Shares of the picture's points that are not paper, in its whole and in the row of rooms. */
async function inked(page: Page): Promise<{ readonly width: number; readonly rooms: number }> {
  return page.evaluate(async () => {
    const held = window as unknown as { made: Blob };
    const bitmap = await createImageBitmap(held.made);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext('2d');
    pen?.drawImage(bitmap, 0, 0);
    const { data } = pen?.getImageData(100, 0, 1000, bitmap.height) ?? { data: [] };
    // The row of rooms is the only thing that is light blue.
    let blue = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, shade = 0] = [data[at], data[at + 1], data[at + 2]];
      if (shade > 240 && red < 235 && green > 220) blue += 1;
    }
    return { width: bitmap.width, rooms: blue / (data.length / 4) };
  });
}

test(
  'the picture has the whole row of rooms, on a small dark screen too',
  longUnless(false),
  async ({ browser, site }) => {
    const shares = [];
    for (const [width, colorScheme] of [
      [1200, 'light'],
      [360, 'dark'],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      await page.addInitScript(() => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          (window as unknown as { made: Blob }).made = blob;
          return make(blob);
        };
      });
      await open(page, site);
      await goThrough(page);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Keep it as a picture' }).click();
      await download;
      shares.push(await inked(page));
      await page.close();
    }
    const [wide, narrow] = shares;
    expect(wide?.width).toBe(1200);
    expect(wide?.rooms).toBeGreaterThan(0.02);
    expect(narrow?.rooms).toBeCloseTo(wide?.rooms ?? 0, 2);
  },
);

test('the page’s policy lets the picture be made', async ({ page, site }) => {
  await open(page, site);
  await goThrough(page);
  const { errors } = watch(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep it as a picture' }).click();
  await download;
  expect(errors).toEqual([]);
});

for (const width of [280, 320]) {
  test(`nothing scrolls sideways at ${width} px, before and after`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 640 });
    await open(page, site);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBeLessThanOrEqual(width);
    await goThrough(page);
    expect(await wide()).toBeLessThanOrEqual(width);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the situations and the four styles, and nothing that would do nothing', async ({
    page,
    site,
  }) => {
    await page.goto(site + PAGE);
    const outline = page.locator('.style-outline[data-medium="screen"]');
    await expect(outline.locator('.style-outline-situations > li')).toHaveCount(11);
    for (const style of ['Open', 'By audience', 'By content', 'Both'])
      await expect(outline.getByRole('heading', { name: style, exact: true })).toBeVisible();
    await expect(page.locator('.style-player')).toBeHidden();
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
  });
});

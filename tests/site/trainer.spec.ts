import type { Page } from '@playwright/test';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, expect, longUnless, test, watch } from './site.ts';

const QUIZ = 'quizzes/customer-care/';

/** Every quiz that can be shown to a room. */
const QUIZZES = readdirSync(join(DIST, 'quizzes'), { withFileTypes: true })
  .filter((entry) => existsSync(join(DIST, 'quizzes', entry.name, 'slides', 'index.html')))
  .map(({ name }) => name);

/** The slide that is shown, by its number, and whether its answer is. */
async function state(page: Page): Promise<{ readonly at: number; readonly open: boolean }> {
  return page.evaluate(() => {
    const slides = [...document.querySelectorAll('[data-slide]')];
    const at = slides.findIndex((slide) => !slide.hasAttribute('data-off'));
    return { at: at + 1, open: slides[at]?.querySelector('details')?.open ?? false };
  });
}

test('there are slides of every quiz', () => {
  expect(QUIZZES.length).toBeGreaterThanOrEqual(12);
});

for (const quiz of QUIZZES) {
  test(
    `the slides of ${quiz} are gone through by keyboard alone`,
    longUnless(quiz === 'customer-care'),
    async ({ page, site }) => {
      await page.goto(`${site}quizzes/${quiz}/slides/`, { waitUntil: 'networkidle' });
      const { requests, errors } = watch(page);
      const count = await page.locator('[data-slide]').count();
      expect(count).toBeGreaterThanOrEqual(8);
      for (let at = 1; at <= count; at += 1) {
        await expect.poll(() => state(page)).toEqual({ at, open: false });
        await page.keyboard.press(at % 2 === 0 ? 'Space' : 'ArrowRight');
        await expect.poll(() => state(page)).toEqual({ at, open: true });
        const slide = page.locator('[data-slide]:not([data-off])');
        await expect(slide.locator('.slide-answer-why')).toBeVisible();
        await page.keyboard.press('Enter');
      }
      await expect.poll(() => state(page)).toEqual({ at: count, open: true });
      await expect(page.getByRole('status')).toContainText('That was the last one.');
      // Chromium asks for the icon again whenever the address changes; on a slow machine a script
      // may still be on its way.
      expect(
        requests.filter((address) => !/\/favicon\.svg$|\/_astro\/[\w.-]+\.js$/.test(address)),
      ).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
}

test('slides go back, jump and hide again by key, and list their keys', async ({ page, site }) => {
  await page.goto(`${site}${QUIZ}slides/#slide=5`);
  await expect.poll(() => state(page)).toEqual({ at: 5, open: false });
  await page.keyboard.press('r');
  await expect.poll(() => state(page)).toEqual({ at: 5, open: true });
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => state(page)).toEqual({ at: 4, open: false });
  await page.keyboard.press('End');
  const last = await page.locator('[data-slide]').count();
  await expect.poll(async () => (await state(page)).at).toBe(last);
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await expect.poll(() => state(page)).toEqual({ at: 12, open: false });
  await expect(page).toHaveURL(`${site}${QUIZ}slides/#slide=12`);
  await expect(page.locator('[data-slide]:not([data-off])')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Home');
  await expect.poll(async () => (await state(page)).at).toBe(1);
});

test('slides go on by touch, and say where they are', async ({ browser, site }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(`${site}${QUIZ}slides/`);
  await page.getByRole('button', { name: 'Show the answer' }).tap();
  await expect.poll(() => state(page)).toEqual({ at: 1, open: true });
  await page.getByRole('button', { name: 'Next' }).tap();
  await expect.poll(() => state(page)).toEqual({ at: 2, open: false });
  await expect(page.getByRole('status')).toHaveText('2 of 13');
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});

test('words that decide are lit with the answer, and not before', async ({ page, site }) => {
  await page.goto(`${site}quizzes/spot-the-overshare/slides/`);
  const mark = page.locator('[data-slide]:not([data-off]) mark').first();
  const ground = () => mark.evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await ground()).toBe('rgba(0, 0, 0, 0)');
  await page.keyboard.press('Space');
  await expect.poll(ground).not.toBe('rgba(0, 0, 0, 0)');
  await expect(mark.locator('sup')).toBeVisible();
});

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const) {
  test(
    `every slide fills a screen of ${width} by ${height} and no more, in large type`,
    longUnless(width === 1280),
    async ({ browser, site }) => {
      const page = await browser.newPage({ viewport: { width, height } });
      for (const quiz of ['customer-care', 'put-it-right', 'share-or-think', 'who-can-see-this']) {
        await page.goto(`${site}quizzes/${quiz}/slides/`);
        await page.getByRole('button', { name: 'Full screen' }).click();
        await page.waitForFunction(() => document.fullscreenElement !== null);
        const count = await page.locator('[data-slide]').count();
        for (let at = 1; at <= count; at += 1) {
          await page.keyboard.press('r');
          const { over, type } = await page.evaluate(() => {
            const stage = document.querySelector('[data-stage]');
            const slide = document.querySelector<HTMLElement>('[data-slide]:not([data-off])');
            if (!stage || !slide) throw new Error('Expected a slide on a stage.');
            return {
              over: slide.offsetHeight - stage.clientHeight,
              type: parseFloat(getComputedStyle(slide).fontSize) / innerHeight,
            };
          });
          expect([quiz, at, over <= 2]).toEqual([quiz, at, true]);
          // A fortieth of the height is what the back row of a class room can read.
          expect([quiz, at, type >= 1 / 42]).toEqual([quiz, at, true]);
          await page.keyboard.press('ArrowRight');
        }
      }
      await page.close();
    },
  );
}

test('slides print as a handout with every answer, reason and hint', async ({ page, site }) => {
  await page.goto(`${site}${QUIZ}slides/#slide=4`);
  await expect.poll(() => state(page)).toEqual({ at: 4, open: false });
  await page.emulateMedia({ media: 'print' });
  const count = await page.locator('[data-slide]').count();
  await expect(page.locator('.slide-notes:visible')).toHaveCount(count);
  await expect(page.locator('.slide-notes').first()).toContainText('Hint:');
  await expect(page.getByRole('button', { name: 'Next' })).toBeHidden();
});

/** Inner size of a sheet in CSS pixels: the paper without its margins, 96 to the inch. */
const SHEETS = { A4: { width: 673, height: 994 }, Letter: { width: 695, height: 927 } } as const;

for (const format of ['A4', 'Letter'] as const) {
  test(
    `a sheet prints on ${format} as it was chosen, and no item is cut`,
    longUnless(format === 'A4'),
    async ({ page, site }) => {
      await page.goto(`${site}${QUIZ}sheet/`);
      const pages = async () =>
        (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      const without = await pages();
      await page.getByRole('radio', { name: 'After each question' }).check();
      const along = await pages();
      await page.getByRole('radio', { name: 'On pages of their own' }).check();
      const apart = await pages();
      expect(without).toBeGreaterThanOrEqual(3);
      expect(without).toBeLessThanOrEqual(5);
      expect(along).toBeGreaterThan(without);
      expect(apart).toBeGreaterThan(without);
      expect(apart).toBeLessThanOrEqual(without + 4);

      // What may not be broken is not broken as long as it fits on a page at all.
      await page.setViewportSize(SHEETS[format]);
      await page.emulateMedia({ media: 'print' });
      for (const mode of ['After each question', 'On pages of their own']) {
        await page.emulateMedia({ media: 'screen' });
        await page.getByRole('radio', { name: mode }).check();
        await page.emulateMedia({ media: 'print' });
        const items = await page.locator('.sheet-items > li:visible').evaluateAll((list) =>
          list.map((item) => ({
            kept: getComputedStyle(item).breakInside,
            height: item.getBoundingClientRect().height,
          })),
        );
        expect(items.length).toBeGreaterThanOrEqual(13);
        for (const { kept, height } of items) {
          expect(kept).toBe('avoid');
          expect(height).toBeLessThan(SHEETS[format].height);
        }
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(SHEETS[format].width);
      }
    },
  );
}

test('nothing follows the last item of a sheet, which would print an empty page', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const quiz of QUIZZES) {
    await page.goto(`${site}quizzes/${quiz}/sheet/`);
    const rest = await page.evaluate(() => {
      const items = document.querySelector('.sheet-items');
      return document.body.scrollHeight - Math.ceil(items?.getBoundingClientRect().bottom ?? 0);
    });
    expect([quiz, rest <= 1]).toEqual([quiz, true]);
  }
});

test('a sheet prints without the frame of the site', async ({ page, site }) => {
  await page.goto(`${site}${QUIZ}sheet/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('radio').first()).toBeHidden();
  await expect(page.locator('.sheet-fields')).toBeVisible();
});

test('a quiz leads to its sheet and its slides, and both lead back', async ({ page, site }) => {
  await page.goto(`${site}${QUIZ}`);
  await page.getByRole('link', { name: 'a sheet to print' }).click();
  await expect(page.locator('.sheet-items').first()).toBeVisible();
  await page.getByRole('link', { name: 'Slides for a room' }).click();
  await expect(page.locator('[data-slide]').first()).toBeVisible();
  await page.getByRole('link', { name: 'Back to the quiz' }).click();
  await expect(page).toHaveURL(`${site}${QUIZ}`);
});

test('sheets and slides ask search engines to pass by', async ({ page, site }) => {
  for (const kind of ['sheet', 'slides']) {
    await page.goto(`${site}${QUIZ}${kind}/`);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('slides stand below one another, and an answer lights up in place', async ({
    page,
    site,
  }) => {
    await page.goto(`${site}quizzes/spot-the-overshare/slides/`);
    const slides = page.locator('.slide');
    expect(await slides.count()).toBeGreaterThan(10);
    await expect(slides.nth(5)).toBeVisible();
    await expect(slides.first().locator('sup').first()).toBeHidden();
    await slides.first().locator('summary').click();
    await expect(slides.first().locator('sup').first()).toBeVisible();
    await expect(slides.first().locator('.slide-answer-why')).toBeVisible();
    await expect(page.locator('.slides-bar')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print the handout' })).toBeHidden();
  });

  test('the answers of a sheet are chosen all the same', async ({ page, site }) => {
    await page.goto(`${site}${QUIZ}sheet/`);
    await expect(page.locator('.sheet-along').first()).toBeHidden();
    await page.getByRole('radio', { name: 'After each question' }).check();
    await expect(page.locator('.sheet-along').first()).toBeVisible();
    await page.getByRole('radio', { name: 'On pages of their own' }).check();
    await expect(page.locator('.sheet-along').first()).toBeHidden();
    await expect(page.locator('.sheet-apart')).toBeVisible();
  });
});

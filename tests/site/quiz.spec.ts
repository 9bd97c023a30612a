import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readPage } from './dist.ts';
import { DIST, expect, longUnless, ready, test, watch } from './site.ts';

/** Every quiz of the built site, by its id. */
const QUIZZES = readdirSync(join(DIST, 'quizzes'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readPage(`quizzes/${name}/index.html`).includes('quiz-player'))
  .sort();

test('there are twelve quizzes or more', () => {
  expect(QUIZZES.length).toBeGreaterThanOrEqual(12);
});

test('on paper a finished quiz is its result, and one that has not ended the items to fill in', async ({
  page,
  site,
}) => {
  await page.goto(`${site}quizzes/share-or-think/`);
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.quiz-outline[data-medium="paper"]')).toBeVisible();
  await expect(page.locator('.quiz-player')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  while (!(await page.locator('.quiz-result').isVisible())) {
    await page.getByRole('button', { name: 'I don’t know' }).click();
    const next = page.locator('.quiz-player-next button');
    await next.click();
    await next.waitFor({ state: 'detached' });
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.quiz-result-score')).toBeVisible();
  await expect(page.locator('.quiz-outline[data-medium="paper"]')).toBeHidden();
  await expect(page.locator('.quiz-result-buttons')).toBeHidden();
  await expect(page.locator('.kept-here')).toBeHidden();
});

test('what was chosen before its script arrived is an answer', async ({ page, site }) => {
  const chosen = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await chosen.promise;
    await route.continue();
  });
  await page.goto(`${site}quizzes/share-or-think/`, { waitUntil: 'commit' });
  const radio = page.locator('.quiz-player').getByRole('radio').nth(1);
  await radio.check({ force: true });
  expect(await page.locator('astro-island[ssr]').count()).toBeGreaterThan(0);
  chosen.resolve(undefined);
  await ready(page);
  await expect(radio).toBeChecked();
  await page.getByRole('button', { name: 'Check my answer' }).click();
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
});

/** Goes on with Tab until the focus is on what the selector names; fails where it never gets there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    const there = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted),
      selector,
    );
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}.`);
}

/** Answers the item at hand in some way that its kind allows, with keys alone. */
async function answerByKeys(page: Page): Promise<void> {
  await expect(page.getByText('One moment …')).toHaveCount(0);
  const kind = await page.evaluate(() => {
    const has = (selector: string) => document.querySelector(`.quiz-player ${selector}`) !== null;
    if (has('.word-marker')) return 'spot';
    if (has('.order-list')) return 'order';
    if (has('textarea')) return 'rewrite';
    if (has('.room-picker')) return 'room';
    return 'choice';
  });
  switch (kind) {
    case 'spot':
      await tabTo(page, '.word-marker-word');
      await page.keyboard.press('Space');
      await page.keyboard.press('Shift+ArrowRight');
      break;
    case 'order':
      await tabTo(page, '.order-list-buttons > button:last-child');
      await page.keyboard.press('Enter');
      break;
    case 'rewrite':
      await tabTo(page, '.quiz-player textarea');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('A good day.');
      break;
    case 'room':
      await tabTo(page, '.room-picker-audiences input');
      await page.keyboard.press('ArrowLeft');
      break;
    case 'choice':
      await tabTo(page, '.quiz-player fieldset input');
      await page.keyboard.press('Space');
  }
  await tabTo(page, '.answer-buttons > .button');
  await page.keyboard.press('Enter');
  if (kind !== 'rewrite') return;
  // The checker has been loaded and has judged once it offers the answer.
  await expect(page.getByRole('button', { name: 'Show me the answer' })).toBeVisible();
  await tabTo(page, '.answer-buttons > .button[data-kind="quiet"]');
  await page.keyboard.press('Enter');
}

for (const quiz of QUIZZES) {
  test(
    `${quiz} is taken to its end by keyboard alone`,
    longUnless(quiz === 'put-it-right'),
    async ({ page, site }) => {
      test.setTimeout(120_000);
      await page.goto(`${site}quizzes/${quiz}/`, { waitUntil: 'networkidle' });
      await ready(page);
      const { errors } = watch(page);
      const count = Number((await page.locator('.quiz-player h2').textContent())?.split(' of ')[1]);
      expect(count).toBeGreaterThanOrEqual(8);
      for (let item = 1; item <= count; item += 1) {
        await expect(page.locator('.quiz-player h2')).toHaveText(`${item} of ${count}`);
        await answerByKeys(page);
        await expect(page.locator('.item-feedback-heading')).toBeFocused();
        await tabTo(page, '.quiz-player-next .button');
        await page.keyboard.press('Enter');
      }
      await expect(
        page.getByRole('heading', { name: new RegExp(`^You got \\d+ of ${count} right`) }),
      ).toBeFocused();
      expect(errors).toEqual([]);
    },
  );
}

test('asks the network for nothing after it has loaded', async ({ page, site }) => {
  await page.goto(`${site}quizzes/share-or-think/`, { waitUntil: 'networkidle' });
  await ready(page);
  const { requests } = watch(page);
  for (let item = 0; item < 3; item += 1) {
    await page.getByRole('radio').first().check({ force: true });
    await page.getByRole('button', { name: 'Check my answer' }).click();
    await expect(page.getByText('We would say:')).toBeVisible();
    await page.getByRole('button', { name: 'Next one' }).click();
  }
  expect(requests).toEqual([]);
});

test('gives feedback right after the picture that says it was pressed', async ({ page, site }) => {
  await page.goto(`${site}quizzes/share-or-think/`, { waitUntil: 'networkidle' });
  await ready(page);
  const shown = await page.evaluate(async () => {
    document.querySelector<HTMLInputElement>('.verdict-choice input')?.click();
    document.querySelector<HTMLButtonElement>('.answer-buttons .button')?.click();
    await new Promise(requestAnimationFrame);
    await new Promise((drawn) => setTimeout(drawn));
    return document.querySelector('.item-feedback') !== null;
  });
  expect(shown).toBe(true);
});

test('marks words by keyboard and by mouse in "Spot the overshare"', async ({ page, site }) => {
  await page.goto(`${site}quizzes/spot-the-overshare/`);
  await ready(page);
  const words = page.getByRole('toolbar', { name: /The words of the post/ });
  const first = words.getByRole('button').first();
  await first.focus();
  await page.keyboard.press('Space');
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Space');
  await expect(first).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('ArrowRight');
  await expect(words.getByRole('button').nth(1)).toBeFocused();
  await words.getByRole('button').nth(2).click();
  await expect(words.getByRole('button').nth(2)).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Check my marks' }).click();
  await expect(page.getByRole('button', { name: 'Next one' })).toBeVisible();
});

test('marks words by touch', async ({ browser, site }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 360, height: 640 },
  });
  const page = await context.newPage();
  await page.goto(`${site}quizzes/spot-the-overshare/`);
  await ready(page);
  const word = page
    .getByRole('toolbar', { name: /The words of the post/ })
    .getByRole('button')
    .nth(1);
  await word.tap();
  await expect(word).toHaveAttribute('aria-pressed', 'true');
  await context.close();
});

test('puts in order by dragging with the mouse', async ({ page, site }) => {
  await page.goto(`${site}quizzes/rank-the-risk/`, { waitUntil: 'networkidle' });
  await ready(page);
  const texts = page.locator('.order-list-text');
  const before = await texts.allTextContents();
  const handle = page.locator('.order-list-handle').first();
  const last = page.locator('.order-list-row').last();
  const from = await handle.boundingBox();
  const to = await last.boundingBox();
  if (!from || !to) throw new Error('expected rows to drag');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
  await expect.poll(() => texts.allTextContents()).toEqual([...before.slice(1), before[0]]);
});

test('keeps the focus on the button that moves an option, and says where it went', async ({
  page,
  site,
}) => {
  await page.goto(`${site}quizzes/rank-the-risk/`, { waitUntil: 'networkidle' });
  await ready(page);
  const name = await page
    .locator('.order-list-buttons > button:last-child')
    .first()
    .getAttribute('aria-label');
  const button = page.getByRole('button', { name: name ?? '', exact: true });
  await button.focus();
  for (const place of [2, 3]) {
    await page.keyboard.press('Enter');
    await expect(button).toBeFocused();
    await expect(page.getByRole('status')).toContainText(`place ${place} of`);
  }
});

test.describe('what was answered', () => {
  const answer = async (page: Page, times: number) => {
    // A tab behind another draws once a second, and each press waits for that.
    await page.bringToFront();
    for (let item = 0; item < times; item += 1) {
      await page.getByRole('button', { name: 'I don’t know' }).click();
      await page.getByRole('button', { name: 'Next one' }).click();
    }
  };

  test('is there after a reload, and nothing of it on the device', async ({ page, site }) => {
    await page.goto(`${site}quizzes/share-or-think/`);
    await ready(page);
    await answer(page, 2);
    await page.reload();
    await expect(page.getByText(/^3 of/)).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('is there in another tab only where it was asked for', async ({ page, context, site }) => {
    await page.goto(`${site}quizzes/share-or-think/`);
    await ready(page);
    await answer(page, 1);
    const second = await context.newPage();
    await second.goto(`${site}quizzes/share-or-think/`);
    await ready(second);
    await expect(second.getByText(/^1 of/)).toBeVisible();
    await page.bringToFront();
    await page.getByRole('checkbox', { name: 'Keep my place on this device' }).check();
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
    const third = await context.newPage();
    await third.goto(`${site}quizzes/share-or-think/`);
    await expect(third.getByText(/^2 of/)).toBeVisible();
    // The second tab goes its own way, and loses nothing of what is on its screen.
    await answer(second, 3);
    await expect(second.getByText(/^4 of/)).toBeVisible();
    await answer(page, 1);
    await expect(page.getByText(/^3 of/)).toBeVisible();
    await expect(second.getByText(/^4 of/)).toBeVisible();
  });

  test('survives a store that is blocked, full or broken', async ({ browser, site }) => {
    for (const spoil of [
      () => {
        Object.defineProperty(window, 'sessionStorage', {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        });
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        });
      },
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
      () => {
        sessionStorage.setItem('right-for-the-room/quiz/share-or-think', '{"shape":2,"seed":');
        localStorage.setItem('right-for-the-room/quiz/share-or-think', '[[]]');
      },
    ]) {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.addInitScript(spoil);
      await page.goto(`${site}quizzes/share-or-think/`);
      await ready(page);
      await answer(page, 2);
      await expect(page.getByText(/^3 of/)).toBeVisible();
      expect(errors).toEqual([]);
      await page.close();
    }
  });
});

test('reads sensibly to a screen reader, open and answered', async ({ page, site }) => {
  await page.goto(`${site}quizzes/share-or-think/`);
  await ready(page);
  const player = page.getByRole('region', { name: 'Share it, or think again?' });
  await expect(player).toMatchAriaSnapshot(`
    - region "Share it, or think again?":
      - heading "1 of 15" [level=2]
      - paragraph: /Me, as myself/
      - blockquote:
        - paragraph: /Back from two weeks in Tobago/
      - group "What would you do with it?":
        - radio "Share it"
        - radio "Edit it first"
        - radio "Ask for permission first"
        - radio "Use another room or account"
        - radio "Keep it private"
        - radio "Take it where it can be put right"
      - button "Check my answer"
      - button "I don’t know"
  `);
  await page.getByRole('radio', { name: 'Share it' }).check({ force: true });
  await page.getByRole('button', { name: 'Check my answer' }).click();
  await expect(player).toMatchAriaSnapshot(`
    - region "Share it, or think again?":
      - heading "1 of 15" [level=2]
      - 'heading "Right. We would say: Share it" [level=3]'
      - heading "What decides it" [level=4]
      - list:
        - listitem: /Back from two weeks/
      - paragraph:
        - button "Next one"
  `);
});

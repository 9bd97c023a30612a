import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, ready, test } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, as "rule: element". */
async function problems(page: Page): Promise<string[]> {
  // Movement must have come to rest: a colour half-way is nobody's colour.
  await page.waitForTimeout(500);
  return page.evaluate(async (source) => {
    // The page's policy forbids inline script elements; evaluating here is not one.
    if (!('axe' in window)) (0, eval)(source);
    const { axe } = window as unknown as {
      axe: {
        run: (
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
      };
    };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  }, AXE);
}

/** Kinds of page and states of widgets: a name, an address, and what to do before looking. */
const STATES: readonly [string, string, (page: Page) => Promise<void>][] = [
  ['home', '', async () => undefined],
  ['check, empty', 'check/', async () => undefined],
  [
    'check, edit',
    'check/',
    (page) =>
      write(
        page,
        'House empty till the 19th, text me on 07700 900417, the wifi password is otter-99.',
      ),
  ],
  [
    'check, share',
    'check/',
    (page) => write(page, 'Back from two weeks in Tobago. Peeling nose, no regrets.'),
  ],
  [
    'check, guard',
    'check/',
    (page) =>
      write(
        page,
        "Anyone else at the Leeds depot still on the 2022 rate? A few of us are putting a list together before Thursday's pay meeting.",
      ),
  ],
  [
    'check, ask with questions',
    'check/',
    (page) =>
      write(page, 'So happy for Priya, baby number two due in March! She told us at lunch.'),
  ],
  ['check, help', 'check/', (page) => write(page, "I can't see the point of waking up tomorrow.")],
  [
    'check, judged drafts',
    'check/',
    async (page) => {
      await page.getByText('Read them all').click();
    },
  ],
  ['decisions', 'decide/', async () => undefined],
  [
    'decision, question',
    'decide/should-i-share-this/',
    async (page) => {
      await page.getByRole('link', { name: /^Pay, hours/ }).click();
    },
  ],
  [
    'decision, outcome',
    'decide/should-i-share-this/',
    async (page) => {
      await page.getByRole('link', { name: /^Pay, hours/ }).click();
      await page.getByRole('link', { name: /^It is about me/ }).click();
      await page.getByRole('link', { name: /^No, none of these/ }).click();
    },
  ],
  [
    'decision, help',
    'decide/should-i-share-this/',
    async (page) => {
      await page.getByRole('link', { name: /may come to harm now/ }).click();
    },
  ],
  ['decision, a node page', 'decide/should-i-share-this/pay/', async () => undefined],
  ['decision, an outcome page', 'decide/should-i-share-this/get-help-now/', async () => undefined],
  ['quizzes', 'quizzes/', async () => undefined],
  ['quiz, question', 'quizzes/share-or-think/', async () => undefined],
  [
    'quiz, feedback',
    'quizzes/share-or-think/',
    async (page) => {
      await page.getByRole('radio').first().check({ force: true });
      await page.getByRole('button', { name: 'Check my answer' }).click();
    },
  ],
  [
    'quiz, marks',
    'quizzes/spot-the-overshare/',
    async (page) => {
      await page
        .getByRole('group', { name: /words of the post/ })
        .getByRole('button')
        .nth(1)
        .click();
    },
  ],
  [
    'quiz, marks judged',
    'quizzes/spot-the-overshare/',
    async (page) => {
      await page
        .getByRole('group', { name: /words of the post/ })
        .getByRole('button')
        .nth(1)
        .click();
      await page.getByRole('button', { name: 'Check my marks' }).click();
    },
  ],
  [
    'quiz, result',
    'quizzes/share-or-think/',
    async (page) => {
      for (let item = 0; item < 40; item += 1) {
        await page.getByRole('button', { name: 'I don’t know' }).click();
        const on = page.getByRole('button', { name: /Next post|See how it went/ });
        const last = (await on.textContent())?.includes('See how it went') ?? false;
        await on.click();
        if (last) break;
      }
    },
  ],
  ['guides', 'guides/', async () => undefined],
  [
    'guide',
    'guides/one-persona-or-several/',
    async (page) => {
      await page.locator('.guide-sources summary').click();
      for (const island of await page.locator('astro-island').all())
        await island.scrollIntoViewIfNeeded();
      await ready(page);
    },
  ],
  [
    'search',
    '',
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('customer');
      await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    },
  ],
  ['privacy', 'privacy/', async () => undefined],
  ['error', 'no-such-page/', async () => undefined],
  ['widget', 'embed/check/', (page) => write(page, 'House empty till the 19th.')],
];

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Your draft' }).fill(text);
}

for (const [name, path, prepare] of STATES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1440]) {
      test(`axe finds nothing: ${name}, ${colorScheme}, ${String(width)} px`, async ({
        browser,
        site,
      }) => {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 800 },
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        await page.goto(site + path);
        if (name !== 'guide')
          await page.waitForFunction(
            () => document.querySelectorAll('astro-island[ssr][client="load"]').length === 0,
          );
        await prepare(page);
        expect(await problems(page)).toEqual([]);
        await context.close();
      });
    }
  }
}

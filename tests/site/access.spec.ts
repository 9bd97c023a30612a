import type { Locator, Page } from '@playwright/test';
import { problems } from './axe.ts';
import { AT_ONCE, drawn, expect, longUnless, marked, ready, test } from './site.ts';

/** A result code of nobody: the second quiz, ten items, passed. */
const CODE = '7JWF0-99YKE-FZ223-SN6YZ-3NS53-DN';

/**
 * Kinds of page and states of widgets: a name, an address, and what to do before looking, up
 * to the moment when what is looked at stands there. Nothing moves: see reducedMotion below.
 */
const STATES: readonly [string, string, (page: Page) => Promise<void>][] = [
  ['home', '', (page) => title(page)],
  [
    'examples, one unfolded',
    'examples/',
    async (page) => {
      await page.locator('#p23 summary').click();
      await seen(page.locator('#p23').getByText('Edit it first'));
    },
  ],
  ['check, empty', 'check/', (page) => seen(page.getByText('Nothing to judge yet'))],
  [
    'check, findings',
    'check/',
    async (page) => {
      await write(
        page,
        'House empty till the 19th, text me on 07700 900417, the wifi password is otter-99.',
      );
      await expect.poll(() => marked(page)).not.toBe('');
      await seen(page.locator('.report').getByText(/\d+ of 100/));
    },
  ],
  [
    'check, share',
    'check/',
    async (page) => {
      await write(page, 'Back from two weeks in Tobago. Peeling nose, no regrets.');
      await seen(page.locator('.report').getByText('Share it', { exact: true }));
    },
  ],
  [
    'check, guard',
    'check/',
    async (page) => {
      await write(
        page,
        "Anyone else at the Leeds depot still on the 2022 rate? A few of us are putting a list together before Thursday's pay meeting.",
      );
      await seen(page.locator('.report').getByText(/Pay, hours and conditions/));
    },
  ],
  [
    'check, ask with questions',
    'check/',
    async (page) => {
      await write(page, 'So happy for Priya, baby number two due in March! She told us at lunch.');
      await seen(page.getByText('Only you can know'));
    },
  ],
  [
    'check, help',
    'check/',
    async (page) => {
      await write(page, "I can't see the point of waking up tomorrow.");
      await seen(page.getByRole('heading', { name: 'This sounds heavy' }));
    },
  ],
  [
    'check, judged drafts',
    'check/',
    async (page) => {
      await page.getByText('Read them all').click();
      await seen(page.locator('.check-samples li').last());
    },
  ],
  ['decisions', 'decide/', (page) => title(page)],
  [
    'decision, question',
    'decide/should-i-share-this/',
    async (page) => {
      await page.getByRole('link', { name: /^Pay, hours/ }).click();
      await seen(page.getByRole('heading', { name: 'How do you know about it?' }));
    },
  ],
  [
    'decision, outcome',
    'decide/should-i-share-this/',
    async (page) => {
      await page.getByRole('link', { name: /^Pay, hours/ }).click();
      await page.getByRole('link', { name: /^It is about me/ }).click();
      await page.getByRole('link', { name: /^No, none of these/ }).click();
      await seen(page.getByRole('heading', { name: /Go ahead/ }));
    },
  ],
  [
    'decision, help',
    'decide/should-i-share-this/',
    async (page) => {
      await page.getByRole('link', { name: /may come to harm now/ }).click();
      await seen(page.getByRole('heading', { name: 'Get help now' }));
    },
  ],
  [
    'decision, law and a way back',
    'decide/is-this-picture-safe/keep-the-proof/#from=should-i-share-this.topic~topic.wrong',
    async (page) => {
      await page.getByText('What the law says:').click();
      await seen(page.getByText(/Checked on/).first());
      await seen(page.getByRole('link', { name: /^Back to:/ }));
    },
  ],
  [
    'decision, the tree as a picture and in words',
    'decide/should-i-share-this/#a=topic.pay~pay.ours',
    async (page) => {
      await page.getByText('As a picture').click();
      await page.getByText('In words').click();
      await seen(page.getByRole('button', { name: 'Where I am' }));
      await seen(page.locator('.flow-outline li').last());
    },
  ],
  ['decision, a node page', 'decide/should-i-share-this/pay/', (page) => title(page)],
  ['decision, an outcome page', 'decide/should-i-share-this/get-help-now/', (page) => title(page)],
  ['quizzes', 'quizzes/', (page) => title(page)],
  [
    'quiz, question',
    'quizzes/share-or-think/',
    (page) => seen(page.getByRole('button', { name: 'Check my answer' })),
  ],
  [
    'quiz, feedback',
    'quizzes/share-or-think/',
    async (page) => {
      await page.getByRole('radio').first().check({ force: true });
      await page.getByRole('button', { name: 'Check my answer' }).click();
      await seen(page.getByText('We would say:'));
    },
  ],
  [
    'quiz, marks',
    'quizzes/spot-the-overshare/',
    async (page) => {
      await page
        .getByRole('toolbar', { name: /words of the post/ })
        .getByRole('button')
        .nth(1)
        .click();
      await seen(page.locator('[aria-pressed="true"]'));
    },
  ],
  [
    'quiz, marks judged',
    'quizzes/spot-the-overshare/',
    async (page) => {
      await page
        .getByRole('toolbar', { name: /words of the post/ })
        .getByRole('button')
        .nth(1)
        .click();
      await page.getByRole('button', { name: 'Check my marks' }).click();
      await seen(page.getByRole('button', { name: 'Next one' }));
    },
  ],
  [
    'quiz, result',
    'quizzes/share-or-think/',
    async (page) => {
      for (let item = 0; item < 40; item += 1) {
        await page.getByRole('button', { name: 'I don’t know' }).click();
        const on = page.getByRole('button', { name: /Next one|See how it went/ });
        const last = (await on.textContent())?.includes('See how it went') ?? false;
        await on.click();
        if (last) break;
      }
      await seen(page.getByRole('heading', { name: /You got \d+ of \d+ right/ }));
    },
  ],
  [
    'quiz, account, setup open',
    'quizzes/which-account/#sure=ask',
    async (page) => {
      await page.getByText('Ways to play').click();
      await seen(page.getByRole('radio', { name: 'Certain' }));
    },
  ],
  [
    'quiz, account judged',
    'quizzes/which-account/',
    async (page) => {
      await page.locator('.option-choice input').first().check({ force: true });
      await page.getByRole('button', { name: 'Check my answer' }).click();
      await seen(page.getByText('your choice'));
    },
  ],
  ['quiz, several', 'quizzes/who-can-see-this/', (page) => goOnTo(page, '.option-choice-several')],
  [
    'quiz, several judged',
    'quizzes/who-can-see-this/',
    async (page) => {
      await goOnTo(page, '.option-choice-several');
      await page.locator('.option-choice input').first().check({ force: true });
      await page.getByRole('button', { name: 'Check my answer' }).click();
      await seen(page.locator('.option-answers'));
    },
  ],
  ['quiz, order', 'quizzes/rank-the-risk/', (page) => goOnTo(page, '.order-list')],
  [
    'quiz, order judged',
    'quizzes/rank-the-risk/',
    async (page) => {
      await goOnTo(page, '.order-list');
      await page.getByRole('button', { name: 'Check my order' }).click();
      await seen(page.locator('.order-item-key'));
    },
  ],
  ['quiz, rewrite', 'quizzes/put-it-right/', (page) => goOnTo(page, '.rewrite-item textarea')],
  [
    'quiz, rewrite checked',
    'quizzes/put-it-right/',
    async (page) => {
      await goOnTo(page, '.rewrite-item textarea');
      await page.getByRole('button', { name: 'Check my words' }).click();
      await seen(page.getByRole('button', { name: 'Show me the answer' }));
    },
  ],
  [
    'quiz, rewrite judged',
    'quizzes/put-it-right/',
    async (page) => {
      await goOnTo(page, '.rewrite-item textarea');
      await page.getByRole('button', { name: 'Check my words' }).click();
      await page.getByRole('button', { name: 'Show me the answer' }).click();
      await seen(page.locator('.item-feedback'));
    },
  ],
  ['quiz, room', 'quizzes/put-it-right/', (page) => goOnTo(page, '.room-item .room-picker')],
  [
    'quiz, room judged',
    'quizzes/put-it-right/',
    async (page) => {
      await goOnTo(page, '.room-item .room-picker');
      await page.getByRole('button', { name: 'Check this room' }).click();
      await seen(page.locator('.item-feedback'));
    },
  ],
  [
    'certificate, no code',
    'quizzes/certificate/',
    (page) => seen(page.getByRole('button', { name: 'Make the certificate' })),
  ],
  [
    'certificate, made',
    `quizzes/certificate/#${CODE}`,
    async (page) => {
      await page.getByLabel('Your name').fill('Imani Øye');
      await seen(page.getByRole('region', { name: 'The certificate' }));
    },
  ],
  [
    'verify, a good code',
    `quizzes/verify/#${CODE}`,
    (page) => seen(page.getByRole('heading', { name: 'The code reads well' })),
  ],
  [
    'verify, a bad code',
    `quizzes/verify/#${CODE.slice(0, -4)}`,
    (page) => seen(page.getByRole('heading', { name: 'The code cannot be read' })),
  ],
  ['class, no codes', 'teams/class/', (page) => title(page)],
  [
    'class, made-up codes',
    'teams/class/',
    async (page) => {
      await page.getByRole('button', { name: 'Try it with made-up codes' }).click();
      await seen(page.locator('.group summary').first());
      for (const summary of await page.locator('.group summary').all()) await summary.click();
      await seen(page.locator('.group-items > li').last());
    },
  ],
  ['teams', 'teams/', (page) => title(page)],
  ['sheet', 'quizzes/customer-care/sheet/', (page) => title(page)],
  [
    'sheet, with answers',
    'quizzes/customer-care/sheet/',
    (page) => page.getByRole('radio', { name: 'After each question' }).check(),
  ],
  ['slides', 'quizzes/customer-care/slides/', (page) => title(page)],
  [
    'slides, an answer',
    'quizzes/customer-care/slides/#slide=3',
    async (page) => {
      await page.getByRole('button', { name: 'Show the answer' }).click();
      await seen(page.locator('.slide:visible details[open]'));
    },
  ],
  [
    'sheet, answers on pages of their own',
    'quizzes/put-it-right/sheet/',
    (page) => page.getByRole('radio', { name: 'On pages of their own' }).check(),
  ],
  [
    'slides, a dark room',
    'quizzes/put-it-right/slides/#slide=12',
    async (page) => {
      await page.keyboard.press('d');
      await page.keyboard.press('r');
      await seen(page.locator('.slide:visible details[open]'));
    },
  ],
  [
    'slides, an order',
    'quizzes/rank-the-risk/slides/#slide=2',
    async (page) => {
      await page.keyboard.press('r');
      await seen(page.locator('.slide-place').nth(4));
    },
  ],
  [
    'slides, keys',
    'quizzes/which-account/slides/',
    async (page) => {
      await page.keyboard.press('?');
      await seen(page.getByRole('dialog', { name: 'Keys' }));
    },
  ],
  [
    'portrait',
    'quizzes/boundary-style/',
    (page) => seen(page.getByRole('button', { name: 'Next' })),
  ],
  [
    'portrait, card',
    'quizzes/boundary-style/',
    async (page) => {
      const count = await page.locator('.style-player-bar > span').count();
      for (let at = 0; at < count; at += 1) {
        await page
          .locator('.style-player input')
          .nth(at % 4)
          .check();
        await page.locator('.style-player-buttons .button').first().click();
        if (at + 1 < count)
          await expect(page.locator('.style-player h2')).toContainText(`Situation ${at + 2} of`);
      }
      await seen(page.locator('.rule-card'));
    },
  ],
  ['guides', 'guides/', (page) => title(page)],
  [
    'guide',
    'guides/one-persona-or-several/',
    async (page) => {
      await page.locator('.guide-sources summary').click();
      for (const island of await page.locator('astro-island').all())
        await island.scrollIntoViewIfNeeded();
      await ready(page);
      await seen(page.locator('.sources li').first());
    },
  ],
  [
    'guide, a term',
    'guides/one-persona-or-several/',
    async (page) => {
      await page.keyboard.press('Tab');
      await page.locator('a.term').first().focus();
      await seen(page.locator('.term-note:popover-open'));
    },
  ],
  ['glossary', 'glossary/#oversharing', (page) => title(page)],
  [
    'search',
    '',
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('customer');
      await seen(page.getByRole('dialog').getByRole('link').first());
    },
  ],
  [
    'search page, found',
    'search/#q=salary',
    (page) => seen(page.locator('[data-search-results] a').first()),
  ],
  [
    'search page, nothing found',
    'search/#q=zyxwvutq',
    (page) => seen(page.getByRole('link', { name: 'We got a bad review' })),
  ],
  ['then and now', 'essays/', (page) => title(page)],
  ['an essay', 'essays/1-one-self-in-the-open/', (page) => title(page)],
  ['all facts', 'method/facts/', (page) => title(page)],
  ['about', 'about/', (page) => title(page)],
  ['accessibility', 'accessibility/', (page) => title(page)],
  ['privacy', 'privacy/', (page) => title(page)],
  ['error', 'no-such-page/', (page) => title(page)],
  [
    'widget',
    'embed/check/',
    async (page) => {
      await write(page, 'House empty till the 19th.');
      await expect.poll(() => marked(page)).not.toBe('');
    },
  ],
  ['feed, the day', 'feed/', (page) => seen(page.getByRole('heading', { name: 'Monday' }))],
  [
    'feed, what came of it',
    'feed/',
    async (page) => {
      await page.locator('[name="act-gate"][value="like"]').check();
      await page.getByRole('button', { name: 'See what came of it' }).click();
      await seen(page.getByRole('heading', { name: 'The day at a glance' }));
    },
  ],
];

function seen(what: Locator): Promise<void> {
  return expect(what).toBeVisible();
}

/** Goes on through a quiz, knowing nothing, to an item that shows what is looked for. */
async function goOnTo(page: Page, selector: string): Promise<void> {
  for (let item = 0; item < 30; item += 1) {
    await expect(page.getByText('One moment …')).toHaveCount(0);
    if ((await page.locator(selector).count()) > 0) return;
    await page.getByRole('button', { name: 'I don’t know' }).click();
    const next = page.getByRole('button', { name: 'Next one' });
    await next.click();
    await next.waitFor({ state: 'detached' });
  }
  throw new Error(`No item with ${selector}.`);
}

function title(page: Page): Promise<void> {
  return seen(page.getByRole('heading', { level: 1 }));
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Your draft' }).fill(text);
}

/** Whether a state is the first of its page: it stands for the page where time is short. */
function isFirstOf(path: string, name: string): boolean {
  const page = path.replace(/#.*/, '');
  return STATES.find(([, other]) => other.replace(/#.*/, '') === page)?.[0] === name;
}

/**
 * What a page is looked at in: its colours, and how wide it is. Forced colours are the device's
 * own: axe takes the ground below them for white, so of contrast it can tell nothing there.
 */
const COLOURS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }, {}],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }, {}],
  [
    'forced colours',
    { colorScheme: 'dark', forcedColors: 'active' },
    { without: 'color-contrast' },
  ],
] as const;
const WIDTHS = [320, 768, 1440] as const;

/** A page in a state, light and 320 pixels wide. */
async function inState(
  page: Page,
  site: string,
  [name, path, prepare]: (typeof STATES)[number],
): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: WIDTHS[0], height: 800 });
  await page.goto(site + path);
  if (name !== 'guide') await ready(page, AT_ONCE);
  await prepare(page);
}

for (const state of STATES) {
  const [name, path] = state;
  test(`axe finds nothing: ${name}`, longUnless(isFirstOf(path, name)), async ({ page, site }) => {
    await inState(page, site, state);
    expect(await problems(page)).toEqual([]);
  });

  test(
    `axe finds nothing in any colours at any width: ${name}`,
    longUnless(false),
    async ({ page, site }) => {
      await inState(page, site, state);
      const found: string[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        for (const [colours, media, rules] of COLOURS) {
          await page.emulateMedia(media);
          await drawn(page);
          found.push(
            ...(await problems(page, rules)).map((one) => `${colours}, ${String(width)}: ${one}`),
          );
        }
      }
      expect(found).toEqual([]);
    },
  );
}

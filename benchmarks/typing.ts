import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Locator, Page } from '@playwright/test';
import { onBuiltSite, openBrowser, visit } from './browser.ts';
import { hear, interactions, QUICKEST, toNextPaint } from './interactions.ts';
import type { Timing } from './interactions.ts';
import { median, row } from './table.ts';
import { DRAFT } from './texts/draft.ts';

const TIMES = 3;
/** A slow phone beside this machine. */
const SLOWDOWN = 6;
/** What we want it to keep to, in milliseconds. */
const AIM = 50;
/** A quick thumb: one key in so many milliseconds. */
const KEY = 60;
/** A thumb that looks up after each word. */
const LOOK = 350;
/** From the field to the first letter, while the keys come up on the screen. */
const KEYBOARD = 600;
/** After each press and at the end, until the page is done with it. */
const REST = 400;

interface Deed {
  readonly name: string;
  readonly path: string;
  readonly work: (page: Page) => Promise<void>;
  /** The same on a page that does nothing: what browser and machine take by themselves. */
  readonly bare: { readonly address: string; readonly work: (page: Page) => Promise<void> };
}

const BARE_FIELD = bare('<textarea id="check-text" rows="8"></textarea>');
const BARE_BUTTONS = bare('<button>One</button> <button>Two</button> <button>Three</button>');

const DEEDS: readonly Deed[] = [
  {
    name: `typing ${String(DRAFT.length)} characters`,
    path: 'check/',
    work: (page) => typeDraft(page, 0),
    bare: { address: BARE_FIELD, work: (page) => typeLetters(page, 0) },
  },
  {
    name: 'the same, word by word',
    path: 'check/',
    work: (page) => typeDraft(page, LOOK),
    bare: { address: BARE_FIELD, work: (page) => typeLetters(page, LOOK) },
  },
  {
    name: 'five items of a quiz',
    path: 'quizzes/share-or-think/',
    work: answerFive,
    bare: { address: BARE_BUTTONS, work: (page) => tapButtons(page, 15) },
  },
  {
    name: 'three steps of a decision',
    path: 'decide/should-i-share-this/',
    work: walkThree,
    bare: { address: BARE_BUTTONS, work: (page) => tapButtons(page, 3) },
  },
];

function bare(body: string): string {
  return `data:text/html,<meta name="viewport" content="width=device-width">${body}`;
}

async function typeDraft(page: Page, look: number): Promise<void> {
  await typeLetters(page, look);
  await page.locator('.report-findings').waitFor();
}

/** The keys come when they come: a thumb does not wait for a page that is late. */
async function typeLetters(page: Page, look: number): Promise<void> {
  await tap(page, page.locator('#check-text'));
  await wait(KEYBOARD);
  let due = performance.now();
  const presses: Promise<void>[] = [];
  for (const letter of DRAFT) {
    await wait(Math.max(0, due - performance.now()));
    due += letter === ' ' ? KEY + look : KEY;
    presses.push(page.keyboard.press(letter === ' ' ? 'Space' : letter));
  }
  await Promise.all(presses);
  const written = await page.locator('#check-text').inputValue();
  if (written !== DRAFT) throw new Error('Typing: expected the whole draft in the field.');
}

async function tapButtons(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await tap(page, page.locator('button').nth(time % 3));
}

async function answerFive(page: Page): Promise<void> {
  for (let item = 1; item <= 5; item += 1) {
    await tap(page, page.locator('.verdict-choice-option').nth(item));
    await tap(page, page.locator('.answer-buttons > .button'));
    await tap(page, page.locator('.quiz-player-next .button'));
  }
  await page.getByText(/^6 of/).waitFor();
}

async function walkThree(page: Page): Promise<void> {
  for (const choice of ['Something else', 'No, nothing like that', 'A customer, client, patient'])
    await tap(page, page.locator('.flow-choice').filter({ hasText: choice }));
  await page.locator('.flow-outcome-title').waitFor();
}

/** A bare tap: Playwright's own listens along in the page, which would count as ours. */
async function tap(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('Typing: expected something to tap, found nothing.');
  await wait(REST);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await wait(REST);
}

/** From its interactions to the next paint, as one visit to an address has it. */
async function heardOf(browser: Browser, address: string, work: Deed['work']): Promise<Timing> {
  return visit(browser, address, SLOWDOWN, async ({ page }) => {
    const heard = await hear(page);
    await work(page);
    await wait(REST);
    const count = await page.evaluate(
      () => (performance as Performance & { interactionCount: number }).interactionCount,
    );
    return toNextPaint(interactions(await heard.evaluate((timings) => timings)), count);
  });
}

async function several(heard: () => Promise<Timing>): Promise<readonly Timing[]> {
  const timings: Timing[] = [];
  for (let time = 0; time < TIMES; time += 1) timings.push(await heard());
  return timings;
}

/** Prints how long keys and taps wait for the next paint on a phone six times slower. */
export async function typing(): Promise<void> {
  await onBuiltSite(async (site) => {
    console.log(
      `\nInteraction to Next Paint of a visit, at 412 x 823 and ${String(SLOWDOWN)}x slower, ${String(TIMES)} visits each: milliseconds; aim ${String(AIM)}`,
    );
    console.log(
      `Bare is the same on a page that does nothing. The browser reports steps of 8, and nothing under ${String(QUICKEST)}; the last four columns are of our longest\n`,
    );
    console.log(
      print(['', 'bare', 'ours', 'of bare', 'of aim', 'longest', 'event', 'waited', 'worked']),
    );
    const browser = await openBrowser();
    try {
      for (const { name, path, work, bare } of DEEDS) {
        const least = await several(() => heardOf(browser, bare.address, bare.work));
        const ours = await several(() => heardOf(browser, site + path, work));
        console.log(print([name, ...cellsOf(least, ours)]));
      }
    } finally {
      await browser.close();
    }
  });
}

function cellsOf(least: readonly Timing[], ours: readonly Timing[]): readonly string[] {
  const [under, middle] = [least, ours].map((some) => median(some.map(({ duration }) => duration)));
  const longest = ours.toSorted((a, b) => b.duration - a.duration)[0];
  if (under === undefined || middle === undefined || !longest)
    throw new Error('Typing: expected at least one visit.');
  const { name, duration, waited, worked } = longest;
  return [
    under.toFixed(0),
    middle.toFixed(0),
    `${(middle / under).toFixed(2)}x`,
    `${(middle / AIM).toFixed(2)}x`,
    duration.toFixed(0),
    name,
    ...[waited, worked].map((one) => one.toFixed(0)),
  ];
}

function print(cells: readonly string[]): string {
  return row(cells, 27, 10);
}

import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Locator, Page } from '@playwright/test';
import { onBuiltSite, openBrowser, visit } from './browser.ts';
import { hear, interactions, QUICKEST } from './interactions.ts';
import type { Timing } from './interactions.ts';
import { median, row } from './table.ts';
import { DRAFT } from './texts/draft.ts';

const TIMES = 5;
const SLOWDOWNS = [1, 6] as const;
/** What we want a phone to keep to, in milliseconds. */
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
}

const DEEDS: readonly Deed[] = [
  {
    name: `typing ${String(DRAFT.length)} characters`,
    path: 'check/',
    work: (page) => typeDraft(page, 0),
  },
  {
    name: 'the same, word by word',
    path: 'check/',
    work: (page) => typeDraft(page, LOOK),
  },
  { name: 'five items of a quiz', path: 'quizzes/share-or-think/', work: answerFive },
  { name: 'three steps of a decision', path: 'decide/should-i-share-this/', work: walkThree },
];

/** The keys come when they come: a thumb does not wait for a page that is late. */
async function typeDraft(page: Page, look: number): Promise<void> {
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
  await page.locator('.report-findings').waitFor();
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

async function heardOf(
  browser: Browser,
  address: string,
  slowdown: number,
  work: Deed['work'],
): Promise<readonly Timing[]> {
  return visit(browser, address, slowdown, async ({ page }) => {
    const heard = await hear(page);
    await work(page);
    await wait(REST);
    return interactions(await heard.evaluate((timings) => timings));
  });
}

/** Prints how long keys and taps wait for the next paint, on this machine and six times slower. */
export async function typing(): Promise<void> {
  await onBuiltSite('Typing', async (site) => {
    console.log(
      `\nFrom a key or a tap to the next paint, at 412 x 823, ${String(TIMES)} runs: milliseconds of the worst in a run; aim ${String(AIM)} at 6x`,
    );
    console.log(
      `The browser reports steps of 8, and nothing under ${String(QUICKEST)}; the last four are of the longest\n`,
    );
    console.log(
      print([
        '',
        'slowdown',
        'median',
        'longest',
        'of aim',
        'event',
        'waited',
        'worked',
        'painted',
      ]),
    );
    const browser = await openBrowser();
    try {
      for (const { name, path, work } of DEEDS) {
        for (const slowdown of SLOWDOWNS) {
          const worst: Timing[] = [];
          for (let time = 0; time < TIMES; time += 1) {
            const [first] = await heardOf(browser, site + path, slowdown, work);
            worst.push(first ?? UNHEARD);
          }
          console.log(print([name, `${String(slowdown)}x`, ...cellsOf(worst)]));
        }
      }
    } finally {
      await browser.close();
    }
  });
}

/** Where all were too quick to be reported. */
const UNHEARD: Timing = { interaction: 0, name: '–', duration: QUICKEST, waited: 0, worked: 0 };

function cellsOf(worst: readonly Timing[]): readonly string[] {
  const middle = median(worst.map(({ duration }) => duration));
  const [longest = UNHEARD] = worst.toSorted((a, b) => b.duration - a.duration);
  const { name, duration, waited, worked } = longest;
  return [
    ...[middle, duration].map((one) => one.toFixed(0)),
    `${(middle / AIM).toFixed(2)}x`,
    name,
    ...[waited, worked, Math.max(0, duration - waited - worked)].map((one) => one.toFixed(0)),
  ];
}

function print(cells: readonly string[]): string {
  return row(cells, 27, 12);
}

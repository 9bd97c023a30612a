import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { onBuiltSite, openBrowser, visit } from './browser.ts';
import { chance } from './chance.ts';
import { row } from './table.ts';
import { DRAFT } from './texts/draft.ts';

/** Each a key; after ten the draft is as it was, so that only what was kept makes a difference. */
const ROUND = 10;
const EDITS = 1000;
/** When to measure: the first step leaves time for what is loaded and compiled once. */
const STOPS = [ROUND, EDITS / 2, EDITS] as const;
/** The last summary is read out, and timers are over. */
const REST = 2000;

/** What a page holds after the browser has thrown away all it may. */
export interface Held {
  readonly edits: number;
  /** Bytes of script objects. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/**
 * A leak grows with every edit. The draft kept once for each would be its 280 bytes; half of
 * that is more than what a compiler learns by the way. No node and no listener may be left over.
 */
const LEAK = DRAFT.length / 2;

/** Bytes that each edit between the two left behind. */
export function leftByEach(before: Held, after: Held): number {
  return (after.heap - before.heap) / (after.edits - before.edits);
}

/** Whether the second half of the edits left something behind. */
export function leaks(before: Held, after: Held): boolean {
  return (
    leftByEach(before, after) >= LEAK ||
    after.nodes > before.nodes ||
    after.listeners > before.listeners
  );
}

/** Five letters that no round before had, at a place of their own, and away with them. */
async function editRound(page: Page, round: number): Promise<void> {
  const { letters, whole } = chance(round);
  await page.locator('#check-text').evaluate(
    (field: HTMLTextAreaElement, place) => {
      field.setSelectionRange(place, place);
    },
    whole(0, DRAFT.length),
  );
  for (const letter of letters(ROUND / 2)) await page.keyboard.press(letter);
  for (let at = 0; at < ROUND / 2; at += 1) await page.keyboard.press('Backspace');
}

async function measure(devtools: CDPSession, edits: number): Promise<Held> {
  await wait(REST);
  // Twice: what the first round finishes off is collected by the second.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string): number =>
    metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { edits, heap, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Prints what the checker holds after ten edits of a draft and after a thousand. */
export async function memory(): Promise<void> {
  await onBuiltSite('Memory', async (site) => {
    console.log(
      `\nThe checker after edits of a draft of ${String(DRAFT.length)} characters, garbage collected: a leak is ${String(LEAK)} bytes an edit, or one node or listener more\n`,
    );
    console.log(print(['edits', 'heap MB', 'of first', 'bytes/edit', 'nodes', 'listeners']));
    const browser = await openBrowser();
    try {
      await visit(browser, `${site}check/`, 1, async ({ page, devtools }) => {
        await devtools.send('HeapProfiler.enable');
        await devtools.send('Performance.enable');
        await page.locator('#check-text').fill(DRAFT);
        await page.locator('.report-findings').waitFor();
        const held: Held[] = [];
        for (let edits = ROUND; edits <= EDITS; edits += ROUND) {
          await editRound(page, edits / ROUND);
          if (!STOPS.some((stop) => stop === edits)) continue;
          const now = await measure(devtools, edits);
          console.log(print(cellsOf(now, held[0], held.at(-1))));
          held.push(now);
        }
        const [, middle, last] = held;
        if (middle && last) {
          console.log(
            `\nBetween ${String(middle.edits)} and ${String(last.edits)} edits: ${leaks(middle, last) ? 'a leak' : 'no leak'}.`,
          );
        }
      });
    } finally {
      await browser.close();
    }
  });
}

function cellsOf(now: Held, first: Held | undefined, before: Held | undefined): readonly string[] {
  return [
    String(now.edits),
    (now.heap / 1e6).toFixed(2),
    `${(now.heap / (first ?? now).heap).toFixed(3)}x`,
    before ? leftByEach(before, now).toFixed(0) : '–',
    String(now.nodes),
    String(now.listeners),
  ];
}

function print(cells: readonly string[]): string {
  return row(cells, 8, 12);
}

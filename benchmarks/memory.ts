import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { onBuiltSite, openBrowser, visit } from './browser.ts';
import { chance } from './chance.ts';
import { heldBy, leftByEach } from './heap.ts';
import type { Held } from './heap.ts';
import { row } from './table.ts';
import { DRAFT } from './texts/draft.ts';

/** Each a key; after ten the draft is as it was, so that only what was kept makes a difference. */
const ROUND = 10;
/** When to measure. The first stretch has what is loaded and made once, the second has not. */
const STOPS = [ROUND, 500, 1000] as const;
/** Until the last summary was read out and no timer is left. */
const REST = 2000;

/**
 * A leak grows with every edit. The draft kept once for each would be its 280 bytes and more:
 * half of that is beyond doubt. No node and no listener may be left over at all.
 */
const LEAK = DRAFT.length / 2;

/** Whether the edits between the two left something behind. */
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

/** Prints what the checker holds after ten edits of a draft and after a thousand. */
export async function memory(): Promise<void> {
  await onBuiltSite(async (site) => {
    console.log(
      `\nThe checker after edits of a draft of ${String(DRAFT.length)} characters, garbage collected: MB of the heap with the browser's machine code,`,
    );
    console.log(
      `and of what script keeps in it. A leak: ${String(LEAK)} bytes an edit, or one node or listener more\n`,
    );
    console.log(
      print(['edits', 'heap', 'of first', 'kept', 'of first', 'bytes/edit', 'nodes', 'listeners']),
    );
    const browser = await openBrowser();
    try {
      await visit(browser, `${site}check/`, 1, async ({ page, devtools }) => {
        await devtools.send('HeapProfiler.enable');
        await devtools.send('Performance.enable');
        await page.locator('#check-text').fill(DRAFT);
        await page.locator('.report-findings').waitFor();
        const held: Held[] = [];
        let edits = 0;
        for (const stop of STOPS) {
          for (; edits < stop; edits += ROUND) await editRound(page, edits / ROUND);
          await wait(REST);
          const now = await heldBy(devtools, edits);
          console.log(print(cellsOf(now, held[0] ?? now, held.at(-1))));
          held.push(now);
        }
        const [, middle, last] = held;
        if (middle && last) {
          console.log(
            `\nFrom ${String(middle.edits)} edits to ${String(last.edits)}: ${leaks(middle, last) ? 'a leak' : 'no leak'}.`,
          );
        }
      });
    } finally {
      await browser.close();
    }
  });
}

function cellsOf(now: Held, first: Held, before: Held | undefined): readonly string[] {
  return [
    String(now.edits),
    (now.heap / 1e6).toFixed(2),
    `${(now.heap / first.heap).toFixed(3)}x`,
    (now.kept / 1e6).toFixed(2),
    `${(now.kept / first.kept).toFixed(3)}x`,
    before ? leftByEach(before, now).toFixed(0) : '–',
    String(now.nodes),
    String(now.listeners),
  ];
}

function print(cells: readonly string[]): string {
  return row(cells, 8, 12);
}

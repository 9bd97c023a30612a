import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { onBuiltSite, openBrowser, visit } from './browser.ts';
import { median, row } from './table.ts';

const SLOWDOWNS = [1, 6] as const;
/** A quick thumb: one key in so many milliseconds. */
const KEY = 60;

/** What people look for: one word or a few, some in their own words rather than ours. */
const QUERIES = [
  'holiday',
  'salary',
  'bad review',
  'badge photo',
  'doxxing',
  'chatgpt',
  'friend request',
  'angry at work',
  'social media policy',
  'picture of my child',
] as const;

/** Each query in a visit of its own: as the first, after another, and once more. */
const WHENS = ['first of a visit', 'after another', 'the same again'] as const;

/**
 * Milliseconds from the last key of a query to the frame with its results. The page's own wait
 * of 150 for a next key is in them.
 */
async function ask(page: Page, query: string): Promise<number> {
  const field = page.getByRole('searchbox');
  await field.fill('');
  const shown = page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const input = document.querySelector<HTMLInputElement>('[data-search-panel] input');
        const list = document.querySelector('[data-search-results]');
        if (!input || !list) throw new Error('Search: expected a field and results.');
        let pressed = 0;
        input.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp));
        const observer = new MutationObserver(() => {
          if (input.value !== wanted || list.childElementCount === 0) return;
          observer.disconnect();
          // The frame after the one that is drawn now begins when that one is on its way.
          requestAnimationFrame(() =>
            requestAnimationFrame((now) => {
              done(now - pressed);
            }),
          );
        });
        observer.observe(list, { childList: true });
      }),
    query,
  );
  await field.pressSequentially(query, { delay: KEY });
  return shown;
}

/** In the order of WHENS. */
async function timesOf(
  browser: Browser,
  site: string,
  slowdown: number,
  at: number,
): Promise<readonly number[]> {
  return visit(browser, `${site}guides/`, slowdown, async ({ page }) => {
    // The button is hidden until the script is there that opens the dialog.
    await page.locator('[data-search-open]').click();
    const times: number[] = [];
    const query = QUERIES[at] ?? '';
    const other = QUERIES[(at + 1) % QUERIES.length] ?? '';
    for (const one of [query, other, other]) {
      times.push(await ask(page, one));
      await wait(KEY);
    }
    return times;
  });
}

/** Prints how long the dialog takes to answer, with nothing of the index loaded and with all of it. */
export async function search(): Promise<void> {
  await onBuiltSite(async (site) => {
    console.log(
      `\nSearch: from the last key to the results, ${String(QUERIES.length)} queries, from a server on this machine: milliseconds\n`,
    );
    console.log(print(['', 'slowdown', 'median', 'worst', 'of again']));
    const browser = await openBrowser();
    try {
      // The server packs a file when it is first asked for it, which is not ours to time.
      for (const at of QUERIES.keys()) await timesOf(browser, site, 1, at);
      for (const slowdown of SLOWDOWNS) {
        const seen: (readonly number[])[] = [];
        for (const at of QUERIES.keys()) seen.push(await timesOf(browser, site, slowdown, at));
        const again = median(seen.map((times) => times.at(-1) ?? Number.NaN));
        for (const [at, when] of WHENS.entries()) {
          const times = seen.map((one) => one[at] ?? Number.NaN);
          console.log(
            print([
              when,
              `${String(slowdown)}x`,
              median(times).toFixed(0),
              Math.max(...times).toFixed(0),
              `${(median(times) / again).toFixed(2)}x`,
            ]),
          );
        }
      }
    } finally {
      await browser.close();
    }
  });
}

function print(cells: readonly string[]): string {
  return row(cells, 18, 12);
}

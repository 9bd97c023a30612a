import { onBuiltSite } from './browser.ts';
import { CATEGORIES, visits } from './lighthouse-run.ts';
import { median, row } from './table.ts';

const TIMES = 3;

/** One page of each kind. */
const PAGES = [
  '',
  'guides/what-oversharing-is/',
  'quizzes/share-or-think/',
  'decide/should-i-share-this/',
  'check/',
  'search/',
  'glossary/',
  'essays/4-personal-and-corporate-profiles/',
  'feed/',
];

/** Prints what Lighthouse’s phone says of the built site, the median of three visits to each page. */
export async function lighthouse(): Promise<void> {
  await onBuiltSite(async (site) => {
    console.log(`\nLighthouse, mobile, median of ${TIMES}: points out of 100, milliseconds, kB\n`);
    console.log(
      print([
        'page',
        ...CATEGORIES.map((name) => name.slice(0, 11)),
        'FCP',
        'LCP',
        'TBT',
        'CLS',
        'kB',
        'machine',
        'slowdown',
      ]),
    );
    for (const page of PAGES) {
      const seen = await visits(site + page, TIMES);
      const cells = [
        ...CATEGORIES.map((name) => String(median(seen.map(({ points }) => points[name])))),
        median(seen.map(({ firstPaint }) => firstPaint)).toFixed(0),
        median(seen.map(({ largestPaint }) => largestPaint)).toFixed(0),
        median(seen.map(({ blocked }) => blocked)).toFixed(0),
        median(seen.map(({ shift }) => shift)).toFixed(3),
        (median(seen.map(({ bytes }) => bytes)) / 1000).toFixed(1),
        median(seen.map(({ machine }) => machine)).toFixed(0),
        `${String(median(seen.map(({ slowdown }) => slowdown)))}x`,
      ];
      const lost = new Set(seen.flatMap((one) => one.lost));
      console.log(
        print([`/${page}`, ...cells]),
        ...(lost.size > 0 ? [`  lost by: ${[...lost].join(', ')}`] : []),
      );
    }
  });
}

function print(cells: readonly string[]): string {
  return row(cells, 42, 12);
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CATEGORIES, median, visits } from './lighthouse-run.ts';
import { servePacked } from './packed-server.ts';

const DIST = join(import.meta.dirname, '..', 'dist');
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
  if (!existsSync(join(DIST, 'index.html'))) {
    console.log('\nLighthouse: expected the built site in dist/, found none. Run "npm run build".');
    return;
  }
  console.log(`\nLighthouse, mobile, median of ${TIMES}: points out of 100, milliseconds, kB\n`);
  console.log(
    [
      'page',
      ...CATEGORIES.map((name) => name.slice(0, 11)),
      'FCP',
      'LCP',
      'TBT',
      'CLS',
      'kB',
      'machine',
      'slowdown',
    ]
      .map((head, at) => (at === 0 ? head.padEnd(42) : head.padStart(12)))
      .join(''),
  );
  const { address, server } = await servePacked(DIST);
  try {
    for (const page of PAGES) {
      const seen = await visits(address + page, TIMES);
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
        `/${page}`.padEnd(42) + cells.map((cell) => cell.padStart(12)).join(''),
        ...(lost.size > 0 ? [`  lost by: ${[...lost].join(', ')}`] : []),
      );
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

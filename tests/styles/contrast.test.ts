import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from '../support/palette.ts';

const THEMES = ['light', 'dark'] as const;
const VERDICTS = ['share', 'edit', 'ask', 'switch', 'keep', 'report'];
const GROUNDS = ['--paper', '--paper-raised', '--floor', '--floor-deep'];
const SOFT = ['--speaker-soft', ...VERDICTS.map((verdict) => `--${verdict}-soft`)];

/** [what is seen, on what, at least] */
const PAIRS: readonly (readonly [readonly string[], readonly string[], number])[] = [
  [['--ink'], [...GROUNDS, ...SOFT], 7],
  [['--ink-soft'], ['--paper', '--paper-raised', '--floor'], 7],
  [['--ink-soft'], ['--floor-deep', ...SOFT], 4.5],
  [['--room', '--speaker-ink'], GROUNDS.slice(0, 3), 4.5],
  [['--on-room'], ['--room'], 4.5],
  // A control's border and the ring of the focus, on whatever they may stand.
  [['--line-strong'], ['--paper', '--paper-raised'], 3],
  [['--speaker-ink', '--room'], [...GROUNDS, ...SOFT], 3],
];

test.for(THEMES)('colours of the %s theme stand out from their grounds', (theme) => {
  const faint = PAIRS.flatMap(([seen, grounds, least]) =>
    seen.flatMap((one) =>
      grounds
        .filter((ground) => contrast(one, ground, theme) < least)
        .map((ground) => `${one} on ${ground}: ${contrast(one, ground, theme).toFixed(2)}`),
    ),
  );
  expect(faint).toEqual([]);
});

test.for(THEMES)(
  'each verdict of the %s theme can be read on its own ground and on paper',
  (theme) => {
    const faint = VERDICTS.filter((verdict) =>
      [`--${verdict}-soft`, '--paper'].some(
        (ground) => contrast(`--${verdict}`, ground, theme) < 4.5,
      ),
    );
    expect(faint).toEqual([]);
  },
);

test('a ring of the focus is in a colour that stands out everywhere', () => {
  const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) =>
      [...readFileSync(`src/${path}`, 'utf8').matchAll(/outline: (?:2|3)px solid ([^;]+);/g)].map(
        ([, colour = '']) => colour,
      ),
    );
  expect(styles.length).toBeGreaterThan(8);
  expect([...new Set(styles)].sort()).toEqual(['Highlight', 'var(--room)', 'var(--speaker-ink)']);
});

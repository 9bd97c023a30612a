import { describe, expect, test } from 'vitest';
import { chatter } from '../../benchmarks/texts/chatter.ts';
import { around } from '../../src/evaluation/interval.ts';
import { agreementOf, figuresOf, judgeAll, labelOf } from '../../src/evaluation/measure.ts';
import { pairsOf, postsFrom, readingOf } from '../../src/evaluation/posts.ts';
import type { Finding, Report, Verdict } from '../../src/engine/index.ts';
import { judge } from '../support/draft.ts';

const line = (id: string, verdict: string, audience: string, text: string, more = {}): string =>
  JSON.stringify({
    id,
    text,
    audience,
    account: 'personal',
    verdict,
    spans: [],
    tricky: '',
    ...more,
  });

const POSTS = postsFrom(
  [
    line('1', 'ok', 'friends', 'Soup at ours.'),
    line('2', 'rethink', 'public', 'Soup at ours.'),
    line('3', 'keep-private', 'public', 'The code is 4471.', {
      spans: [{ quote: '4471', category: 'credentials' }],
    }),
    line('4', 'ok', 'public', 'Half a million ducks.', { tricky: 'look-alike: a number' }),
  ].join('\n'),
);

/** A report that says this and marks that. */
function report(
  verdict: Verdict,
  mark?: readonly [start: number, end: number],
  more: Partial<Finding> = {},
): Report {
  const findings = mark
    ? [
        {
          detector: 'access-secret',
          category: 'access-secret' as const,
          span: { start: mark[0], end: mark[1] },
          severity: 4,
          confidence: 0.9,
          whose: 'mine' as const,
          aspects: [],
          ...more,
        },
      ]
    : [];
  return { findings, guards: [], exposure: 0, verdict, mild: false, questions: [] };
}

describe('reading labelled posts', () => {
  test('finds the room, the label and the places', () => {
    expect(POSTS[0]?.draft.audience).toBe('closed');
    expect(POSTS[2]?.spans).toEqual([{ start: 12, end: 16, topic: 'credentials' }]);
    expect(POSTS.map(({ lookAlike }) => lookAlike)).toEqual([false, false, false, true]);
    expect(pairsOf(POSTS)).toEqual([[POSTS[0], POSTS[1]]]);
  });

  const right = line('1', 'ok', 'public', 'Soup.');
  test.for([
    [
      'a label nobody knows',
      line('2', 'maybe', 'public', 'Secret soup.'),
      /verdict to be one of ok/,
    ],
    ['no JSON', '{"text": Secret soup}', /one JSON object/],
    ['no object', '"Secret soup"', /one JSON object/],
    ['a field too few', '{"id": "2", "text": "Secret soup.", "spans": []}', /id, text, audience/],
  ] as const)('names a line with %s by file and number, not by its words', ([, wrong, what]) => {
    const read = () => postsFrom(`${right}\n${wrong}`, 'new.jsonl');
    expect(read).toThrow(/^new\.jsonl, line 2: expected /);
    expect(read).toThrow(what);
    expect(read).not.toThrow(/Secret/);
  });
});

describe('the figures', () => {
  const said: readonly Report[] = [
    report('share'),
    report('edit'),
    report('edit', [12, 16]),
    report('ask'),
  ];
  const figures = figuresOf(
    judgeAll(POSTS, (post) => said[POSTS.indexOf(post)] ?? report('share')),
  );

  test('count a danger that is reported as nothing to rethink', () => {
    expect(labelOf({ verdict: 'report' })).toBe('ok');
    expect(labelOf({ verdict: 'switch' })).toBe('rethink');
    expect(labelOf({ verdict: 'keep' })).toBe('keep-private');
  });

  test('tell right alarms from false ones', () => {
    expect(figures.alarm).toMatchObject({ found: 2, missed: 0, false: 1, recall: 1 });
    expect(figures.alarm.precision).toBeCloseTo(2 / 3);
    expect(figures.lookAlikes).toMatchObject({ count: 1, of: 1 });
    expect(figures.fine).toMatchObject({ count: 1, of: 2 });
  });

  test('show what was taken for what', () => {
    expect(figures.confusion['keep-private']).toEqual({ ok: 0, rethink: 1, 'keep-private': 0 });
    expect(figures.confusion.ok).toEqual({ ok: 1, rethink: 1, 'keep-private': 0 });
  });

  test('count a pair as right only when both of it are', () => {
    expect(figures.pairs).toMatchObject({ count: 1, of: 1 });
  });

  test('count a finding as right only on labelled words', () => {
    expect(figures.categories['access-secret']).toMatchObject({ found: 1, missed: 0, false: 0 });
  });
});

test('a finding that names no kind counts for the alarm, and for no kind', () => {
  const unnamed = { category: 'context-mismatch', aspects: ['unnamed'] } as const;
  const { alarm, categories } = figuresOf(
    judgeAll(POSTS.slice(2, 3), () => report('edit', [12, 16], unnamed)),
  );
  expect(alarm).toMatchObject({ found: 1, missed: 0, false: 0 });
  expect(categories['context-mismatch']).toMatchObject({ found: 0, missed: 0, false: 0 });
  expect(categories['access-secret']).toMatchObject({ found: 0, missed: 1, false: 0 });
});

describe('ordinary posts', () => {
  test('are left alone nine times in ten, in many manners of speaking', () => {
    const posts = chatter(1500, 5);
    const bothered = posts.filter((text) =>
      judge(text).findings.some(({ severity }) => severity >= 2),
    );
    expect(bothered.length / posts.length).toBeLessThan(0.1);
  });
});

describe('an interval', () => {
  const share = (some: readonly boolean[]): number => some.filter(Boolean).length / some.length;
  const half = Array.from({ length: 100 }, (_, index) => index % 2 === 0);

  test('lies around the figure, and is the same every time', () => {
    const { low, high } = around(half, share);
    expect(low).toBeGreaterThan(0.36);
    expect(low).toBeLessThan(0.45);
    expect(high).toBeGreaterThan(0.55);
    expect(high).toBeLessThan(0.64);
    expect(around(half, share)).toEqual({ low, high });
  });

  test('is wider for fewer things', () => {
    const few = around(half.slice(0, 10), share);
    expect(few.high - few.low).toBeGreaterThan(0.4);
  });
});

describe('a second reader', () => {
  const reading = (...labels: readonly string[]): string =>
    labels.map((verdict, at) => JSON.stringify({ id: String(at + 1), verdict })).join('\n');

  test('agrees on some posts, beyond chance or not', () => {
    const read = readingOf(POSTS, reading('ok', 'keep-private', 'keep-private', 'rethink'));
    expect(agreementOf(read)).toMatchObject({ of: 4, alarm: 3, label: 2 });
    expect(agreementOf(read).kappa).toBeCloseTo(0.273, 3);
    const same = readingOf(POSTS, reading('ok', 'rethink', 'keep-private', 'ok'));
    expect(agreementOf(same)).toEqual({ of: 4, alarm: 4, label: 4, kappa: 1 });
  });

  test.for([[['ok', 'rethink', 'keep-private']], [['ok', 'rethink', 'keep-private', 'perhaps']]])(
    'who left out a post, or made up a label, is told which post',
    ([labels = []]) => {
      expect(() => readingOf(POSTS, reading(...labels))).toThrow(/^Post 4: expected one of ok/);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { quizSchema } from '../../src/schemas/quiz.ts';
import { problemsIn } from '../support/wording.ts';

const judge = { id: 'z9-1', kind: 'judge', topic: 'people', draft: 'p01' };
const spot = {
  id: 'z9-2',
  kind: 'spot',
  topic: 'places',
  draft: { text: 'Soup at 3 Mill Cottages.', account: 'personal', audience: 'public' },
  why: 'A home is not a venue.',
  marks: [{ quote: '3 Mill Cottages', because: 'It is a home.' }],
};
const blank = { id: 'z9-3', kind: 'spot', topic: 'rights', draft: 'p02', marks: [], guide: 'soup' };
const sound = {
  id: 'soup',
  title: 'Soup?',
  purpose: 'To know soup.',
  for: 'cooks',
  order: 1,
  items: [judge, spot, blank],
};

function problems(more: object): string[] {
  return problemsIn(quizSchema, { ...sound, ...more });
}
const withItem = (more: object) => ({ items: [{ ...judge, ...more }, spot, blank] });
const OPTION = { id: 'wait', text: 'Wait', because: 'It is hot.' };
const single = (more: object) => ({ kind: 'single', ask: 'Which soup?', ...more });
const rewrite = (more: object) => ({
  kind: 'rewrite',
  needs: [{ point: 'that there is soup', any: ['soup'] }],
  goes: [{ quote: '3 Mill Cottages', because: 'It is a home.', any: ['mill'] }],
  models: ['Soup is on.'],
  ...more,
});
const room = (more: object) => ({
  kind: 'room',
  rooms: [{ audience: 'few' }],
  instead: [{ say: 'Too large.' }],
  ...more,
});
const withSpot = (more: object) => ({ items: [judge, { ...spot, ...more }, blank] });

test('a sound quiz has no problems', () => {
  expect(problems({})).toEqual([]);
});

describe('a mistake', () => {
  test.for([
    ['an id that is none', withItem({ id: '1' }), /^items\.0\.id: expected an id such as z1-3/],
    [
      'a kind of item that nobody knows',
      withItem({ kind: 'guess' }),
      /^items\.0\.kind: .*Expected 'judge' \| 'spot'/,
    ],
    [
      'marks where there is nothing to mark',
      withItem({ marks: [] }),
      /^items\.0: Unrecognized key: "marks"/,
    ],
    [
      'no marks where there are some to find',
      withSpot({ marks: undefined }),
      /^items\.1\.marks: .*expected array/,
    ],
    [
      'a mark without a reason',
      withSpot({ marks: [{ quote: 'Soup' }] }),
      /^items\.1\.marks\.0\.because: .*expected string/,
    ],
    ['too few items', { items: [judge, spot] }, /^items: .*>=3/],
    [
      'too few options',
      withItem(single({ options: [OPTION, OPTION] })),
      /^items\.0\.options: .*>=3/,
    ],
    ['no message to keep', withItem(rewrite({ needs: [] })), /^items\.0\.needs: .*>=1/],
    ['no right room', withItem(room({ rooms: [] })), /^items\.0\.rooms: .*>=1/],
    ['no title', { title: undefined }, /^title: .*expected string/],
    ['a field that nobody knows', { titel: 'x' }, /Unrecognized key: "titel"/],
  ] as const)('is named with its place: %s', ([, more, message]) => {
    const found = problems(more);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  test.for([
    ['that is no id', 'P1'],
    ['without a room', { text: 'Soup' }],
    ['in a room that nobody knows', { text: 'Soup', account: 'personal', audience: 'friends' }],
  ] as const)('in the draft is named with its place: one %s', ([, draft]) => {
    const found = problems(withItem({ draft }));
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatch(/^items\.0\.draft/);
  });

  test('in the id of a draft is told what was expected', () => {
    expect(problems(withItem({ draft: 'P1' }))).toEqual([
      expect.stringMatching(/expected .*p\d\d/),
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { day, factId, factSchema } from '../../src/schemas/fact.ts';
import { problemsIn } from '../support/wording.ts';

const sound = {
  id: 'M99',
  claim: 'Soup is warm.',
  kind: 'research',
  source: { title: 'On soup', year: 2020, url: 'https://example.com/soup' },
  grade: 'A',
  checked: '2026-11-25',
};

function problems(more: object): string[] {
  return problemsIn(factSchema, { ...sound, ...more });
}

test('a sound fact has no problems, from a publication or from an essay', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ id: 'E3-15', kind: 'essay', source: { essay: 3 } })).toEqual([]);
});

describe('an id', () => {
  test.for(['M01', 'M99', 'M101', 'E0-1', 'E4-27'])('may be %s', (id) => {
    expect(factId.safeParse(id).success).toBe(true);
  });

  test.for(['m01', 'M1', 'M1001', 'E5-1', 'E3-', 'E3-123', 'U12', ' M01', ''])(
    'may not be "%s"',
    (id) => {
      expect(problems({ id })).toEqual(['id: expected a fact id such as M09 or E3-5']);
    },
  );
});

describe('a day', () => {
  test.for(['2026-1-1', '25.11.2026', 'today', ''])('may not be "%s"', (checked) => {
    expect(problems({ checked })).toEqual(['checked: expected a day such as 2026-11-25']);
  });

  test('may be a date that YAML has read', () => {
    expect(day.parse(new Date('2026-01-05'))).toBe('2026-01-05');
  });
});

describe('a source', () => {
  test.for([
    ['an address that is none', { title: 'On soup', year: 2020, url: 'soup' }],
    [
      'an address that is not of the web',
      { title: 'On soup', year: 2020, url: 'javascript:alert(1)' },
    ],
    ['no title', { year: 2020 }],
    ['no year', { title: 'On soup' }],
    ['a year out of this world', { title: 'On soup', year: 20200 }],
    ['an essay that does not exist', { essay: 5 }],
    ['both an essay and a title', { essay: 3, title: 'On soup', year: 2020 }],
  ] as const)('is refused with %s', ([, source]) => {
    const found = problems({ source });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^source/);
  });

  test('that is refused is told what was expected', () => {
    expect(problems({ source: { titel: 'On soup', year: 2020 } }).join()).toMatch(
      /expected .*(?:title|essay)/i,
    );
  });
});

test.for([
  ['grade', { grade: 'D' }, /^grade: .*expected one of "A"\|"B"\|"C"/],
  ['kind', { kind: 'rumour' }, /^kind: .*expected one of "research"/],
  ['field', { soruce: 1 }, /Unrecognized key: "soruce"/],
] as const)('a mistake in the %s is named', ([, more, message]) => {
  const found = problems(more);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(message);
});

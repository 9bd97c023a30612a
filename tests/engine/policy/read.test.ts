import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyPage, policyText } from '../../../src/components/tool/policy-page.ts';
import { MOST_NOTES, readPolicy } from '../../../src/engine/policy/read.ts';
import type { PolicyPhrases } from '../../../src/engine/policy/types.ts';
import { kindsIn, onePage, policy, read, notedIn } from '../../support/policy.ts';

describe.for(policy.kinds.map((kind) => [kind.id, kind] as const))('%s', ([id, kind]) => {
  test.for(kind.flagged)('is noted in: %s', (example) => {
    expect(kindsIn(example)).toContain(id);
  });

  test.for(kind.passed)('nothing is noted in: %s', (example) => {
    expect(kindsIn(example)).toEqual([]);
  });

  test('its narrower wording is clean', () => {
    expect(kindsIn(kind.instead)).toEqual([]);
  });
});

describe.for(policy.signs.map((sign) => [sign.id, sign] as const))('%s', ([id, sign]) => {
  test('is there once what we offer is added, and not in a row of bans', () => {
    expect(read(sign.add).shown).toContain(id);
    expect(kindsIn(sign.add)).toEqual([]);
    expect(read('Employees may not discuss pay. Do not complain.').shown).not.toContain(id);
  });
});

describe('our own one-page policy', () => {
  const names = { firm: 'Tarn Joinery', speakers: 'Rosa and Jun', helper: 'Rosa', own: '' };
  const secrets = onePage.secrets.map(({ id }) => id);

  test.for([[], ['customers', 'access'], secrets])('comes out clean with %j inside', (chosen) => {
    const text = policyText(policyPage({ ...names, secrets: chosen }, onePage));
    expect(notedIn(text)).toEqual([]);
  });

  test('lacks nothing', () => {
    const text = policyText(policyPage({ ...names, secrets }, onePage));
    const lacking = policy.signs.filter(({ id }) => !read(text).shown.includes(id));
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });
});

describe('what is fine stays unmarked:', () => {
  test.for([
    'Do not post customers’ details.',
    'Do not share trade secrets such as the recipe for the rye starter.',
    'Do not threaten or harass a colleague.',
    'You may discuss your salary, and nobody has to ask for permission before posting.',
    'This policy does not prohibit employees from discussing wages or working conditions.',
    'We will not monitor your private accounts.',
    'Do not open links in messages from people you do not know.',
    'Do not give patients’ names to a journalist.',
    'Change the password if there was one.',
    'If you praise our staircases, say that you work here.',
    'Staff may talk to each other about pay.',
    'The company was founded in 1962 and makes stairs.',
    'Do not share your password with anyone.',
    'You do not have to:\n- disclose personal accounts\n- ask before posting about work',
    '',
    ' \n\n . . . \n',
  ])('%s', (text) => {
    expect(notedIn(text)).toEqual([]);
  });
});

describe('a list', () => {
  test('is read together with what introduces it, with signs or without', () => {
    const bare = 'Staff must not post about:\nsalaries\nthe view';
    expect(notedIn('Staff must not discuss:\n- the rota\n- the view\n- wages')).toEqual([
      'the rota',
      'wages',
    ]);
    expect(notedIn(bare)).toEqual(['salaries']);
  });

  test('ends at an empty line with no further entry', () => {
    expect(kindsIn('Staff must not discuss:\n- the view\n\nWages are paid on Friday.')).toEqual([]);
    expect(kindsIn('Staff must not discuss:\n\n- the view\n\n- wages')).toEqual(['pay']);
  });

  test('a sentence may go on over lines, and a full stop in “e.g.” does not end it', () => {
    expect(kindsIn('Employees must not\ndiscuss their\nsalary.')).toEqual(['pay']);
    expect(kindsIn('Do not discuss matters, e.g. wages, outside.')).toContain('pay');
    expect(kindsIn('Do not discuss. Wages are paid on Friday.')).toEqual([]);
  });
});

test('several kinds in one sentence are noted each', () => {
  const text = 'Staff must not disparage us, discuss wages or join strikes.';
  expect(kindsIn(text)).toEqual(expect.arrayContaining(['negative', 'pay', 'unions']));
});

test('marks the words and nothing around them', () => {
  expect(notedIn('Please: do NOT post anything negative about the company!')).toEqual([
    'do NOT post anything negative about the company',
  ]);
  expect(notedIn('💬 All staff mustn’t criticise us.')).toEqual(['mustn’t criticise']);
});

describe('of phrases made up', () => {
  const made: PolicyPhrases = {
    groups: {},
    turns: [],
    unless: ['no rule'],
    kinds: [
      {
        id: 'pay',
        patterns: ['pay now', 'no pay', 'no pay day', 'tell pay'],
        unless: ['pay slip'],
      },
      { id: 'talk', patterns: ['no pay day out', 'pay day', 'talk loud'], unless: [] },
      { id: 'rest', patterns: ['day off', 'out ... all', 'now then'], unless: [] },
    ],
    signs: [{ id: 'help', patterns: ['ask rosa'] }],
  };
  /** Kind and words of each note. */
  const told = (text: string) =>
    readPolicy(text, made).notes.map(
      ({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`,
    );

  test.for([
    [
      'each kind is noted',
      'Tell pay. Talk loud. Day off.',
      'pay: Tell pay/talk: Talk loud/rest: Day off',
    ],
    ['in reading order', 'Talk loud, tell pay', 'talk: Talk loud/pay: tell pay'],
    [
      'the shorter of two from one place first',
      'No pay day out',
      'pay: No pay day/talk: No pay day out',
    ],
    ['of two kinds that end together the first', 'No pay day', 'pay: No pay day'],
    ['of one kind the first of two that overlap', 'Pay soup no pay now', 'pay: no pay'],
    ['and both where one ends before the other', 'No pay, no pay', 'pay: No pay/pay: no pay'],
    ['the last kind not where another lies', 'Pay day off', 'talk: Pay day'],
    ['nor around another', 'Out and tell pay to all', 'pay: tell pay'],
    [
      'but beside it, before and behind',
      'Now then tell pay out to all',
      'rest: Now then/pay: tell pay/rest: out to all',
    ],
    ['nothing where a rule is taken back', 'No rule says tell pay. Tell pay', 'pay: Tell pay'],
    ['a kind not where its own exception is', 'Tell pay, talk loud: pay slip', 'talk: talk loud'],
    ['what stands above a list once', 'Tell pay:\n- soup\n- tea', 'pay: Tell pay'],
    [
      'what reaches into an entry in it',
      'No\npay:\n- day\n- now',
      'pay: No\npay/pay: day/pay: now',
    ],
    [
      'nothing in a list after an exception',
      'A pay slip:\n- tell pay\n- talk loud',
      'talk: talk loud',
    ],
    ['nor after a rule that is taken back', 'No rule:\n- tell pay', ''],
  ] as const)('%s', ([, text, notes]) => {
    expect(told(text).join('/')).toBe(notes);
  });

  test('two hundred are noted and no more, and signs after them still seen', () => {
    const { notes, shown } = readPolicy(`${'Tell pay. '.repeat(300)}Ask Rosa.`, made);
    expect(notes).toHaveLength(MOST_NOTES);
    expect(shown).toEqual(['help']);
    expect(readPolicy('tell pay '.repeat(300), made).notes).toHaveLength(MOST_NOTES);
  });

  test('signs are told once, and only those that are there', () => {
    expect(readPolicy('Ask Rosa. Ask Rosa: tell pay.', made).shown).toEqual(['help']);
    expect(readPolicy('Tell pay.', made).shown).toEqual([]);
  });

  test('other phrases read the same text in their own way', () => {
    const less = { ...made, kinds: made.kinds.slice(1) };
    expect(readPolicy('Tell pay.', made).notes).toHaveLength(1);
    expect(readPolicy('Tell pay.', less).notes).toEqual([]);
  });
});

describe('hostile text', () => {
  const pieces = [
    ...policy.kinds.flatMap(({ flagged, passed }) => [...flagged, ...passed]),
    'do not',
    'discuss wages',
    '\n- ',
    ':\n',
    '…',
    'ﬃ İ',
    '\u0000',
    '💬',
  ];

  test('any text yields notes that lie in it, in order and not more than the most', () => {
    const some = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(some, (parts) => {
        const text = parts.join(' ');
        const { notes } = read(text);
        expect(notes.length).toBeLessThanOrEqual(MOST_NOTES);
        let last = 0;
        for (const { span } of notes) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.start;
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is read the same twice', () => {
    const text = pieces.join(' ');
    expect(read(text)).toEqual(read(text));
  });

  const MEGABYTE = 1_000_000;
  const fill = (piece: string, size: number) =>
    piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

  test.for(['do not discuss pay ', 'do not ', 'a: \n- ', ':', '\n', '. ', 'x', '’'])(
    'a megabyte of %j is read in linear time',
    { tags: 'speed' },
    (piece) => {
      const time = (size: number) => {
        const text = fill(piece, size);
        const from = performance.now();
        read(text);
        return performance.now() - from;
      };
      const small = time(MEGABYTE / 10);
      // Ten times as much, with room for a busy machine; squared it would be a hundred times.
      expect(time(MEGABYTE)).toBeLessThan(40 * Math.max(small, 50));
    },
  );
});

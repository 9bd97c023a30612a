import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, en } from '../../../src/engine/index.ts';
import type { Draft, Report } from '../../../src/engine/index.ts';
import { rulesOf } from '../../../src/engine/pack/apply-pack.ts';
import { isProtected } from '../../../src/engine/draft/guards/guard.ts';
import type { Candidate } from '../../../src/engine/draft/guards/guard.ts';
import { read } from '../../../src/engine/draft/reading.ts';
import type { Pack } from '../../../src/engine/pack/types.ts';
import { scrambled } from '../../../src/engine/pack/scramble.ts';
import { LIMITS } from '../../../src/engine/pack/types.ts';
import { draft } from '../../support/draft.ts';
import { BAKERY, packs, SALT } from '../../support/pack.ts';
import { asDraft } from '../../../src/schemas/draft.ts';
import { samples } from '../../support/wording.ts';

function judged(text: string, pack: Partial<Pack>, more: Partial<Draft> = {}): Report {
  const rules = rulesOf({ version: 1, organisation: 'Harbour Lane', ...pack });
  return check(draft(text, more), en, rules);
}

/** The words found with severity 2 and more, as "category: words". */
function shown(text: string, pack: Partial<Pack>, more: Partial<Draft> = {}): string[] {
  return judged(text, pack, more)
    .findings.filter(({ severity }) => severity >= 2)
    .map(({ category, span }) => `${category}: ${text.slice(span.start, span.end)}`);
}

const SAMPLES = samples.map(asDraft);
const PROTECTED = SAMPLES.filter((sample) => isProtected(check(sample, en).guards));

describe('protected talk', () => {
  test('has samples to try', () => {
    expect(PROTECTED.length).toBeGreaterThan(6);
  });

  test('is judged the same with and without any pack', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PROTECTED).chain((sample) => {
          const words = sample.text.match(/\p{L}{3,}(?: \p{L}+)?/gu) ?? ['Heron'];
          return fc.tuple(fc.constant(sample), packs(words));
        }),
        ([sample, pack]) => {
          expect(check(sample, en, rulesOf(pack))).toEqual(check(sample, en));
        },
      ),
    );
  });
});

describe('own words that mean work and not a name', () => {
  const LISTED = [
    ...['walkout', 'Walkout', 'Sunday premium', 'August money', 'Toilets', 'Heating', 'Bins'],
    ...['pay gap', 'per hour', 'toilet breaks', 'what we earn', 'Christmas rota', 'agency rate'],
  ];
  const words = LISTED.map((phrase) => ({ words: phrase, is: 'client' as const }));
  const hashed = LISTED.map((phrase) => ({
    hash: scrambled(phrase, SALT),
    count: phrase.split(' ').length,
    is: 'client' as const,
  }));
  const TALK = [
    'I am joining the walkout tomorrow.',
    'Walkout tomorrow at noon, bring a coat.',
    'WALKOUT AT NOON, ALL OF US',
    'They cut the Sunday premium. Everybody lost about 40 a week.',
    'Who else has not had their August money?',
    'August money is late again, and the toilets are locked.',
    'Toilets still out of order at the depot. Heating too.',
    'There is a pay gap here and everybody knows what we earn per hour.',
    'No toilet breaks on the line since March.',
    'Nobody has seen the Christmas rota yet.',
  ];

  test.for(TALK)('mark nothing in: %s', (text) => {
    const severity = { 'customer-data': 1 } as const;
    for (const audience of ['closed', 'work', 'public'] as const) {
      const alone = check(draft(text, { audience }), en);
      expect(judged(text, { words, severity }, { audience })).toEqual(alone);
      expect(judged(text, { words: hashed, salt: SALT, severity }, { audience })).toEqual(alone);
    }
  });

  test('nor does the name of the organisation itself, which whoever talks about work says', () => {
    const own = [{ words: 'Harbour Lane', is: 'client' as const }];
    expect(shown('They locked the yard at Harbour Lane again.', { words: own })).toEqual([]);
  });
});

describe('own words as names', () => {
  const words = ['Heron', 'K2', 'Rothwell & Sons', 'Bay of Plenty', 'eBird', '日出'].map(
    (phrase) => ({ words: phrase, is: 'client' as const }),
  );

  test.for([
    ['inside a sentence', 'Lunch with Heron today.', 'Heron'],
    ['at its start', 'Heron is late with the boxes.', 'Heron'],
    ['with a figure', 'Boxes for k2 went out.', 'k2'],
    ['with small words in them', 'A day at Bay of Plenty.', 'Bay of Plenty'],
    ['with a capital inside', 'Rolls for eBird.', 'eBird'],
    ['all in capitals', 'Rolls for ROTHWELL & SONS.', 'ROTHWELL & SONS'],
    ['in letters that know no capitals', 'Rolls for 日出 today.', '日出'],
  ] as const)('are found %s', ([, text, name]) => {
    expect(shown(text, { words })).toEqual([`customer-data: ${name}`]);
  });

  test.for([
    ['in small letters', 'There is a heron on our pond.'],
    ['where one word of them has none', 'We saw the bay of Plenty.'],
    ['where all is in capitals', 'THERE IS A HERON ON OUR POND'],
  ] as const)('are not found %s', ([, text]) => {
    expect(shown(text, { words })).toEqual([]);
  });
});

describe('own words', () => {
  const { words } = BAKERY;

  test('are found as a client and as work that is not told yet', () => {
    expect(shown('Three hundred rolls for Rothwell & Sons.', { words })).toEqual([
      'customer-data: Rothwell & Sons',
    ]);
    expect(shown('So proud of Project Heron.', { words })).toEqual([
      'confidential-work: Project Heron',
    ]);
  });

  test('come with what to write instead', () => {
    const { findings } = judged('Rolls for Rothwell & Sons.', { words });
    expect(findings.map(({ instead }) => instead)).toEqual(['a customer of ours']);
  });

  test('pass where nobody says them, and without a pack', () => {
    expect(shown('So proud of the heron on our pond.', { words })).toEqual([]);
    expect(check(draft('So proud of Project Heron.'), en).verdict).toBe('share');
  });

  test('leave the guards their say: a yes, or the right channel', () => {
    const text = 'Rolls for Rothwell & Sons.';
    expect(shown(text, { words }, { consent: true })).toEqual([]);
    expect(shown(text, { words }, { audience: 'work', channel: 'needs' })).toEqual([]);
  });

  test('keep their places where the text has invisible marks', () => {
    expect(shown('So\u200B proud of Project\u00A0Heron.', { words })).toEqual([
      'confidential-work: Project\u00A0Heron',
    ]);
  });
});

describe('scrambled words', () => {
  const { salt, words } = BAKERY;

  test('are found like plain ones, however they are written', () => {
    for (const text of ['Velvet Anchor is out!', 'VELVET-ANCHOR is out!', 'Our Velvet  Anchor']) {
      expect(shown(text, { salt, words }), text).toHaveLength(1);
    }
    expect(shown('velvet anchor', { salt, words })).toEqual([]);
    expect(judged('Velvet Anchor is out!', { salt, words }).findings[0]?.instead).toBe(
      'a new cake',
    );
  });

  test('are not found with another salt, in parts, or over two lines', () => {
    const text = 'Velvet Anchor is out!';
    expect(shown(text, { salt: SALT.replace('0', 'f'), words })).toEqual([]);
    expect(shown('An anchor of velvet.', { salt, words })).toEqual([]);
    expect(shown('Velvet\nAnchor', { salt, words })).toEqual([]);
  });

  test('cannot hide that they mean what everybody may talk about', () => {
    for (const phrase of ['overtime', 'our union', 'pay rise', 'low wages']) {
      const hidden = { hash: scrambled(phrase, SALT), count: phrase.split(' ').length };
      const text = `So, ${phrase} it is.`;
      expect(judged(text, { salt, words: [{ ...hidden, is: 'code-name' }] }), phrase).toEqual(
        judged(text, {}),
      );
    }
  });

  test('are looked up in a long text in a moment', { tags: 'speed' }, () => {
    const text = Array.from({ length: 4_000 }, (_, at) => `word${String(at)}`).join(' ');
    const start = performance.now();
    judged(`${text} Velvet Anchor`, { salt, words });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('public things', () => {
  const text = 'Ring me on 01632 960 001 for cakes.';

  test('withdraw what lies within them, in the checker’s findings and among own words', () => {
    expect(shown(text, {}).join()).toContain('contact-detail');
    expect(shown(text, { public: ['01632 960 001'] })).toEqual([]);
    const words = [{ words: 'Heron', is: 'code-name' }] as const;
    expect(shown('The Heron cooler is here.', { words, public: ['Heron cooler'] })).toEqual([]);
    expect(shown('The Heron is here.', { words, public: ['Heron cooler'] })).toHaveLength(1);
  });

  test('leave a secret, and what only begins with them', () => {
    const secret = 'The till password is Harbour2024!';
    expect(shown(secret, { public: ['Harbour2024'] })).toEqual(shown(secret, {}));
    expect(shown(text, { public: ['01632'] })).toEqual(shown(text, {}));
  });
});

describe('severity', () => {
  test('moves a finding by one, and none to nothing', () => {
    for (const sample of SAMPLES) {
      const before = check(sample, { ...en, learned: undefined });
      for (const [id, steps] of Object.entries(LIMITS)) {
        for (const step of steps) {
          const pack: Pack = { version: 1, organisation: 'Harbour', severity: { [id]: step } };
          const after = check(sample, { ...en, learned: undefined }, rulesOf(pack));
          const of = ({ findings }: Report, same: boolean): number[] =>
            findings
              .filter(({ category }) => (category === id) === same)
              .map(({ severity }) => severity)
              .sort();
          expect(of(after, false)).toEqual(of(before, false));
          const was = of(before, true);
          const is = of(after, true);
          expect(is.length).toBe(was.length);
          is.forEach((one, at) => expect(Math.abs(one - (was[at] ?? 9))).toBeLessThanOrEqual(1));
          expect(is.filter((one) => one === 0)).toEqual(was.filter((one) => one === 0));
        }
      }
    }
  });

  test('leaves a threat as grave as it is', () => {
    const text = 'If Dan Whitlock touches my shift again I will break his legs.';
    expect(judged(text, { severity: { heated: -1 } })).toEqual(judged(text, {}));
  });
});

describe('what a pack makes of what was found', () => {
  const text = 'Heron sails from Pier 4 on Monday.';
  const pier: Candidate = {
    span: { start: 17, end: 23 },
    category: 'whereabouts',
    detector: 'whereabouts',
    confidence: 0.8,
    whose: 'mine',
  };
  const applied = (pack: Partial<Pack>, ...candidates: Candidate[]): readonly Candidate[] =>
    rulesOf({ version: 1, organisation: 'Harbour Lane', ...pack }).apply(
      candidates,
      read(draft(text)),
      en,
    );
  const open = { public: ['Pier 4'] };

  test.each([
    'contact-detail',
    'whereabouts',
    'customer-data',
    'confidential-work',
    'market-sensitive',
  ] as const)('%s goes where everybody may read it already', (category) => {
    expect(applied(open, { ...pier, category })).toEqual([]);
  });

  test.each(['id-document', 'security-detail', 'child', 'heated', 'access-secret'] as const)(
    '%s stays, whatever a pack calls public',
    (category) => {
      expect(applied(open, { ...pier, category })).toHaveLength(1);
    },
  );

  test.each(['colleague', 'child', 'other'] as const)(
    'an organisation cannot make public what is a %s’s',
    (whose) => {
      expect(applied(open, { ...pier, whose })).toHaveLength(1);
    },
  );

  test.each(['live-secret', 'threat', 'bound-by-law'] as const)(
    'what is %s is neither withdrawn nor moved',
    (aspect) => {
      const candidate = { ...pier, category: 'confidential-work', aspects: [aspect] } as const;
      expect(applied({ ...open, severity: { 'confidential-work': -1 } }, candidate)).toEqual([
        candidate,
      ]);
    },
  );

  test('any other aspect changes nothing about that', () => {
    expect(applied(open, { ...pier, aspects: ['routine'] })).toEqual([]);
  });

  test.each([
    ['before it', { start: 12, end: 23 }],
    ['behind it', { start: 17, end: 26 }],
    ['elsewhere', { start: 0, end: 5 }],
    ['in the picture, which has no place in the text', { start: 0, end: 0 }],
  ])('what lies %s as well stays', (_, span) => {
    expect(applied({ public: ['Pier 4'] }, { ...pier, span })).toHaveLength(1);
  });

  test('the picture stays too where the text begins with what is public', () => {
    expect(applied({ public: ['Heron'] }, { ...pier, span: { start: 0, end: 0 } })).toHaveLength(1);
  });

  test('is as grave as the pack wants it', () => {
    const severity = { 'confidential-work': 1 } as const;
    const work = { ...pier, category: 'confidential-work' } as const;
    expect(applied({ severity }, work, pier)).toEqual([{ ...work, step: 1 }, pier]);
  });

  test('comes before the pack’s own words, which say whose they are', () => {
    const words = [
      { words: 'Heron', is: 'client' },
      { words: 'Pier 4', is: 'code-name' },
    ] as const;
    const own = { detector: 'own-word', confidence: 0.9 };
    expect(applied({ words }, pier)).toEqual([
      pier,
      {
        ...own,
        span: { start: 0, end: 5 },
        category: 'customer-data',
        whose: 'customer',
        instead: en.customerData.instead.someone,
      },
      {
        ...own,
        span: { start: 17, end: 23 },
        category: 'confidential-work',
        whose: 'employer',
        instead: undefined,
      },
    ]);
  });

  test('stays as it is without anything in the pack', () => {
    expect(applied({}, pier)).toEqual([pier]);
  });
});

test('an empty pack changes no report', () => {
  for (const sample of SAMPLES) {
    expect(check(sample, en, rulesOf({ version: 1, organisation: 'Harbour' }))).toEqual(
      check(sample, en),
    );
  }
});

test('a larger room never lowers the exposure, whatever the pack', () => {
  const rooms = ['few', 'closed', 'work', 'customers', 'network', 'public'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...SAMPLES), packs(['cake', 'Leeds depot']), (sample, pack) => {
      const rules = rulesOf(pack);
      const shares = rooms.map((audience) => check({ ...sample, audience }, en, rules).exposure);
      return shares.every((share, at) => at === 0 || share >= (shares[at - 1] ?? 0));
    }),
    { numRuns: 40 },
  );
});

import { describe, expect, test } from 'vitest';
import { SEVERITY, severityIn, severityOf } from '../../../src/engine/draft/severity.ts';
import { ACCOUNTS, AUDIENCES, CATEGORIES } from '../../../src/engine/index.ts';
import type { Account, Audience, Category, Match, Room } from '../../../src/engine/index.ts';

const SIZES = AUDIENCES.filter((audience) => audience !== 'assistant');

/** How bad a clear match of the writer's own is, unless told otherwise. */
function severity(
  category: Category,
  room: Partial<Room>,
  more: Partial<Omit<Match, 'category'>> = {},
): number {
  const match = {
    category,
    span: { start: 0, end: 4 },
    confidence: 1,
    whose: 'mine',
    ...more,
  } as const;
  return severityOf(match, { account: 'personal', audience: 'public', ...room });
}

/** What the table says, whatever the match. */
function cell(category: Category, account: Account, audience: Audience): number | undefined {
  const row = SEVERITY[category];
  return audience === 'assistant' ? row.assistant : row[account][SIZES.indexOf(audience)];
}

const ROOMS: Room[] = ACCOUNTS.flatMap((account) =>
  AUDIENCES.map((audience) => ({ account, audience })),
);
const CELLS = CATEGORIES.flatMap((category) => ROOMS.map((room) => ({ category, ...room })));

describe('the table', () => {
  test('has a row for each of the 18 categories and no other', () => {
    expect(CATEGORIES).toHaveLength(18);
    expect(Object.keys(SEVERITY).sort()).toEqual([...CATEGORIES].sort());
  });

  test.for(CATEGORIES)(
    'gives %s a whole number from 0 to 4 for each account and room',
    (category) => {
      expect(Object.keys(SEVERITY[category]).sort()).toEqual([...ACCOUNTS, 'assistant'].sort());
      for (const account of ACCOUNTS) {
        expect(SEVERITY[category][account]).toHaveLength(6);
        for (const value of SEVERITY[category][account]) expect([0, 1, 2, 3, 4]).toContain(value);
      }
      expect([0, 1, 2, 3, 4]).toContain(SEVERITY[category].assistant);
    },
  );

  test('is never milder in the open than in the smallest room', () => {
    for (const category of CATEGORIES) {
      for (const account of ACCOUNTS) {
        const row = SEVERITY[category][account];
        expect([category, account, row[5] >= row[0]]).toEqual([category, account, true]);
      }
    }
  });

  test('treats the same secret alike whatever the label of a person\u2019s account', () => {
    for (const category of ['access-secret', 'whereabouts', 'money-self'] as const) {
      const { personal, professional } = SEVERITY[category];
      expect(professional[5]).toBe(personal[5]);
    }
  });
});

/** The review of the taxonomy, section 5: personal, professional, company. */
const CUSTOMERS: Readonly<Record<Category, readonly [number, number, number]>> = {
  'access-secret': [4, 4, 4],
  'id-document': [3, 3, 4],
  'recovery-fact': [2, 2, 3],
  'contact-detail': [3, 2, 3],
  whereabouts: [2, 2, 2],
  'health-self': [2, 2, 2],
  'intimate-self': [3, 3, 4],
  'money-self': [2, 3, 3],
  'third-party': [3, 3, 3],
  child: [3, 3, 4],
  'customer-data': [4, 4, 4],
  'confidential-work': [4, 4, 3],
  'market-sensitive': [4, 4, 4],
  'security-detail': [3, 2, 2],
  heated: [3, 3, 4],
  'self-contradiction': [4, 4, 4],
  'undisclosed-tie': [3, 2, 1],
  'context-mismatch': [2, 3, 3],
};

/** The review of the taxonomy, section 4: the cells that were mended. */
const MENDED = [
  ['whereabouts', 'professional', 'public', 3],
  ['whereabouts', 'company', 'network', 2],
  ['whereabouts', 'company', 'public', 2],
  ['money-self', 'professional', 'public', 3],
  ['money-self', 'company', 'network', 3],
  ['money-self', 'company', 'public', 3],
  ['customer-data', 'personal', 'work', 1],
  ['customer-data', 'professional', 'work', 1],
  ['child', 'personal', 'work', 1],
  ['child', 'professional', 'work', 1],
  ['child', 'company', 'work', 1],
  ['contact-detail', 'personal', 'work', 1],
  ['contact-detail', 'professional', 'work', 1],
  ['contact-detail', 'company', 'work', 1],
  ['recovery-fact', 'company', 'closed', 2],
  ['recovery-fact', 'company', 'public', 3],
  ['context-mismatch', 'personal', 'closed', 1],
  ['context-mismatch', 'professional', 'closed', 1],
  ['contact-detail', 'personal', 'assistant', 2],
  ['intimate-self', 'personal', 'assistant', 2],
  ['money-self', 'personal', 'assistant', 2],
  ['self-contradiction', 'personal', 'assistant', 2],
  ['whereabouts', 'personal', 'work', 0],
  ['whereabouts', 'professional', 'work', 0],
  ['undisclosed-tie', 'personal', 'work', 0],
  ['undisclosed-tie', 'professional', 'work', 0],
  ['third-party', 'personal', 'few', 1],
  ['third-party', 'professional', 'few', 1],
  ['third-party', 'company', 'few', 1],
] as const;

/** Odd to look at, and left so on purpose. */
const LEFT = [
  ['access-secret', 'company', 'closed', 4],
  ['access-secret', 'company', 'work', 3],
  ['id-document', 'personal', 'closed', 3],
  ['id-document', 'personal', 'work', 2],
  ['heated', 'personal', 'work', 3],
  ['heated', 'personal', 'closed', 2],
  ['undisclosed-tie', 'company', 'public', 1],
] as const;

describe('the review of the taxonomy', () => {
  test.for(CATEGORIES)('stands in the customers column of %s', (category) => {
    expect(ACCOUNTS.map((account) => cell(category, account, 'customers'))).toEqual(
      CUSTOMERS[category],
    );
  });

  test.for([...MENDED, ...LEFT])(
    'stands in %s, %s account, %s: %i',
    ([category, account, audience, value]) => {
      expect(cell(category, account, audience)).toBe(value);
    },
  );
});

describe('a match', () => {
  test('that is clear takes the value of the table', () => {
    for (const { category, account, audience } of CELLS) {
      const stacked = category === 'recovery-fact' ? { aspects: ['stacked'] as const } : {};
      const found = severity(category, { account, audience }, stacked);
      expect([category, account, audience, found]).toEqual([
        category,
        account,
        audience,
        cell(category, account, audience),
      ]);
    }
  });

  test('counts as clear from a confidence of 0.75 on', () => {
    expect(severity('money-self', {}, { confidence: 0.75 })).toBe(3);
    expect(severity('money-self', {}, { confidence: 0.74 })).toBe(2);
  });

  test('that is weak takes one less, and never less than nothing', () => {
    for (const { category, account, audience } of CELLS) {
      const stacked = category === 'recovery-fact' ? { aspects: ['stacked'] as const } : {};
      const clear = severity(category, { account, audience }, stacked);
      const weak = severity(category, { account, audience }, { ...stacked, confidence: 0.5 });
      if (category === 'health-self') expect(weak).toBeLessThanOrEqual(clear);
      else expect(weak).toBe(Math.max(0, clear - 1));
    }
  });
});

describe('aspects', () => {
  test.for([
    ['grave', 'third-party', 'few', 2],
    ['grave', 'third-party', 'public', 4],
    ['alone', 'whereabouts', 'public', 4],
    ['alone', 'child', 'closed', 2],
    ['learned-at-work', 'third-party', 'closed', 4],
    ['named-insult', 'heated', 'public', 4],
    ['public-target', 'heated', 'network', 4],
    ['bound-by-law', 'confidential-work', 'closed', 4],
    ['bound-by-law', 'confidential-work', 'public', 4],
  ] as const)('%s raises %s in the room %s to %i', ([aspect, category, audience, expected]) => {
    expect(severity(category, { audience }, { aspects: [aspect] })).toBe(expected);
  });

  test('add up, to 4 at most', () => {
    const aspects = ['grave', 'learned-at-work', 'alone'] as const;
    expect(severity('third-party', { audience: 'few' }, { aspects })).toBe(4);
  });

  test.for(['reply', 'crowd', 'towards-me', 'background', 'record', 'late', 'unofficial'] as const)(
    '%s changes what to do and not how bad it is',
    (aspect) => {
      for (const category of ['third-party', 'customer-data', 'heated'] as const) {
        expect(severity(category, {}, { aspects: [aspect] })).toBe(severity(category, {}));
      }
    },
  );

  test('never make something of nothing: where the table says 0, it stays 0', () => {
    expect(severity('whereabouts', { audience: 'few' }, { aspects: ['alone'] })).toBe(0);
    expect(
      severity('customer-data', { account: 'company', audience: 'few' }, { aspects: ['grave'] }),
    ).toBe(0);
    expect(severity('heated', { audience: 'assistant' }, { aspects: ['named-insult'] })).toBe(0);
  });

  test('a threat is 3 at least in any room, even to an assistant, even if unsure', () => {
    for (const room of ROOMS) {
      expect(
        severity('heated', room, { aspects: ['threat'], confidence: 0.4 }),
      ).toBeGreaterThanOrEqual(3);
    }
    expect(severity('heated', { account: 'company' }, { aspects: ['threat'] })).toBe(4);
  });

  test('what was put out in order to be used is nothing in any room', () => {
    for (const room of ROOMS) {
      expect(severity('access-secret', room, { aspects: ['offered'] })).toBe(0);
      expect(severity('contact-detail', room, { aspects: ['offered'], whose: 'other' })).toBe(0);
    }
  });

  test('a live secret is 3 at least in any room, however weak the match', () => {
    for (const category of ['access-secret', 'id-document'] as const) {
      for (const room of ROOMS) {
        const found = severity(category, room, { aspects: ['live-secret'], confidence: 0.5 });
        expect([category, room, found >= 3]).toEqual([category, room, true]);
      }
    }
  });
});

describe('what has a table of its own', () => {
  test('news that a team should hear from the writer is worst where they listen', () => {
    const aspects = ['not-told-first'] as const;
    for (const account of ACCOUNTS) {
      const found = AUDIENCES.map((audience) => [
        audience,
        severity('context-mismatch', { account, audience }, { aspects }),
      ]);
      expect(Object.fromEntries(found)).toEqual({
        few: 0,
        closed: 1,
        work: 3,
        customers: 2,
        network: 2,
        public: 2,
        assistant: 0,
      });
    }
  });

  test('a trade\u2019s own voice is out of place among customers, and worth a glance elsewhere', () => {
    const aspects = ['trade-voice'] as const;
    const found = AUDIENCES.map((audience) => [
      audience,
      severity('context-mismatch', { audience }, { aspects }),
    ]);
    expect(Object.fromEntries(found)).toEqual({
      few: 0,
      closed: 1,
      work: 1,
      customers: 3,
      network: 1,
      public: 1,
      assistant: 0,
    });
  });
});

test.for([
  ['raises it', 'money-self', 'customers', 1, 3],
  ['lowers it', 'money-self', 'customers', -1, 1],
  ['makes nothing of nothing', 'whereabouts', 'few', 1, 0],
  ['makes nothing vanish', 'whereabouts', 'closed', -1, 1],
  ['goes to 4 at most', 'contact-detail', 'public', 1, 4],
] as const)('a step of a pack %s: %s, %s', ([, category, audience, step, expected]) => {
  const found = { category, span: { start: 0, end: 4 }, confidence: 0.9, whose: 'mine' } as const;
  expect(severityIn({ ...found, step }, { account: 'personal', audience })).toBe(expected);
});

describe('exceptions of single categories', () => {
  test('health of one\u2019s own is 2 at most, whatever the room and whatever goes with it', () => {
    for (const room of ROOMS) {
      expect(severity('health-self', room, { aspects: ['grave', 'alone'] })).toBeLessThanOrEqual(2);
    }
    expect(severity('health-self', { account: 'company' }, { aspects: ['grave'] })).toBe(2);
  });

  test('a single recovery fact is worth a glance; two, or a chain game, count in full', () => {
    expect(severity('recovery-fact', {})).toBe(1);
    expect(severity('recovery-fact', {}, { aspects: ['stacked'] })).toBe(3);
    expect(severity('recovery-fact', { audience: 'few' })).toBe(1);
  });

  test('pieces together are a step worse, except where each is worth a glance at most', () => {
    const aspects = ['together'] as const;
    expect(severity('whereabouts', { audience: 'network' }, { aspects })).toBe(3);
    expect(severity('whereabouts', { audience: 'closed' }, { aspects })).toBe(1);
    expect(severity('whereabouts', { audience: 'few' }, { aspects })).toBe(0);
    expect(severity('child', {}, { aspects })).toBe(4);
    expect(severity('recovery-fact', {}, { aspects })).toBe(4);
  });

  test('somebody else\u2019s number or address is a step worse than one\u2019s own', () => {
    expect(severity('contact-detail', { audience: 'few' })).toBe(1);
    for (const whose of ['colleague', 'customer', 'other', 'child', 'employer'] as const) {
      expect(severity('contact-detail', { audience: 'few' }, { whose })).toBe(2);
      expect(severity('contact-detail', {}, { whose })).toBe(4);
    }
    expect(severity('contact-detail', { audience: 'assistant' }, { whose: 'other' })).toBe(3);
  });

  test('whose it is counts for nothing elsewhere', () => {
    expect(severity('money-self', {}, { whose: 'other' })).toBe(severity('money-self', {}));
  });

  test('an assistant that nobody approved has one value, whoever speaks', () => {
    for (const category of CATEGORIES) {
      const values = ACCOUNTS.map((account) =>
        severity(category, { account, audience: 'assistant' }),
      );
      expect(new Set(values).size).toBe(1);
    }
  });
});

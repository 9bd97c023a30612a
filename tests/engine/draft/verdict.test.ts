import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACCOUNTS, ASPECTS, AUDIENCES, CATEGORIES } from '../../../src/engine/index.ts';
import type { Category, Draft, Finding, GuardId, Verdict } from '../../../src/engine/index.ts';
import { actionOf, byGravity, verdictOf } from '../../../src/engine/draft/verdict.ts';
import { draft } from '../../support/draft.ts';

/** Something clear, of the writer's own, that should be changed. */
function finding(category: Category, more: Partial<Finding> = {}): Finding {
  return {
    detector: category,
    category,
    span: { start: 0, end: 4 },
    severity: 3,
    confidence: 0.9,
    whose: 'mine',
    aspects: [],
    ...more,
  };
}

/** The verdict on findings given as "severity category", in a public post of a private person. */
function verdict(
  found: readonly string[],
  guards: readonly GuardId[] = [],
  danger = false,
): string {
  const findings = found.map((entry) => {
    const [severity = '', category = ''] = entry.split(' ');
    return finding(category as Category, { severity: Number(severity) });
  });
  const said = verdictOf(findings, guards, draft('soup'), danger);
  return said.mild ? `${said.verdict}, mildly` : said.verdict;
}

type Row = readonly [
  category: Category,
  aspects: Finding['aspects'],
  room: Partial<Draft>,
  action: Verdict,
];

/** The taxonomy's actions and exceptions, in its order, as its review and the labelled posts mended them. */
const RULE: readonly Row[] = [
  ['access-secret', [], {}, 'edit'],
  ['access-secret', ['live-secret'], {}, 'keep'],
  ['access-secret', ['live-secret'], { audience: 'assistant' }, 'keep'],
  ['id-document', [], {}, 'edit'],
  ['id-document', ['live-secret'], {}, 'keep'],
  ['recovery-fact', [], {}, 'edit'],
  ['recovery-fact', ['stacked'], {}, 'edit'],
  ['recovery-fact', ['asks-readers'], {}, 'keep'],
  ['recovery-fact', ['stacked', 'live-secret'], {}, 'keep'],
  ['contact-detail', [], {}, 'edit'],
  ['contact-detail', ['live-secret'], {}, 'keep'],
  ['contact-detail', [], { audience: 'assistant' }, 'edit'],
  ['whereabouts', [], {}, 'edit'],
  ['whereabouts', ['alone'], { account: 'company' }, 'edit'],
  ['health-self', [], {}, 'edit'],
  ['intimate-self', [], {}, 'keep'],
  ['intimate-self', [], { audience: 'assistant' }, 'edit'],
  ['money-self', [], {}, 'edit'],
  ['money-self', [], { audience: 'assistant' }, 'edit'],
  ['third-party', [], {}, 'ask'],
  ['third-party', ['grave'], { audience: 'few' }, 'ask'],
  ['third-party', ['learned-at-work'], {}, 'keep'],
  ['third-party', ['grave', 'health'], {}, 'ask'],
  ['third-party', ['grave', 'health'], { account: 'professional' }, 'keep'],
  ['third-party', ['grave', 'health'], { account: 'company' }, 'keep'],
  ['third-party', [], { audience: 'assistant' }, 'edit'],
  ['third-party', ['learned-at-work'], { audience: 'assistant' }, 'edit'],
  ['third-party', ['towards-me'], {}, 'edit'],
  ['child', [], {}, 'edit'],
  ['child', [], { account: 'professional' }, 'ask'],
  ['child', [], { account: 'company' }, 'ask'],
  ['child', ['others-child'], {}, 'ask'],
  ['customer-data', [], {}, 'ask'],
  ['customer-data', [], { account: 'company' }, 'ask'],
  ['customer-data', ['reply'], { account: 'company' }, 'edit'],
  ['customer-data', ['crowd'], {}, 'edit'],
  ['customer-data', [], { audience: 'assistant' }, 'edit'],
  ['customer-data', ['health'], { account: 'company' }, 'ask'],
  ['customer-data', ['health'], { account: 'professional' }, 'keep'],
  ['customer-data', ['health'], {}, 'keep'],
  ['customer-data', ['health'], { audience: 'assistant' }, 'edit'],
  ['customer-data', ['health', 'reply'], { account: 'company' }, 'edit'],
  ['confidential-work', [], {}, 'keep'],
  ['confidential-work', ['background'], {}, 'edit'],
  ['confidential-work', ['bound-by-law'], {}, 'keep'],
  ['market-sensitive', [], {}, 'keep'],
  ['security-detail', [], {}, 'edit'],
  ['heated', [], {}, 'edit'],
  ['heated', ['named-insult'], {}, 'keep'],
  ['heated', ['public-target'], {}, 'edit'],
  ['heated', ['late'], {}, 'edit'],
  ['heated', ['named-insult', 'late'], {}, 'edit'],
  ['self-contradiction', [], {}, 'keep'],
  ['self-contradiction', [], { audience: 'assistant' }, 'edit'],
  ['undisclosed-tie', [], {}, 'edit'],
  ['undisclosed-tie', ['insider-review'], {}, 'keep'],
  ['context-mismatch', [], { account: 'company' }, 'switch'],
  ['context-mismatch', ['unofficial'], {}, 'switch'],
  ['context-mismatch', ['not-told-first'], {}, 'keep'],
  ['context-mismatch', ['uninvited'], { account: 'company' }, 'edit'],
  ['context-mismatch', ['auto-post'], {}, 'edit'],
  // What is worth saying is mended and not kept; what has to be asked for is asked for all the same.
  ['confidential-work', ['worth-saying'], {}, 'edit'],
  ['heated', ['named-insult', 'worth-saying'], {}, 'edit'],
  ['third-party', ['worth-saying'], {}, 'ask'],
  ['context-mismatch', ['worth-saying'], {}, 'switch'],
  ['money-self', ['better-kept'], {}, 'keep'],
];

describe('what to do about a finding', () => {
  test.for(RULE)('%s %j in %j: %s', ([category, aspects, room, action]) => {
    expect(actionOf(finding(category, { aspects }), draft('soup', room))).toBe(action);
  });

  test('is said for every category', () => {
    expect(new Set(RULE.map(([category]) => category))).toEqual(new Set(CATEGORIES));
  });

  test.for([
    ['mine', 'contact-detail', [], 'edit'],
    ['colleague', 'contact-detail', [], 'ask'],
    ['customer', 'contact-detail', [], 'ask'],
    ['child', 'contact-detail', [], 'ask'],
    ['other', 'contact-detail', [], 'ask'],
    ['other', 'contact-detail', ['live-secret'], 'keep'],
    ['mine', 'whereabouts', [], 'edit'],
    ['colleague', 'whereabouts', [], 'ask'],
    ['colleague', 'whereabouts', ['alone'], 'edit'],
    ['other', 'recovery-fact', [], 'ask'],
    ['other', 'id-document', [], 'ask'],
    ['customer', 'customer-data', [], 'ask'],
    ['customer', 'customer-data', ['reply'], 'edit'],
    ['customer', 'contact-detail', ['reply'], 'edit'],
    ['customer', 'customer-data', ['health'], 'keep'],
    ['child', 'customer-data', [], 'keep'],
    ['child', 'customer-data', ['crowd'], 'edit'],
    ['other', 'third-party', [], 'ask'],
    ['colleague', 'third-party', ['learned-at-work'], 'keep'],
    ['child', 'child', [], 'edit'],
    ['child', 'child', ['others-child'], 'ask'],
    ['employer', 'confidential-work', [], 'keep'],
    ['employer', 'market-sensitive', [], 'keep'],
    ['employer', 'security-detail', [], 'edit'],
    ['employer', 'access-secret', [], 'edit'],
  ] as const)('%s: %s %j: %s', ([whose, category, aspects, action]) => {
    expect(actionOf(finding(category, { whose, aspects }), draft('soup'))).toBe(action);
  });

  test('asks nobody before telling an assistant: it needs no name', () => {
    const one = finding('contact-detail', { whose: 'customer' });
    expect(actionOf(one, draft('soup', { audience: 'assistant' }))).toBe('edit');
  });

  test('a threat is kept, whatever it comes with and wherever it is said', () => {
    const rooms = fc.record({
      account: fc.constantFrom(...ACCOUNTS),
      audience: fc.constantFrom(...AUDIENCES),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...CATEGORIES),
        fc.subarray([...ASPECTS]),
        rooms,
        (category, aspects, room) => {
          const threat = finding(category, { aspects: [...aspects, 'threat'] });
          expect(actionOf(threat, draft('soup', room))).toBe('keep');
        },
      ),
    );
  });
});

describe('the verdict', () => {
  test.for([
    ['of nothing is share', [], 'share'],
    ['of a glance is share', ['1 confidential-work'], 'share'],
    [
      'of many glances is share',
      ['1 child', '1 heated', '1 money-self', '0 access-secret'],
      'share',
    ],
    ['of 2 is the action, as a suggestion', ['2 money-self'], 'edit, mildly'],
    ['of 3 is the action', ['3 money-self'], 'edit'],
    ['of 4 is the action', ['4 third-party'], 'ask'],
    ['puts keep before ask', ['3 third-party', '3 confidential-work'], 'keep'],
    ['puts ask before switch', ['3 context-mismatch', '3 third-party'], 'ask'],
    ['puts switch before edit', ['3 whereabouts', '3 context-mismatch'], 'switch'],
    [
      'puts keep before all',
      ['3 whereabouts', '3 context-mismatch', '3 third-party', '3 market-sensitive'],
      'keep',
    ],
    ['puts a 3 to keep before a 4 to edit', ['4 contact-detail', '3 intimate-self'], 'keep'],
    ['does not ask a 2 where there is a 3', ['3 contact-detail', '2 intimate-self'], 'edit'],
    [
      'does not ask a 1 where there is a 2',
      ['2 contact-detail', '1 intimate-self'],
      'edit, mildly',
    ],
    ['keeps the order among suggestions', ['2 whereabouts', '2 third-party'], 'ask, mildly'],
  ] as const)('%s', ([, findings, expected]) => {
    expect(verdict(findings)).toBe(expected);
  });

  const anyFinding = fc
    .tuple(
      fc.constantFrom(...CATEGORIES),
      fc.integer({ min: 0, max: 4 }),
      fc.subarray([...ASPECTS]),
    )
    .map(([category, severity, aspects]) => finding(category, { severity, aspects }));

  test('does not depend on the order of the findings', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 6 }), (findings) => {
        const forward = verdictOf(findings, [], draft('soup'), false);
        expect(verdictOf([...findings].reverse(), [], draft('soup'), false)).toEqual(forward);
      }),
    );
  });

  test('is not moved by what is only worth a glance', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 6 }), anyFinding, (findings, other) => {
        const small = { ...other, severity: Math.min(other.severity, 1) };
        expect(verdictOf([...findings, small], [], draft('soup'), false)).toEqual(
          verdictOf(findings, [], draft('soup'), false),
        );
      }),
    );
  });

  test('is report only where a guard says so, and share exactly where nothing reaches 2', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 6 }), (findings) => {
        const said = verdictOf(findings, [], draft('soup'), false).verdict;
        expect(said).not.toBe('report');
        expect(said === 'share').toBe(findings.every(({ severity }) => severity < 2));
      }),
    );
  });
});

describe('speech that comes first', () => {
  const FOUR = ['4 market-sensitive'];

  test.for([
    ['a cry for help', ['g-crisis'], false],
    ['a cry for help beside pay talk', ['g-crisis', 'g-concerted'], false],
    ['a wrong', ['g-report'], false],
    ['a danger', ['g-report'], true],
    ['a danger beside pay talk', ['g-report', 'g-concerted'], true],
    [
      'a danger beside consent, a story and a joke',
      ['g-report', 'g-consent', 'g-story', 'g-figure'],
      true,
    ],
  ] as const)('%s is reported, firmly, whatever else was found', ([, guards, danger]) => {
    expect(verdict([], guards, danger)).toBe('report');
    expect(verdict(['2 whereabouts'], guards, danger)).toBe('report');
    expect(verdict(FOUR, guards, danger)).toBe('report');
  });

  test('another wrong beside pay talk stays shareable', () => {
    expect(verdict([], ['g-concerted', 'g-report'])).toBe('share');
    expect(verdict(['1 heated'], ['g-concerted', 'g-report'])).toBe('share');
  });

  test('pay talk leaves the verdict to what is left, and makes it an edit at most', () => {
    expect(verdict([], ['g-concerted'])).toBe('share');
    expect(verdict(['2 heated'], ['g-concerted'])).toBe('edit, mildly');
    expect(verdict(['3 third-party'], ['g-concerted'])).toBe('edit');
    expect(verdict(['4 intimate-self'], ['g-concerted'])).toBe('edit');
    expect(verdict(['3 context-mismatch'], ['g-concerted'])).toBe('edit');
  });

  test('pay talk does not cover secrets, customers, the employer\u2019s plans and threats', () => {
    expect(verdict(FOUR, ['g-concerted'])).toBe('keep');
    expect(verdict(['4 confidential-work'], ['g-concerted'])).toBe('keep');
    expect(verdict(['4 customer-data'], ['g-concerted'])).toBe('ask');
    const secret = finding('access-secret', { aspects: ['live-secret'] });
    const threat = finding('heated', { aspects: ['threat'] });
    for (const one of [secret, threat]) {
      expect(verdictOf([one], ['g-concerted'], draft('soup'), false).verdict).toBe('keep');
    }
  });

  test.for([
    ['g-warning', []],
    ['g-warning', ['3 third-party']],
    ['g-warning', ['4 heated', '1 customer-data']],
    ['g-report', ['3 third-party']],
    ['g-report', ['2 heated', '1 confidential-work']],
  ] as const)(
    'a warning to the firm\u2019s own public, or a wrong beside pay talk, is shared: %s %j',
    ([guard, findings]) => {
      expect(verdict(findings, guard === 'g-report' ? [guard, 'g-concerted'] : [guard])).toBe(
        'share',
      );
    },
  );

  test.for([
    ['3 id-document', 'edit'],
    ['2 customer-data', 'ask, mildly'],
    ['3 confidential-work', 'keep'],
    ['4 market-sensitive', 'keep'],
    ['3 access-secret', 'edit'],
  ] as const)('a warning does not cover %s: %s', ([found, expected]) => {
    expect(verdict([found], ['g-warning'])).toBe(expected);
    expect(verdict(['1 heated', found], ['g-warning'])).toBe(expected);
    expect(verdict([found], ['g-report', 'g-concerted'])).toBe(expected);
  });

  test.for([
    'g-channel',
    'g-consent',
    'g-story',
    'g-past',
    'g-published',
    'g-role',
    'g-figure',
  ] as const)('%s says nothing about the verdict: it had its say on the findings', (guard) => {
    expect(verdict([], [guard])).toBe('share');
    expect(verdict(FOUR, [guard])).toBe('keep');
  });

  test('a danger without the guard is nothing', () => {
    expect(verdict([], [], true)).toBe('share');
  });
});

describe('the order of findings', () => {
  function ordered(...findings: readonly Finding[]): string[] {
    return [...findings].sort(byGravity).map(({ category }) => category);
  }

  test('goes from grave to slight', () => {
    expect(
      ordered(
        finding('child', { severity: 1 }),
        finding('heated', { severity: 4 }),
        finding('money-self', { severity: 2 }),
      ),
    ).toEqual(['heated', 'money-self', 'child']);
  });

  test.for(['access-secret', 'id-document'] as const)(
    'is led by %s at 3, even before a 4',
    (category) => {
      expect(
        ordered(finding('heated', { severity: 4 }), finding(category, { severity: 3 })),
      ).toEqual([category, 'heated']);
    },
  );

  test('is not led by a secret that is only a suggestion', () => {
    expect(
      ordered(finding('access-secret', { severity: 2 }), finding('heated', { severity: 3 })),
    ).toEqual(['heated', 'access-secret']);
  });

  test('puts the graver of two secrets first', () => {
    expect(
      ordered(finding('id-document', { severity: 3 }), finding('access-secret', { severity: 4 })),
    ).toEqual(['access-secret', 'id-document']);
  });

  test('counts a confidence of 0.75 as clear, and puts the earlier of two weak ones first', () => {
    const at = (start: number) => ({ start, end: start + 4 });
    const [weak, weaker] = [
      finding('child', { confidence: 0.74, span: at(10) }),
      finding('heated', { confidence: 0.5, span: at(0) }),
    ];
    const clear = finding('money-self', { confidence: 0.75, span: at(20) });
    for (const given of [
      [weak, weaker, clear],
      [clear, weaker, weak],
      [weaker, clear, weak],
    ])
      expect(ordered(...given)).toEqual(['money-self', 'heated', 'child']);
  });

  test('puts the clear before the weak, then the earlier before the later', () => {
    const at = (start: number) => ({ start, end: start + 4 });
    expect(
      ordered(
        finding('child', { confidence: 0.6, span: at(0) }),
        finding('heated', { confidence: 0.8, span: at(20) }),
        finding('money-self', { confidence: 0.95, span: at(40) }),
        finding('whereabouts', { confidence: 0.75, span: at(10) }),
      ),
    ).toEqual(['whereabouts', 'heated', 'money-self', 'child']);
  });
});

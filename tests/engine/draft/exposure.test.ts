import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exposureOf } from '../../../src/engine/draft/exposure.ts';
import type { Candidate } from '../../../src/engine/draft/guards/guard.ts';
import { ACCOUNTS, ASPECTS, AUDIENCES, CATEGORIES, WHOSE } from '../../../src/engine/index.ts';
import type { Account, Audience } from '../../../src/engine/index.ts';
import { draft } from '../../support/draft.ts';

const SIZES = AUDIENCES.filter((audience) => audience !== 'assistant');

const anyCandidate: fc.Arbitrary<Candidate> = fc
  .record({
    category: fc.constantFrom(...CATEGORIES),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    whose: fc.constantFrom(...WHOSE),
    aspects: fc.subarray([...ASPECTS]),
    cap: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
  })
  .map((more) => ({ detector: more.category, span: { start: 0, end: 4 }, ...more }));
const anyCandidates = fc.array(anyCandidate, { maxLength: 12 });
const anyAccount = fc.constantFrom(...ACCOUNTS);
const anyAudience = fc.constantFrom(...AUDIENCES);

function exposure(
  candidates: readonly Candidate[],
  account: Account = 'personal',
  audience: Audience = 'public',
): number {
  return exposureOf(candidates, draft('soup', { account, audience }));
}

function candidate(category: Candidate['category'], more: Partial<Candidate> = {}): Candidate {
  return {
    detector: category,
    category,
    span: { start: 0, end: 4 },
    confidence: 1,
    whose: 'mine',
    ...more,
  };
}

test('a draft without findings gives nothing away, in any room', () => {
  for (const account of ACCOUNTS) {
    for (const audience of AUDIENCES) expect(exposure([], account, audience)).toBe(0);
  }
});

describe('for any candidates', () => {
  test('a larger room never lowers it', () => {
    fc.assert(
      fc.property(anyCandidates, anyAccount, (candidates, account) => {
        const figures = SIZES.map((audience) => exposure(candidates, account, audience));
        expect(figures).toEqual([...figures].sort((a, b) => a - b));
      }),
      { numRuns: 1000 },
    );
  });

  test('it is a whole number from 0 to 100', () => {
    fc.assert(
      fc.property(anyCandidates, anyAccount, anyAudience, (candidates, account, audience) => {
        const figure = exposure(candidates, account, audience);
        expect(Number.isInteger(figure) && figure >= 0 && figure <= 100).toBe(true);
      }),
    );
  });

  test('one more never lowers it', () => {
    fc.assert(
      fc.property(
        anyCandidates,
        anyCandidate,
        anyAccount,
        anyAudience,
        (candidates, other, account, audience) => {
          expect(exposure([...candidates, other], account, audience)).toBeGreaterThanOrEqual(
            exposure(candidates, account, audience),
          );
        },
      ),
    );
  });

  test('their order counts for nothing', () => {
    fc.assert(
      fc.property(anyCandidates, anyAudience, (candidates, audience) => {
        const backward = exposure([...candidates].reverse(), 'personal', audience);
        // Products of fractions differ in their last digit, which rounding may lift by one.
        expect(Math.abs(backward - exposure(candidates, 'personal', audience))).toBeLessThanOrEqual(
          1,
        );
      }),
    );
  });

  test('being surer never lowers it', () => {
    fc.assert(
      fc.property(
        anyCandidate,
        anyAudience,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (one, audience, share) => {
          const less = { ...one, confidence: one.confidence * share };
          expect(exposure([less], 'personal', audience)).toBeLessThanOrEqual(
            exposure([one], 'personal', audience),
          );
        },
      ),
    );
  });
});

describe('the figure', () => {
  test('tells a whisper from a shout: it grows with what is at stake and with the room', () => {
    const small = exposure([candidate('whereabouts')], 'personal', 'closed');
    const middle = exposure([candidate('whereabouts')]);
    const large = exposure([candidate('access-secret')]);
    expect([0 < small, small < middle, middle < large, large < 100]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test('of two findings is more than of either and less than both added up', () => {
    const one = exposure([candidate('whereabouts')]);
    const other = exposure([candidate('money-self')]);
    const both = exposure([candidate('whereabouts'), candidate('money-self')]);
    expect(both).toBeGreaterThan(Math.max(one, other));
    expect(both).toBeLessThan(one + other);
  });

  test('stays where a work channel is milder than the circle before it', () => {
    const one = [candidate('customer-data')];
    expect(exposure(one, 'personal', 'work')).toBe(exposure(one, 'personal', 'closed'));
  });

  test('does not climb above what a guard allows', () => {
    const capped = exposure([candidate('customer-data', { cap: 1 })]);
    expect(capped).toBeGreaterThan(0);
    expect(capped).toBeLessThan(exposure([candidate('customer-data')]));
    expect(exposure([candidate('customer-data', { cap: 0 })])).toBe(0);
  });

  test('of an unapproved assistant counts that room alone', () => {
    expect(exposure([candidate('heated')], 'personal', 'assistant')).toBe(0);
    expect(exposure([candidate('customer-data')], 'personal', 'assistant')).toBeGreaterThan(80);
  });
});

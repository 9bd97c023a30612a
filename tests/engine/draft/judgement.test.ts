import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/engine/draft/guards/guard.ts';
import { judgementOf } from '../../../src/engine/draft/judgement.ts';
import { draft } from '../../support/draft.ts';

/** A clear one, of the writer's own. */
function candidate(more: Partial<Candidate> = {}): Candidate {
  return {
    detector: 'contact-detail',
    category: 'contact-detail',
    span: { start: 2, end: 6 },
    confidence: 0.9,
    whose: 'mine',
    ...more,
  };
}

describe('a judgement', () => {
  test('of nothing is to share', () => {
    expect(judgementOf([], [], draft('soup'), false)).toEqual({
      candidates: [],
      findings: [],
      guards: [],
      danger: false,
      verdict: 'share',
      mild: false,
    });
  });

  test('rates each candidate and keeps all that was found out about it', () => {
    const found = candidate({
      aspects: ['together'],
      instead: '(not shown)',
      pieces: [
        { start: 2, end: 6 },
        { start: 8, end: 9 },
      ],
      insteads: ['', undefined],
      cap: 4,
      floor: 0,
    });
    const { findings, candidates } = judgementOf([found], [], draft('soup'), false);
    const { cap, floor, ...rest } = found;
    expect([cap, floor]).toEqual([4, 0]);
    expect(findings).toStrictEqual([{ ...rest, severity: findings[0]?.severity }]);
    expect(candidates).toEqual([found]);
  });

  test('what has no aspects has none', () => {
    const { findings } = judgementOf([candidate()], [], draft('soup'), false);
    expect(findings[0]?.aspects).toEqual([]);
  });

  test('is as grave as the room is large, and as its guards allow', () => {
    const severities = (more: Partial<Candidate>, audience: 'few' | 'public'): number[] =>
      judgementOf([candidate(more)], [], draft('soup', { audience }), false).findings.map(
        ({ severity }) => severity,
      );
    const [inPublic = 0] = severities({}, 'public');
    const [amongFew = 0] = severities({}, 'few');
    expect(inPublic).toBeGreaterThan(amongFew);
    expect(severities({ cap: 1 }, 'public')).toEqual([1]);
    expect(severities({ floor: 4 }, 'few')).toEqual([4]);
  });

  test('lists the gravest first, whatever the order they came in', () => {
    const mild = candidate({ cap: 1, span: { start: 0, end: 1 } });
    const grave = candidate({ category: 'access-secret', span: { start: 7, end: 9 } });
    const categories = (list: readonly Candidate[]): string[] =>
      judgementOf(list, [], draft('soup'), false).findings.map(({ category }) => category);
    expect(categories([mild, grave])).toEqual(['access-secret', 'contact-detail']);
    expect(categories([grave, mild])).toEqual(['access-secret', 'contact-detail']);
    const list = [mild, grave];
    expect(judgementOf(list, [], draft('soup'), false).candidates).toBe(list);
  });

  test('follows its findings, its guards and the danger', () => {
    const post = draft('soup');
    const say = (...rest: Parameters<typeof judgementOf>): string => judgementOf(...rest).verdict;
    expect(say([candidate()], [], post, false)).toBe('edit');
    expect(say([candidate({ cap: 1 })], [], post, false)).toBe('share');
    expect(judgementOf([candidate({ cap: 2 })], [], post, false).mild).toBe(true);
    expect(say([candidate()], ['g-crisis'], post, false)).toBe('report');
    // A wrong raised beside talk of pay is shared, a danger is reported.
    expect(say([], ['g-report', 'g-concerted'], post, false)).toBe('share');
    const danger = judgementOf([], ['g-report', 'g-concerted'], post, true);
    expect(danger).toMatchObject({ verdict: 'report', danger: true });
    expect(danger.guards).toEqual(['g-report', 'g-concerted']);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACCOUNTS, AUDIENCES, VERDICTS } from '../../src/engine/index.ts';
import { challengeFrom } from '../../src/evaluation/challenge.ts';
import type { ChallengePost } from '../../src/evaluation/challenge.ts';
import { judge } from '../support/draft.ts';

const POSTS = challengeFrom(
  readFileSync(new URL('../../src/evaluation/posts/challenge.jsonl', import.meta.url), 'utf8'),
);

/** Not judged as intended yet: a payroll file, a patient in two ways. */
const NOT_YET: readonly number[] = [36, 37, 45, 50];

function isAsIntended({ verdict, mild, ...draft }: ChallengePost): boolean {
  const report = judge(draft.text, draft);
  return report.verdict === verdict && report.mild === mild;
}

describe('the sixty posts of the taxonomy challenge', () => {
  test('stand in known rooms', () => {
    expect(POSTS).toHaveLength(60);
    for (const { account, audience, verdict } of POSTS) {
      expect(ACCOUNTS).toContain(account);
      expect(AUDIENCES).toContain(audience);
      expect(VERDICTS).toContain(verdict);
    }
  });

  test('come out as intended, but for the known few', () => {
    expect(POSTS.filter((post) => !isAsIntended(post)).map(({ n }) => n)).toEqual(NOT_YET);
  });

  const judged = POSTS.filter(({ n }) => !NOT_YET.includes(n));
  test.for(judged)('$n comes out as $verdict: $text', ({ verdict, mild, ...draft }) => {
    const report = judge(draft.text, draft);
    expect({ verdict: report.verdict, mild: report.mild }).toEqual({ verdict, mild });
  });

  test.for(POSTS.filter(({ n }) => n <= 30))('$n raises no alarm: $text', ({ text, ...more }) => {
    const alarms = judge(text, more).findings.filter(({ severity }) => severity >= 2);
    expect(alarms.map(({ category }) => category)).toEqual([]);
  });

  test('asks for help first where somebody may be in danger', () => {
    const cry = POSTS.find(({ n }) => n === 31);
    expect(judge(cry?.text ?? '', cry).guards).toContain('g-crisis');
  });
});

import type { Draft, Verdict } from '../engine/index.ts';

/** A hard post in its room, with what a careful editor would say. */
export interface ChallengePost extends Draft {
  readonly n: number;
  readonly verdict: Verdict;
  /** Whether the verdict is only a suggestion. */
  readonly mild: boolean;
}

/** The posts of `posts/challenge.jsonl`. */
export function challengeFrom(lines: string): readonly ChallengePost[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ChallengePost);
}

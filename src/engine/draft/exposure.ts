import { severityIn } from './severity.ts';
import type { Candidate } from './guards/guard.ts';
import type { Draft } from './types.ts';
import { AUDIENCES } from './types.ts';

/** What one finding of severity 0–4 adds, as a share of what is left to lose. */
const WEIGHT = [0, 0.08, 0.34, 0.62, 0.84] as const;

/**
 * 0–100 for the whole draft in this room. Each candidate counts with the worst it would
 * be in this room or any smaller one, so a larger room never lowers the figure, although
 * the severity tables are not that tidy; several add up like chances, never beyond 100.
 */
export function exposureOf(candidates: readonly Candidate[], draft: Draft): number {
  const reach = AUDIENCES.indexOf(draft.audience);
  const rooms = draft.audience === 'assistant' ? [draft.audience] : AUDIENCES.slice(0, reach + 1);
  let safe = 1;
  for (const candidate of candidates) {
    const worst = Math.max(
      ...rooms.map((audience) => severityIn(candidate, { account: draft.account, audience })),
    );
    safe *= 1 - (WEIGHT[worst] ?? 0) * (0.6 + 0.4 * candidate.confidence);
  }
  return Math.round((1 - safe) * 100);
}

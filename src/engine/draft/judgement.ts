import type { Candidate } from './guards/guard.ts';
import { severityIn } from './severity.ts';
import type { Draft, Finding, GuardId, Verdict } from './types.ts';
import { byGravity, verdictOf } from './verdict.ts';

/** What is made of a draft's candidates in one room. Places count in `reading.plain`. */
export interface Judgement {
  readonly candidates: readonly Candidate[];
  /** Gravest first. */
  readonly findings: readonly Finding[];
  readonly guards: readonly GuardId[];
  readonly danger: boolean;
  readonly verdict: Verdict;
  readonly mild: boolean;
}

export function judgementOf(
  candidates: readonly Candidate[],
  guards: readonly GuardId[],
  draft: Draft,
  danger: boolean,
): Judgement {
  const findings = candidates.map((candidate) => rate(candidate, draft)).sort(byGravity);
  return {
    candidates,
    findings,
    guards,
    danger,
    ...verdictOf(findings, guards, draft, danger),
  };
}

function rate(candidate: Candidate, draft: Draft): Finding {
  const { detector, category, span, confidence, whose, aspects = [] } = candidate;
  const { instead, pieces, insteads } = candidate;
  return {
    detector,
    category,
    span,
    severity: severityIn(candidate, draft),
    confidence,
    whose,
    aspects,
    instead,
    pieces,
    insteads,
  };
}

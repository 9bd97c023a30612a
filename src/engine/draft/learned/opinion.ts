import { isProtected } from '../guards/guard.ts';
import type { Candidate } from '../guards/guard.ts';
import type { Judgement } from '../judgement.ts';
import { judgementOf } from '../judgement.ts';
import { overlaps } from '../phrases.ts';
import type { Audience, Draft, Finding, Reading } from '../types.ts';
import { isHeld } from '../verdict.ts';
import { confidenceOf, hunchOf } from './hunch.ts';
import type { Weighed } from './model.ts';

/**
 * From here a hunch speaks up, or hushes what the rules found. Set on the development
 * posts, left out of learning, so that few fine posts are bothered: a false alarm costs
 * more trust than a miss.
 */
const SPEAKS = 0.8;
const HUSHES = 0.2;
/** From here a post that is not fine is better kept. */
const KEEPS = 0.6;
/** From here, and below there, it also overrules what the rules would do about a finding. */
const SURELY_KEEPS = 0.75;
const HARDLY_KEEPS = 0.15;

/** A few words say too little for a hunch. */
const LEAST_TOKENS = 5;

/** Nobody has labelled posts for these rooms, so nothing is known of them. */
const UNLABELLED: readonly Audience[] = ['few', 'assistant'];

/**
 * Weighs what the rules made of a draft in this room. A hunch may add one uncertain
 * finding where the rules found nothing, fold away what they found, and say whether the
 * post is worth saying; it never touches protected speech nor what must not be missed.
 */
export function secondOpinion(
  ruled: Judgement,
  weigh: () => Weighed | undefined,
  reading: Reading,
  draft: Draft,
): Judgement {
  const { candidates, findings, guards, danger } = ruled;
  if (isProtected(guards) || findings.some(isHard)) return ruled;
  if (UNLABELLED.includes(draft.audience)) return ruled;
  // The writer has told what no words show.
  const told = [
    draft.consent,
    draft.published,
    draft.channel,
    draft.revised,
    draft.dismissed?.length,
  ];
  if (told.some(Boolean)) return ruled;
  // Not before, as it takes a fifth of a judgement and the same will do for every room.
  const weighed = weigh();
  if (!weighed) return ruled;
  const { alarm, keep } = weighed.opinion(draft, ruled);
  const again = (some: readonly Candidate[]): Judgement => judgementOf(some, guards, draft, danger);
  const isKept = keep >= KEEPS;
  if (ruled.verdict === 'share') {
    if (alarm < SPEAKS || weighed.tokens.length < LEAST_TOKENS) return ruled;
    const guess = hunchOf(reading, weighed);
    const hunch: Candidate = {
      ...guess,
      confidence: confidenceOf(alarm),
      aspects: [...(guess.aspects ?? []), isKept ? 'better-kept' : 'worth-saying'],
      // Neither milder nor graver than one can be so unsure.
      floor: isKept ? 3 : 2,
      cap: isKept ? 3 : 2,
    };
    const others = candidates.filter(
      ({ category, span }) => category !== hunch.category || !overlaps(span, hunch.span),
    );
    return again([...others, hunch]);
  }
  // What is grave is no matter of opinion, nor what the writer has ticked of a picture.
  const ticked = findings.some(({ span }) => span.end === 0);
  if (ruled.mild && !ticked && alarm < HUSHES) {
    return again(candidates.map((one) => ({ ...one, cap: 1 })));
  }
  const aspect =
    keep >= SURELY_KEEPS ? 'better-kept' : keep < HARDLY_KEEPS ? 'worth-saying' : undefined;
  if (!aspect || (aspect === 'better-kept') === (ruled.verdict === 'keep')) return ruled;
  if (aspect === 'worth-saying' && findings.some(isHeld)) return ruled;
  return again(candidates.map((one) => ({ ...one, aspects: [...(one.aspects ?? []), aspect] })));
}

/** What must never be missed stays with the rules. */
function isHard({ severity, aspects }: Finding): boolean {
  return severity >= 3 && (aspects.includes('live-secret') || aspects.includes('threat'));
}

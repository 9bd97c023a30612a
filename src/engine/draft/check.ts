import { DETECTORS } from './detectors/index.ts';
import { combinationsIn } from './combination.ts';
import { exposureOf } from './exposure.ts';
import { finished } from './finished.ts';
import { isProtected } from './guards/guard.ts';
import type { Candidate } from './guards/guard.ts';
import { runGuards, runningGuards } from './guards/index.ts';
import type { Guarded } from './guards/index.ts';
import type { Weighed } from './learned/model.ts';
import { secondOpinion } from './learned/opinion.ts';
import type { Lexicon } from './lexicons/en/index.ts';
import { overlaps, scan } from './phrases.ts';
import { questionsFor } from './questions.ts';
import { read } from './reading.ts';
import { gettingReady } from './ready.ts';
import type { Read } from './reading.ts';
import { wordsOf } from './rewrite.ts';
import { severityIn } from './severity.ts';
import { isOfPack } from '../pack/rules.ts';
import type { PackRules } from '../pack/rules.ts';
import { judgementOf } from './judgement.ts';
import type { Judgement } from './judgement.ts';
import type { Audience, Category, Draft, Finding, Reading, Report } from './types.ts';
import { AUDIENCES } from './types.ts';

type Placed = Pick<Finding, 'category' | 'span' | 'pieces'>;

/**
 * Judges a draft in its room. Pure: same draft, same report. Spans count in
 * `draft.text`; nothing in the report repeats a word of it.
 *
 * Rules come first; then what was learned from labelled posts weighs what they made of it.
 * `pack` is what an organisation adds. Where protected talk is recognised it has no say.
 */
export function check(draft: Draft, lexicon: Lexicon, pack?: PackRules): Report {
  return finished(checking(draft, lexicon, pack));
}

/**
 * The same a step at a time: a first judgement takes a slow phone half a second, which a page
 * can cut into pieces so that no key waits for it.
 */
export function* checking(
  draft: Draft,
  lexicon: Lexicon,
  pack?: PackRules,
): Generator<void, Report> {
  yield* gettingReady(lexicon);
  const reading = read(draft);
  // What looks for a list later finds it made.
  scan(reading.plain);
  yield;
  const { kept, guards, told, danger } = yield* guarded(reading, lexicon, pack);
  yield;
  const open = kept.filter(({ category }) => !isKindDismissed(category, draft));
  const candidates = together(open, reading, lexicon).filter(
    (candidate) => !isDismissed(inText(candidate, reading), draft),
  );
  yield;
  const learned = candidates.some(isOfPack) ? undefined : lexicon.learned;
  let weighed: Weighed | undefined;
  const weigh = (): Weighed | undefined => (weighed ??= learned?.weigh(reading, lexicon));
  let own!: Judgement;
  let isFine = false;
  let exposure = 0;
  // From the largest room down: what is fine among more people is no matter of a hunch among fewer.
  for (const audience of draft.audience === 'assistant' ? [draft.audience] : ROOMS) {
    const room = { ...draft, audience };
    let judged = judgementOf(dropOverlaps(candidates, room), guards, room, danger);
    if (!(isFine && judged.verdict === 'share'))
      judged = secondOpinion(judged, weigh, reading, room);
    isFine ||= judged.verdict === 'share';
    if (audience === draft.audience) {
      own = judged;
      exposure = 0;
    }
    // A larger room never lowers it, whatever is thought of the words there.
    exposure = Math.max(exposure, exposureOf(judged.candidates, room));
    yield;
  }
  const findings = own.findings.map((finding) => inText(finding, reading));
  return {
    findings,
    guards: told,
    exposure,
    verdict: own.verdict,
    mild: own.mild,
    questions: questionsFor(findings, reading, lexicon),
  };
}

/** The largest first. An assistant is no larger than any room, and no smaller. */
const ROOMS: readonly Audience[] = AUDIENCES.slice(0, -1).toReversed();

/** What is left of the matches once the guards, and the pack where it may, have had their say. */
function* guarded(
  reading: Reading,
  lexicon: Lexicon,
  pack: PackRules | undefined,
): Generator<void, Guarded> {
  const found = yield* detect(reading, lexicon);
  const alone = yield* runningGuards(found, reading, lexicon);
  return !pack || isProtected(alone.guards)
    ? alone
    : runGuards(pack.apply(found, reading, lexicon), reading, lexicon);
}

function* detect(reading: Reading, lexicon: Lexicon): Generator<void, Candidate[]> {
  const found: Candidate[] = [];
  for (const detector of DETECTORS) {
    for (const match of detector.find(reading, lexicon)) {
      const category = match.category ?? detector.category;
      found.push({ ...match, detector: detector.id, category });
    }
    yield;
  }
  return found;
}

/**
 * The candidates, and in place of those that tell too much together one for all of them.
 * Guards have their say on it too; what they soften stays as it was.
 */
function together(
  candidates: readonly Candidate[],
  reading: Reading,
  lexicon: Lexicon,
): readonly Candidate[] {
  const found = combinationsIn(candidates, reading, lexicon);
  if (found.length === 0) return candidates;
  const wholes = found.map(({ whole }) => whole);
  const { kept } = runGuards(wholes, reading, lexicon);
  const standing = found.filter(({ whole }) => kept.includes(whole));
  const parts = new Set(standing.flatMap((one) => one.parts));
  return [
    ...candidates.filter((candidate) => !parts.has(candidate)),
    ...standing.map(({ whole }) => whole),
  ];
}

/**
 * Of candidates of one category that overlap, the graver stays, then the surer, then the
 * longer. Two categories may share a place: one phrase can be two kinds of trouble.
 */
function dropOverlaps(candidates: readonly Candidate[], draft: Draft): Candidate[] {
  const length = ({ span }: Candidate): number => span.end - span.start;
  const ranked = candidates
    .map((candidate) => ({ candidate, severity: severityIn(candidate, draft) }))
    .sort(
      (a, b) =>
        b.severity - a.severity ||
        b.candidate.confidence - a.candidate.confidence ||
        length(b.candidate) - length(a.candidate),
    );
  const kept = new Map<string, Candidate[]>();
  for (const { candidate } of ranked) {
    const same = kept.get(candidate.category) ?? [];
    if (same.some((other) => overlaps(other.span, candidate.span))) continue;
    kept.set(candidate.category, [...same, candidate]);
  }
  return [...kept.values()].flat();
}

function isKindDismissed(category: Category, { dismissed = [] }: Draft): boolean {
  return dismissed.some((one) => one.category === category && one.words === undefined);
}

/** One thing by its exact words, or its whole kind. Places count in the writer's text. */
function isDismissed(found: Placed, draft: Draft): boolean {
  const { text, dismissed = [] } = draft;
  if (dismissed.length === 0) return false;
  if (isKindDismissed(found.category, draft)) return true;
  const words = wordsOf(text, found);
  return dismissed.some((one) => one.category === found.category && one.words === words);
}

/** With its places in the writer's text. */
function inText<T extends Placed>(found: T, { back }: Read): T {
  return { ...found, span: back(found.span), pieces: found.pieces?.map(back) };
}

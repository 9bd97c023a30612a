import { DETECTORS } from './detectors/index.ts';
import { exposureOf } from './exposure.ts';
import type { Candidate } from './guards/guard.ts';
import { runGuards } from './guards/index.ts';
import type { Lexicon } from './lexicons/en/index.ts';
import { overlaps } from './phrases.ts';
import { questionsFor } from './questions.ts';
import { read } from './reading.ts';
import type { Read } from './reading.ts';
import { severityIn } from './severity.ts';
import type { Category, Draft, Finding, Reading, Report, Span } from './types.ts';
import { byGravity, verdictOf } from './verdict.ts';

/**
 * Judges a draft in its room. Pure: same draft, same report. Spans count in
 * `draft.text`; nothing in the report repeats a word of it.
 */
export function check(draft: Draft, lexicon: Lexicon): Report {
  const reading = read(draft);
  const { kept, guards, danger } = runGuards(detect(reading, lexicon), reading, lexicon);
  const candidates = dropOverlaps(
    kept.filter(({ category, span }) => !isDismissed(category, reading.back(span), draft)),
    draft,
  );
  const findings = candidates.map((candidate) => rate(candidate, draft, reading)).sort(byGravity);
  return {
    findings,
    guards,
    exposure: exposureOf(candidates, draft),
    ...verdictOf(findings, guards, draft, danger),
    questions: questionsFor(findings, reading, lexicon),
  };
}

function detect(reading: Reading, lexicon: Lexicon): Candidate[] {
  return DETECTORS.flatMap((detector) =>
    detector.find(reading, lexicon).map((match) => ({
      ...match,
      detector: detector.id,
      category: match.category ?? detector.category,
    })),
  );
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

function isDismissed(category: Category, { start, end }: Span, draft: Draft): boolean {
  return (draft.dismissed ?? []).some(
    (one) =>
      one.category === category &&
      (one.words === undefined || one.words === draft.text.slice(start, end)),
  );
}

function rate(candidate: Candidate, draft: Draft, { back }: Read): Finding {
  return {
    detector: candidate.detector,
    category: candidate.category,
    span: back(candidate.span),
    severity: severityIn(candidate, draft),
    confidence: candidate.confidence,
    whose: candidate.whose,
    aspects: candidate.aspects ?? [],
    instead: candidate.instead,
    pieces: candidate.pieces?.map(back),
  };
}

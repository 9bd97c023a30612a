import { checking } from '../../engine/index.ts';
import type { Draft, Lexicon, Report } from '../../engine/index.ts';
import type { CheckerWords } from './Checker.tsx';

/** What is shown while there is nothing to judge with. */
export const NOTHING: Report = {
  findings: [],
  guards: [],
  exposure: 0,
  verdict: 'share',
  mild: false,
  questions: [],
};

/** What is of no use, in words that came torn: what was learned, or all of them. */
export type Missing = 'opinion' | 'words';

export interface Judgement {
  readonly report: Report;
  readonly missing: Missing | undefined;
}

/**
 * Judges a draft a step at a time, with as much of the words as holds: a file may be torn on its
 * way, and who has written waits for a word either way.
 */
export function* judging(
  draft: Draft,
  { lexicon, pack }: Pick<CheckerWords, 'lexicon' | 'pack'>,
): Generator<void, Judgement> {
  try {
    return { report: yield* checking(draft, lexicon, pack?.rules), missing: undefined };
  } catch {
    // Then by rules alone.
  }
  try {
    const report = yield* checking(draft, rulesOf(lexicon), pack?.rules);
    return { report, missing: 'opinion' };
  } catch {
    return { report: NOTHING, missing: 'words' };
  }
}

const rules = new WeakMap<Lexicon, Lexicon>();

/** The same for the same: its lists are made ready once. */
function rulesOf(lexicon: Lexicon): Lexicon {
  const known = rules.get(lexicon) ?? { ...lexicon, learned: undefined };
  rules.set(lexicon, known);
  return known;
}

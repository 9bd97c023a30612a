import type { Candidate } from '../draft/guards/guard.ts';
import type { Lexicon } from '../draft/lexicons/en/index.ts';
import type { Aspect, Category, Reading, Whose } from '../draft/types.ts';
import { isWrittenAsName } from './own-name.ts';
import { findPhrases, phrasebook, wordsIn } from './phrase.ts';
import type { Phrasebook } from './phrase.ts';
import type { PackRules } from './rules.ts';
import { findScrambled, scrambledBook } from './scramble.ts';
import type { ScrambledBook } from './scramble.ts';
import type { Adjustable, OwnWord, Pack, Step } from './types.ts';

/** What one may read everywhere already takes the ground from these alone. */
const COVERED: readonly Category[] = [
  'contact-detail',
  'whereabouts',
  'customer-data',
  'confidential-work',
  'market-sensitive',
];
/** An organisation cannot declare its people's details public. */
const OTHERS: readonly Whose[] = ['colleague', 'child', 'other'];
/** No pack withdraws or moves these. */
const FIXED: readonly Aspect[] = ['live-secret', 'threat', 'bound-by-law'];

/** How surely a name that the organisation has written down is meant. */
const SURE = 0.9;

/** A pack's words, made ready once for looking them up. */
interface Books {
  /** The organisation itself: whoever talks about their work says it. */
  readonly house: string;
  readonly own: Phrasebook<OwnWord>;
  readonly scrambled: ScrambledBook;
  readonly known: Phrasebook<true>;
  readonly steps: ReadonlyMap<Category, Step>;
}

/** What the checker asks of a pack, made once. */
export function rulesOf(pack: Pack): PackRules {
  const steps = Object.entries(pack.severity ?? {}) as [Adjustable, Step][];
  const { words = [], salt = '' } = pack;
  const books: Books = {
    house: wordsIn(pack.organisation).join(' '),
    own: phrasebook(words.flatMap((own) => ('words' in own ? [[own.words, own] as const] : []))),
    scrambled: scrambledBook(
      words.flatMap((own) => ('hash' in own ? [own] : [])),
      salt,
    ),
    known: phrasebook((pack.public ?? []).map((phrase) => [phrase, true])),
    steps: new Map<Category, Step>(steps),
  };
  return {
    apply: (candidates, reading, lexicon) => withPack(candidates, reading, lexicon, books),
  };
}

/**
 * The candidates with the pack's own words added, those withdrawn that lie within something
 * public, and the others as grave as the pack wants them. Guards have their say afterwards.
 */
function withPack(
  candidates: readonly Candidate[],
  reading: Reading,
  lexicon: Lexicon,
  { house, own, scrambled, known, steps }: Books,
): readonly Candidate[] {
  const open = findPhrases(reading.plain, known).map(({ span }) => span);
  const names = [
    ...findPhrases(reading.plain, own),
    ...findScrambled(reading.plain, scrambled),
  ].filter(
    ({ span: { start, end } }) =>
      wordsIn(reading.plain.slice(start, end)).join(' ') !== house &&
      isWrittenAsName(reading, { start, end }, lexicon),
  );
  const named = names.map(({ span, value }): Candidate => ({
    span,
    detector: 'own-word',
    confidence: SURE,
    ...(value.is === 'client'
      ? { category: 'customer-data', whose: 'customer' }
      : { category: 'confidential-work', whose: 'employer' }),
    instead:
      value.instead ?? (value.is === 'client' ? lexicon.customerData.instead.someone : undefined),
  }));
  return [...candidates, ...named]
    .filter((candidate) => {
      const { category, whose, span } = candidate;
      if (isFixed(candidate) || !COVERED.includes(category) || OTHERS.includes(whose)) return true;
      return !open.some(
        ({ start, end }) => start <= span.start && span.end <= end && span.start < span.end,
      );
    })
    .map((candidate) => {
      const step = steps.get(candidate.category);
      return step === undefined || isFixed(candidate) ? candidate : { ...candidate, step };
    });
}

function isFixed({ aspects = [] }: Candidate): boolean {
  return aspects.some((aspect) => FIXED.includes(aspect));
}

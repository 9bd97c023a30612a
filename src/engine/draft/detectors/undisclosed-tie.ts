import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { clauseEnd, clauseStart } from '../near.ts';
import { findAll, has } from '../phrases.ts';
import type { Aspect, Reading, Span } from '../types.ts';

type Words = Lexicon['undisclosedTie'];

/** Signs that mean something in an expression, in a firm's own name. */
const SIGNS = /[.*+?^${}()|[\]\\]/g;

/** What stands before praise that is said of a thing. */
const SAID = /(?:\b(?:is|are|was|were)|'s|'re) $/;

/**
 * Readers feel tricked: "the Glimlet lamp is the best thing I ever bought", says somebody
 * at Glimlet. Looks only where the writer told the checker whom they work for, or ticked
 * that it is a review; silent for labelled praise, for colleagues, and for the firm itself.
 */
export const undisclosedTie: Detector = {
  id: 'undisclosed-tie',
  category: 'undisclosed-tie',
  find(reading, { undisclosedTie: words }) {
    const { draft, plain } = reading;
    const employer = draft.employer?.trim() ?? '';
    const review = draft.review === true;
    if (draft.account === 'company' || (employer === '' && !review)) return [];
    if (has(plain, words.labels) || (has(plain, words.people) && !review)) return [];
    if (!review && !names(plain, employer, words)) return [];
    const place = praiseIn(reading, review, words);
    if (!place) return [];
    // A review by an insider is not mended by a label.
    const instead = review ? undefined : words.instead[place.list];
    const aspects: Aspect[] = review ? ['insider-review'] : [];
    return [{ span: place.span, confidence: 0.85, whose: 'employer', aspects, instead }];
  },
};

/** One place is enough, the one a label fits best: "is the best", then "go and get one". */
function praiseIn(
  { plain }: Reading,
  review: boolean,
  words: Words,
): { readonly span: Span; readonly list: 'is' | 'does' } | undefined {
  const clause = ({ start, end }: Span): Span => ({
    start: clauseStart(plain, start),
    end: clauseEnd(plain, end),
  });
  const is = findAll(plain, words.is);
  const said = is.find(({ start }) => SAID.test(plain.slice(Math.max(0, start - 6), start)));
  if (said) return { span: said, list: 'is' };
  const [told] = findAll(plain, words.does);
  const [any] = is;
  const [place, other] = review ? [any, told] : [told, any];
  const found = place ?? other;
  return found && { span: clause(found), list: 'does' };
}

/**
 * Whether the firm is named: the whole name in any case, or its first telling word with
 * the capital it has, so that Apple is not an apple. Read from the draft, never kept.
 */
function names(plain: string, employer: string, words: Words): boolean {
  const whole = new RegExp(
    `(?<![\\w'])${employer.slice(0, 80).replace(SIGNS, '\\$&')}(?!\\w)`,
    'i',
  );
  if (employer.includes(' ') && whole.test(plain)) return true;
  const parts = employer
    .split(/[\s,]+/)
    .filter((part) => part.length >= 4 && !isEmpty(part, words));
  const [part] = parts;
  if (!part) return false;
  const small = part.length >= 6 && plain === plain.toLowerCase();
  return new RegExp(`(?<![\\w'])${part.replace(SIGNS, '\\$&')}(?!\\w)`, small ? 'i' : '').test(
    plain,
  );
}

function isEmpty(part: string, words: Words): boolean {
  return (words.empty as readonly string[]).includes(part.toLowerCase());
}

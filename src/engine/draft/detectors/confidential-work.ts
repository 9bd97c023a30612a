import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { clauseEnd, clauseStart, passageAround } from '../near.ts';
import { givesName } from '../people.ts';
import { findAll, has, matched, overlaps, sentenceAround } from '../phrases.ts';
import { first, MOST, trimmed } from '../spans.ts';
import type { Match, Reading, Span } from '../types.ts';
import { spot } from '../vocabulary.ts';

type Words = Lexicon['confidentialWork'];

/** A capitalised firm of one to three words, right before what it is said to think. */
const FIRM =
  /\p{Lu}[\p{L}&'.-]{1,20}(?: (?:& )?\p{Lu}[\p{L}&'.-]{1,20}){0,2} (?:have |has |just |really |absolutely ){0,2}$/u;

/**
 * A deal or a job is lost because it was told too early: "we sign with Rothwell
 * tomorrow, not announced yet". Needs an inside fact and a word of secrecy near it, or
 * words that only an insider says. A firm's own news on its own account is its business.
 */
export const confidentialWork: Detector = {
  id: 'confidential-work',
  category: 'confidential-work',
  find(reading, lexicon) {
    const words = lexicon.confidentialWork;
    const asides = places(reading, words.background, words).map((span) =>
      aside(span, reading, words),
    );
    const told = [
      ...secrets(reading, words),
      ...insiders(reading, lexicon),
      ...fromOffice(reading, words),
    ];
    // "Ignore the roadmap behind us" is about the picture, whatever its words also say.
    const spoken = told.filter(({ span }) => !asides.some((one) => overlaps(one.span, span)));
    const found = first([...asides, ...spoken]);
    const pictured = reading.draft.pictures?.includes('screen') && found.length === 0;
    return pictured ? [aside({ start: 0, end: 0 }, reading, words)] : found;
  },
};

/** Where a list stands, unless that passage is published, play or plot. */
function places(reading: Reading, list: readonly string[], words: Words): Span[] {
  return inside(reading, findAll(reading.plain, list), words);
}

function inside(reading: Reading, found: readonly Span[], words: Words): Span[] {
  return found.slice(0, 2 * MOST).filter((span) => {
    const passage = passageAround(reading, span);
    return !has(passage, words.public) && !has(passage, words.fiction);
  });
}

/** A remark about the picture; one in brackets goes with its brackets. */
function aside(span: Span, { plain }: Reading, words: Words): Match {
  const opened = plain.charAt(span.start) === '(';
  const close = plain.slice(span.end - 1, span.end + 40).indexOf(')');
  const bracketed = span.end > 0 && opened && close >= 0;
  return {
    span: { start: span.start, end: bracketed ? span.end + close : span.end },
    confidence: 0.85,
    whose: 'employer',
    aspects: ['background'],
    instead: bracketed ? words.instead.aside : undefined,
  };
}

/** A word of secrecy with a word of the firm in the same sentence or one close by. */
function secrets(reading: Reading, words: Words): Match[] {
  const { plain, draft } = reading;
  const facts = spot(reading, words.workish);
  if (facts.length === 0) return [];
  const hushes = [...spot(reading, words.secrecy)];
  // A firm may tease its own regulars; an employee should not.
  if (draft.account !== 'company') {
    hushes.push(...spot(reading, words.teasers), ...findAll(plain, words.faces));
  }
  return inside(reading, hushes, words).flatMap((hush): Match[] => {
    const around = sentenceAround(reading.sentences, hush.start, 2);
    const near = facts.filter(
      ({ start, end }) =>
        start >= around.start &&
        end <= around.end &&
        (end <= hush.start || start >= hush.end) &&
        Math.abs(start - hush.start) < 200,
    );
    if (near.length === 0) return [];
    const from = Math.min(hush.start, ...near.map(({ start }) => start));
    const to = Math.max(hush.end, ...near.map(({ end }) => end));
    return [
      tell(
        trimmed(plain, { start: clauseStart(plain, from), end: clauseEnd(plain, to) }),
        0.8,
        words,
      ),
    ];
  });
}

/** Words that only an insider says: a quote, a codename, a client's opinion of a draft. */
function insiders(reading: Reading, lexicon: Lexicon): Match[] {
  const words = lexicon.confidentialWork;
  const { plain, draft } = reading;
  if (draft.account === 'company') return [];
  const alone = places(reading, words.alone, words).map((span) => tell(span, 0.8, words));
  const clients = places(reading, words.clientSays, words).flatMap((span): Match[] => {
    const firm = matched(plain.slice(Math.max(0, span.start - 60), span.start), FIRM);
    // "We chose the logo": no firm's name. "RWE" is one, though nobody's.
    if (!givesName(firm, lexicon) && !/\p{Lu}{2}/u.test(firm)) return [];
    return [tell({ start: span.start - firm.length, end: span.end }, 0.8, words)];
  });
  const pasted = places(reading, words.pasted, words).flatMap((span): Match[] => {
    const asked = has(passageAround(reading, span), words.pasteVerbs);
    return asked && draft.audience === 'assistant' ? [tell(span, 0.85, words)] : [];
  });
  return [...alone, ...clients, ...pasted];
}

/** Jury, court, count: bound by law, whoever asks. */
function fromOffice(reading: Reading, words: Words): Match[] {
  return places(reading, words.law, words).flatMap((span): Match[] => {
    if (!has(passageAround(reading, span), words.lawContext)) return [];
    return [{ ...tell(span, 0.85, words), aspects: ['bound-by-law'] }];
  });
}

function tell(span: Span, confidence: number, words: Words): Match {
  return { span, confidence, whose: 'employer', instead: words.instead.later };
}

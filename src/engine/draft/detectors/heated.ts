import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { excerpt, passageAround, wordsAfter, wordsBefore } from '../near.ts';
import { givesName, lastSpokenOf, namesSomebody, subjectBefore } from '../people.ts';
import { findAll, has, matched } from '../phrases.ts';
import { seam } from '../seam.ts';
import { first, joined, MOST } from '../spans.ts';
import type { Aspect, Match, Reading, Span } from '../types.ts';
import { spot } from '../vocabulary.ts';

type Words = Lexicon['heated'];
type Target = 'named' | 'pointed' | 'group' | undefined;

/** Kinds of contempt for a person, by how they sit in a sentence. */
const INSULTS = [
  { list: 'names', strong: true, instead: 'predicate' },
  { list: 'faults', strong: true, instead: 'predicate' },
  { list: 'verbs', strong: true, instead: 'verb' },
  { list: 'mild', strong: false, instead: 'predicate' },
] as const;

/** Says that an insult is said of the subject: "is a", "'s such a"; a plain "has a" does not. */
const LINK = /'(?:s|re)\b|\b(?:is|are|was|were|be|been|being|na|such|acts? like|behaves? like)\b/i;
/** "Crooks, | the lot of them": goes with the name. */
const THE_LOT = /^,? (?:the lot|all|every one) of (?:them|you|ye|ya)\b/i;
/** Two names in one breath are cut as one: "a crook | and a | bully". */
const NAME_JOINT = /^,?(?: and)? an? (?:[\w-]{2,12} )?$/i;
/** What ties an insult to somebody named after it: "two-faced. That's my boss". */
const CALLED = /^[.,!?]{0,2} ?(?:that's|thats|is|of a|excuse for a)(?: my| our| the)? /i;

/**
 * The target reads it, and it outlives the mood: "Marcus in accounts is a lying snake".
 * Finds contempt and threats aimed at a person or a group of people. Things, sport,
 * fiction, fondness, oneself, swearing and an honest review are no heat.
 */
export const heated: Detector = {
  id: 'heated',
  category: 'heated',
  find(reading, lexicon) {
    const words = lexicon.heated;
    const insults = INSULTS.flatMap((kind) => {
      // Verbs are expressions; the rest are long lists of plain words.
      const { list } = kind;
      const found =
        list === 'verbs' ? findAll(reading.plain, words.verbs) : spot(reading, words[list]);
      const whole = list === 'names' ? joined(reading.plain, found, NAME_JOINT) : found;
      return sober(reading, whole, words).flatMap((span) => insultAt(reading, lexicon, span, kind));
    });
    const phrases = places(reading, words.contempt, words)
      .filter(
        (span) =>
          !has(wordsBefore(reading, span.start, 16), words.self) ||
          !/^(?:the )?(?:most|single|worst|laz|dumb|stupid)/i.test(excerpt(reading, span)),
      )
      .map((span) => matchOf(reading, span, 0.8, words, words.instead.contempt));
    const fumes = places(reading, words.fuming, words).map((span) =>
      matchOf(reading, span, 0.65, words, words.instead.fuming),
    );
    return first([...threats(reading, words), ...insults, ...phrases, ...fumes]);
  },
};

function places(reading: Reading, list: readonly string[], words: Words): Span[] {
  return sober(reading, findAll(reading.plain, list), words);
}

/** The places that stand outside play, plot and fondness. */
function sober(reading: Reading, found: readonly Span[], words: Words): Span[] {
  return found.slice(0, 2 * MOST).filter((span) => {
    const passage = passageAround(reading, span, 1, 160);
    const own = passageAround(reading, span, 0, 160);
    // A sentence about work is about work, whatever was played or read in the one before.
    const scene = has(own, words.atWork) ? own : passage;
    return !has(passage, words.fond) && !has(scene, words.sport) && !has(scene, words.fiction);
  });
}

function insultAt(
  reading: Reading,
  lexicon: Lexicon,
  place: Span,
  { list, strong, instead }: (typeof INSULTS)[number],
): Match[] {
  const words = lexicon.heated;
  const { plain } = reading;
  const noun = list === 'names';
  const someone = noun || list === 'verbs' ? 0 : nextSomeone(plain, place.end, words);
  const many = noun ? matched(plain.slice(place.end, place.end + 24), THE_LOT).length : 0;
  const span = {
    start: withModifiers(plain, place.start, words),
    end: place.end + someone + many,
  };
  if (noun && !seam(words.endsNoun).test(plain.slice(place.end, place.end + 12))) return [];
  const target = targetOf(reading, lexicon, span, list, someone > 0);
  const before = wordsBefore(reading, span.start, 24);
  const said = /(?:'s|'re|\b(?:is|are|was|were|be|been|being|so|too|just|really))\s$/i.test(before);
  // "He is no dinosaur", "she isn't useless".
  if (/(?:n't|\bno[tr]?|\bnever)\s$/i.test(before)) return [];
  // "The donkey is well": it is the beast that something is said of.
  const acts =
    !said && /^(?: (?:is|was|are|were|has|had)\b|:)/.test(plain.slice(place.end, place.end + 6));
  const beast = noun && has(excerpt(reading, place), words.beasts);
  if (beast && (acts || target === 'group')) return [];
  if (has(plain.slice(place.start, place.end + 24), words.harmful)) return [];
  if (!target || (!strong && target === 'group')) return [];
  // "useless fact": an adjective of something else.
  const attributive = !noun && !someone && /^ \w/.test(plain.slice(place.end, place.end + 2));
  if (attributive && !said && list !== 'verbs') return [];
  const passage = passageAround(reading, span);
  const firm = has(passage, words.business) && !has(passage, words.atWork);
  // Customers may say that a firm is hopeless; that it is a thief is another thing.
  if (firm && (!noun || has(excerpt(reading, place), words.poor))) return [];
  const aspects: Aspect[] = firm
    ? ['public-target']
    : strong && target === 'named'
      ? ['named-insult']
      : [];
  const better =
    said || list === 'verbs'
      ? words.instead[instead]
      : target === 'group'
        ? words.instead.group
        : undefined;
  return [matchOf(reading, span, target === 'group' ? 0.78 : 0.85, words, better, aspects)];
}

/** Whom the insult hits: said of a person, called after one, or gathered as a group. */
function targetOf(
  reading: Reading,
  lexicon: Lexicon,
  span: Span,
  list: (typeof INSULTS)[number]['list'],
  personal: boolean,
): Target {
  const words = lexicon.heated;
  const { plain } = reading;
  const direct = subjectBefore(reading, lexicon, span.start);
  // "Dr Fenn is rude and shouldn't have a licence": the subject of a second verb.
  const subject =
    direct.who === 'nobody' && list === 'verbs'
      ? lastSpokenOf(reading, lexicon, span.start)
      : direct;
  const before = wordsBefore(reading, span.start, 60);
  const nameNear = givesName(plain.slice(Math.max(0, span.start - 120), span.start), lexicon);
  if (subject.who === 'writer') return undefined;
  if (subject.who === 'person' || subject.who === 'pronoun') {
    const [head = ''] = subject.words.split(' ').slice(-1);
    if (has(head, words.things)) return undefined;
    const link = plain.slice(Math.max(0, subject.span.end - 3), span.start);
    if (!personal && has(link, words.owns)) return undefined;
    const who = excerpt(reading, subject.span);
    const named = subject.who === 'pronoun' ? nameNear : givesName(who, lexicon) || !subject.sure;
    // "Banks are a joke", "Ryanair are useless": one word with "are" is no one person.
    const many =
      named && /^(?!they)\w{1,20} are /i.test(plain.slice(subject.span.start, span.start));
    if (!many && (personal || (list === 'names' ? LINK.test(link) : /\w\s?$/.test(link))))
      return named ? 'named' : 'pointed';
  }
  if (has(before, words.things) || has(before, words.self)) return undefined;
  // "Steve takes the credit, two-faced rat"; "Look at the new guy. Dumb as a post": a
  // name called after its owner, in the same breath or the next.
  if (/[,:-] ?$/.test(before) && namesSomebody(before, lexicon))
    return nameNear ? 'named' : 'pointed';
  const opens = before.trim() === '' ? plain.slice(Math.max(0, span.start - 60), span.start) : '';
  if (/\w.{0,2}\s$/.test(opens) && namesSomebody(opens, lexicon))
    return nameNear ? 'named' : 'pointed';
  const after = wordsAfter(reading, span.end, 44);
  const next = plain.slice(span.end, span.end + 44);
  if (CALLED.test(next) && namesSomebody(next, lexicon)) return 'pointed';
  const you = subject.who === 'reader' && !/\bif\b/i.test(before);
  const grouped = has(before.slice(-44), words.groups) || has(after, words.groups);
  return (grouped && subject.who !== 'reader') || you || personal ? 'group' : undefined;
}

/** Steps back over "a useless, lying" to where the name-calling begins; at most six words. */
function withModifiers(plain: string, start: number, words: Words): number {
  let at = start;
  for (let step = 0; step < 6; step += 1) {
    const last = /([\w'-]{1,20}(?: of)?),? $/.exec(plain.slice(Math.max(0, at - 20), at));
    const word = last?.[1] ?? '';
    const [found] = findAll(word, words.modifiers);
    if (!last || found?.end !== word.length || found.start !== 0) return at;
    at -= last[0].length;
  }
  return at;
}

/** ", bitter little man" after "lazy": length of the noun and what stands before it, or 0. */
function nextSomeone(plain: string, end: number, words: Words): number {
  let length = 0;
  for (let step = 0; step < 4; step += 1) {
    const at = end + length;
    const word = matched(plain.slice(at, at + 16), /^[ ,]{1,2}[\w-]+/);
    if (has(word, words.someone)) return length + word.length;
    if (!has(word, words.modifiers)) return 0;
    length += word.length;
  }
  return 0;
}

/** Threats, and calls to go after somebody where the text says where they are. */
function threats(reading: Reading, words: Words): Match[] {
  const plainly = places(reading, words.threats, words);
  const calls = places(reading, words.calls, words).filter((span) =>
    has(passageAround(reading, span), words.callPlace),
  );
  return [...plainly, ...calls].map((span) =>
    matchOf(reading, span, 0.9, words, words.instead.threat, ['threat']),
  );
}

function matchOf(
  reading: Reading,
  span: Span,
  confidence: number,
  words: Words,
  instead: string | undefined,
  aspects: readonly Aspect[] = [],
): Match {
  const late: Aspect[] = has(passageAround(reading, span), words.late) ? ['late'] : [];
  return { span, confidence, whose: 'other', aspects: [...aspects, ...late], instead };
}

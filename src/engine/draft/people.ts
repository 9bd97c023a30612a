import type { Lexicon } from './lexicons/en/index.ts';
import { sentenceAround } from './phrases.ts';
import { across } from './spans.ts';
import type { Reading, Span } from './types.ts';

/** Who a statement is about, as far as the words before it tell. */
export interface Subject {
  /** `person`: named or called by a relation; `pronoun`: he, she, they, with somebody near. */
  readonly who: 'writer' | 'reader' | 'person' | 'pronoun' | 'nobody';
  readonly span: Span;
  /** The subject's words in lower case, for a detector's own exceptions. */
  readonly words: string;
  /** False when only the place in the sentence says that it is a name ("dave got sacked"). */
  readonly sure: boolean;
}

type Words = Lexicon['thirdParty']['people'];

export interface Token {
  readonly text: string;
  /** Lower case, without a clitic: "Ade's" and "she'll" as "ade" and "she". */
  readonly low: string;
  readonly owns: boolean;
  readonly start: number;
  readonly end: number;
}

/** A word with its inner apostrophes, dots and hyphens, or one mark; bounded, so linear. */
const TOKEN = /[\p{L}\p{N}]{1,40}(?:['.&-][\p{L}\p{N}]{1,40}){0,4}|[^\s]/gu;
const CLITIC = /'(?:s|m|re|ve|d|ll)$/;
/** A capital and a small letter: not "I", not "NHS". Hyphens and apostrophes may follow. */
const CAPITAL = /^\p{Lu}\p{Ll}|^\p{Lu}'\p{Lu}\p{Ll}|^(?:\p{Lu}\.){1,3}$/u;

/** "Working", "Signed", "Recently", "ClearTest", "Full-time": forms that open sentences and name apps, not people. */
const NO_NAME =
  /^(?!Ahmed|Mohammed|Jared|Alfred|Wilfred|Winifred).{3,60}(?:ing|ed|(?:ent|ous|ful|[ciu]al|[bn]ab|[aer]te)ly)$|^(?!Mc|Mac|De|La|Le|Di|Van|Fitz|O').{0,60}\p{Ll}\p{Lu}|\p{Ll}-\p{Ll}/u;

/** What follows a verb, and hardly ever a name. */
const OBJECTS: ReadonlySet<string> = new Set(['a', 'an', 'some', 'more', 'about', 'into', 'it']);

/** How far back a subject, and around a pronoun a person, is looked for. */
const REACH = 120;

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function among(list: readonly string[], word: string | undefined): boolean {
  let set = sets.get(list);
  if (!set) sets.set(list, (set = new Set(list)));
  return word !== undefined && set.has(word);
}

/**
 * The subject of what starts at `at`: "my flatmate Ade's fiancée | is cheating". Walks
 * back over auxiliaries and adverbs to the noun, then over what belongs to it.
 */
export function subjectBefore(reading: Reading, lexicon: Lexicon, at: number): Subject {
  const { people } = lexicon.thirdParty;
  const { start } = sentenceAround(reading.sentences, at);
  const from = Math.max(start, at - REACH);
  const tokens = spokenIn(reading.plain.slice(from, at), from, people);
  let last = tokens.length - 1;
  while (last >= 0 && among(people.fillers, tokens[last]?.low)) last -= 1;
  // "Dev, signed off again": one comma or bracket may stand between.
  if (tokens[last]?.text === ',' || tokens[last]?.text === '(') last -= 1;
  return resolve(tokens, last, people, reading);
}

/**
 * The person last spoken of before `at`, whatever stands between: "Ron's been taken into
 * Ashdene with | dementia". For matters so private that the grammar does not matter.
 */
export function lastSpokenOf(reading: Reading, lexicon: Lexicon, at: number): Subject {
  const { people } = lexicon.thirdParty;
  const { start } = sentenceAround(reading.sentences, at);
  const from = Math.max(start, at - REACH);
  const tokens = spokenIn(reading.plain.slice(from, at), from, people);
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const low = tokens[i]?.low;
    if (among(people.animals, low)) break;
    const known =
      among(people.writer, low) || among(people.reader, low) || among(people.pronouns, low);
    if (known || isName(tokens, i, people) || isRelation(tokens, i, people)) {
      return resolve(tokens, i, people, reading);
    }
  }
  return nobody(reading);
}

/** The words of a sentence, without a verb that opens it like a name: "Took a day off", "Beat my depression". */
function spokenIn(text: string, offset: number, people: Words): Token[] {
  const tokens = tokensOf(text, offset);
  const [opener, next] = tokens;
  const couldBeName = isName(tokens, 0, people) || isBareName(tokens, 0, people);
  const hasObject =
    OBJECTS.has(next?.low ?? '') ||
    [people.writer, people.reader, people.possessives].some((list) => among(list, next?.low));
  return couldBeName && !opener?.owns && hasObject ? tokens.slice(1) : tokens;
}

/** Whether a person is named or called by a relation in this stretch of text. */
export function namesSomebody(text: string, lexicon: Lexicon): boolean {
  const { people } = lexicon.thirdParty;
  return tokensOf(text, 0).some(
    (_, i, all) => isName(all, i, people) || isRelation(all, i, people),
  );
}

/** Whether somebody is called by name in this stretch of text. */
export function givesName(text: string, lexicon: Lexicon): boolean {
  return tokensOf(text, 0).some((_, i, all) => isName(all, i, lexicon.thirdParty.people));
}

function resolve(tokens: readonly Token[], i: number, people: Words, reading: Reading): Subject {
  const head = tokens[i];
  if (!head) return nobody(reading);
  const before = tokens[i - 1];
  const found = (who: Subject['who'], to: number, sure = true): Subject =>
    subject(tokens, to, who, people, sure);
  if (among(people.writer, head.low)) return found('writer', i);
  if (among(people.reader, head.low)) return found('reader', i);
  if (among(people.pronouns, head.low)) {
    return found(hasAntecedent(reading, head, people) ? 'pronoun' : 'nobody', i);
  }
  if (among(people.relatives, head.low)) {
    return resolve(tokens, before?.text === ',' ? i - 2 : i - 1, people, reading);
  }
  if (isName(tokens, i, people)) {
    const owner = insideOf(tokens, i, people);
    return owner === 'nobody' ? nobody(reading) : found('person', owner);
  }
  if (isRelation(tokens, i, people)) return found('person', i, !isVague(tokens, i, people));
  // "my mate dave": a small-letter name after a relation.
  if (before && isRelation(tokens, i - 1, people) && !before.owns) return found('person', i);
  if (among(people.owned, head.low) && i > 0) return ownerOf(tokens, i, people, reading);
  const far = attributeOf(tokens, i, people);
  if (far >= 0) return found('person', far);
  return isBareName(tokens, i, people) ? found('person', i, false) : nobody(reading);
}

/** "Bola's visa", "her marriage", "the baby of my sister": the owner is whom it is about. */
function ownerOf(tokens: readonly Token[], i: number, people: Words, reading: Reading): Subject {
  let at = i - 1;
  while (at > i - 4 && among(people.adjectives, tokens[at]?.low)) at -= 1;
  const owner = tokens[at];
  const possessive = owner?.owns === true || among(people.possessives, owner?.low);
  return possessive ? resolve(tokens, at, people, reading) : nobody(reading);
}

/** "This level on Candy Crush": the name is a place or thing; "Ben from Leeds": Ben is meant. */
function insideOf(tokens: readonly Token[], i: number, people: Words): number | 'nobody' {
  let from = i;
  while (from > 0 && isName(tokens, from - 1, people)) from -= 1;
  if (!among(people.inside, tokens[from - 1]?.low)) return i;
  const far = attributeOf(tokens, i, people);
  return far >= 0 ? far : 'nobody';
}

/** "Trev from the allotments", "the lad who does our deliveries": place of the person, or -1. */
function attributeOf(tokens: readonly Token[], i: number, people: Words): number {
  for (let at = i; at > Math.max(0, i - 6); at -= 1) {
    if (!among(people.attributes, tokens[at]?.low)) continue;
    if (isName(tokens, at - 1, people) || isRelation(tokens, at - 1, people)) return at - 1;
  }
  return -1;
}

export function isName(tokens: readonly Token[], i: number, people: Words): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    CAPITAL.test(token.text) &&
    !NO_NAME.test(token.text) &&
    ![people.writer, people.reader, people.pronouns].some((list) => among(list, token.low)) &&
    !among(people.notNames, token.low) &&
    !among(people.animals, token.low)
  );
}

function isRelation(tokens: readonly Token[], i: number, people: Words): boolean {
  const low = tokens[i]?.low;
  return among(people.relations, low) || among(people.relations, low?.replace(/s$/, ''));
}

/** "a friend", "a man": somebody whom no reader could pick out. */
function isVague(tokens: readonly Token[], i: number, people: Words): boolean {
  return among(people.vague, tokens[i - 1]?.low) || among(people.vague, tokens[i - 2]?.low);
}

/** "dave got sacked", "heard mike's in rehab": a bare word where only a name can stand. */
function isBareName(tokens: readonly Token[], i: number, people: Words): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  return (
    token !== undefined &&
    /^\p{L}{3,14}$/u.test(token.low) &&
    !/ing$|..[^m]ed$|ly$/.test(token.low) &&
    !/[^s]s$/.test(token.low) &&
    !among(people.notNames, token.low) &&
    !among(people.animals, token.low) &&
    !among(people.owned, token.low) &&
    (before === undefined || /^[^\p{L}]/u.test(before.text) || among(people.opens, before.low))
  );
}

function hasAntecedent(reading: Reading, pronoun: Token, people: Words): boolean {
  const from = Math.max(0, pronoun.start - 2 * REACH);
  const near = tokensOf(reading.plain.slice(from, pronoun.end + REACH), from);
  return near.some(
    (_, i) => isName(near, i, people) || (isRelation(near, i, people) && !isVague(near, i, people)),
  );
}

/** Widens a head to the whole noun: determiner, title, first names, "and", possessors. */
function subject(
  tokens: readonly Token[],
  i: number,
  who: Subject['who'],
  people: Words,
  sure: boolean,
): Subject {
  let from = i;
  const belongs = (at: number): boolean =>
    among(people.determiners, tokens[at]?.low) ||
    among(people.adjectives, tokens[at]?.low) ||
    isName(tokens, at, people) ||
    isRelation(tokens, at, people);
  if (who === 'person') {
    while (from > 0 && from > i - 8) {
      const joint = among(people.joints, tokens[from - 1]?.low) && isName(tokens, from - 2, people);
      // "my author friend": one unknown word between a determiner and the head.
      const inner = from === i && among(people.determiners, tokens[from - 2]?.low);
      if (!belongs(from - 1) && !joint && !inner) break;
      from -= 1;
    }
  }
  const noun = tokens.slice(from, i + 1);
  return { who, span: across(noun), words: noun.map(({ low }) => low).join(' '), sure };
}

function nobody(reading: Reading): Subject {
  const { length } = reading.plain;
  return { who: 'nobody', span: { start: length, end: length }, words: '', sure: false };
}

export function tokensOf(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    const low = word.toLowerCase().replace(CLITIC, '');
    const start = offset + match.index;
    tokens.push({ text: word, low, owns: /'s$/i.test(word), start, end: start + word.length });
  }
  return tokens;
}

import type { Lexicon } from '../draft/lexicons/en/index.ts';
import { has, sentenceAround } from '../draft/phrases.ts';
import type { Reading, Span } from '../draft/types.ts';
import { isProtectedTalk, isSmall, wordsAt } from './phrase.ts';

/** A capital, a figure, or a letter of a script that has no capitals. */
const MARKED = /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const OPENING = /^[^\p{L}\p{N}]*$/u;

/**
 * Whether an own word of a pack is written as a name where it stands in a draft. A pack may
 * mark names and nothing else: "walkout" or "the Sunday premium" is talk about work, whatever
 * list it stands in. Where all is in capitals they tell nothing, and at the start of a sentence
 * a single one tells it only if the word is none of that talk.
 */
export function isWrittenAsName(
  { plain, sentences }: Reading,
  span: Span,
  lexicon: Lexicon,
): boolean {
  if (plain === plain.toUpperCase() && plain !== plain.toLowerCase()) return false;
  const said = plain.slice(span.start, span.end);
  const words = wordsAt(said).filter(({ word }) => !isSmall(word));
  if (!words.every(({ start, end }) => MARKED.test(said.slice(start, end)))) return false;
  const { start } = sentenceAround(sentences, span.start);
  const opens = OPENING.test(plain.slice(start, span.start));
  return !(opens && words.length < 2 && isAboutWork(said, lexicon));
}

function isAboutWork(said: string, { guards: { concerted, report } }: Lexicon): boolean {
  const lists = [...Object.values(concerted), ...Object.values(report)];
  return isProtectedTalk(said) || lists.some((list) => has(said, list));
}

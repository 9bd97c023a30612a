import type { Giveaway, Need } from './types.ts';

/** For each part of the message, whether a text still says it. Case and curled quotes do not matter. */
export function keptNeeds(needs: readonly Need[], text: string): readonly boolean[] {
  const plain = plainOf(text);
  return needs.map(({ any }) => any.some((words) => plain.includes(plainOf(words))));
}

/** For each thing that has to go, the words of a text that still give it away, if any do. */
export function stillSaid(
  goes: readonly Pick<Giveaway, 'any'>[],
  text: string,
): readonly (string | undefined)[] {
  const said = spaced(text);
  return goes.map(({ any }) => any.map((words) => foundIn(said, words)).find(Boolean));
}

function foundIn(said: string, words: string): string | undefined {
  const wanted = words.endsWith('*') ? spaced(words).trimEnd() : spaced(words);
  const start = said.indexOf(wanted);
  if (start < 0) return undefined;
  return said.slice(start, said.indexOf(' ', start + wanted.trimEnd().length)).trim();
}

/** Its words in small letters, a space before each and after the last. */
function spaced(text: string): string {
  return ` ${text.toLowerCase()} `.replace(/[^\p{L}\p{N}]+/gu, ' ');
}

function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\s+/g, ' ');
}

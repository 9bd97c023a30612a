/** What somebody may have meant who mistyped a word. It runs on the device, like all of the search. */
import { nearest } from '../../engine/nearest.ts';

/** Shorter words are near to too many others. */
const SHORTEST = 5;

/** The longer words of some texts, in small letters, each once, what is said most often first. */
export function knownWords(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsIn)) {
    if (word.length >= SHORTEST) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

/**
 * The search again, with each word that is neither known nor found put as the nearest known one.
 * Undefined where there is nothing to mend.
 */
export function meant(
  typed: string,
  known: readonly string[],
  found: readonly string[],
): string | undefined {
  const right = new Set([...known, ...found.flatMap(wordsIn)].map(stem));
  const words = wordsIn(typed);
  const mended = words.map((word) => {
    if (right.has(stem(word)) || word.length < SHORTEST) return word;
    // The first letter is hardly ever the wrong one.
    const alike = known.filter((one) => one.startsWith(word.charAt(0)));
    return nearest(word, alike) ?? word;
  });
  return mended.every((word, at) => word === words[at]) ? undefined : mended.join(' ');
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’'](?:s\b)?/g, '')
      .match(/\p{L}+/gu) ?? []
  );
}

/** Enough of a stem to see that “posted” and “posts” are no mistakes for each other. */
function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|er|ly|s|e)$/, '');
}

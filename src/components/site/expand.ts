/**
 * What to look for when somebody types words of their own. It runs on the device: the index
 * is asked only for what comes out here, and the index is on the device too.
 */
import type { SynonymWording } from '../../i18n/search.ts';

/** More would be slow on an old phone, and the first ones say what is meant. */
const MOST = 5;

export interface Expanded {
  /** What to ask the index for, in turn. */
  readonly ask: readonly string[];
  /** Words of ours among them, for a person to know of. */
  readonly also: readonly string[];
}

/**
 * The words as they were typed; then without the words that say nothing; then with our words
 * for each everyday one. Without repetitions.
 */
export function expand(typed: string, { synonyms, little }: SynonymWording): Expanded {
  const words = plain(typed);
  const small = new Set(little.split(' '));
  const short = (text: string): string =>
    text
      .split(' ')
      .filter((word) => !small.has(word))
      .join(' ');
  const meant = Object.entries(synonyms)
    // The longer one first: "sick day" says more than "sick".
    .sort(([a], [b]) => b.length - a.length)
    .filter(([say]) => ` ${words} `.includes(` ${say} `));
  const instead = meant.flatMap(([say, mean]) => [
    short(` ${words} `.replace(` ${say} `, ` ${mean} `).trim()),
    // Where the whole question finds nothing, its one clear word may.
    mean,
  ]);
  const ask = [...new Set([typed.trim(), short(words), ...instead])].filter(Boolean).slice(0, MOST);
  return {
    ask,
    also: [...new Set(meant.map(([, mean]) => mean))].filter((one) => ask.includes(one)),
  };
}

/** Small letters without marks, as the keys of the synonyms are written. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

import type { Lexicon } from './lexicons/en/index.ts';
import { compile } from './phrases.ts';
import { seam } from './seam.ts';
import { enter } from './vocabulary.ts';

/** In a list that is looked up word by word, a star stands for any ending. */
export const STARRED = /(?:^|[\w ])\*/;

const ready = new WeakSet<Lexicon>();

/**
 * Gets the lists of a lexicon ready to be looked for, one at each step: all of it takes a
 * slow phone a moment, which a page can cut into pieces so that nobody waits.
 */
export function* gettingReady(lexicon: Lexicon): Generator<void> {
  if (ready.has(lexicon)) return;
  const { learned, signals, seams, ...lists } = lexicon;
  // Names and relations are looked up word by word: see people.ts.
  const { people, ...thirdParty } = lists.thirdParty;
  yield* eachList({ ...lists, thirdParty });
  // Expressions of their own, not lists to look for.
  for (const pattern of seams.broken) seam(pattern);
  if (learned) yield* learned.unpacking();
  ready.add(lexicon);
}

function* eachList(words: unknown): Generator<void> {
  if (Array.isArray(words) && words.every((one) => typeof one === 'string')) {
    if (words.some((one) => STARRED.test(one))) enter(words);
    else compile(words);
    yield;
  } else if (typeof words === 'object' && words !== null) {
    for (const part of Object.values(words)) yield* eachList(part);
  }
}

import type { CheckerWords, PlainCheckerWords } from './Checker.tsx';

const underway = new Map<string, Promise<CheckerWords>>();

/** Addresses whose words did not come, or were of no use. */
const forgotten = new Set<string>();

/**
 * The words at an address, fetched once for all checkers of a page. Rejects where they
 * cannot be had; the next call then tries again.
 */
export function fetchWords(href: string): Promise<CheckerWords> {
  const known = underway.get(href);
  if (known) return known;
  const words = load(href);
  underway.set(href, words);
  words.catch(() => {
    forgetWords(href);
  });
  return words;
}

/** Words that are of no use: the next call fetches them anew, past what is kept on the way. */
export function forgetWords(href: string): void {
  underway.delete(href);
  forgotten.add(href);
}

/** What unpacks comes beside them: it is of no use before. */
async function load(href: string): Promise<CheckerWords> {
  const [response, { lexiconFrom }] = await Promise.all([
    forgotten.has(href) ? fetch(href, { cache: 'reload' }) : fetch(href),
    import('../../engine/draft/learned/packed.ts'),
  ]);
  if (!response.ok) throw new Error(`words: expected 200, found ${response.status}`);
  const { pack, lexicon, ...rest } = (await response.json()) as PlainCheckerWords;
  const words = { ...rest, lexicon: lexiconFrom(lexicon) };
  return pack ? { ...words, pack: (await import('../pack/pack-part.tsx')).packPart(pack) } : words;
}

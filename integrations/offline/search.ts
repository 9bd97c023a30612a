/**
 * The search of the offline copy. It answers as Pagefind does, whose index needs a server, so
 * that the panel of the search is the same.
 */
import type MiniSearch from 'minisearch';
import { readIndex, SEARCH_DATA, stem } from './search-index.ts';
import type { SearchData, SearchPage } from './search-index.ts';

interface Hit {
  readonly url: string;
  /** HTML with <mark> around the words that were found. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Hit>;
}

/** Words of an excerpt: how many, and how many of them before the first that was found. */
const WORDS = 30;
const BEFORE = 8;

let pages: readonly SearchPage[] = [];
let index: MiniSearch | undefined;

/** Reads the index, when somebody searches for the first time. */
export async function init(): Promise<void> {
  if (index) return;
  const answer = await offlineFetch(`/${SEARCH_DATA}`);
  const data = (await answer.json()) as SearchData;
  ({ pages } = data);
  index = readIndex(data);
}

export function search(
  words: string,
  { filters }: { readonly filters: { readonly kind?: string } },
): Promise<{ readonly results: readonly Result[] }> {
  const results = (index?.search(words) ?? []).flatMap(({ id, score, terms }) => {
    const page = pages[Number(id)];
    if (!page) return [];
    if (filters.kind !== undefined && filters.kind !== page.kind) return [];
    return [{ id: page.url, score, data: () => Promise.resolve(hit(page, new Set(terms))) }];
  });
  return Promise.resolve({ results });
}

function hit({ url, title, kind, text }: SearchPage, stems: ReadonlySet<string>): Hit {
  const words = text.split(/\s+/);
  const isFound = (word: string): boolean =>
    word.split(/[^\p{L}\p{N}]+/u).some((part) => stems.has(stem(part)));
  const first = Math.max(0, words.findIndex(isFound) - BEFORE);
  const shown = words.slice(first, first + WORDS).map((word) => {
    const safe = word.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return isFound(word) ? `<mark>${safe}</mark>` : safe;
  });
  return { url, excerpt: shown.join(' '), meta: { title, kind } };
}

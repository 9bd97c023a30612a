/** What the search of the offline copy looks into: made by the build, read in the browser. */
import MiniSearch from 'minisearch';
import type { AsPlainObject, Options } from 'minisearch';
import { stemmer } from 'stemmer';

/** A page, or a part of one, that can be found by itself. */
export interface SearchPage {
  readonly url: string;
  readonly title: string;
  /** "Guide", "Quiz": what the search can be narrowed to. */
  readonly kind: string;
  readonly text: string;
}

/** Where the data lies in the copy. */
export const SEARCH_DATA = 'words/search-index.json';

export interface SearchData {
  readonly pages: readonly SearchPage[];
  readonly index: AsPlainObject;
}

/** Every stem that was asked for: texts repeat most of their words. */
const stems = new Map<string, string>();

/** Found by the stem of a word, as on the site: "posted" where "post" is written. */
export function stem(word: string): string {
  const small = word.toLowerCase();
  const known = stems.get(small) ?? stemmer(small);
  stems.set(small, known);
  return known;
}

const OPTIONS: Options<{ readonly id: number; readonly title: string; readonly text: string }> = {
  fields: ['title', 'text'],
  processTerm: stem,
  searchOptions: { combineWith: 'AND', prefix: ({ length }) => length > 2 },
};

export function searchData(pages: readonly SearchPage[]): SearchData {
  const index = new MiniSearch(OPTIONS);
  index.addAll(pages.map(({ title, text }, id) => ({ id, title, text })));
  return { pages, index: index.toJSON() };
}

export function readIndex({ index }: SearchData): MiniSearch {
  return MiniSearch.loadJS(index, OPTIONS) as MiniSearch;
}

/** Styles without those of what a page can never show. */
import { PurgeCSS } from 'purgecss';

/** Any word of a page or a script may be a class, an element, an attribute or a value. */
export function wordsIn(text: string): readonly string[] {
  return [...new Set(text.match(/[\w-]+/g))];
}

/** The words of each style sheet that decide what is left of it: most pages have the same sheets. */
const sheets = new Map<string, readonly string[]>();
/** What was left of a style sheet, by it and those of its words that were there. */
const known = new Map<string, Promise<string>>();

/**
 * The style sheet without rules for what no word that is there names. A custom property stays
 * as long as a rule or a word uses it.
 */
export function neededStyles(css: string, isThere: (word: string) => boolean): Promise<string> {
  // Pages of a kind differ in few words that a style sheet asks for, so most are cut once.
  const all = sheets.get(css) ?? decisiveWords(css);
  sheets.set(css, all);
  const found = all.filter(isThere);
  const key = `${css}\0${found.join(' ')}`;
  const cut = known.get(key) ?? cutStyles(css, found);
  known.set(key, cut);
  return cut;
}

/** Words of selectors, and custom properties: whether a page says "300" or "left" is all the same. */
function decisiveWords(css: string): readonly string[] {
  return wordsIn((css.match(/[^{};]+(?=\{)|--[\w-]+/g) ?? []).join(' '));
}

async function cutStyles(css: string, words: readonly string[]): Promise<string> {
  // Script sets attributes, and writes "data-accent" as dataset.accent.
  const attributes = [...css.matchAll(/\[([a-z-]+)/g)].map(([, name = '']) => name);
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: words.join(' '), extension: 'html' }],
    css: [{ raw: css }],
    defaultExtractor: () => [...words],
    dynamicAttributes: attributes,
    safelist: {
      standard: [':focus-visible'],
      variables: words.filter((word) => word.startsWith('--')),
    },
    variables: true,
  });
  return purged?.css.replace(/\/\*[^]*?\*\//g, '').trim() ?? '';
}

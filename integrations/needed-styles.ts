/** Styles without those of what a page can never show. */
import { PurgeCSS } from 'purgecss';

/** Any word of a page or a script may be a class, an element, an attribute or a value. */
export function wordsIn(text: string): readonly string[] {
  return [...new Set(text.match(/[\w-]+/g))];
}

/** The words of each style sheet: most pages have the same ones. */
const sheets = new Map<string, readonly string[]>();
/** What was left of a style sheet, by it and those of its words that were there. */
const known = new Map<string, Promise<string>>();

/**
 * The style sheet without rules for what none of the words names. A custom property stays as
 * long as a rule or a word uses it.
 */
export function neededStyles(css: string, words: ReadonlySet<string>): Promise<string> {
  // Pages of a kind differ in few words that a style sheet knows, so most are cut once.
  const all = sheets.get(css) ?? wordsIn(css);
  sheets.set(css, all);
  const found = all.filter((word) => words.has(word));
  const key = `${css}\0${found.join(' ')}`;
  const cut = known.get(key) ?? cutStyles(css, found);
  known.set(key, cut);
  return cut;
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

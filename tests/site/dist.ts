/** What the tests over dist/ share: its pages, read once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DIST = join(import.meta.dirname, '..', '..', 'dist');

if (!existsSync(join(DIST, 'index.html'))) {
  throw new Error('Tests over dist/: expected the built site there. Run "npm run build".');
}
if (!readFileSync(join(DIST, 'index.html'), 'utf8').includes('href="/favicon.svg"')) {
  throw new Error(
    'Tests over dist/: expected a site built for "/", found one for a sub-path. ' +
      'Unset BASE_PATH and SITE_URL, and run "npm run build".',
  );
}

/** Paths of all built HTML pages, from the root of the site: "guides/index.html". */
export function pages(folder = DIST): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !path.startsWith('pagefind'))
    .sort();
}

export function readPage(path: string, folder = DIST): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The address that a page calls its own. */
export function canonical(path: string): string {
  return /<link rel="canonical" href="([^"]*)"/.exec(readPage(path))?.[1] ?? 'no canonical address';
}

/** Values of an attribute of all elements of a name. */
export function attributes(html: string, element: string, attribute: string): string[] {
  const tags = html.matchAll(new RegExp(`<${element}\\b[^>]*>`, 'g'));
  return [...tags].flatMap(([tag]) => {
    const value = new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1];
    return value === undefined ? [] : [value.replaceAll('&amp;', '&')];
  });
}

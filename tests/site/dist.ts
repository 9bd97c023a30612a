/** What the tests over dist/ share: its pages, read once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** Paths of all built HTML pages, from the root of the site: "guides/index.html". */
export function pages(folder = DIST): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !path.startsWith('pagefind'))
    .sort();
}

export function readPage(path: string, folder = DIST): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Bytes after gzip at its strongest, as a careful host would send them. */
export function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

/** Values of an attribute of all elements of a name. */
export function attributes(html: string, element: string, attribute: string): string[] {
  const tags = html.matchAll(new RegExp(`<${element}\\b[^>]*>`, 'g'));
  return [...tags].flatMap(([tag]) => {
    const value = new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1];
    return value === undefined ? [] : [value.replaceAll('&amp;', '&')];
  });
}

/** What the tests ask of a web server: to serve our site with the very file that docs/hosting/ has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE, ROOT } from '../built.ts';
import type { Running } from '../processes.ts';

export interface Wish {
  /** What is served; the site is in a folder of it. */
  readonly folder: string;
  readonly port: number;
  /** The origin whose pages may frame our activities. */
  readonly framer: string;
  /** For what the server writes; it is taken away afterwards. */
  readonly temporary: string;
}

export type StartServer = (wish: Wish) => Promise<Running>;

/** Those that docs/hosting/ gives as examples, in every file. */
const FRAMERS = 'https://intranet.example.com https://example.sharepoint.com';

/**
 * A file of docs/hosting/ with the places filled that everybody fills: where the site is, who may
 * frame it, and what its own server needs. Each has to be there.
 */
export function recipe(
  file: string,
  wish: Wish,
  own: readonly (readonly [theirs: string, ours: string])[],
): string {
  const text = readFileSync(join(ROOT, 'docs', 'hosting', file), 'utf8');
  return [
    [FRAMERS, wish.framer] as const,
    ['/404.html', `${BASE}404.html`] as const,
    ...own,
  ].reduce((filled, [theirs, ours]) => {
    if (filled.includes(theirs)) return filled.replaceAll(theirs, ours);
    throw new Error(`docs/hosting/${file}: expected "${theirs}" in it, found it nowhere.`);
  }, text);
}

/** Which packages leave something in a file that readers get. */
import type { Plugin } from 'vite';

/** What no bundle shows: Astro writes it into pages, fonts are cut, the search is copied. */
const BESIDES = [
  'node_modules/astro',
  'node_modules/pagefind',
  'node_modules/@fontsource-variable/bricolage-grotesque',
  'node_modules/@fontsource-variable/literata',
];

/** Helpers that a bundler writes into what it makes; their ids name no file. */
const HELPERS = /^\0(vite|rolldown)\//;

/** One list for a whole build, since the site and each widget are bundled one by one. */
const places = new Set(BESIDES);

/** Remembers the packages of whatever a bundler writes for browsers. */
export function noteShipped(): Plugin {
  return {
    name: 'right-for-the-room/shipped',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk') continue;
        for (const id of file.moduleIds) {
          const place = placeOf(id);
          if (place !== undefined) places.add(place);
        }
      }
    },
  };
}

/** Where the packages lie that were noted so far: "node_modules/preact". */
export function shipped(): ReadonlySet<string> {
  return places;
}

/** The package that a module belongs to; none for a module of ours. */
export function placeOf(id: string): string | undefined {
  const helper = HELPERS.exec(id)?.[1];
  if (helper !== undefined) return `node_modules/${helper}`;
  return /(?:node_modules\/(?:@[^/]+\/)?[^/@][^/]*\/)+/.exec(id)?.[0].slice(0, -1);
}

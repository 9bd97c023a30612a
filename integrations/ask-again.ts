import type { Plugin } from 'vite';

/** What Vite wraps around each part, to load early what it needs. */
const HELPER = '\0vite/preload-helper.js';

/** A part of the site's script that is loaded when it is needed. */
const PART = /\bimport\(\s*(["'`])(\.\/[^"'`]+)\1\s*\)/g;
const AGAIN = /\.catch\(\(\) ?=> ?import\(["'`]\.\/[^"'`]+\?["'`] ?\+ ?Date\.now\(\)\)\)/g;

/**
 * Lets each part that does not come be asked for once more under another name. Firefox remembers
 * that a script failed as long as the page is open, and answers from memory: without this, "Try
 * again" could never work there. Servers and the kept copy do not mind what follows the "?".
 */
export function askAgain(): Plugin {
  return {
    name: 'right-for-the-room/ask-again',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    // What had failed to load early would be remembered too, and then no asking again helps.
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
    renderChunk: (code) => ({ code: withAskingAgain(code), map: null }),
  };
}

export function withAskingAgain(code: string): string {
  return code.replace(
    PART,
    (whole, _quote, address: string) => `${whole}.catch(() => import("${address}?" + Date.now()))`,
  );
}

/** As before, also when it was made small since: for a place where nothing has to come. */
export function withoutAskingAgain(code: string): string {
  return code.replace(AGAIN, '');
}

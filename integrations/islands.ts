import { fileURLToPath } from 'node:url';
import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

/**
 * Preact's islands, drawn once each (island-server.ts) and with a waker of our own. The one that
 * comes with the integration can also wake signals, which we do not use, and brings Vite's loader
 * for them: 1.4 kB after gzip on every page that has an island. With `client:used`, an island
 * waits to be used, with `client:painted` for the first picture of the page.
 */
export function islands(): AstroIntegration {
  const { hooks, ...integration } = preact();
  const setUp = hooks['astro:config:setup'];
  const whenUsed = fileURLToPath(new URL('when-used.ts', import.meta.url));
  const whenPainted = fileURLToPath(new URL('when-painted.ts', import.meta.url));
  const clientEntrypoint = fileURLToPath(new URL('island-client.ts', import.meta.url));
  const serverEntrypoint = fileURLToPath(new URL('island-server.ts', import.meta.url));
  return {
    ...integration,
    hooks: {
      ...hooks,
      'astro:config:setup': (options) => {
        options.addClientDirective({ name: 'used', entrypoint: whenUsed });
        options.addClientDirective({ name: 'painted', entrypoint: whenPainted });
        return setUp?.({
          ...options,
          addRenderer: (renderer) => {
            options.addRenderer({ ...renderer, clientEntrypoint, serverEntrypoint });
          },
        });
      },
    },
  };
}

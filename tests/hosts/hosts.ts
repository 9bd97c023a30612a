/** What the tests of hosts share: a browser for each worker, the widgets, and pages around them. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { listen, serve } from '../../scripts/serve.ts';
import { openEngine } from './engines/index.ts';
import type { EngineName } from './engines/index.ts';
import type { Engine, Tab } from './engines/engine.ts';

export { expect } from '@playwright/test';

export const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** Every widget of the build: "quiz/share-or-think". */
export const WIDGETS = readdirSync(join(DIST, 'embed'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('index.html'))
  .map((path) => path.replace(/\/index\.html$/, ''))
  .sort();

const AROUND = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'host.html'), 'utf8');

/** A page of somebody else with this in it; it notes what its frames say. */
export const pageAround = (inside: string): string => AROUND.replace('WIDGET', inside);

interface Served {
  /** Ends in a slash. */
  readonly address: string;
  /** Paths that were asked for, in order; emptied by whoever reads them. */
  readonly asked: string[];
}

interface Worker {
  readonly engineName: EngineName;
  readonly engine: Engine;
  /** The built site. */
  readonly site: Served;
}

interface Each {
  readonly tab: Tab;
  /** Serves a page of somebody else, on 127.0.0.1 as the site or on another host name. */
  readonly around: (inside: string, name?: 'localhost') => Promise<string>;
}

export const test = base.extend<Each, Worker>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName, launchOptions }, use) => {
      const engine = await openEngine(engineName, launchOptions);
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  site: [
    // Playwright wants an object pattern even where no other fixture is used.
    async ({}, use) => {
      const { address, server } = await serve({ folder: DIST, port: 0 });
      const asked: string[] = [];
      server.on('request', ({ url = '' }: { readonly url?: string }) => asked.push(url));
      await use({ address, asked });
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ engine }, use) => {
    const tab = await engine.open();
    await use(tab);
    await tab.close();
  },
  around: async ({}, use) => {
    let page = '';
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
    });
    await listen(server, 0);
    const { port } = server.address() as AddressInfo;
    await use((inside, name) => {
      page = pageAround(inside);
      return Promise.resolve(`http://${name ?? '127.0.0.1'}:${port}/`);
    });
    server.closeAllConnections();
    server.close();
  },
});

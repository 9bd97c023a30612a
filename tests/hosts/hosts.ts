/** What the tests of hosts share: a browser for each worker, the widgets, and pages around them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

/** A server with one page of somebody else, which says what is in it. */
export async function openAround(): Promise<{
  readonly port: number;
  readonly show: (inside: string) => void;
  readonly close: () => void;
}> {
  let page = '';
  const { port, close } = await listen((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  }, 0);
  return {
    port,
    show: (inside) => {
      page = pageAround(inside);
    },
    close,
  };
}

interface Message {
  /** In our protocol. */
  readonly type?: string;
  readonly height?: number;
  /** In WordPress’s. */
  readonly message?: string;
  readonly value?: number;
}

/** The last height that the page around has heard, in our protocol and in WordPress’s. */
export async function heights(tab: Tab): Promise<{ ours?: number; wordpress?: number }> {
  const heard = await tab.page.ask(() =>
    (window as unknown as { heard: readonly { data: Message }[] }).heard.map(({ data }) => data),
  );
  const ours = heard.findLast(({ type }) => type === 'height')?.height;
  const wordpress = heard.findLast(({ message }) => message === 'height')?.value;
  return { ...(ours && { ours }), ...(wordpress && { wordpress }) };
}

/** How high a widget is. To be asked in its frame. */
export const ownHeight = (): number =>
  Math.ceil(document.documentElement.getBoundingClientRect().height);

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
  /** A folder that goes when the worker does. */
  readonly temporary: string;
}

interface Each {
  readonly tab: Tab;
  /** Address of a page of somebody else, on 127.0.0.1 as the site or on another host name. */
  readonly around: (inside: string, name?: 'localhost') => string;
  /** The same as a file. */
  readonly onDisk: (inside: string) => string;
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
      const { address, server, close } = await serve({ folder: DIST, port: 0 });
      const asked: string[] = [];
      server.on('request', ({ url = '' }: { readonly url?: string }) => asked.push(url));
      await use({ address, asked });
      close();
    },
    { scope: 'worker' },
  ],
  temporary: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'room-hosts-'));
      await use(folder);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  tab: async ({ engine }, use) => {
    const tab = await engine.open();
    await use(tab);
    await tab.close();
  },
  around: async ({}, use) => {
    const { port, show, close } = await openAround();
    await use((inside, name) => {
      show(inside);
      return `http://${name ?? '127.0.0.1'}:${port}/`;
    });
    close();
  },
  onDisk: async ({ temporary }, use) => {
    await use((inside) => {
      const file = join(temporary, 'page.html');
      writeFileSync(file, pageAround(inside));
      return pathToFileURL(file).href;
    });
  },
});

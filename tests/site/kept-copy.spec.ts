/** The copy for reading without a connection: two editions of the site, one after the other. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import sirv from 'sirv';
import { listen } from '../../scripts/serve.ts';
import { DIST, expect, ready, test } from './site.ts';

/** What a later edition says in its words for the search, and in the title of a page. */
const LATER = 'A later edition';

const digest = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');

/** The files that differ in a later edition: two that are kept, the list of them, the worker. */
function laterEdition(): ReadonlyMap<string, string> {
  const guides = read('guides/index.html').replace(/<h1>[^<]*/, `<h1>${LATER}`);
  const words = JSON.stringify({
    ...(JSON.parse(read('words/en.json')) as object),
    edition: LATER,
  });
  const list = read('kept-copy.txt')
    .replace(/^\S+ guides\/$/m, () => `${digest(guides)} guides/`)
    .replace(/^\S+ words\/en\.json$/m, () => `${digest(words)} words/en.json`);
  const worker = read('worker.js').replace(digest(read('kept-copy.txt')), () => digest(list));
  return new Map([
    ['/guides/', guides],
    ['/words/en.json', words],
    ['/kept-copy.txt', list],
    ['/worker.js', worker],
  ]);
}

interface Host {
  readonly address: string;
  /** From now on the site is the one that was built, with these texts in place of its own. */
  serve(changed: ReadonlyMap<string, string>): void;
  /** From now on nobody answers at this path; without one, everybody does again. */
  cut(path?: string): void;
  close(): void;
}

/** A host of the test’s own, since it changes what it serves and the worker belongs to an address. */
async function host(): Promise<Host> {
  const files = sirv(DIST, { dev: true });
  let changed: ReadonlyMap<string, string> = new Map();
  let silent: string | undefined;
  const { address, close } = await listen((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === silent) {
      request.socket.destroy();
      return;
    }
    const text = changed.get(path);
    if (text === undefined) {
      files(request, response, () => {
        response.writeHead(404).end();
      });
      return;
    }
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('/') ? 'text/html' : '';
    response.writeHead(200, { 'content-type': type || 'text/plain' }).end(text);
  }, 0);
  return {
    address,
    serve: (texts) => {
      changed = texts;
    },
    cut: (path) => {
      silent = path;
    },
    close,
  };
}

/** What the site has put on the device. */
function kept(page: Page): Promise<{ readonly workers: number; readonly caches: string[] }> {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));
}

async function keepCopy(page: Page, site: string): Promise<void> {
  await page.goto(`${site}privacy/`);
  await page.getByRole('button', { name: 'Keep a copy on this device' }).click();
  await expect(page.getByRole('status').getByText('A copy is kept')).toBeVisible({
    timeout: 60_000,
  });
}

test.describe('the copy for reading without a connection', () => {
  let site: Host;
  let context: BrowserContext;

  test.beforeEach(async ({ browser }) => {
    site = await host();
    context = await browser.newContext();
  });
  test.afterEach(async () => {
    await context.close();
    site.close();
  });

  test('is made when somebody asks, and not before', async () => {
    const page = await context.newPage();
    for (const path of ['', 'guides/', 'check/', 'privacy/']) {
      await page.goto(site.address + path, { waitUntil: 'networkidle' });
      expect(await kept(page)).toEqual({ workers: 0, caches: [] });
    }
    await keepCopy(page, site.address);
    expect((await kept(page)).workers).toBe(1);
  });

  test('opens guides, a quiz, the checker and the search with the connection off', async () => {
    const page = await context.newPage();
    await keepCopy(page, site.address);
    site.close();

    await page.goto(`${site.address}guides/what-oversharing-is/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${site.address}quizzes/share-or-think/`);
    await ready(page);
    await page.getByRole('button', { name: 'I don’t know' }).click();
    await expect(page.getByRole('button', { name: 'Next one' })).toBeVisible();
    await page.goto(`${site.address}check/`);
    await page.getByRole('textbox', { name: 'Your draft' }).fill('House empty till the 19th.');
    await expect(page.locator('.report').getByText(/\d+ of 100/)).toBeVisible();
    await page.keyboard.press('Tab');
    await page.goto(`${site.address}search/#q=salary`);
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();

    await page.goto(`${site.address}embed/check/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This page is not in your copy',
    );
  });

  test('holds the site as it was built and no word of anybody', async () => {
    const page = await context.newPage();
    await keepCopy(page, site.address);
    await page.goto(`${site.address}check/?from=a-friend`);
    await page.getByRole('textbox', { name: 'Your draft' }).fill('The otter password is 99.');
    await page.waitForLoadState('networkidle');
    const found = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    });
    const listed = read('kept-copy.txt')
      .trim()
      .split('\n')
      .map((line) => `/${line.split(' ')[1]}`);
    expect(found.map(decodeURI).sort()).toEqual(listed.sort());
  });

  test('is not kept at all where one file is not as it was built', async () => {
    const page = await context.newPage();
    site.serve(new Map([['/guides/', read('guides/index.html').replace('<h1>', '<h1>Buy! ')]]));
    await page.goto(`${site.address}privacy/`);
    await page.getByRole('button', { name: 'Keep a copy on this device' }).click();
    await expect(page.getByText('The copy could not be kept')).toBeVisible({ timeout: 60_000 });
    await expect.poll(() => kept(page)).toEqual({ workers: 0, caches: [] });
    await expect(page.getByRole('button', { name: 'Keep a copy on this device' })).toBeFocused();
  });

  test('stays, alone, where a later edition does not come whole', async () => {
    const page = await context.newPage();
    await keepCopy(page, site.address);
    const before = await kept(page);
    const later = laterEdition();
    site.serve(new Map([...later, ['/guides/', 'not as it was built']]));
    await page.evaluate(async () => {
      const { installing } = await (await navigator.serviceWorker.ready).update();
      await new Promise<void>((done) => {
        const look = (): void => {
          if (installing?.state !== 'installing') done();
        };
        installing?.addEventListener('statechange', look);
        // A page that is slow may hear of the end before it can listen.
        look();
      });
    });
    await expect.poll(() => kept(page)).toEqual(before);
  });

  test('is not said to be gone where a page that opened before cannot fetch it again', async () => {
    const early = await context.newPage();
    await early.goto(`${site.address}privacy/`);
    await keepCopy(await context.newPage(), site.address);
    // As browsers do that look at the worker first, with the connection off.
    await early.evaluate(() => {
      navigator.serviceWorker.register = () => Promise.reject(new TypeError('no connection'));
    });
    await early.getByRole('button', { name: 'Keep a copy on this device' }).click();
    await expect(early.getByText('A copy is kept on this device already')).toBeVisible();
    await expect(early.getByRole('button', { name: 'Remove the copy' })).toBeFocused();
  });

  test('does not gather what it notes of pages, and forgets none that is open', async () => {
    const page = await context.newPage();
    await keepCopy(page, site.address);
    site.close();
    const marks = (): Promise<number> =>
      page.evaluate(async () => {
        const [name = ''] = await caches.keys();
        const all = await (await caches.open(name)).keys();
        return all.filter(({ url }) => url.includes('opened-from-the-copy')).length;
      });
    await page.goto(`${site.address}guides/`);
    await expect.poll(marks).toBe(1);
    await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      for (let at = 0; at < 120; at += 1) {
        await cache.put(`/opened-from-the-copy/gone-${String(at)}`, new Response());
      }
    });
    await (await context.newPage()).goto(`${site.address}guides/`);
    await expect.poll(marks).toBeLessThan(60);
    // Its words come out of the copy still.
    expect(await page.evaluate(async () => (await fetch('/words/en.json')).ok)).toBe(true);
  });

  test('gives way to a later edition, whole, and never mixes the two in a page', async () => {
    const edition = (page: Page): Promise<[string, boolean]> =>
      page.evaluate(async (later) => {
        const words = (await (await fetch('/words/en.json')).json()) as { edition?: string };
        return [document.querySelector('h1')?.textContent ?? '', words.edition === later];
      }, LATER);
    const first = await context.newPage();
    await keepCopy(first, site.address);
    const before = (await kept(first)).caches;

    // Nobody answers for the page, so it comes out of the copy, and its words with it, although
    // the host has other words by now.
    site.serve(laterEdition());
    site.cut('/guides/');
    await first.goto(`${site.address}guides/`);
    expect(await edition(first)).toEqual(['Guides to read', false]);
    site.cut();

    // Online a page is as new as the site, and its words are as well.
    await first.goto(`${site.address}guides/`);
    expect(await edition(first)).toEqual([LATER, true]);

    // The later edition waits until no page is open, then it is the copy.
    await expect
      .poll(
        () => first.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null),
        // It is fetched whole, as the first one was.
        { timeout: 60_000 },
      )
      .toBe(true);
    await first.close();
    const second = await context.newPage();
    // A page that opens before the last one is quite gone still gets the earlier edition.
    const copies = async (): Promise<number> => {
      await second.goto('about:blank');
      await second.goto(`${site.address}privacy/`);
      return (await kept(second)).caches.length;
    };
    await expect.poll(copies).toBe(1);
    expect((await kept(second)).caches).not.toEqual(before);
    site.close();
    await second.goto(`${site.address}guides/`);
    expect(await edition(second)).toEqual([LATER, true]);
  });

  test('goes without a trace when it is removed', async () => {
    const page = await context.newPage();
    await keepCopy(page, site.address);
    await page.goto(`${site.address}privacy/`);
    await page.getByRole('button', { name: 'Remove the copy' }).click();
    await expect(page.getByText('The copy is gone.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Keep a copy on this device' })).toBeFocused();
    await expect.poll(() => kept(page)).toEqual({ workers: 0, caches: [] });
    await page.goto(`${site.address}guides/`);
    expect(await kept(page)).toEqual({ workers: 0, caches: [] });
  });
});

/**
 * Serves the copy of the site that a reader asked to keep, whenever the network does not answer.
 *
 * The copy is one edition of the site, whole: each file was checked against the digest that the
 * build wrote down. A page out of the copy gets everything else out of the copy, a page from the
 * network gets everything from the network; only files that have their digest in their name may
 * come from either. So no two editions ever meet in one page. docs/decisions/024-kept-copy.md
 */

/** The part of a worker's world that we use; TypeScript knows either pages or workers. */
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { get(id: string): Promise<object | undefined> };
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<void>): void }) => void,
  ): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
}

interface Asked {
  readonly request: Request;
  /** The page that asks, or that is about to be opened. */
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
  waitUntil(work: Promise<void>): void;
}

/** More pages than a browser holds ready for Back: older ones are noted only while they are open. */
const NOTED = 50;

export interface Edition {
  /** The list of its files: a digest and a path on each line. */
  readonly list: string;
  /** The digest of that list. */
  readonly digest: string;
  /** Where the names of files hold their digest. */
  readonly hashed: string;
  /** The page to show in place of one that is not kept. */
  readonly instead: string;
  /** What the names of our caches begin with. */
  readonly name: string;
}

export function serveKept(edition: Edition): void {
  const worker = self as unknown as Worker;
  const { scope } = worker.registration;
  const ours = `${edition.name}:${scope}:`;
  const cacheName = ours + edition.digest;
  const address = (path: string): string => new URL(path, scope).href;

  /** Looks without making a cache, since the reader may have taken it away. */
  const find = (what: Request | string): Promise<Response | undefined> =>
    caches.match(what, { cacheName, ignoreSearch: true, ignoreVary: true });

  /** Stands in the cache for a page that came out of it: a worker forgets all else. */
  const marks = address('opened-from-the-copy/');
  const mark = (client: string): string => marks + client;

  async function note(client: string): Promise<void> {
    await (await caches.open(cacheName)).put(mark(client), new Response());
  }

  async function forgetClosed(): Promise<void> {
    if (!(await caches.has(cacheName))) return;
    const cache = await caches.open(cacheName);
    const noted = (await cache.keys()).filter(({ url }) => url.startsWith(marks));
    for (const { url } of noted.slice(0, -NOTED)) {
      if (!(await worker.clients.get(url.slice(marks.length)))) await cache.delete(url);
    }
  }

  async function keep(): Promise<void> {
    // A newer worker may bring the very edition that is the copy.
    const isThere = await caches.has(cacheName);
    try {
      await fetchAll();
    } catch (error) {
      if (!isThere) await caches.delete(cacheName);
      throw error;
    }
  }

  async function fetchAll(): Promise<void> {
    const whole = (path: string, integrity: string): Promise<Response> =>
      fetch(address(path), { integrity, cache: 'no-cache' });
    const list = await (await whole(edition.list, edition.digest)).text();
    const cache = await caches.open(cacheName);
    // One file missing or changed, and none is kept.
    await Promise.all(
      list
        .trim()
        .split('\n')
        .map(async (line) => {
          const [digest = '', path = ''] = line.split(' ');
          await cache.put(address(path), await whole(path, digest));
        }),
    );
  }

  async function forgetOthers(): Promise<void> {
    for (const key of await caches.keys()) {
      if (key.startsWith(ours) && key !== cacheName) await caches.delete(key);
    }
  }

  async function page(event: Asked): Promise<Response> {
    const { request, resultingClientId } = event;
    try {
      return await fetch(request);
    } catch (error) {
      const kept = (await find(request)) ?? (await find(address(edition.instead)));
      if (!kept) throw error;
      await note(resultingClientId);
      event.waitUntil(forgetClosed());
      return kept;
    }
  }

  async function part({ request, clientId, resultingClientId }: Asked): Promise<Response> {
    const isHashed = request.url.startsWith(address(edition.hashed));
    const fromCopy = await find(mark(clientId));
    const kept = fromCopy || isHashed ? await find(request) : undefined;
    // A worker that a page starts asks for things itself, as a client of its own.
    if (fromCopy && kept && resultingClientId) await note(resultingClientId);
    return kept ?? fetch(request);
  }

  worker.addEventListener('install', (event) => {
    event.waitUntil(keep());
  });
  worker.addEventListener('activate', (event) => {
    event.waitUntil(forgetOthers());
  });
  worker.addEventListener('fetch', (event) => {
    const { method, mode, url } = event.request;
    if (method !== 'GET' || !url.startsWith(scope)) return;
    event.respondWith(mode === 'navigate' ? page(event) : part(event));
  });
}

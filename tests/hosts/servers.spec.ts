/** The site under a sub-path of a real web server, with the file that docs/hosting/ has for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BASE, readBuilt } from './built.ts';
import { expect, heights, openAround, test as base } from './hosts.ts';
import { handsOn } from './keyboard.ts';
import { freePort } from './processes.ts';
import { SERVERS } from './servers/index.ts';
import type { ServerName } from './servers/index.ts';

interface Worker {
  readonly serverName: ServerName;
  /** Address of the site on the server, ending in a slash. */
  readonly served: string;
  /** A page of somebody else, whom the server lets frame activities, and one whom it does not. */
  readonly framers: Readonly<Record<'allowed' | 'refused', Framer>>;
}

interface Framer {
  readonly origin: string;
  readonly show: (inside: string) => void;
}

const test = base.extend<object, Worker>({
  serverName: ['nginx', { option: true, scope: 'worker' }],
  framers: [
    async ({}, use) => {
      const [allowed, refused] = [await openAround(), await openAround()];
      const framer = ({ port, show }: typeof allowed): Framer => ({
        origin: `http://localhost:${port}`,
        show,
      });
      await use({ allowed: framer(allowed), refused: framer(refused) });
      allowed.close();
      refused.close();
    },
    { scope: 'worker' },
  ],
  served: [
    async ({ serverName, framers, temporary }, use) => {
      const { folder } = readBuilt();
      const port = await freePort();
      const running = await SERVERS[serverName]({
        folder,
        port,
        temporary,
        framer: framers.allowed.origin,
      });
      await use(`http://127.0.0.1:${port}${BASE}`);
      await running.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

// One of a kind at a time: two Apaches would read the same .htaccess.
test.describe.configure({ mode: 'default' });

const WIDGET = 'embed/decide/which-account/';

/** Asks as a browser does that takes packed answers, and follows nothing. */
const ask = (address: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(address, {
    redirect: 'manual',
    headers: { 'accept-encoding': 'gzip, deflate, br, zstd', ...headers },
  });

const hashed = () => {
  const files = readdirSync(join(readBuilt().folder, BASE, '_astro'));
  return `_astro/${files.find((file) => file.endsWith('.js')) ?? ''}`;
};

const SAFE = { 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' };

function expectHeaders(answer: Response, expected: Readonly<Record<string, string>>): void {
  const found = Object.fromEntries(
    Object.keys(expected).map((name) => [name, answer.headers.get(name)]),
  );
  expect(found).toEqual(expected);
}

for (const [what, path, headers] of [
  ['a page', () => '', { 'cache-control': 'no-cache' }],
  ['a hashed file', hashed, { 'cache-control': 'public, max-age=31536000, immutable' }],
  [
    'the loader',
    () => 'embed.js',
    { 'cache-control': 'public, max-age=3600', 'cross-origin-resource-policy': 'cross-origin' },
  ],
  [
    'what the loader loads for a pack',
    () => 'embed-pack.js',
    { 'cache-control': 'public, max-age=3600', 'cross-origin-resource-policy': 'cross-origin' },
  ],
  [
    'a widget',
    () => WIDGET,
    { 'cache-control': 'no-cache', 'cross-origin-resource-policy': 'cross-origin' },
  ],
] as const) {
  test(`${what} comes packed, with its headers`, async ({ served, framers }) => {
    const answer = await ask(served + path());
    expect(answer.status).toBe(200);
    const framing = path() === WIDGET ? `'self' ${framers.allowed.origin}` : "'self'";
    expectHeaders(answer, {
      ...SAFE,
      ...headers,
      'content-security-policy': `frame-ancestors ${framing}`,
    });
    expect(answer.headers.get('content-encoding')).toMatch(/^(?:gzip|zstd|br)$/);
    expect(answer.headers.get('content-type')).toMatch(
      /^text\/html; charset=utf-8$|^(?:text|application)\/javascript\b/,
    );
  });
}

test('what has not changed is not sent again', async ({ served }) => {
  for (const path of ['', WIDGET, 'embed.js']) {
    const first = await ask(served + path);
    await first.arrayBuffer();
    const etag = first.headers.get('etag');
    const modified = first.headers.get('last-modified') ?? '';
    const again = await ask(
      served + path,
      etag ? { 'if-none-match': etag } : { 'if-modified-since': modified },
    );
    expect([path, again.status]).toEqual([path, 304]);
  }
});

test('what is missing gets our page for it, and is not remembered', async ({ served }) => {
  const page = readFileSync(join(readBuilt().folder, BASE, '404.html'), 'utf8');
  for (const path of [
    'nothing-here/',
    'a/deep/path',
    '_astro/nothing.js',
    'embed/nothing/',
    'social/',
  ]) {
    const answer = await ask(served + path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(await answer.text()).toBe(page);
    expect(answer.headers.get('cache-control') ?? '').not.toContain('max-age');
    expectHeaders(answer, SAFE);
  }
});

test('a place without its slash leads to the one with it, on the same address', async ({
  served,
}) => {
  const answer = await ask(`${served}check`);
  expect([301, 308]).toContain(answer.status);
  expect(new URL(answer.headers.get('location') ?? '', `${served}check`).href).toBe(
    `${served}check/`,
  );
});

test('a page on the list frames activities, with the loader', async ({ tab, served, framers }) => {
  const { allowed } = framers;
  allowed.show(`<script src="${served}embed.js" async></script>
    <right-for-the-room activity="decide/which-account"><a href="#">Which?</a></right-for-the-room>`);
  await tab.go(allowed.origin);
  await expect.poll(async () => (await heights(tab)).ours).toBeGreaterThan(100);
  await handsOn(tab, tab.frame).sees('.flow-question-text');
  expect(await tab.complaints()).toEqual([]);
});

for (const [who, path] of [
  ['refused', WIDGET],
  ['allowed', ''],
  ['allowed', 'teams/embed/'],
  ['allowed', 'check/'],
] as const) {
  test(`a page ${who === 'refused' ? 'off' : 'on'} the list cannot frame /${path}`, async ({
    tab,
    served,
    framers,
  }) => {
    framers[who].show(`<iframe src="${served}${path}" title="Ours"></iframe>`);
    await tab.go(framers[who].origin);
    await expect.poll(async () => (await tab.complaints()).join()).toContain('frame-ancestors');
    await wait(500);
    expect(await heights(tab)).toEqual({});
  });
}

test('the preview of our own page for teams is not refused', async ({ tab, served }) => {
  await tab.go(`${served}teams/embed/`);
  await handsOn(tab, tab.frame).sees('h1');
  expect(await tab.complaints()).toEqual([]);
});

test('pages work from there, and search finds guides', async ({ tab, served }) => {
  await tab.go(served);
  const { reach, press, type, sees } = handsOn(tab, tab.page);
  await reach('button', 'Search');
  await press('Enter');
  await sees('dialog input');
  await type('holiday');
  await sees('dialog a');
  expect(await tab.complaints()).toEqual([]);
});

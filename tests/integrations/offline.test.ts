import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { moveAddresses, NAME_INDEX, offlinePage } from '../../integrations/offline/page.ts';
import { readIndex, searchData } from '../../integrations/offline/search-index.ts';

const FILES = [
  'index.html',
  'check/index.html',
  'decide/x/index.html',
  'favicon.svg',
  'words/en.json',
];
const SITE = {
  has: (path: string) => FILES.includes(path),
  base: '/room/',
  home: 'https://intranet.example/room/',
};

const HEAD = `<meta http-equiv="content-security-policy" content="default-src 'none'; connect-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-old'; style-src 'self'">`;

/** What stands in the body of a page at "decide/x/" after it was moved into the copy. */
function moved(body: string, head = ''): string {
  const html = `<html><head>${HEAD}${head}</head><body>${body}</body></html>`;
  return offlinePage(html, 'decide/x/index.html', SITE);
}

test.for([
  ['a page', '<a href="/room/check/">', '<a href="../../check/index.html">'],
  ['home', '<a href="/room/">', '<a href="../../index.html">'],
  ['a place in a page', '<a href="/room/check/#a?b">', '<a href="../../check/index.html#a?b">'],
  ['a file', '<img src="/room/favicon.svg">', '<img src="../../favicon.svg">'],
  ['data', '<p data-words="/room/words/en.json?1">', '<p data-words="../../words/en.json?1">'],
  ['another site', '<a href="https://a.example/x/">', '<a href="https://a.example/x/">'],
  ['a place here', '<a href="#main">', '<a href="#main">'],
  ['a widget’s page', '<a href="../../check/">', '<a href="../../check/index.html">'],
  ['a font', '<style>url("/room/favicon.svg")</style>', '<style>url("../../favicon.svg")</style>'],
  ['a key', '<button aria-keyshortcuts="/">', '<button aria-keyshortcuts="/">'],
] as const)('the address of %s is true wherever the copy lies', ([, before, after]) => {
  expect(moved(before)).toContain(`<body>${after}</body>`);
});

test('what only the site offers is not in the copy, nor is its script', () => {
  expect(moved('a<!--only:online-->b<!--/only-->c')).toContain('<body>ac</body>');
  const button = '<button></button><script type="module" src="/room/_astro/Keep.x.js"></script>';
  expect(moved(`<!--only:online-->${button}<!--/only-->`)).not.toMatch(/button|Keep|data-parts/);
});

test('module scripts and what wakes islands become one classic script that knows its parts', () => {
  const html = moved(
    `<script type="module" fetchpriority="low" src="/room/_astro/Search.abc.js"></script><script>(self.Astro={}).load=1</script><script>early()</script>
     <astro-island component-url="/room/_astro/Quiz.x.js" renderer-url="/room/_astro/client.y.js" props="{}"></astro-island>`,
  );
  expect(html).toContain(
    '<script defer src="../../offline.js" data-parts="Search.abc.js"></script>',
  );
  expect(html).not.toMatch(/type="module"|self\.Astro/);
  expect(html).toContain('<script>early()</script>');
  expect(html).toContain('component-url="Quiz.x.js" renderer-url="client.y.js"');
});

test('the policy lets a page ask for nothing, and knows its own scripts alone', () => {
  const html = moved('');
  const own = createHash('sha256').update(NAME_INDEX).digest('base64');
  expect(html).toContain(
    `default-src 'none'; connect-src 'none'; script-src 'sha256-${own}' 'self'; style-src 'self'`,
  );
});

test('data of islands: addresses move, the steps of a decision and other texts stay', () => {
  const data = {
    home: '/room/',
    pages: '/room/decide/x/',
    href: '/room/check/',
    verifyHref: '/room/check/',
    nodes: { a: { next: [{ href: '/room/check/' }] } },
    texts: ['/room/nowhere/', '/', '//room/', 'See /room/check/'],
    more: [true, 1, null],
  };
  expect(moveAddresses(data, '../', SITE)).toEqual({
    ...data,
    home: '../',
    pages: '../decide/x/',
    href: '../check/index.html',
    // Printed on a certificate, for people who have no copy.
    verifyHref: 'https://intranet.example/room/check/',
  });
  const props = JSON.stringify(data).replaceAll('"', '&quot;');
  expect(moved(`<astro-island props="${props}">`)).toContain(
    '&quot;href&quot;:&quot;../../check/index.html&quot;',
  );
});

test('the index finds pages by stems, by beginnings and only with all words', () => {
  const page = (title: string, text: string) => ({ url: title, title, kind: 'Guide', text });
  const index = readIndex(
    JSON.parse(
      JSON.stringify(
        searchData([
          page('Holidays', 'Posting pictures while the house is empty'),
          page('Customers', 'Ask before you post a picture of a customer'),
        ]),
      ),
    ) as Parameters<typeof readIndex>[0],
  );
  const found = (words: string) => index.search(words).map(({ id }) => Number(id));
  expect(found('holiday')).toEqual([0]);
  expect(found('posted pictures').sort()).toEqual([0, 1]);
  expect(found('posted customers')).toEqual([1]);
  expect(found('hous')).toEqual([0]);
  expect(found('customer holiday')).toEqual([]);
});

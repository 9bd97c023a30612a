import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attributes, DIST, pages, readPage } from './dist.ts';

const PAGES = pages();
const SITE = new URL(
  attributes(readPage('index.html'), 'link', 'href').find((href) => href.startsWith('http')) ??
    'http://missing.example',
);

/** Elements that the head of a page may hold before its policy. */
const HEAD = new Set(['html', 'head', 'meta', 'title', 'link', 'style', 'script']);

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

test('builds every kind of page', () => {
  expect(PAGES).toEqual(
    expect.arrayContaining([
      '404.html',
      'check/index.html',
      'decide/should-i-share-this/index.html',
      'embed/check/index.html',
      'guides/what-oversharing-is/index.html',
      'index.html',
      'privacy/index.html',
      'quizzes/share-or-think/index.html',
      'quizzes/spot-the-overshare/index.html',
    ]),
  );
});

describe.each(PAGES)('%s', (path) => {
  const html = readPage(path);
  const widget = path.startsWith('embed/');

  test('has a policy without unsafe-inline and without a foreign origin', () => {
    const [policy = ''] = html
      .matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)"/gi)
      .map((match) => match[1] ?? '');
    expect(policy).toContain('script-src');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-hashes|'unsafe-eval'|https?:|\*/);
    if (widget) expect(policy).toContain("connect-src 'none'");
  });

  // What stands before a policy in a page is not held by it, so only these three may.
  test('has nothing before its policy but styles, the preload of a font and the early script', () => {
    const [before = '', after = ''] = html.split(/<meta http-equiv="content-security-policy"/i);
    expect(after).not.toBe('');
    const policy = /content="([^"]*)"/.exec(after)?.[1] ?? '';
    expect(attributes(before, 'script', 'src')).toEqual([]);
    const scripts = [...before.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code]) => code);
    expect(scripts).toHaveLength(widget ? 0 : 1);
    // And the policy knows them, wherever a browser or a host may come to put it.
    for (const code of scripts) expect(policy).toContain(`'${hash(code ?? '')}'`);
    const loading = before
      .match(/<link\b[^>]*>/g)
      ?.filter((tag) => !/rel="(?:canonical|icon|apple-touch-icon|sitemap|alternate)"/.test(tag));
    for (const tag of loading ?? []) expect(tag).toMatch(/rel="preload" .*as="font"/);
    const others = [...before.matchAll(/<([a-z][\w-]*)/gi)].map(([, name]) => name);
    expect(others.filter((name) => !HEAD.has(name ?? ''))).toEqual([]);
  });

  test('has no style attribute and no inline handler, which the policy would refuse', () => {
    const tags = [...html.replace(/<script[^]*?<\/script>/g, '').matchAll(/<[a-z][^>]*>/gi)].join(
      '\n',
    );
    expect(tags).not.toMatch(/\sstyle="/);
    expect(tags).not.toMatch(/\son[a-z]+="/);
  });

  test('loads nothing from elsewhere', () => {
    const loaded = [
      ...attributes(html, 'script', 'src'),
      ...attributes(html, 'img', 'src'),
      ...attributes(html, 'iframe', 'src'),
      ...attributes(html, 'astro-island', 'component-url'),
      ...html
        .matchAll(/<link\b[^>]*>/g)
        .map(([tag]) => tag)
        .filter((tag) =>
          /rel="(?:stylesheet|preload|modulepreload|icon|apple-touch-icon)"/.test(tag),
        )
        .map((tag) => /href="([^"]*)"/.exec(tag)?.[1] ?? ''),
    ];
    expect(loaded.filter((address) => /^(?:https?:)?\/\//.test(address))).toEqual([]);
    if (widget) expect(loaded).toEqual([]);
  });

  test.runIf(!widget)(
    'has one h1, a title, a description, a language and a social card that exists',
    () => {
      expect(html.match(/<h1\b/g)).toHaveLength(1);
      expect(html).toMatch(/<html lang="en-GB"/);
      expect(html).toMatch(/<title>[^<]{5,160}<\/title>/);
      const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(description.length).toBeGreaterThan(20);
      const card = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(card).toMatch(/^https:\/\//);
      expect(existsSync(join(DIST, new URL(card).pathname))).toBe(true);
    },
  );

  test('leads only to places that exist', () => {
    const links = [
      ...attributes(html, 'a', 'href'),
      ...attributes(html, 'link', 'href'),
      ...attributes(html, 'script', 'src'),
      ...attributes(html, 'astro-island', 'component-url'),
      ...attributes(html, 'astro-island', 'renderer-url'),
    ];
    const here = new URL(path.replace(/index\.html$/, ''), SITE.origin);
    const missing = links.filter((href) => {
      const url = new URL(href, here);
      if (url.origin !== SITE.origin) return false;
      const target = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
      if (!existsSync(join(DIST, decodeURI(target)))) return true;
      const anchor = url.hash.slice(1);
      // "#account=company" is a setting of the page, not a place in it.
      if (anchor === '' || anchor.includes('=') || !target.endsWith('.html')) return false;
      return !readPage(decodeURI(target).slice(1)).includes(`id="${anchor}"`);
    });
    expect(missing).toEqual([]);
  });
});

const WIDGETS = PAGES.filter((path) => /^embed\/(?:check|feed|decide|quiz)\//.test(path));

test.for(WIDGETS)('%s holds no way to send anything', (path) => {
  const html = readPage(path);
  const script = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code]) => code).join('');
  expect(script.length).toBeGreaterThan(10_000);
  expect(script).not.toMatch(
    /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeer|https?:\/\/(?!www\.w3\.org)\w/,
  );
});

test('lists its pages in a sitemap, without widgets and the pages of a decision', () => {
  const listed = [...readPage('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? '').pathname,
  );
  expect(listed).toEqual(
    expect.arrayContaining(['/', '/guides/what-oversharing-is/', '/decide/should-i-share-this/']),
  );
  expect(listed.filter((path) => /^\/embed\/|^\/decide\/[^/]+\/./.test(path))).toEqual([]);
});

test('the page for teams says at its top all that is on it, in order, what most come for first', () => {
  const page = readPage('teams/index.html');
  const [contents = ''] = /<nav class="teams-contents"[^]*?<\/nav>/.exec(page) ?? [];
  const named = [...contents.matchAll(/href="#([^"]+)"[^>]*>\s*([^<]+?)\s*</g)].map(
    ([, id = '', title = '']) => [id, title],
  );
  const there = [...page.matchAll(/<h2 id="([^"]+)"[^>]*>\s*([^<]+?)\s*</g)].map(
    ([, id = '', title = '']) => [id, title],
  );
  expect(named.slice(0, 2).map(([id]) => id)).toEqual(['embed', 'systems']);
  expect(named.length).toBeGreaterThanOrEqual(9);
  expect(there.filter(([id]) => named.some(([one]) => one === id))).toEqual(named);
  expect(page).toMatch(/<details class="teams-sheets"[^>]*>/);
});

test('every page for trainers and teams is searched', () => {
  const teams = PAGES.filter((path) => path.startsWith('teams/'));
  expect(teams.length).toBeGreaterThanOrEqual(6);
  expect(teams.filter((path) => !readPage(path).includes('data-pagefind-body'))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { attributes, DIST, pages, readPage } from './dist.ts';

const COPY = unzipSync(readFileSync(join(DIST, 'downloads', 'site-offline.zip')));
const PAGES = Object.keys(COPY).filter((path) => path.endsWith('.html'));

function read(path: string): string {
  const bytes = COPY[path];
  if (!bytes) throw new Error(`The offline copy: expected ${path}, found no such file.`);
  return strFromU8(bytes);
}

/** Every address that a page holds, in whatever attribute, and in its styles. */
function addresses(html: string): readonly string[] {
  const markup = html.replace(/<script\b[^>]*>[^]*?<\/script>/g, (script) =>
    script.slice(0, script.indexOf('>') + 1),
  );
  return [
    ...[...markup.matchAll(/\s(?:href|src|data-page)="([^"]*)"/g)].map(([, one = '']) => one),
    ...[...html.matchAll(/url\("([^"]+)"\)/g)].map(([, one = '']) => one),
    // What scripts ask for comes as a script.
    ...[...markup.matchAll(/\sdata-(?:words|props)="([^"#?]*)[^"]*"/g)].map(
      ([, one = '']) => `${one}.js`,
    ),
  ]
    .map((one) => one.replaceAll('&amp;', '&'))
    .filter((one) => !/^(?:https?|tel|mailto|data|sms):/.test(one));
}

test('holds every page of the site', () => {
  expect([...PAGES].sort()).toEqual(pages());
});

describe.each(PAGES)('%s', (path) => {
  const html = read(path);

  test('leads to files of the copy and to nothing else', () => {
    const dead = addresses(html).filter((address) => {
      const url = new URL(address, `https://copy.invalid/a/b/c/${path}`);
      if (!url.pathname.startsWith('/a/b/c/') || address.startsWith('/')) return true;
      const file = decodeURI(url.pathname.slice('/a/b/c/'.length));
      if (!(file in COPY)) return true;
      const anchor = url.hash.slice(1);
      if (anchor === '' || anchor.includes('=') || !file.endsWith('.html')) return false;
      return !read(file).includes(`id="${anchor}"`);
    });
    expect(dead).toEqual([]);
  });

  test('has no script but classic ones, which its policy knows, and may ask for nothing', () => {
    expect(html).not.toMatch(/<script[^>]*type="module"|\bimport\(/);
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe/);
    expect(attributes(html, 'script', 'src').length).toBeLessThanOrEqual(1);
  });
});

test('no address in the data of an island begins at the root of a server', () => {
  const wrong = PAGES.flatMap((path) =>
    attributes(read(path), 'astro-island', 'props').flatMap((props) =>
      [...props.matchAll(/&quot;(?:home|pages|\w*[hH]ref)&quot;:\[0,&quot;(\/[^&]*)&quot;/g)].map(
        ([, address = '']) => `${path}: ${address}`,
      ),
    ),
  );
  // The steps of a decision count from its home page, which the walker puts before them.
  expect(wrong.filter((one) => !/: \/(?:check|decide|guides|quizzes|feed)\//.test(one))).toEqual(
    [],
  );
});

test('is offered on the site with its size, and not in itself', () => {
  const offer = readPage('teams/downloads/index.html');
  expect(offer).toMatch(
    /href="\/downloads\/site-offline\.zip"[^]{0,200}<small>\d+\.\d MB<\/small>/,
  );
  expect(offer).not.toContain('<!--only:');
  expect(read('teams/downloads/index.html')).not.toContain('site-offline.zip');
  expect(Object.keys(COPY).filter((path) => path.endsWith('.zip')).length).toBeGreaterThan(20);
});

test('offers no copy of itself: it has no worker that could keep one', () => {
  expect(readPage('privacy/index.html')).toContain('Keep a copy on this device');
  expect(read('privacy/index.html')).not.toMatch(/keep-copy"|KeepCopy/);
  expect(Object.keys(COPY)).not.toContain('worker.js');
});

test('has nothing of the search that needs a server', () => {
  expect(Object.keys(COPY).filter((path) => path.startsWith('pagefind/'))).toEqual([]);
  // Not the method of a library that has the name.
  const asking = /WebAssembly|\bimport\(|(?<![.}])\bfetch\(/.exec(read('offline.js'));
  expect(asking?.[0]).toBeUndefined();
});

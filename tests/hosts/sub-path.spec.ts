/** The site as it is built for a sub-path: every address in its pages has it, and leads somewhere. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { attributes, pages, readPage } from '../site/dist.ts';
import { BASE, readBuilt } from './built.ts';

const siteFolder = () => join(readBuilt().folder, BASE);

test('keeps every address under the sub-path, and every address leads somewhere', () => {
  const folder = siteFolder();
  const home = `http://127.0.0.1:${readBuilt().port}`;
  const paths = pages(folder);
  expect(paths.length).toBeGreaterThan(100);
  const wrong = paths.flatMap((path) => {
    const html = readPage(path, folder);
    const inside = [
      ...attributes(html, 'a', 'href'),
      ...attributes(html, 'link', 'href'),
      ...attributes(html, 'script', 'src'),
      ...attributes(html, 'img', 'src'),
      ...attributes(html, 'astro-island', 'component-url'),
      ...attributes(html, 'astro-island', 'renderer-url'),
      ...attributes(html, 'dialog', 'data-index'),
    ]
      .map((href) => new URL(href, home + BASE + path))
      .filter((url) => url.origin === home);
    return inside
      .filter((url) => {
        if (!url.pathname.startsWith(BASE)) return true;
        const file = url.pathname.slice(BASE.length).replace(/(?:^|\/)$/, '/index.html');
        return !existsSync(join(folder, decodeURI(file)));
      })
      .map((url) => `${path}: ${url.pathname}`);
  });
  expect(wrong).toEqual([]);
});

test('builds the widget and the index there too', () => {
  const folder = siteFolder();
  expect(existsSync(join(folder, 'embed/check/index.html'))).toBe(true);
  expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
  // Only who asks how to embed it needs the whole address.
  const widget = readPage('embed/check/index.html', folder).replace(
    /<link rel="alternate"[^>]*>/,
    '',
  );
  expect(widget).not.toContain(BASE);
});

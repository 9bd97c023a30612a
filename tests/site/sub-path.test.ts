import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attributes, pages, readPage } from './dist.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'room-'));

beforeAll(() => {
  // Vitest's own settings are not this build's: Astro would take its BASE_URL for the sub-path.
  const theirs = /^(?:BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/;
  const own = Object.fromEntries(Object.entries(process.env).filter(([key]) => !theirs.test(key)));
  execFileSync(
    process.execPath,
    [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent', '--outDir', folder],
    {
      cwd: ROOT,
      env: { ...own, SITE_URL: 'https://intranet.example', BASE_PATH: '/tools/room' },
    },
  );
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('keeps every address under the sub-path, and every address leads somewhere', () => {
  const wrong = pages(folder).flatMap((path) => {
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
      .map((href) => new URL(href, `https://intranet.example/tools/room/${path}`))
      .filter((url) => url.origin === 'https://intranet.example');
    return inside
      .filter((url) => {
        if (!url.pathname.startsWith('/tools/room/')) return true;
        const file = url.pathname.slice('/tools/room/'.length).replace(/(?:^|\/)$/, '/index.html');
        return !existsSync(join(folder, decodeURI(file)));
      })
      .map((url) => `${path}: ${url.pathname}`);
  });
  expect(wrong).toEqual([]);
});

test('builds the widget and the index there too', () => {
  expect(existsSync(join(folder, 'embed/check/index.html'))).toBe(true);
  expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
  // Only who asks how to embed it needs the whole address.
  const widget = readPage('embed/check/index.html', folder).replace(
    /<link rel="alternate"[^>]*>/,
    '',
  );
  expect(widget).not.toContain('/tools/room/');
});

import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listen } from '../scripts/serve.ts';
import type { Serving } from '../scripts/serve.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
/** Packed already: brotli would only cost time. */
const PACKED = new Set(['.woff2', '.png']);

/**
 * Serves a built site as a careful host does: brotli at its strongest, and files whose name
 * changes with their content kept for a year. Each file is packed once.
 */
export function servePacked(folder: string): Promise<Serving> {
  const packed = new Map<string, Buffer>();
  return listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileOf(folder, decodeURIComponent(pathname));
    const type = file === undefined ? '.html' : extname(file);
    const missing = join(folder, '404.html');
    const from = file ?? missing;
    const brotli = !PACKED.has(type) && String(request.headers['accept-encoding']).includes('br');
    let body = packed.get(from + String(brotli));
    if (!body) {
      const plain = isFile(from) ? readFileSync(from) : Buffer.from('Not found');
      body = brotli ? brotliCompressSync(plain) : plain;
      packed.set(from + String(brotli), body);
    }
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      'cache-control': /\/(?:_astro|assets)\//.test(from)
        ? 'max-age=31536000, immutable'
        : 'no-cache',
      ...(brotli ? { 'content-encoding': 'br' } : {}),
    });
    response.end(body);
  }, 0);
}

/** "/a/" is "/a/index.html", "/a" may be "/a.html"; nothing outside the folder. */
function fileOf(folder: string, path: string): string | undefined {
  const place = join(folder, normalize(`/${path}`));
  return [place, join(place, 'index.html'), `${place}.html`].find(isFile);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Serves a built site as any static host would, its 404 page included, on this machine only. */
export async function serve(options: {
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly base?: string;
}): Promise<{ readonly address: string; readonly server: Server }> {
  const { folder, port } = options;
  const base = `/${options.base ?? ''}/`.replace(/\/{2,}/g, '/');
  const files = sirv(folder, { dev: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith(base)) request.url = url.slice(base.length - 1);
    else if (base !== '/') {
      response.writeHead(302, { location: base }).end();
      return;
    }
    files(request, response, () => {
      readFile(join(folder, '404.html')).then(
        (page) => {
          response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
        },
        () => {
          response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
        },
      );
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const number = typeof bound === 'object' && bound ? bound.port : port;
  return { address: `http://localhost:${String(number)}${base}`, server };
}

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Not "localhost": that may be ::1, where this server does not listen. */
const HOST = '127.0.0.1';

/** Serves a built site as any static host would, its 404 page included, on this machine only. */
export async function serve(options: {
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly base?: string;
}): Promise<{ readonly address: string; readonly server: Server }> {
  const { folder, port } = options;
  const base = asBase(options.base);
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
  await listen(server, port);
  const bound = server.address();
  const number = typeof bound === 'object' && bound ? bound.port : port;
  return { address: `http://${HOST}:${String(number)}${base}`, server };
}

/** Takes a port of this machine, and of no network. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
}

/** A sub-path however it was written: "room", "/room" and "/room/" are "/room/"; nothing is "/". */
export function asBase(path = ''): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}

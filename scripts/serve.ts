import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { asBase } from '../integrations/address.ts';

/** Not "localhost": that may be ::1, where this server does not listen. */
const HOST = '127.0.0.1';

/** A server that runs. */
export interface Serving {
  /** Ends in a slash. */
  readonly address: string;
  readonly port: number;
  readonly server: Server;
  /** Whoever is still being answered is cut off. */
  readonly close: () => void;
}

/** Serves a built site as any static host would, its 404 page included, on this machine only. */
export async function serve(options: {
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly base?: string;
}): Promise<Serving> {
  const { folder, port } = options;
  const base = asBase(options.base);
  const files = sirv(folder, { dev: true, extensions: ['html'] });
  const answer: RequestListener = (request, response) => {
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
  };
  const serving = await listen(answer, port);
  return { ...serving, address: new URL(base, serving.address).href };
}

/** Answers at a port of this machine, and of no network; 0 takes any free one. */
export async function listen(answer: RequestListener, port: number): Promise<Serving> {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    address: `http://${HOST}:${String(taken)}/`,
    port: taken,
    server,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

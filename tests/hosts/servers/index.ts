import { startApache } from './apache.ts';
import { startCaddy } from './caddy.ts';
import { startNginx } from './nginx.ts';
import type { StartServer } from './server.ts';

export type ServerName = 'nginx' | 'apache' | 'caddy';

export const SERVERS: Readonly<Record<ServerName, StartServer>> = {
  nginx: startNginx,
  apache: startApache,
  caddy: startCaddy,
};

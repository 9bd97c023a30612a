import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, start } from '../processes.ts';
import { recipe } from './server.ts';
import type { StartServer } from './server.ts';

export const startCaddy: StartServer = async (wish) => {
  const { folder, port, temporary } = wish;
  const site = recipe('Caddyfile', wish, [
    ['room.example.com {', `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`],
    ['/srv/right-for-the-room', folder],
  ]);
  const file = join(temporary, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n}\n${site}`);
  return start(
    'caddy',
    ['run', '--config', file, '--adapter', 'caddyfile'],
    () => answers(`http://127.0.0.1:${port}/`),
    { HOME: temporary, XDG_DATA_HOME: temporary, XDG_CONFIG_HOME: temporary },
  );
};

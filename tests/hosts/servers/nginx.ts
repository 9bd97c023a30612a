import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, start } from '../processes.ts';
import { recipe } from './server.ts';
import type { StartServer } from './server.ts';

export const startNginx: StartServer = async (wish) => {
  const { folder, port, temporary } = wish;
  const server = recipe('nginx.conf', wish, [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /srv/right-for-the-room;', `root ${folder};`],
  ]);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${temporary}/${kind};`,
  );
  const file = join(temporary, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off;
    pid ${temporary}/nginx.pid;
    events {}
    http {
      include /etc/nginx/mime.types;
      access_log off;
      ${paths.join('\n')}
      ${server}
    }`,
  );
  return start('/usr/sbin/nginx', ['-e', 'stderr', '-c', file], () =>
    answers(`http://127.0.0.1:${port}/`),
  );
};

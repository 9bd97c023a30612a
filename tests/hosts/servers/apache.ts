import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE } from '../built.ts';
import { answers, start } from '../processes.ts';
import { recipe } from './server.ts';
import type { StartServer } from './server.ts';

const MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate'];

export const startApache: StartServer = async (wish) => {
  const { folder, port, temporary } = wish;
  writeFileSync(join(folder, BASE, '.htaccess'), recipe('apache.htaccess', wish, []));
  const file = join(temporary, 'apache.conf');
  const loaded = MODULES.map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  writeFileSync(
    file,
    `ServerRoot ${temporary}
    PidFile ${temporary}/apache.pid
    DefaultRuntimeDir ${temporary}
    ErrorLog ${temporary}/error.log
    ServerName 127.0.0.1
    Listen 127.0.0.1:${port}
    ${loaded.join('\n')}
    ${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
    TypesConfig /etc/mime.types
    DocumentRoot ${folder}
    <Directory ${folder}>
      AllowOverride FileInfo Indexes
      Require all granted
    </Directory>`,
  );
  chmodSync(temporary, 0o755);
  return start('/usr/sbin/apache2', ['-f', file, '-D', 'FOREGROUND'], () =>
    answers(`http://127.0.0.1:${port}/`),
  );
};

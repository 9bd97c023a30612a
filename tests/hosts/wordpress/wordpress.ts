/** A WordPress as Debian has it, with a database of its own, in a folder that goes with it. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../built.ts';
import { answers, start } from '../processes.ts';
import type { Running } from '../processes.ts';

export type Role = 'author' | 'editor';

export interface Post {
  /** Its page. */
  readonly link: string;
  /** What WordPress has kept of what was written. */
  readonly kept: string;
}

export interface WordPress {
  /** "http://localhost:8080" */
  readonly origin: string;
  readonly publish: (as: Role, content: string) => Promise<Post>;
  readonly stop: () => Promise<void>;
}

const DEBIANS = '/usr/share/wordpress';
const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

/** `room` is the port at which it may ask for our site, which is on a private address. */
export async function startWordPress(
  temporary: string,
  port: number,
  room: number,
): Promise<WordPress> {
  const origin = `http://localhost:${port}`;
  const folder = join(temporary, 'wordpress');
  const socket = join(temporary, 'database.socket');
  const env = { DB_SOCKET: socket, WORDPRESS: folder, WP_HOME: origin };
  layOut(folder, room);
  const database = await startDatabase(join(temporary, 'database'), socket);
  const install = join(import.meta.dirname, 'install.php');
  const passwords = JSON.parse(
    execFileSync('php', [install], { encoding: 'utf8', env: { ...process.env, ...env } }),
  ) as Readonly<Record<Role, string>>;
  const php = await start(
    'php',
    ['-S', `127.0.0.1:${port}`, '-t', folder],
    () => answers(`http://127.0.0.1:${port}/`),
    env,
  );
  return {
    origin,
    publish: async (as, content) => {
      const answer = await fetch(`${origin}/?rest_route=/wp/v2/posts&context=edit`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${Buffer.from(`${as}:${passwords[as]}`).toString('base64')}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ title: 'Before you post', status: 'publish', content }),
      });
      const said = await answer.text();
      if (answer.status !== 201) {
        throw new Error(`expected WordPress to take a post, found ${answer.status}: ${said}`);
      }
      const post = JSON.parse(said) as { link: string; content: { raw: string } };
      return { link: post.link, kept: post.content.raw };
    },
    stop: async () => {
      await php.stop();
      await database.stop();
    },
  };
}

/** Debian’s own files by links, with a configuration, themes and our plugin beside them. */
function layOut(folder: string, room: number): void {
  cpSync(DEBIANS, folder, {
    recursive: true,
    filter: (path) =>
      !/^\/usr\/share\/wordpress\/wp-(?:includes|admin|content|config\.php)/.test(path),
  });
  for (const part of ['wp-includes', 'wp-admin']) {
    symlinkSync(join(DEBIANS, part), join(folder, part));
  }
  // Browsers ask for it, and would complain.
  writeFileSync(join(folder, 'favicon.ico'), '');
  cpSync(join(import.meta.dirname, 'wp-config.php'), join(folder, 'wp-config.php'));
  const plugins = join(folder, 'wp-content', 'mu-plugins');
  mkdirSync(plugins, { recursive: true });
  symlinkSync(join(DEBIANS, 'wp-content', 'themes'), join(folder, 'wp-content', 'themes'));
  const plugin = readFileSync(join(ROOT, 'docs/hosting/wordpress-private-address.php'), 'utf8');
  writeFileSync(
    join(plugins, 'right-for-the-room.php'),
    plugin.replace('room.intranet.example', '127.0.0.1').replace('8443', String(room)),
  );
}

async function startDatabase(folder: string, socket: string): Promise<Running> {
  const options = ['--no-defaults', `--datadir=${folder}`, ...asRoot];
  execFileSync(
    'mariadb-install-db',
    [...options, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { stdio: 'pipe' },
  );
  return start(
    '/usr/sbin/mariadbd',
    [...options, `--socket=${socket}`, '--skip-networking', `--pid-file=${folder}/pid`],
    (said) => said.includes('ready for connections') && existsSync(socket),
  );
}

/**
 * The hosts that `npm run test:hosts` tries the site in: what each needs on a machine, and which
 * packages of Debian bring it. Plain script, because set-up reads it before there are packages.
 */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const HOSTS = {
  // Whoever runs browser tests has one: set-up sees to it.
  chromium: { name: 'Chromium', needs: [], packages: [] },
  firefox: { name: 'Firefox ESR', needs: ['firefox-esr'], packages: ['firefox-esr'] },
  webkit: {
    name: 'WebKitGTK',
    needs: ['Xvfb', 'WebKitWebDriver', '/usr/lib/*/webkit2gtk-4.1/MiniBrowser'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
  nginx: { name: 'nginx', needs: ['/usr/sbin/nginx'], packages: ['nginx-light'] },
  apache: { name: 'Apache', needs: ['/usr/sbin/apache2'], packages: ['apache2'] },
  caddy: { name: 'Caddy', needs: ['caddy'], packages: ['caddy'] },
  wordpress: {
    name: 'WordPress',
    needs: [
      'php',
      '/usr/sbin/mariadbd',
      '/usr/share/wordpress/wp-load.php',
      '/usr/share/wordpress/wp-content/themes/twentytwentyone/index.php',
    ],
    packages: [
      'wordpress',
      'wordpress-theme-twentytwentyone',
      'php-cli',
      'php-mysql',
      'php-xml',
      'php-curl',
      'php-mbstring',
      'mariadb-server',
    ],
  },
};

/** Where a program or file is, by its name or by a pattern; undefined where this machine has none. */
export function find(need) {
  const places = need.startsWith('/')
    ? [need]
    : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, need));
  return places
    .flatMap((place) => (place.includes('*') ? inAnyFolder(place) : [place]))
    .find((place) => existsSync(place));
}

/** The star stands for any folder. By hand, as this also runs in a Node that has no glob yet. */
function inAnyFolder(place) {
  const [before, after] = place.split('*');
  return existsSync(before) ? readdirSync(before).map((folder) => before + folder + after) : [];
}

/** Hosts of which something is missing on this machine. */
export function missingHosts() {
  return Object.keys(HOSTS).filter((host) => HOSTS[host].needs.some((need) => !find(need)));
}

import { HOSTS, missingHosts } from '../../scripts/hosts.mjs';

/** After the last test: what this machine could not try. */
export default function sayWhatWasNotTried(): void {
  for (const host of missingHosts()) {
    const { name, packages } = HOSTS[host];
    console.error(`NOT TRIED: ${name}. Debian’s packages for it: ${packages.join(', ')}.`);
  }
}

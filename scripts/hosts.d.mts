export type HostName =
  'chromium' | 'firefox' | 'webkit' | 'nginx' | 'apache' | 'caddy' | 'wordpress';

interface Host {
  readonly name: string;
  readonly needs: readonly string[];
  readonly packages: readonly string[];
}

export const HOSTS: Readonly<Record<HostName, Host>>;

/** Where a program or file is, by its name or by a pattern; undefined where this machine has none. */
export function find(need: string): string | undefined;

/** Hosts of which something is missing on this machine. */
export function missingHosts(): readonly HostName[];

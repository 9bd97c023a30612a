/** The site built for a sub-path of a server on this machine, as `built.setup.ts` leaves it. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** Where on a server the site lives: not at its root, as on most intranets. */
export const BASE = '/tools/room/';

export interface Built {
  /** What a server serves; the site is in the folder of `BASE` in it. */
  readonly folder: string;
  /** Free when it was built: the addresses in the site have it. */
  readonly port: number;
}

const NOTE = join(ROOT, '.cache', 'hosts.json');

export function noteBuilt(built: Built): void {
  mkdirSync(dirname(NOTE), { recursive: true });
  writeFileSync(NOTE, JSON.stringify(built));
}

export const readBuilt = (): Built => JSON.parse(readFileSync(NOTE, 'utf8')) as Built;

export function forgetBuilt(): void {
  rmSync(readBuilt().folder, { recursive: true, force: true });
  rmSync(NOTE);
}

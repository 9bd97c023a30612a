import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isAllowed } from '../../integrations/supply/licences.ts';
import { readLock } from '../../integrations/supply/lock.ts';
import { DIST, readPage } from './dist.ts';

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly scope: string;
}

const { components } = JSON.parse(readPage('sbom.cdx.json')) as { components: Component[] };
const HANDED_ON = components.filter(({ scope }) => scope === 'required');
const nameOf = ({ group, name }: Component): string => (group ? `${group}/${name}` : name);

test('the bill of materials lists the very packages of the lock file', async () => {
  const locked = await readLock(new URL('../../package-lock.json', import.meta.url));
  expect(components.map((one) => `${nameOf(one)}@${one.version}`).sort()).toEqual(
    [...new Set(locked.map(({ name, version }) => `${name}@${version}`))].sort(),
  );
});

test('readers get a part of few packages, each under a licence that lets us hand it on', async () => {
  // A new one here is a new thing that every reader may have to trust: say so in a decision.
  expect(HANDED_ON.map(nameOf).sort()).toEqual([
    '@fontsource-variable/bricolage-grotesque',
    '@fontsource-variable/literata',
    '@noble/hashes',
    'astro',
    'diff',
    'exifreader',
    'ical-generator',
    'pagefind',
    'preact',
    'rolldown',
    'vite',
  ]);
  const locked = await readLock(new URL('../../package-lock.json', import.meta.url));
  for (const one of HANDED_ON) {
    const licence = locked.find(({ name }) => name === nameOf(one))?.licence ?? '';
    expect(isAllowed(licence, 'readers'), `${nameOf(one)}: ${licence}`).toBe(true);
  }
});

test('the notices hold the words of each licence whose work is handed on', () => {
  const notices = readPage('notices.txt');
  for (const one of HANDED_ON) {
    const [, own = ''] = notices.split(`\n${nameOf(one)} ${one.version}\nlicence: `);
    const [part = ''] = own.split('-'.repeat(72));
    expect(part, nameOf(one)).toMatch(/source: https:\/\/\S+\n/);
    expect(part.length, nameOf(one)).toBeGreaterThan(600);
    expect(part, nameOf(one)).toMatch(/copyright|Mozilla Public License/i);
  }
});

test('security.txt says whom to tell, in an address that this copy has, and until when it holds', () => {
  const text = readFileSync(join(DIST, '.well-known', 'security.txt'), 'utf8');
  const fields = new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(': ', 2) as [string, string]),
  );
  const contact = new URL(fields.get('Contact') ?? '');
  expect(readPage(`${contact.pathname.slice(1)}index.html`)).toContain(
    `id="${contact.hash.slice(1)}"`,
  );
  expect(new URL(fields.get('Canonical') ?? '').pathname).toBe('/.well-known/security.txt');
  expect(Date.parse(fields.get('Expires') ?? '')).toBeGreaterThan(Date.parse('2026-11-29'));
});

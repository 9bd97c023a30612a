/** A copy of our own site in a folder, to build it with more guides than it has. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** What the guides that we add say: about 1,400 words of Markdown. */
export function article(): string {
  return readFileSync(join(import.meta.dirname, 'peers/article.md'), 'utf8');
}

/** Writes files below a folder, by path. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text.replace('{article}', article));
  }
}

/** Our site but for what is built or installed; its packages are those installed here. */
export function copyOurs(folder: string): void {
  for (const part of readdirSync(ROOT)) {
    if (!part.startsWith('.') && part !== 'node_modules' && part !== 'dist')
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  linkPackages(folder);
}

/** The packages installed here, one link each, so that caches between them are of the folder. */
export function linkPackages(folder: string): void {
  const packages = join(ROOT, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(packages).filter((one) => !one.startsWith('.'))) {
    symlinkSync(join(packages, name), join(folder, 'node_modules', name), 'junction');
  }
}

export function guidePath(name: string): string {
  return `src/content/guides/en/${name}.mdx`;
}

/** The article as a guide of ours; "{article}" stands for its text. */
export function guide(title: string, order: number): string {
  return [
    '---',
    `title: ${title}`,
    'short: Rooms',
    `order: ${order}`,
    'for: Everyone',
    'answer: The one whose people you could name, and who would expect to hear it from you.',
    'seconds: [A room is who can hear you., A small pause helps., Some talk stays yours to say.]',
    'description: One article about rooms, the same that other generators are given, so that their pages can be weighed beside ours.',
    'essays: [0]',
    'illustration: what-oversharing-is',
    'illustrationAlt: Two people in a room, and a third at the door.',
    'checked: 2026-11-29',
    'next: { guide: what-oversharing-is, quiz: share-or-think }',
    'takeaway: Ask which room it is for.',
    '---',
    '',
    '{article}',
  ].join('\n');
}

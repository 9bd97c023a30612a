import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundle, dataOf, inline, itemKindsOf, partsFor } from './single-file.ts';
import type { Player } from './single-file.ts';
import { zipped } from './zip.ts';
import { cmi5 } from '../src/widgets/manifests/cmi5.ts';
import { MANIFESTS, PACKAGE_KINDS, fileOf } from '../src/widgets/manifests/course.ts';
import type { Course, PackageKind } from '../src/widgets/manifests/course.ts';
import { scorm12 } from '../src/widgets/manifests/scorm12.ts';
import { scorm2004 } from '../src/widgets/manifests/scorm2004.ts';
import { entryOf } from '../src/widgets/player/entry.ts';

/** What src/pages/downloads/packages.json.ts says is to be packed. */
export interface PackageList {
  /** The site's address, ending in "/", for links that leave the package. */
  readonly home: string;
  readonly courses: readonly (Course & {
    /** The activities of the lessons, in their order: "quiz/share-or-think". */
    readonly activities: readonly string[];
  })[];
}

/** Where learning systems take statements nobody knows before they open a package. */
const CONNECTIONS: Readonly<Record<PackageKind, string>> = {
  scorm12: "'none'",
  scorm2004: "'none'",
  cmi5: 'https: http:',
};

/**
 * Packs the pages below /embed/ for learning systems: each with the player that tells such a
 * system how it goes, and a manifest. Has to run before widgets(), which turns the same pages
 * into widgets.
 */
export function packages(): AstroIntegration {
  let root: URL;
  return {
    name: 'right-for-the-room/packages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const src = fileURLToPath(new URL('src/', root));
        const { bytes, count } = await packAll(fileURLToPath(dir), src);
        logger.info(
          `${String(count)} packages for learning systems, ${(bytes / 1e6).toFixed(1)} MB`,
        );
      },
    },
  };
}

/** Writes all packages below a built site, and their sizes into the page that offers them. */
async function packAll(
  dist: string,
  src: string,
): Promise<{ readonly bytes: number; readonly count: number }> {
  const downloads = join(dist, 'downloads');
  const list = JSON.parse(await readFile(join(downloads, 'packages.json'), 'utf8')) as PackageList;
  await mkdir(downloads, { recursive: true });
  const players = new Map<string, Promise<Player>>();
  const pages = new Map<string, string>();
  const sizes = new Map<string, number>();

  const pageOf = async (activity: string, kind: PackageKind): Promise<string> => {
    const key = `${kind}/${activity}`;
    const done = pages.get(key);
    if (done !== undefined) return done;
    const path = `${activity}/index.html`;
    const page = await readFile(join(dist, 'embed', path), 'utf8');
    const entry = entryOf(activity, itemKindsOf(dataOf(page, path)), src, kind);
    const player = players.get(entry) ?? bundle(entry, src);
    players.set(entry, player);
    const html = await inline(
      atHome(partsFor('package', page), activity, list.home),
      await player,
      path,
      CONNECTIONS[kind],
    );
    pages.set(key, html);
    return html;
  };

  for (const course of list.courses) {
    for (const kind of PACKAGE_KINDS) {
      const files = [[MANIFESTS[kind], manifestOf(course, kind, list.home)]];
      for (const [at, lesson] of course.lessons.entries()) {
        files.push([lesson.file, await pageOf(course.activities[at] ?? '', kind)]);
      }
      const zip = zipped(Object.fromEntries(files) as Readonly<Record<string, string>>);
      const name = fileOf(course.id, kind);
      await writeFile(join(downloads, name), zip);
      sizes.set(name, zip.length);
    }
  }
  await sayingSizes(join(dist, 'teams', 'downloads', 'index.html'), sizes);
  return { bytes: [...sizes.values()].reduce((sum, one) => sum + one, 0), count: sizes.size };
}

/** A page whose links lead to our site from wherever it lies, and which offers itself to nobody. */
export function atHome(page: string, activity: string, home: string): string {
  const up = '../'.repeat(activity.split('/').length + 1);
  const html = page
    .replaceAll(`"${up}`, () => `"${home}`)
    .replace(/<link rel="alternate"[^>]*>/, '');
  if (html.includes('"../')) {
    throw new Error(
      `/embed/${activity}/: expected all addresses to begin with "${up}", found one that does not. ` +
        'Count it from homeOf() in src/blocks/widget-props.ts.',
    );
  }
  return html;
}

function manifestOf(course: Course, kind: PackageKind, home: string): string {
  switch (kind) {
    case 'scorm12':
      return scorm12(course);
    case 'scorm2004':
      return scorm2004(course);
    case 'cmi5':
      return cmi5(course, home);
  }
}

/** The page leaves a comment where the size of a file belongs: it is drawn before there are files. */
async function sayingSizes(file: string, sizes: ReadonlyMap<string, number>): Promise<void> {
  const page = await readFile(file, 'utf8');
  const said = page.replace(/<!--size:([^>]+)-->/g, (_whole, name: string) => {
    const bytes = sizes.get(name);
    if (bytes === undefined) {
      throw new Error(
        `/teams/downloads/: expected the package ${name}, found none. Both come from src/blocks/packages.ts.`,
      );
    }
    return `${String(Math.max(1, Math.round(bytes / 1000)))} kB`;
  });
  await writeFile(file, said);
}

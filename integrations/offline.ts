import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { asBase } from './address.ts';
import { withoutAskingAgain } from './ask-again.ts';
import { filesIn } from './files.ts';
import { astrosScripts, moveAddresses, offlinePage, SITE_SCRIPT } from './offline/page.ts';
import type { BuiltSite } from './offline/page.ts';
import { SEARCH_DATA, searchData } from './offline/search-index.ts';
import type { SearchPage } from './offline/search-index.ts';
import { bundle } from './single-file.ts';
import { zippedByNode } from './zip.ts';

/** The copy, below dist/. */
const COPY = 'downloads/site-offline.zip';

/** Stands on the page that offers the copy. */
const SIZE = '<!--size-of-copy-->';

/** Begins what stands on the site and not in its copy. */
const ONLINE = '<!--only:online-->';

/** What only serves machines that read the web, or is inside the one script of the copy. */
const LEFT_OUT =
  /^(?:pagefind|social)\/|^sitemap|^_astro\/.*\.js$|^downloads\/(?:packages\.json|site-offline\.zip)$/;

/** What scripts ask for; a file without a server has to hand it over as a script. */
const DATA = /^(?:words|_astro\/props)\/.*\.json$/;

/** What Pagefind writes before each of its records. */
const RECORD = 'pagefind_dcd';

/**
 * Packs the whole site for a folder without a server. Has to run after all that changes a page or
 * adds one, and after the search: it reads the pages as they are published, and what Pagefind
 * found in them.
 */
export function offline(): AstroIntegration {
  let base = '/';
  let home = '/';
  let root: URL;
  return {
    name: 'right-for-the-room/offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = asBase(config.base);
        home = new URL(base, config.site).href;
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const files = await readSite(dist);
        const site = { has: (path: string) => files.has(path), base, home };
        const src = fileURLToPath(new URL('src/', root));
        const copy = zippedByNode(await copyOf(files, site, dist, src));
        await writeFile(join(dist, COPY), copy);
        const megabytes = (copy.length / 1e6).toFixed(1);
        for (const [path, bytes] of files) {
          if (path.endsWith('.html') && bytes.includes(ONLINE))
            await writeFile(join(dist, path), online(bytes.toString(), `${megabytes} MB`));
        }
        logger.info(`/${COPY} is the whole site for a folder, ${megabytes} MB`);
      },
    },
  };
}

type Files = ReadonlyMap<string, Buffer>;

/** Every file of the built site, by its path with slashes. */
async function readSite(dist: string): Promise<Files> {
  return new Map((await filesIn(dist)).map((path) => [path, readFileSync(join(dist, path))]));
}

/** The files of the copy, by path. */
async function copyOf(
  files: Files,
  site: BuiltSite,
  dist: string,
  src: string,
): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const copy: Record<string, string | Uint8Array> = {};
  const astros = new Set<string>();
  for (const [path, bytes] of files) {
    if (LEFT_OUT.test(path)) continue;
    if (path.endsWith('.html')) {
      const html = bytes.toString();
      copy[path] = offlinePage(html, path, site);
      for (const code of astrosScripts(html)) astros.add(code);
    } else if (DATA.test(path)) {
      copy[`${path}.js`] = asScript(
        path,
        moveAddresses(JSON.parse(bytes.toString()), '{root}', site),
      );
    } else copy[path] = bytes;
  }
  copy[`${SEARCH_DATA}.js`] = asScript(SEARCH_DATA, searchData(searchPages(files, site)));
  copy[SITE_SCRIPT] = await siteScript(files, [...astros], dist, src);
  return copy;
}

/** A file of data as a script, which client.ts waits for. */
function asScript(path: string, data: unknown): string {
  return `offlineData(${JSON.stringify(path)},${JSON.stringify(JSON.stringify(data))})\n`;
}

/** What Pagefind found in the pages, and what it was told of parts of them. */
function searchPages(files: Files, site: BuiltSite): readonly SearchPage[] {
  const records = [...files].filter(([path]) => path.endsWith('.pf_fragment'));
  return records
    .map(([, bytes]) => {
      const json = gunzipSync(bytes).toString();
      const { url, content, meta } = JSON.parse(json.slice(RECORD.length)) as {
        readonly url: string;
        readonly content: string;
        readonly meta: Readonly<Record<string, string>>;
      };
      const address = moveAddresses(site.base + url.slice(1), '{root}', site) as string;
      return { url: address, title: meta['title'] ?? '', kind: meta['kind'] ?? '', text: content };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Every part of every page as one classic script: module scripts do not run from a file. */
async function siteScript(files: Files, astros: readonly string[], dist: string, src: string) {
  const parts = [...files.keys()].filter((path) => /^_astro\/[^/]+\.js$/.test(path));
  const folder = join(import.meta.dirname, 'offline');
  const table = [
    ...parts.map((path) => [path.slice('_astro/'.length), join(dist, path)] as const),
    // In place of Pagefind's own script, which asks for WebAssembly.
    ['pagefind.js', join(folder, 'search.ts')] as const,
  ].map(([name, file]) => `${JSON.stringify(name)}: () => import(${JSON.stringify(file)}),`);
  const code = [
    `import { start } from ${JSON.stringify(join(folder, 'client.ts'))};`,
    `start({${table.join('\n')}});`,
    ...astros.map(withOwnImport),
  ].join('\n');
  const { script } = await bundle(code, src, {
    define: { fetch: 'offlineFetch', 'import.meta.url': '""', 'import.meta.resolve': '""' },
    plugins: [
      {
        name: 'offline-parts',
        transform: (part, id) => (id.startsWith(join(dist, '_astro')) ? withOwnImport(part) : null),
      },
    ],
  });
  return script;
}

/**
 * A part that is near is bundled, so there is nothing of it to ask for again; one that is known
 * by its address is asked for by its name.
 */
function withOwnImport(code: string): string {
  return withoutAskingAgain(code).replace(/\bimport\((?!["'`]\.)/g, 'offlinePart(');
}

/** The page of the site itself, without the marks of what is not in its copy. */
function online(html: string, size: string): string {
  return html.replace(SIZE, size).replaceAll(ONLINE, '').replaceAll('<!--/only-->', '');
}

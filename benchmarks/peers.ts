import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { openBrowser, PHONE } from './browser.ts';
import { visits } from './lighthouse-run.ts';
import { copyOurs, guide, guidePath, ROOT, write } from './our-site.ts';
import { servePacked } from './packed-server.ts';
import { median, row } from './table.ts';

const HERE = join(import.meta.dirname, 'peers');
const TITLE = 'Which room is this for?';
const TIMES = 3;
const MINUTES = 60_000;

/** A site with the article as its one page that counts. */
interface Peer {
  readonly name: string;
  /** Folder below benchmarks/peers/ with the packages it needs; none for what is installed here. */
  readonly packages?: string;
  /** Files to write, by path; "{article}" stands for the article. */
  readonly files: Readonly<Record<string, string>>;
  readonly build: readonly string[];
  readonly out: string;
  readonly page: string;
}

const FRONT = `---\ntitle: ${TITLE}\n---\n\n{article}`;

const PEERS: readonly Peer[] = [
  {
    name: 'bare Astro page',
    packages: 'astro',
    files: {
      'src/pages/article.md': `---\nlayout: ../Bare.astro\n---\n\n{article}`,
      'src/Bare.astro':
        '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
        `<title>${TITLE}</title></head><body><main><h1>${TITLE}</h1><slot /></main></body></html>`,
    },
    build: ['astro', 'build'],
    out: 'dist',
    page: 'article/',
  },
  {
    name: 'Starlight',
    packages: 'astro',
    files: {
      'astro.config.mjs':
        "import { defineConfig } from 'astro/config'; import starlight from '@astrojs/starlight';" +
        "export default defineConfig({ integrations: [starlight({ title: 'Rooms' })] });",
      'src/content.config.ts':
        "import { defineCollection } from 'astro:content'; import { docsLoader } from '@astrojs/starlight/loaders';" +
        "import { docsSchema } from '@astrojs/starlight/schema';" +
        'export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };',
      'src/content/docs/article.md': FRONT,
    },
    build: ['astro', 'build'],
    out: 'dist',
    page: 'article/',
  },
  {
    name: 'VitePress',
    packages: 'vitepress',
    files: { 'article.md': `# ${TITLE}\n\n{article}` },
    build: ['vitepress', 'build'],
    out: '.vitepress/dist',
    page: 'article.html',
  },
  {
    name: 'Docusaurus',
    packages: 'docusaurus',
    files: {
      'docusaurus.config.js':
        "module.exports = { title: 'Rooms', url: 'https://rooms.example', baseUrl: '/', onBrokenLinks: 'ignore', markdown: { format: 'md' }," +
        "presets: [['classic', { docs: { routeBasePath: '/' }, blog: false, pages: false }]] };",
      'docs/article.md': FRONT,
    },
    build: ['docusaurus', 'build'],
    out: 'build',
    page: 'article/',
  },
];

interface Weight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly font: number;
  readonly other: number;
  readonly total: number;
  readonly firstPaint: number;
}

/** Prints what the same article weighs, and when a phone shows it, beside other generators. */
export async function peers(): Promise<void> {
  console.log(
    `\nThe same article, first visit at 412 x 823: kB after brotli, milliseconds by Lighthouse, median of ${TIMES}\n`,
  );
  const head = ['', 'HTML', 'CSS', 'JS', 'fonts', 'other', 'total', 'of bare', 'FCP', 'of bare'];
  console.log(print(head));
  let bare: Weight | undefined;
  for (const peer of [...PEERS, undefined]) {
    const name = peer?.name ?? 'ours, a guide';
    const folder = mkdtempSync(join(tmpdir(), 'room-peer-'));
    try {
      const [site, page] = peer ? await build(peer, folder) : await buildOurs(folder);
      const weight = await weigh(site, page);
      if (peer === PEERS[0]) bare = weight;
      const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
      console.log(
        print([
          name,
          ...[weight.html, weight.css, weight.js, weight.font, weight.other, weight.total].map(
            kilobytes,
          ),
          times(weight.total, bare?.total),
          weight.firstPaint.toFixed(0),
          times(weight.firstPaint, bare?.firstPaint),
        ]),
      );
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      console.log(`${name.padEnd(18)} left out: ${why}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function times(value: number, bare: number | undefined): string {
  return bare === undefined ? '–' : `${(value / bare).toFixed(2)}x`;
}

function print(cells: readonly string[]): string {
  return row(cells, 18, 9);
}

async function build(peer: Peer, folder: string): Promise<readonly [string, string]> {
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(join(HERE, peer.packages ?? '', file), join(folder, file));
  }
  write(folder, peer.files);
  // Not "npm ci": it refuses a lock that leaves out a package for another system.
  await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], folder, 8 * MINUTES);
  const [program = '', ...rest] = peer.build;
  await run(join(folder, 'node_modules/.bin', program), rest, folder, 5 * MINUTES);
  return [join(folder, peer.out), peer.page];
}

/** Our own site, whole, with the article as one more guide. */
async function buildOurs(folder: string): Promise<readonly [string, string]> {
  copyOurs(folder);
  write(folder, { [guidePath('article')]: guide(TITLE, 99) });
  await run(join(ROOT, 'node_modules/.bin/astro'), ['build'], folder, 10 * MINUTES);
  return [join(folder, 'dist'), 'guides/article/'];
}

/** Runs a program silently; its last words come with the error. */
function run(
  program: string,
  args: readonly string[],
  cwd: string,
  timeout: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, timeout, shell: process.platform === 'win32' });
    let said = '';
    const hear = (part: Buffer): void => {
      said = (said + part.toString()).slice(-600);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else {
        const end =
          signal === null ? `status ${String(code)}` : `${String(timeout / MINUTES)} minutes`;
        reject(new Error(`expected "${args.join(' ')}" to end well, found ${end}. ${said}`));
      }
    });
  });
}

async function weigh(site: string, path: string): Promise<Weight> {
  const { address, close } = await servePacked(site);
  try {
    const bytes = await bodies(address + path);
    const seen = await visits(address + path, TIMES);
    return { ...bytes, firstPaint: median(seen.map(({ firstPaint }) => firstPaint)) };
  } finally {
    close();
  }
}

/** Bodies after brotli, by what they are, of everything a browser asks for by itself. */
async function bodies(address: string): Promise<Omit<Weight, 'firstPaint'>> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: PHONE });
    const sums = { html: 0, css: 0, js: 0, font: 0, other: 0 };
    const waiting: Promise<void>[] = [];
    const count = (response: Response): void => {
      waiting.push(
        response.body().then((body) => {
          const kind = kindOf(response.headers()['content-type'] ?? '');
          sums[kind] += kind === 'font' ? body.length : brotliCompressSync(body).length;
        }),
      );
    };
    page.on('response', count);
    await page.goto(address, { waitUntil: 'networkidle' });
    page.off('response', count);
    await Promise.all(waiting);
    return { ...sums, total: Object.values(sums).reduce((sum, one) => sum + one, 0) };
  } finally {
    await browser.close();
  }
}

function kindOf(type: string): 'html' | 'css' | 'js' | 'font' | 'other' {
  if (type.startsWith('text/html')) return 'html';
  if (type.startsWith('text/css')) return 'css';
  if (type.startsWith('text/javascript')) return 'js';
  return type.startsWith('font/') ? 'font' : 'other';
}

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copyOurs, guide, guidePath, linkPackages, write } from './our-site.ts';
import { row } from './table.ts';

const COUNTS = [10, 100, 1000] as const;
const TITLE = 'Which room is this for?';
const MINUTES = 60_000;

/** What one build took. */
interface Cost {
  readonly seconds: number;
  /** Of all threads, in seconds. */
  readonly processor: number;
  /** The most memory it held, in MB. */
  readonly memory: number;
}

/**
 * Builds the site around it by Astro, and says what that took. A file of its own: what a
 * command line says about its code, Terser's workers would take for theirs.
 */
const BUILD = `
const { build } = await import('astro');
const start = performance.now();
await build({ root: process.cwd(), logLevel: 'error' });
const seconds = (performance.now() - start) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ seconds, processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1e3 }));
process.exit();`;

/** Plain Astro with MDX: the least that the same pages can be. */
function bare(count: number): Record<string, string> {
  const pages = Array.from({ length: count }, (_, at) => [
    `src/pages/guides/more-${at}.mdx`,
    `---\nlayout: ../../Bare.astro\ntitle: ${TITLE} ${at}\n---\n\n{article}`,
  ]);
  return {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': "import mdx from '@astrojs/mdx'; export default { integrations: [mdx()] };",
    'src/Bare.astro':
      '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{Astro.props.frontmatter.title}</title></head>' +
      '<body><main><h1>{Astro.props.frontmatter.title}</h1><slot /></main></body></html>',
    ...(Object.fromEntries(pages) as Record<string, string>),
  };
}

function ours(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      guidePath(`more-${at}`),
      guide(`Which room is number ${at} for?`, 100 + at),
    ]),
  );
}

async function cost(site: 'ours' | 'bare', count: number): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'room-growth-'));
  try {
    if (site === 'ours') copyOurs(folder);
    else linkPackages(folder);
    write(folder, { 'build.mjs': BUILD, ...(site === 'ours' ? ours(count) : bare(count)) });
    const { stdout } = await promisify(execFile)(process.execPath, ['build.mjs'], {
      cwd: folder,
      timeout: 30 * MINUTES,
      maxBuffer: 1e8,
    });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Cost;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints what a build takes with more and more guides, and what one more costs beside plain Astro. */
export async function growth(): Promise<void> {
  console.log('\nBuilding with 10, 100 and 1,000 more guides of 1,400 words\n');
  console.log(
    print(['', 'guides', 'seconds', 'CPU s', 'MB', 'ms a guide', 'CPU ms', 'kB a guide']),
  );
  const last: Partial<Record<'ours' | 'bare', Cost>> = {};
  for (const site of ['bare', 'ours'] as const) {
    let before: Cost | undefined;
    for (const [at, count] of COUNTS.entries()) {
      const now = await cost(site, count);
      const more = count - (COUNTS[at - 1] ?? 0);
      const each = (one: keyof Cost): number => (now[one] - (before?.[one] ?? 0)) / more;
      console.log(
        print([
          site === 'ours' ? 'ours' : 'Astro with MDX',
          String(count),
          now.seconds.toFixed(1),
          now.processor.toFixed(1),
          now.memory.toFixed(0),
          ...(before
            ? [each('seconds') * 1e3, each('processor') * 1e3, each('memory') * 1e3].map((one) =>
                one.toFixed(1),
              )
            : ['–', '–', '–']),
        ]),
      );
      if (before)
        last[site] = {
          seconds: each('seconds'),
          processor: each('processor'),
          memory: each('memory'),
        };
      before = now;
    }
  }
  const [a, b] = [last.ours, last.bare];
  if (a && b) {
    const ratio = (one: keyof Cost): string => `${(a[one] / b[one]).toFixed(2)}x`;
    console.log(
      `\nOne more of ours at 1,000, beside Astro: ${ratio('seconds')} the time, ${ratio('processor')} the processor, ${ratio('memory')} the memory.`,
    );
  }
}

function print(cells: readonly string[]): string {
  return row(cells, 16, 12);
}

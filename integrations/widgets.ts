import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/** Activities that are also one self-contained file: address below /embed/, and the player's entry. */
const WIDGETS = [{ path: 'embed/check/', entry: 'src/widgets/player/check.tsx' }] as const;

/**
 * Turns the pages below /embed/ into single files: styles and player inlined, a policy by
 * hashes that allows no connection at all. Astro's own module scripts cannot serve here,
 * because sandboxed frames and file:// refuse them.
 */
export function widgets(): AstroIntegration {
  let root: URL;
  let base = '/';
  return {
    name: 'right-for-the-room/widgets',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const { path, entry } of WIDGETS) {
          const page = fileURLToPath(new URL(`${path}index.html`, dir));
          const script = await bundle(fileURLToPath(new URL(entry, root)));
          const html = await inline(await readFile(page, 'utf8'), script, dir, base);
          await writeFile(page, html);
          logger.info(`/${path} is one file of ${String(Math.round(html.length / 1024))} kB`);
        }
      },
    },
  };
}

/** The player as one classic script. */
async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'player', fileName: 'player' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry}: the player was not built.`);
  const [chunk] = output.output;
  // A literal "</script" would end the element that holds the player.
  return chunk.code.trim().replace(/<\/(script)/gi, '<\\/$1');
}

/** One file out of a built page: its links to styles become their content. */
async function inline(page: string, script: string, dir: URL, base: string): Promise<string> {
  let css = '';
  for (const [, href = ''] of page.matchAll(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g)) {
    css += await readFile(new URL(href.slice(base.length), dir), 'utf8');
  }
  for (const [, own = ''] of page.matchAll(/<style[^>]*>([^]*?)<\/style>/g)) css += own;
  const bare = page
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
    .replace(/<link rel="stylesheet"[^>]*>/g, '')
    .replace(/<style[^>]*>[^]*?<\/style>/g, '');
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(css)}'`,
    'img-src data:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return bare
    .replace(
      '<!--widget-head-->',
      () => `<meta http-equiv="content-security-policy" content="${policy}"><style>${css}</style>`,
    )
    .replace('<!--widget-script-->', () => `<script>${script}</script>`);
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

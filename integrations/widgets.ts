import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/** Activities that are also one self-contained file: address below /embed/, and the player's entry. */
const WIDGETS = [{ path: 'embed/check/', entry: 'src/widgets/player/check.tsx' }] as const;

/** What the layout of a widget leaves for the build to fill in. */
const HEAD = '<!--widget-head-->';
const SCRIPT = '<!--widget-script-->';

const STYLE = /<style[^>]*>([^]*?)<\/style>/g;

/**
 * Turns the pages below /embed/ into single files: styles and player inlined, a policy by
 * hashes that allows no connection at all. Astro's own module scripts cannot serve here,
 * because sandboxed frames and file:// refuse them.
 */
export function widgets(): AstroIntegration {
  let root: URL;
  return {
    name: 'right-for-the-room/widgets',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const { path, entry } of WIDGETS) {
          const page = fileURLToPath(new URL(`${path}index.html`, dir));
          const script = await bundle(fileURLToPath(new URL(entry, root)));
          const html = inline(await readFile(page, 'utf8'), script, path);
          await writeFile(page, html);
          const kilobytes = Math.round(Buffer.byteLength(html) / 1000);
          logger.info(`/${path} is one file of ${String(kilobytes)} kB`);
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
  if (!('output' in output)) {
    throw new Error(`${entry}: expected the player as a script, found a build that watches.`);
  }
  const [chunk] = output.output;
  // A literal "</script" would end the element that holds the player.
  return chunk.code.trim().replace(/<\/(script)/gi, '<\\/$1');
}

/** One file out of a built page, whose styles Astro has already put inside. */
function inline(page: string, script: string, path: string): string {
  for (const marker of [HEAD, SCRIPT]) {
    expectCount(page, marker, 1, `Write it once in src/layouts/Widget.astro.`, path);
  }
  if (/<!--|<\/script/i.test(script)) {
    throw new Error(
      `/${path}: the player holds "<!--" or "</script", which ends or hides a script inside a page. ` +
        'Write the text in two parts.',
    );
  }
  const css = [...page.matchAll(STYLE)].map(([, own = '']) => own).join('');
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
  const bare = page
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
    .replace(STYLE, '')
    .replace(
      HEAD,
      () => `<meta http-equiv="content-security-policy" content="${policy}"><style>${css}</style>`,
    );
  const inside = 'The widget is one file: import it in its player, or leave it out of its page.';
  expectCount(bare, /<link\b/gi, 0, inside, path);
  expectCount(bare, /<script\b[^>]*\s(?:src=|type="module")/gi, 0, inside, path);
  expectCount(bare, /<style\b/gi, 1, 'Its styles have to be one element.', path);
  return bare.replace(SCRIPT, () => `<script>${script}</script>`);
}

function expectCount(
  page: string,
  what: string | RegExp,
  count: number,
  remedy: string,
  path: string,
): void {
  const found = typeof what === 'string' ? page.split(what).slice(1) : (page.match(what) ?? []);
  if (found.length === count) return;
  const name = typeof what === 'string' ? what : what.source;
  throw new Error(
    `/${path}: expected ${name} ${String(count)} times, found it ${String(found.length)} times. ${remedy}`,
  );
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from './files.ts';
import { bundle } from './single-file.ts';
import { CACHES } from '../src/kept-copy/keep.ts';
import type { Edition } from '../src/kept-copy/worker.ts';

const LIST = 'kept-copy.txt';

/**
 * What no reader opens without a connection: widgets and packages (for other sites), the
 * single pages of a decision (the decision itself walks through them), pictures of links to
 * us, search fields that we do not use, and what machines read.
 */
const LEFT_OUT =
  /^(?:embed|downloads|social|schemas|\.well-known)\/|^pagefind\/pagefind-(?:.+-)?(?:ui|highlight)\.|^decide\/[^/]+\/[^/]+\/|^[^/]+\.(?:xml|txt|json|js)$|^404\.html$/;

export function isInCopy(path: string): boolean {
  return !LEFT_OUT.test(path);
}

/**
 * Writes the worker that keeps a copy of the site, and the list of what it keeps. Has to run
 * when all those files are as they will be.
 */
export function keptCopy(): AstroIntegration {
  let root: URL;
  return {
    name: 'right-for-the-room/kept-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = (await filesIn(site)).filter(isInCopy);
        let bytes = 0;
        const lines = [];
        for (const path of files) {
          const content = readFileSync(join(site, path));
          bytes += content.length;
          // A page is asked for by its folder; the front page by nothing at all.
          lines.push(`${digest(content)} ${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`);
        }
        const list = `${lines.join('\n')}\n`;
        await writeFile(join(site, LIST), list);
        const edition: Edition = {
          list: LIST,
          digest: digest(list),
          hashed: '_astro/',
          instead: 'offline/',
          name: CACHES,
        };
        const src = fileURLToPath(new URL('src/', root));
        const { script } = await bundle(
          `import { serveKept } from ${JSON.stringify(join(src, 'kept-copy/worker.ts'))};
          serveKept(${JSON.stringify(edition)});`,
          src,
        );
        await writeFile(join(site, 'worker.js'), `${script}\n`);
        logger.info(`${String(files.length)} files may be kept, ${(bytes / 1e6).toFixed(1)} MB`);
      },
    },
  };
}

function digest(content: string | Buffer): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

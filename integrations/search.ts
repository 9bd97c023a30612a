import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { CustomRecord } from 'pagefind';

/** Builds the search index over what was just built, into dist/pagefind/. */
export function search(): AstroIntegration {
  return {
    name: 'right-for-the-room/search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        try {
          const { index, errors } = await createIndex({
            forceLanguage: 'en',
            // They would stand in the middle of the sentences that the results show.
            excludeSelectors: ['.cite', 'button'],
          });
          if (!index) throw new Error(failed(errors));
          const added = await index.addDirectory({ path: site });
          if (added.errors.length > 0) throw new Error(failed(added.errors));
          if (added.page_count === 0) {
            throw new Error(
              'Search index: expected pages with data-pagefind-body, found none. ' +
                'A page gets it from src/layouts/Page.astro when it says its `kind`.',
            );
          }
          const entries = await takeEntries(join(site, 'words', 'entries.json'));
          for (const entry of entries) {
            const { errors: problems } = await index.addCustomRecord(entry);
            if (problems.length > 0) throw new Error(failed(problems));
          }
          const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
          if (written.errors.length > 0) throw new Error(failed(written.errors));
          logger.info(
            `${String(added.page_count)} pages and ${String(entries.length)} entries can be searched`,
          );
        } finally {
          await close();
        }
      },
    },
  };
}

/** What src/pages/words/entries.json.ts left for the index. No page asks for it. */
async function takeEntries(file: string): Promise<readonly CustomRecord[]> {
  const entries = JSON.parse(await readFile(file, 'utf8')) as readonly CustomRecord[];
  await rm(file);
  return entries;
}

function failed(errors: readonly string[]): string {
  return (
    `Search index: Pagefind could not build it: ${errors.join('; ')}. Its program comes with ` +
    'the packages, one for each system: "npm ci" on this machine may bring the missing one.'
  );
}

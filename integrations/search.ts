import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Builds the search index over what was just built, into dist/pagefind/. */
export function search(): AstroIntegration {
  return {
    name: 'right-for-the-room/search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`Search index: ${errors.join('; ')}`);
        const { page_count: pages, errors: problems } = await index.addDirectory({ path: site });
        if (problems.length > 0) throw new Error(`Search index: ${problems.join('; ')}`);
        if (pages === 0) {
          throw new Error('Search index: expected pages with data-pagefind-body, found none.');
        }
        await index.writeFiles({ outputPath: `${site}pagefind` });
        await close();
        logger.info(`${String(pages)} pages can be searched`);
      },
    },
  };
}

import type { APIRoute } from 'astro';
import { wording } from '../../collections.ts';
import { situationWording, synonymWording } from '../../schemas/search-wording.ts';
import { link } from '../../site.ts';

/** What the search wants once somebody searches: everyday words, and ways where none helps. */
export const GET: APIRoute = async () => {
  const words = await wording('synonyms', synonymWording);
  const { situations } = await wording('situations', situationWording);
  const ways = situations.map(({ id, title }) => ({ href: link(`/search/#${id}`), title }));
  return new Response(JSON.stringify({ words, ways }), {
    headers: { 'content-type': 'application/json' },
  });
};

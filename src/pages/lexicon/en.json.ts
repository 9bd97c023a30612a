import type { APIRoute } from 'astro';
import { LEXICON } from '../../lexicon.ts';

/** The words the checker looks for, fetched once by its island. */
export const GET: APIRoute = () =>
  new Response(LEXICON, { headers: { 'content-type': 'application/json' } });

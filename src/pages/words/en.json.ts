import type { APIRoute } from 'astro';
import { checkerWords } from '../../blocks/checker-words.ts';

/** The words the checker looks for and what it says of them. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await checkerWords()), {
    headers: { 'content-type': 'application/json' },
  });

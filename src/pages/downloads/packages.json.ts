import type { APIRoute } from 'astro';
import { packages } from '../../blocks/packages.ts';
import { absolute } from '../../site.ts';

/** What the build packs for learning systems; integrations/packages.ts reads it. */
export const GET: APIRoute = async ({ site }) =>
  new Response(JSON.stringify({ home: absolute('/', site), courses: await packages() }), {
    headers: { 'content-type': 'application/json' },
  });

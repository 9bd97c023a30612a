import type { APIRoute, GetStaticPaths } from 'astro';
import { flow, flows } from '../../../collections.ts';

export const getStaticPaths = (async () =>
  (await flows()).map(({ id }) => ({ params: { flow: id } }))) satisfies GetStaticPaths;

/** A whole flow, for a walker inside a text. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await flow(params['flow'] ?? '')), {
    headers: { 'content-type': 'application/json' },
  });

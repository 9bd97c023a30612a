import type { APIRoute } from 'astro';
import { searchEntries } from '../../blocks/search-entries.ts';

/** For the build alone: integrations/search.ts puts it into the index and takes it away. */
export const GET: APIRoute = async () => Response.json(await searchEntries());

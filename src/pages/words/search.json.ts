import type { APIRoute } from 'astro';
import { flows, guides, quizzes, wording } from '../../collections.ts';
import { searchEntries } from '../../blocks/search-entries.ts';
import { knownWords } from '../../components/site/meant.ts';
import type { SearchWords } from '../../i18n/search.ts';
import { situationWording, synonymWording } from '../../schemas/search-wording.ts';
import { link } from '../../site.ts';

/** Blocks and emphasis in a guide, with what they are told. */
const TAG = /<[^>]*>|\]\([^)]*\)/g;

/** What the search wants once somebody searches: everyday words, and ways where none helps. */
export const GET: APIRoute = async () => {
  const words = await wording('synonyms', synonymWording);
  const { situations } = await wording('situations', situationWording);
  const ways = situations.map(({ id, title }) => ({ href: link(`/search/#${id}`), title }));
  const known = knownWords([
    ...Object.entries(words.synonyms).flat(),
    ...(await guides()).flatMap(({ data, body = '' }) => [data.title, body.replace(TAG, ' ')]),
    ...[...(await flows()), ...(await quizzes())].flatMap(({ title, purpose }) => [title, purpose]),
    ...(await searchEntries()).map(({ content }) => content),
  ]);
  const all: SearchWords = { words, ways, known };
  return new Response(JSON.stringify(all), { headers: { 'content-type': 'application/json' } });
};

import type { APIRoute } from 'astro';
import { atom } from '../blocks/atom.ts';
import { guides, wording } from '../collections.ts';
import { siteWording } from '../schemas/wording.ts';
import { absolute } from '../site.ts';

/** The guides for feed readers. Not to be confused with /feed/, which is a day to play. */
export const GET: APIRoute = async ({ site }) => {
  const { name, tagline, footer, news } = await wording('site', siteWording);
  const [first, ...others] = (await guides()).map(({ id, data }) => ({
    address: absolute(`/guides/${id}/`, site),
    title: data.title,
    summary: data.description,
    checked: data.checked,
  }));
  if (!first) throw new Error('The Atom feed: expected guides, found none.');
  const feed = atom({
    title: news,
    subtitle: tagline,
    author: name,
    rights: footer.licence,
    self: absolute('/atom.xml', site),
    page: absolute('/guides/', site),
    entries: [first, ...others],
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};

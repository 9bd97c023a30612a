import type { APIRoute, GetStaticPaths } from 'astro';
import { activities } from '../../../blocks/activities.ts';
import type { Activity } from '../../../blocks/activities.ts';
import { absolute } from '../../../site.ts';
import { oEmbed } from '../../../widgets/manifests/oembed.ts';

export const getStaticPaths = (async () =>
  (await activities()).map((activity) => ({
    params: { activity: activity.name },
    props: { activity },
  }))) satisfies GetStaticPaths;

/** How an intranet that is given the activity's address shows it. */
export const GET: APIRoute<{ activity: Activity }> = ({ props, site }) => {
  const { name, title, page } = props.activity;
  const answer = oEmbed({
    title,
    frame: absolute(`/embed/${name}/`, site),
    page: absolute(page, site),
    site: absolute('/', site),
  });
  return new Response(JSON.stringify(answer), {
    headers: { 'content-type': 'application/json' },
  });
};

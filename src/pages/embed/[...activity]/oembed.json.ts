import type { APIRoute, GetStaticPaths } from 'astro';
import { activities } from '../../../blocks/activities.ts';
import type { Activity } from '../../../blocks/activities.ts';
import { wording } from '../../../collections.ts';
import { doctorWording } from '../../../schemas/doctor-wording.ts';
import { absolute } from '../../../site.ts';
import { DOCTOR } from '../../../widgets/activities.ts';
import { oEmbed } from '../../../widgets/manifests/oembed.ts';

type Placed = Pick<Activity, 'name' | 'title' | 'page'>;

export const getStaticPaths = (async () => {
  const { title } = await wording('doctor', doctorWording);
  const doctor: Placed = { name: DOCTOR, title, page: '/teams/embed/' };
  return [...(await activities()), doctor].map((activity: Placed) => ({
    params: { activity: activity.name },
    props: { activity },
  }));
}) satisfies GetStaticPaths;

/** How an intranet that is given the activity's address shows it. */
export const GET: APIRoute<{ activity: Placed }> = ({ props, site }) => {
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

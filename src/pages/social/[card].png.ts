/** Social cards, drawn at build time: /social/<card>.png for every page that is worth passing on. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { byYear } from '../../blocks/essays.ts';
import { essays, flows, guides, quizzes, wording } from '../../collections.ts';
import { drawCard } from '../../cards/card.ts';
import type { CardPicture } from '../../cards/card.ts';
import { GuideIllustration } from '../../components/picture/GuideIllustration.tsx';
import { RowOfRooms } from '../../components/picture/RowOfRooms.tsx';
import { CheckFirst } from '../../components/picture/sections/CheckFirst.tsx';
import { FiveEssays } from '../../components/picture/sections/FiveEssays.tsx';
import { Judges } from '../../components/picture/sections/Judges.tsx';
import { StairsOfDoors } from '../../components/picture/sections/StairsOfDoors.tsx';
import { THREADS } from '../../schemas/essay.ts';
import { siteWording } from '../../schemas/wording.ts';

interface Props {
  readonly kicker: string;
  readonly title: string;
  readonly picture: CardPicture;
}

/** Illustrations share one plan. */
const onPlan = (drawing: CardPicture['drawing']): CardPicture => ({
  drawing,
  width: 240,
  ground: 96,
});

const STREET: CardPicture = { drawing: RowOfRooms({}), width: 320, ground: 76 };
const CHECK = onPlan(CheckFirst({}));
const DOORS = onPlan(StairsOfDoors({}));
const JUDGES = onPlan(Judges({}));
const guidePicture = (name: string) => onPlan(GuideIllustration({ name }));

export const getStaticPaths = (async () => {
  const { tagline, nav } = await wording('site', siteWording);
  const reading = await guides();
  const first = reading[0]?.data.illustration;
  const written = byYear(await essays());
  const rooms = written.map(({ date, threads }) => ({ threads, dated: date !== 'undated' }));
  const street = (lit?: number) => onPlan(FiveEssays({ rooms, threads: THREADS, lit }));
  const card = (name: string, kicker: string, title: string, picture: CardPicture) => ({
    params: { card: name },
    props: { kicker, title, picture },
  });
  return [
    card('home', tagline, 'Is it right for the room?', STREET),
    card('check', nav.check, 'Is your draft right for the room?', CHECK),
    card('decide', nav.decide, 'One question at a time, to an answer', DOORS),
    card('quizzes', nav.quizzes, 'Would you post it?', JUDGES),
    card(
      'guides',
      nav.guides,
      'Five minutes each, with sources',
      first ? guidePicture(first) : STREET,
    ),
    card('essays', 'Then and now', 'Five essays, and what became of them', street()),
    ...written.map(({ number, title }, place) =>
      card(`essay-${String(number)}`, 'Then and now', title, street(place)),
    ),
    ...(await flows()).map(({ id, title }) => card(`flow-${id}`, 'Decision', title, DOORS)),
    ...(await quizzes()).map(({ id, title }) => card(`quiz-${id}`, 'Quiz', title, JUDGES)),
    ...reading.map(({ id, data }) =>
      card(`guide-${id}`, 'Guide', data.title, guidePicture(data.illustration)),
    ),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { name } = await wording('site', siteWording);
  const picture = await drawCard({ ...props, name });
  return new Response(picture, { headers: { 'content-type': 'image/png' } });
};

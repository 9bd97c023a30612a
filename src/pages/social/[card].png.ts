/** Social cards, drawn at build time: /social/<card>.png for every page that is worth passing on. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { byYear } from '../../blocks/essays.ts';
import {
  essays,
  feed,
  flows,
  guides,
  quizzes,
  sampleDrafts,
  styleQuiz,
  terms,
  wording,
} from '../../collections.ts';
import { cardsOf } from '../../cards/card.ts';
import type { CardPicture } from '../../cards/card.ts';
import { GuideIllustration } from '../../components/picture/GuideIllustration.tsx';
import { RowOfRooms } from '../../components/picture/RowOfRooms.tsx';
import { CheckFirst } from '../../components/picture/sections/CheckFirst.tsx';
import { FiveEssays } from '../../components/picture/sections/FiveEssays.tsx';
import { Judges } from '../../components/picture/sections/Judges.tsx';
import { StairsOfDoors } from '../../components/picture/sections/StairsOfDoors.tsx';
import { THREADS } from '../../schemas/essay.ts';
import { proofWording } from '../../schemas/proof-wording.ts';
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
/** One of each: cards with the same one share what is drawn of it. */
const guidePictures = new Map<string, CardPicture>();
const guidePicture = (name: string): CardPicture => {
  const picture = guidePictures.get(name) ?? onPlan(GuideIllustration({ name }));
  guidePictures.set(name, picture);
  return picture;
};
const PERSON = guidePicture('how-much-personality');
const READERS = guidePicture('who-is-really-watching');

export const getStaticPaths = (async () => {
  const { tagline, nav, search, sections } = await wording('site', siteWording);
  const reading = await guides();
  const first = reading[0]?.data.illustration;
  const { verify } = await wording('proof', proofWording);
  const samples = String((await sampleDrafts()).length);
  const entries = String((await terms()).length);
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
    card('feed', nav.quizzes, (await feed('monday')).title, STREET),
    card('style', nav.quizzes, (await styleQuiz('boundary-style')).title, PERSON),
    card('proof', nav.quizzes, verify.title, JUDGES),
    card('examples', 'Examples', `${samples} posts, each in its room`, STREET),
    card('glossary', 'Glossary', `${entries} words, in plain English`, READERS),
    card('search', search.title, 'Say it in your own words', DOORS),
    card('teams', sections.teams, 'Quizzes for a room', JUDGES),
    card('method', 'The checker', sections.method, CHECK),
    card('facts', 'Facts', 'Every one with its source', street()),
    card('about', tagline, 'About this site', STREET),
    card('privacy', tagline, 'Your words stay with you', CHECK),
    card('accessibility', tagline, 'A site for everyone', STREET),
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

let drawing: ReturnType<typeof cardsOf> | undefined;

export const GET: APIRoute<Props> = async ({ props }) => {
  drawing ??= wording('site', siteWording).then(({ name }) => cardsOf(name));
  const draw = await drawing;
  return new Response(draw(props), { headers: { 'content-type': 'image/png' } });
};

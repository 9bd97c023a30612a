/** What widgets carry inside, as plain data; addresses count from the widget's own place. */
import { createHash } from 'node:crypto';
import { feed as feedOf, wording } from '../collections.ts';
import type { DoctorProps } from '../components/embed/Doctor.tsx';
import type { FeedPlayerProps } from '../components/feed/FeedPlayer.tsx';
import type { FlowWalkerProps } from '../components/flow/FlowWalker.tsx';
import type { Flow, ItemKind, LawNote, Quiz } from '../engine/index.ts';
import type { QuizPlayerWording } from '../i18n/quiz.ts';
import type { RoomWording } from '../i18n/wording.ts';
import { doctorWording } from '../schemas/doctor-wording.ts';
import { feedWording } from '../schemas/feed-wording.ts';
import { quizWording } from '../schemas/quiz-wording.ts';
import { widgetWording } from '../schemas/widget-wording.ts';
import { roomWording } from '../schemas/wording.ts';
import { bakedHouse } from '../pack.ts';
import { packWording } from '../schemas/pack-wording.ts';
import { link } from '../site.ts';
import type { HeldChecker } from '../widgets/player/check.tsx';
import type { LessonData } from '../widgets/player/lesson-data.ts';
import type { ActivityData } from '../widgets/player/mount.ts';
import type { FramedQuizProps } from '../widgets/player/quiz.tsx';
import { checkerProps } from './checker-props.ts';
import { checkerWords } from './checker-words.ts';
import { flowProps } from './flow-props.ts';
import { quizProps } from './quiz-props.ts';
import { without } from './without.ts';

/** The site's front page as seen from a widget: "quiz/share-or-think" lies three folders deep. */
export function homeOf(activity: string): string {
  return '../'.repeat(activity.split('/').length + 1);
}

export async function checkWidget(): Promise<ActivityData<HeldChecker>> {
  const { wording: words, ...props } = await checkerProps({ id: 'widget' });
  return data('check', {
    ...props,
    wording: {
      ...words,
      // Its lists are in it: it waits for none, and none can fail to come.
      waiting: '',
      failed: '',
      retry: '',
      // No page of ours is linked from it, and what stands for it without script is its frame's.
      privateLink: '',
      trustLink: '',
      noscript: '',
    },
    words: await checkerWords(),
  });
}

export async function flowWidget(flow: Flow): Promise<ActivityData<FlowWalkerProps>> {
  const activity = `decide/${flow.id}`;
  const home = homeOf(activity);
  const options = { id: 'walk', flow: flow.id };
  const { senders: _senders, wording: words, help, ...props } = await flowProps(options);
  const bare = Object.fromEntries(
    Object.entries(flow.nodes).map(([id, node]) => [id, withoutFacts(node)]),
  );
  const helps = Object.values(flow.nodes).some((node) => 'helpLines' in node && node.helpLines);
  return data(activity, {
    ...props,
    // Pages that lead to it, and the check of all content, have a use for the rest.
    flow: { ...flow, purpose: '', facts: [], nodes: bare },
    // Nobody is sent here from another decision, and the address keeps nothing.
    wording: { ...words, cameFrom: '', backTo: '', private: { ...words.private, address: '' } },
    help: helps
      ? { ...help, title: '' }
      : { ...help, title: '', lines: [], intro: '', elsewhere: '' },
    home,
    pages: `${home}decide/${flow.id}/`,
  });
}

/** A node or an item whose notes of law do not name what they rest on: nothing shows it. */
function withoutFacts<Lawful extends { readonly law?: readonly LawNote[] | undefined }>(
  one: Lawful,
): Lawful {
  return { ...one, law: one.law?.map(({ facts: _facts, ...note }) => note) };
}

export async function quizWidget(whole: Quiz): Promise<ActivityData<FramedQuizProps>> {
  const activity = `quiz/${whole.id}`;
  // What it is for stands on pages that lead to it.
  const quiz = { ...whole, purpose: '', for: '', items: whole.items.map(withoutFacts) };
  const { proof: _proof, guides, rooms, wording: words, ...props } = await quizProps(quiz);
  const home = homeOf(activity);
  const near = Object.entries(guides).map(([slug, guide]) => [
    slug,
    { ...guide, href: home + guide.href.slice(link('/').length) },
  ]);
  return {
    ...(await data(activity, {
      ...props,
      rooms: roomsFor(rooms, quiz),
      wording: wordingFor(quiz, await withoutChecker(words)),
      guides: Object.fromEntries(near) as FramedQuizProps['guides'],
    })),
    version: quiz.version,
  };
}

/** Texts of one kind of item. Those of options are needed by any quiz: a pack may add some. */
const OF_KINDS: Readonly<Partial<Record<keyof QuizPlayerWording, readonly ItemKind[]>>> = {
  judge: ['judge'],
  spot: ['spot'],
  account: ['account'],
  order: ['order'],
  room: ['room'],
  rewrite: ['rewrite'],
  // Nothing comes later: all is in the file.
  later: [],
};

/** The texts without those that nothing in this quiz would show. */
function wordingFor({ items }: Quiz, words: QuizPlayerWording): QuizPlayerWording {
  const kinds = new Set(items.map(({ kind }) => kind));
  const judged = items.filter((item) => item.kind === 'judge');
  const kept = Object.fromEntries(
    Object.entries(words).filter(([section]) => {
      const of = OF_KINDS[section as keyof QuizPlayerWording];
      return of === undefined || of.some((kind) => kinds.has(kind));
    }),
  ) as unknown as QuizPlayerWording;
  return {
    ...kept,
    // What is kept is said where something is: see lessonData.
    kept: { wiped: words.kept.wiped } as QuizPlayerWording['kept'],
    ...(!kinds.has('several') && {
      options: { ...words.options, several: '', firstSeveral: '', ticked: '' },
    }),
    ...(judged.length > 0 && {
      judge: {
        ...words.judge,
        // Of cards that stand alone.
        label: '',
        answer: '',
        // An item's own answer to a verdict goes before the one for all items.
        instead: Object.fromEntries(
          Object.entries(words.judge.instead).map(([key, said]) => [
            key,
            only(said, (verdict) =>
              judged.some((item) => item.verdict === key && !item.others[verdict]),
            ),
          ]),
        ),
      },
    }),
  };
}

/** The texts of a widget, which judges what is rewritten without the checker. */
async function withoutChecker(words: QuizPlayerWording): Promise<QuizPlayerWording> {
  const { rewriting } = await wording('widget', widgetWording);
  const unsaid = { checking: '', failed: '', finds: '' };
  return { ...words, rewrite: { ...words.rewrite, ...unsaid, how: rewriting } };
}

/** What a quiz holds besides for learning systems: widgets keep nothing and have no checker. */
export async function lessonData({ items }: Quiz): Promise<LessonData> {
  const { kept, rewrite } = await wording('quiz', quizWording);
  return {
    kept,
    ...(items.some(({ kind }) => kind === 'rewrite') && {
      rewriting: { words: await checkerWords(), wording: rewrite },
    }),
  };
}

/** Rooms without the hints that only items about rooms show. */
function roomsFor(rooms: RoomWording, quiz?: Quiz): RoomWording {
  if (quiz?.items.some(({ kind }) => kind === 'room')) return rooms;
  // Whose a thing is is what the checker says.
  return { ...without(rooms, 'hint'), whose: {} as RoomWording['whose'] };
}

function only<Id extends string, Words>(
  all: Readonly<Partial<Record<Id, Words>>>,
  isNeeded: (id: Id) => boolean,
): Readonly<Record<Id, Words>> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => isNeeded(id as Id))) as Readonly<
    Record<Id, Words>
  >;
}

export async function feedWidget(): Promise<ActivityData<FeedPlayerProps>> {
  return data('feed', {
    feed: await feedOf('monday'),
    wording: await wording('feed', feedWording),
    rooms: roomsFor(await wording('rooms', roomWording)),
  });
}

export async function doctorWidget(): Promise<ActivityData<DoctorProps>> {
  return data('doctor', { wording: await wording('doctor', doctorWording) });
}

async function data<Props>(activity: string, props: Props): Promise<ActivityData<Props>> {
  const mark = createHash('sha256').update(JSON.stringify(props)).digest('hex');
  const { note: notes } = await wording('pack', packWording);
  return { activity, version: mark.slice(0, 7), props, notes, pack: bakedHouse() };
}

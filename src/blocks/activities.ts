/** Everything that can be put on another site, in the order in which it is offered. */
import { feed, flows, quizzes, wording } from '../collections.ts';
import { embedWording } from '../schemas/embed-wording.ts';
import { checkerWording } from '../schemas/wording.ts';
import type { ActivityKind } from '../widgets/activities.ts';

export interface Activity {
  /** "quiz/share-or-think". */
  readonly name: string;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly purpose: string;
  /** The same activity as a page of the site. */
  readonly page: `/${string}`;
}

export async function activities(): Promise<readonly Activity[]> {
  const { label } = await wording('checker', checkerWording);
  const { builder } = await wording('embed', embedWording);
  const day = await feed('monday');
  return [
    { name: 'check', kind: 'check', title: label, purpose: builder.checker, page: '/check/' },
    ...(await flows()).map(({ id, title, purpose }): Activity => ({
      name: `decide/${id}`,
      kind: 'decide',
      title,
      purpose,
      page: `/decide/${id}/`,
    })),
    ...(await quizzes()).map(({ id, title, purpose }): Activity => ({
      name: `quiz/${id}`,
      kind: 'quiz',
      title,
      purpose,
      page: `/quizzes/${id}/`,
    })),
    { name: 'feed', kind: 'feed', title: day.title, purpose: day.purpose, page: '/feed/' },
  ];
}

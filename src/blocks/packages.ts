/** What is packed for learning systems, in the order in which it is offered. */
import { wording } from '../collections.ts';
import { downloadsWording } from '../schemas/downloads-wording.ts';
import { PASS } from '../widgets/activities.ts';
import { dashed } from '../widgets/manifests/course.ts';
import type { Course } from '../widgets/manifests/course.ts';
import { activities } from './activities.ts';
import type { Activity } from './activities.ts';

/** What somebody new begins with, as one package. */
const STARTER_SET = ['quiz/starter-check', 'decide/should-i-share-this', 'quiz/share-or-think'];

export interface Packed extends Course {
  /** The activities of the lessons, in their order. */
  readonly activities: readonly string[];
  /** What the package holds: one activity of a kind, or a course of several. */
  readonly kind: Activity['kind'] | 'course';
}

export async function packages(): Promise<readonly Packed[]> {
  const all = await activities();
  const { course } = await wording('downloads', downloadsWording);
  const starters = STARTER_SET.map((name) => {
    const activity = all.find((one) => one.name === name);
    if (!activity) {
      throw new Error(
        `The starter set: expected an activity "${name}", found none. Mend the list in src/blocks/packages.ts.`,
      );
    }
    return activity;
  });
  return [
    {
      id: 'starter-set',
      kind: 'course',
      title: course.title,
      purpose: course.purpose,
      activities: STARTER_SET,
      lessons: starters.map((one) => lesson(one, `${dashed(one.name)}.html`)),
    },
    ...all.map((one): Packed => ({
      id: dashed(one.name),
      kind: one.kind,
      title: one.title,
      purpose: one.purpose,
      activities: [one.name],
      lessons: [lesson(one, 'index.html')],
    })),
  ];
}

function lesson({ name, kind, title, purpose }: Activity, file: string) {
  return { id: dashed(name), title, purpose, file, pass: kind === 'quiz' ? PASS : undefined };
}

/** The ways by situation, with the addresses and the titles of what they lead to. */
import { flow, guide, quiz, wording } from '../collections.ts';
import type { Step, StepKind } from '../i18n/search.ts';
import { situationWording } from '../schemas/search-wording.ts';
import { link } from '../site.ts';

export interface Way {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly {
    readonly href: string;
    /** What one does there: "Read", "Decide". */
    readonly kind: string;
    readonly title: string;
  }[];
}

/** Fails, and says which, where a step leads to nothing. */
export async function ways(): Promise<{
  readonly title: string;
  readonly intro: string;
  readonly list: readonly Way[];
}> {
  const { kinds, check, title, intro, situations } = await wording('situations', situationWording);
  const list = await Promise.all(
    situations.map(async (one) => ({
      id: one.id,
      title: one.title,
      steps: await Promise.all(one.steps.map((step) => stepOf(step, kinds, check))),
    })),
  );
  return { title, intro, list };
}

async function stepOf(
  step: Step,
  kinds: Readonly<Record<StepKind, string>>,
  check: string,
): Promise<Way['steps'][number]> {
  const kind = kinds[step.kind];
  switch (step.kind) {
    case 'guide': {
      const { data } = await guide(step.id);
      return { href: link(`/guides/${step.id}/`), kind, title: data.title };
    }
    case 'flow': {
      const { title } = await flow(step.id);
      return { href: link(`/decide/${step.id}/`), kind, title };
    }
    case 'quiz': {
      const { title } = await quiz(step.id);
      return { href: link(`/quizzes/${step.id}/`), kind, title };
    }
    case 'check':
      return { href: link('/check/'), kind, title: check };
  }
}

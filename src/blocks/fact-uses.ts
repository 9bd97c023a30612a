/** Which pages lean on which fact. */
import { essays, flows, guides, policyKinds, quizData, terms } from '../collections.ts';
import { essayPath } from './essays.ts';
import { factsCitedIn, factsIn } from './fact-ids.ts';

export interface FactUse {
  readonly title: string;
  readonly path: `/${string}`;
}

/** The pages that lean on each fact, guides first. */
export async function factUses(): Promise<ReadonlyMap<string, readonly FactUse[]>> {
  const pages: readonly (readonly [FactUse, readonly string[]])[] = [
    ...(await guides()).map(({ id, data, body = '' }) => {
      const use: FactUse = { title: data.short, path: `/guides/${id}/` };
      return [use, factsCitedIn(body)] as const;
    }),
    ...(await essays()).map((essay) => {
      const use: FactUse = { title: `then and now: ${essay.title}`, path: essayPath(essay) };
      return [use, factsIn(essay)] as const;
    }),
    ...(await flows()).map((flow) => {
      const use: FactUse = { title: flow.title, path: `/decide/${flow.id}/` };
      return [use, factsIn(flow)] as const;
    }),
    ...(await quizData()).map((quiz) => {
      const use: FactUse = { title: `quiz: ${quiz.title}`, path: `/quizzes/${quiz.id}/` };
      return [use, factsIn(quiz)] as const;
    }),
    [
      { title: 'policy reader', path: '/teams/policy/' },
      (await policyKinds()).kinds.flatMap((kind) => kind.facts),
    ] as const,
    ...(await terms()).map((term) => {
      const use: FactUse = { title: `word: ${term.term}`, path: `/glossary/#${term.id}` };
      return [use, term.facts] as const;
    }),
  ];
  const uses = new Map<string, FactUse[]>();
  for (const [use, ids] of pages) {
    for (const id of new Set(ids)) uses.set(id, [...(uses.get(id) ?? []), use]);
  }
  return uses;
}

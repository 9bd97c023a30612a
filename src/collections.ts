/**
 * The only file that asks Astro for content. It exports ready, typed, sorted things, and
 * refuses what a schema cannot see: references between files that lead nowhere.
 */
import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { z } from 'astro/zod';
import { CATEGORIES, didYouMean, straying, versionOf } from './engine/index.ts';
import type { Feed, Flow, Quiz } from './engine/index.ts';
import { withPackItems } from './engine/pack/pack-items.ts';
import { bakedPack } from './pack.ts';
import type { CategoryWords } from './schemas/category.ts';
import { unfounded } from './schemas/chart.ts';
import type { Chart } from './schemas/chart.ts';
import type { Check } from './schemas/check.ts';
import type { Principle } from './schemas/conformance.ts';
import type { PolicyPhrases } from './engine/policy/types.ts';
import type { SampleDraft } from './schemas/draft.ts';
import type { Essay } from './schemas/essay.ts';
import type { Fact } from './schemas/fact.ts';
import { joinFeed } from './schemas/feed.ts';
import { joinQuiz } from './schemas/join-quiz.ts';
import { withDays } from './schemas/law.ts';
import { policyPhrases } from './schemas/policy.ts';
import type { PolicyData } from './schemas/policy.ts';
import { onePagePolicy } from './schemas/tools/one-page-policy.ts';
import type { QuizData } from './schemas/quiz.ts';
import type { StyleData } from './schemas/style.ts';
import type { Term } from './schemas/term.ts';

export type Guide = CollectionEntry<'guides'>;

/**
 * What is read once for a whole build, whatever number of pages asks for it. While somebody
 * writes, it is read each time, because it changes.
 */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => (import.meta.env.PROD ? (known ??= read()) : read());
}

/** Guides in their order. */
export const guides = once(async (): Promise<readonly Guide[]> => {
  return (await getCollection('guides')).sort((a, b) => a.data.order - b.data.order);
});

export async function guide(slug: string): Promise<Guide> {
  return found(await guides(), slug, 'guide');
}

/** The principles of WCAG 2.2 with their criteria, in the order of the guidelines. */
export const principles = once(async (): Promise<readonly Principle[]> => {
  return (await getCollection('conformance'))
    .map(({ data }) => data)
    .sort((a, b) => a.number - b.number);
});

/** What is checked, in the order in which it is told. */
export const checks = once(async (): Promise<readonly Check[]> => {
  return (await getCollection('checks')).map(({ data }) => data).sort((a, b) => a.order - b.order);
});

/** The words of all categories, in the order of the taxonomy. */
export const categories = once(async (): Promise<readonly CategoryWords[]> => {
  return (await getCollection('categories'))
    .map(({ data }) => data)
    .sort((a, b) => CATEGORIES.indexOf(a.id) - CATEGORIES.indexOf(b.id));
});

/** The sample drafts, in their order. */
export const sampleDrafts = once(async (): Promise<readonly SampleDraft[]> => {
  return (await getCollection('drafts'))
    .map(({ data }) => data)
    .sort((a, b) => a.id.localeCompare(b.id));
});

export async function sampleDraft(id: string): Promise<SampleDraft> {
  return found(await sampleDrafts(), id, 'sample draft');
}

/** Flows in their order. */
export const flows = once(async (): Promise<readonly Flow[]> => {
  const all = (await getCollection('flows'))
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order);
  const lost = straying(all);
  if (lost.length > 0) throw new Error(lost.join('\n'));
  return all.map((one) => {
    const nodes = Object.entries(one.nodes).map(([node, found]) => [node, withDays(found)]);
    return { ...one, nodes: Object.fromEntries(nodes) as Flow['nodes'] };
  });
});

export async function flow(id: string): Promise<Flow> {
  return found(await flows(), id, 'flow');
}

/** Quizzes in their order as they are written, with all that the engine has no use for. */
export const quizData = once(async (): Promise<readonly QuizData[]> => {
  return (await getCollection('quizzes'))
    .map((entry) => entry.data)
    .sort((a, b) => a.order - b.order);
});

/** Quizzes in their order, joined with the sample drafts they show. */
export const quizzes = once(async (): Promise<readonly Quiz[]> => {
  const data = await quizData();
  const samples = await sampleDrafts();
  const joined = data.map((quiz) => joinQuiz(quiz, samples));
  const problems = joined.flatMap((one) => one.problems);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return withBakedItems(joined.map(({ quiz }) => quiz)).map((one) => ({
    ...one,
    items: one.items.map(withDays),
  }));
});

/** Quizzes with the items of the company pack that the build was given. */
function withBakedItems(all: readonly Quiz[]): readonly Quiz[] {
  const pack = bakedPack();
  if (!pack?.items) return all;
  const ids = all.map(({ id }) => id);
  const lost = pack.items.find((item) => !ids.includes(item.quiz));
  if (lost) {
    throw new Error(
      `PACK, items: expected quizzes of ${ids.join(', ')}, found another.${didYouMean(lost.quiz, ids)}`,
    );
  }
  return all.map((quiz) => {
    const packed = withPackItems(quiz, pack);
    return packed === quiz ? quiz : { ...packed, version: versionOf(packed) };
  });
}

export async function quiz(id: string): Promise<Quiz> {
  return found(await quizzes(), id, 'quiz');
}

/** The self-portrait of how somebody draws the line between work and life. */
export async function styleQuiz(id: string): Promise<StyleData> {
  return found(
    (await getCollection('styles')).map(({ data }) => data),
    id,
    'style',
  );
}

/** A day of posts to act on, joined with the sample drafts it shows. */
export async function feed(id: string): Promise<Feed> {
  const days = (await getCollection('feeds')).map(({ data }) => data);
  const { feed: joined, problems } = joinFeed(found(days, id, 'feed'), await sampleDrafts());
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return joined;
}

export const facts = once(async (): Promise<readonly Fact[]> => {
  return (await getCollection('facts')).map(({ data }) => data);
});

export async function fact(id: string): Promise<Fact> {
  return found(await facts(), id, 'fact');
}

/** Charts, whose every figure is one of the facts they stand on. */
const charts = once(async (): Promise<readonly Chart[]> => {
  const all = (await getCollection('charts')).map(({ data }) => data);
  const known = await facts();
  const problems = all.flatMap((one) =>
    unfounded(one, known).map(
      ({ path, message }) =>
        `src/content/charts/en/${one.id}.yaml, ${path.join('.')}: ${message} Take the figure from a fact, or name the fact that has it.`,
    ),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return all;
});

export async function chart(id: string): Promise<Chart> {
  return found(await charts(), id, 'chart');
}

/** The words of the glossary, as a reader would look them up. */
export const terms = once(async (): Promise<readonly Term[]> => {
  return (await getCollection('glossary'))
    .map(({ data }) => data)
    .sort((a, b) => a.term.localeCompare(b.term, 'en'));
});

export async function term(id: string): Promise<Term> {
  return found(await terms(), id, 'term');
}

/** What the policy reader looks for, with what it says of it. */
export const policyKinds = once(async (): Promise<PolicyData> => {
  const [only] = await getCollection('policy');
  if (!only)
    throw new Error(
      'Policy phrases: expected src/content/policy/en/phrases.yaml, found no such file.',
    );
  return only.data;
});

/** The same as the engine takes it, with the broad words of the one-page policy. */
export const policyReaderPhrases = once(async (): Promise<PolicyPhrases> => {
  const { broadWords } = await tool('one-page-policy', onePagePolicy);
  return policyPhrases(await policyKinds(), broadWords);
});

export const essays = once(async (): Promise<readonly Essay[]> => {
  return (await getCollection('essays'))
    .map(({ data }) => data)
    .sort((a, b) => a.number - b.number);
});

/** One section of the interface's texts, in the shape that its schema says. */
export async function wording<T extends z.ZodType>(
  section: string,
  schema: T,
): Promise<z.infer<T>> {
  return shaped('ui', section, schema);
}

/** All that a small tool inside a guide shows and says, in the shape that its schema says. */
export async function tool<T extends z.ZodType>(id: string, schema: T): Promise<z.infer<T>> {
  return shaped('tools', id, schema);
}

/** Content whose reader brings the schema, because each file has a shape of its own. */
async function shaped<T extends z.ZodType>(
  folder: 'ui' | 'tools',
  id: string,
  schema: T,
): Promise<z.infer<T>> {
  const file = `src/content/${folder}/en/${id}.yaml`;
  const entry = await getEntry(folder, id);
  if (!entry) throw new Error(`Texts "${id}": expected ${file}, found no such file.`);
  const parsed = schema.safeParse(entry.data);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    ({ path, message }) => `  ${path.join('.')}: ${message}`,
  );
  throw new Error(`Texts "${id}" (${file}):\n${problems.join('\n')}`);
}

function found<T extends { readonly id: string }>(list: readonly T[], id: string, kind: string): T {
  const item = list.find((one) => one.id === id);
  if (item) return item;
  const folder =
    { quiz: 'quizzes', 'sample draft': 'drafts', term: 'glossary' }[kind] ?? `${kind}s`;
  const ids = list.map((one) => one.id);
  throw new Error(`No ${kind} "${id}" in src/content/${folder}/.${didYouMean(id, ids)}`);
}

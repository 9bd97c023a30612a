/**
 * All content as the checks see it. What passes its schema is typed; of a quiz that does
 * not, the items that do are kept, so that one slip hides no other.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { CategoryWords } from '../../src/schemas/category.ts';
import { categorySchema } from '../../src/schemas/category.ts';
import { chartSchema } from '../../src/schemas/chart.ts';
import { checkSchema } from '../../src/schemas/check.ts';
import { principleSchema } from '../../src/schemas/conformance.ts';
import type { Chart } from '../../src/schemas/chart.ts';
import { draftSchema } from '../../src/schemas/draft.ts';
import type { SampleDraft } from '../../src/schemas/draft.ts';
import { essaySchema } from '../../src/schemas/essay.ts';
import { factSchema } from '../../src/schemas/fact.ts';
import type { Fact } from '../../src/schemas/fact.ts';
import { feedSchema } from '../../src/schemas/feed.ts';
import { flowSchema } from '../../src/schemas/flow.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import type { GuideData } from '../../src/schemas/guide.ts';
import { quizSchema } from '../../src/schemas/quiz.ts';
import type { QuizData } from '../../src/schemas/quiz.ts';
import { styleSchema } from '../../src/schemas/style.ts';
import { termSchema } from '../../src/schemas/term.ts';
import { policySchema } from '../../src/schemas/policy.ts';
import type { Flow } from '../../src/engine/index.ts';
import { isRecord, readSource } from './source.ts';
import type { Source } from './source.ts';

/** The folders of content that are checked, and what each file in them has to be. */
export const SCHEMAS = {
  'categories/en': categorySchema,
  'charts/en': chartSchema,
  'checks/en': checkSchema,
  'conformance/en': principleSchema,
  'drafts/en': draftSchema,
  essays: essaySchema,
  facts: factSchema,
  'feeds/en': feedSchema,
  'flows/en': flowSchema,
  'glossary/en': termSchema,
  'guides/en': guideSchema,
  'policy/en': policySchema,
  'quizzes/en': quizSchema,
  'styles/en': styleSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;
export type Folder = keyof typeof SCHEMAS;

export const FOLDERS = Object.keys(SCHEMAS) as readonly Folder[];

/** Texts of islands: their wording is checked here, their fields when the site is built. */
export const WORDS_ONLY = ['ui/en', 'tools/en'] as const;

/** A file together with what it says. */
export interface Entry<T> {
  readonly source: Source;
  readonly data: T;
}

export interface Content {
  readonly sources: readonly Source[];
  readonly categories: readonly Entry<CategoryWords>[];
  readonly charts: readonly Entry<Chart>[];
  readonly drafts: readonly Entry<SampleDraft>[];
  readonly facts: readonly Entry<Fact>[];
  readonly flows: readonly Entry<Flow>[];
  readonly guides: readonly Entry<GuideData>[];
  readonly quizzes: readonly Entry<QuizData>[];
}

export function readContent(root: string): Content {
  const sources = [...FOLDERS, ...WORDS_ONLY].flatMap((folder) =>
    filesIn(root, folder).map((file) => readSource(file, join(root, file))),
  );
  return contentFrom(sources);
}

export function contentFrom(sources: readonly Source[]): Content {
  const entries = <T>(folder: Folder, read: (source: Source) => T | undefined): Entry<T>[] =>
    sources
      .filter((source) => folderOf(source) === folder)
      .flatMap((source) => {
        const data = read(source);
        return data === undefined ? [] : [{ source, data }];
      });
  return {
    sources,
    categories: entries('categories/en', ({ data }) => categorySchema.safeParse(data).data),
    charts: entries('charts/en', ({ data }) => chartSchema.safeParse(data).data),
    drafts: entries('drafts/en', ({ data }) => draftSchema.safeParse(data).data),
    facts: entries('facts', ({ data }) => factSchema.safeParse(data).data),
    flows: entries('flows/en', ({ data }) => (isWalkable(data) ? data : undefined)),
    guides: entries('guides/en', ({ data }) => guideSchema.safeParse(data).data),
    quizzes: entries('quizzes/en', quizIn),
  };
}

/** The folder of a file, as it is named above; undefined for interface texts and the like. */
export function folderOf({ file }: Source): Folder | undefined {
  return FOLDERS.find((folder) => file.startsWith(`${folder}/`));
}

function filesIn(root: string, folder: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const ending = folder === 'guides/en' ? '.mdx' : '.yaml';
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function quizIn({ name, data }: Source): QuizData | undefined {
  const whole = quizSchema.safeParse(data);
  if (whole.success) return whole.data;
  if (!isRecord(data) || !Array.isArray(data['items'])) return undefined;
  const items = data['items'].flatMap((item: unknown) => {
    const sound = quizSchema.shape.items.element.safeParse(item);
    return sound.success ? [sound.data] : [];
  });
  return { id: name, title: '', purpose: '', for: '', order: 0, items };
}

/** Whether a flow has the parts that a walk through it needs, whatever else is wrong with it. */
function isWalkable(data: unknown): data is Flow {
  if (!isRecord(data) || typeof data['start'] !== 'string' || !isRecord(data['nodes']))
    return false;
  return Object.values(data['nodes']).every((node) => {
    if (!isRecord(node)) return false;
    if (node['kind'] === 'question') return isListOf(node['choices'], ['id', 'to']);
    const next = node['next'] ?? [];
    return node['kind'] === 'outcome' && isListOf(next, ['label', 'href']);
  });
}

function isListOf(value: unknown, fields: readonly string[]): boolean {
  return (
    Array.isArray(value) &&
    value.every((one) => isRecord(one) && fields.every((field) => typeof one[field] === 'string'))
  );
}

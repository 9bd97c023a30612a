/**
 * The site's content as tests read it: straight from the YAML files and through the same
 * schemas as the build, so that a test speaks with the real texts.
 */
import { readFileSync, readdirSync } from 'node:fs';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { CheckerProps } from '../../src/components/draft/Checker.tsx';
import { en } from '../../src/engine/index.ts';
import type { Category } from '../../src/engine/index.ts';
import type { CategoryWording } from '../../src/i18n/wording.ts';
import { categorySchema } from '../../src/schemas/category.ts';
import type { CategoryWords } from '../../src/schemas/category.ts';
import { asDraft, draftSchema } from '../../src/schemas/draft.ts';
import type { SampleDraft } from '../../src/schemas/draft.ts';
import { factSchema } from '../../src/schemas/fact.ts';
import type { Fact } from '../../src/schemas/fact.ts';
import { checkerWording, helpWording, roomWording } from '../../src/schemas/wording.ts';

export const CONTENT = 'src/content/';

/** The files of a folder of content, as "drafts/en/p01.yaml". */
export function filesIn(folder: string): string[] {
  return readdirSync(CONTENT + folder)
    .sort()
    .map((file) => `${folder}/${file}`);
}

/** A YAML file as it stands, or the front matter of an MDX file. */
export function dataOf(file: string): unknown {
  const text = readFileSync(CONTENT + file, 'utf8');
  return parse(file.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text);
}

/** What a schema says of a value, as "field: message"; empty where nothing is wrong. */
export function problemsIn(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** A section of the interface's texts. */
export function wordingOf<T extends z.ZodType>(section: string, schema: T): z.infer<T> {
  return schema.parse(dataOf(`ui/en/${section}.yaml`));
}

export const wording = wordingOf('checker', checkerWording);
export const rooms = wordingOf('rooms', roomWording);
export const help = wordingOf('help', helpWording);

export const categories: readonly CategoryWords[] = filesIn('categories/en').map((file) =>
  categorySchema.parse(dataOf(file)),
);

export const facts: readonly Fact[] = filesIn('facts').map((file) =>
  factSchema.parse(dataOf(file)),
);

export const samples: readonly SampleDraft[] = filesIn('drafts/en').map((file) =>
  draftSchema.parse(dataOf(file)),
);

/** What a page hands the checker. */
export function checkerProps(more: Partial<CheckerProps> = {}): CheckerProps {
  const titles = categories.map(({ id, title, message, why, advice, pattern }) => [
    id,
    { title, message, why, advice, pattern },
  ]);
  return {
    id: 'here',
    start: { text: '', account: 'personal', audience: 'public' },
    samples: Object.fromEntries(samples.map((sample) => [sample.id, asDraft(sample)])),
    wording,
    rooms,
    help,
    words: {
      lexicon: en,
      categories: Object.fromEntries(titles) as Record<Category, CategoryWording>,
    },
    ...more,
  };
}

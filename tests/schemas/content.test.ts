import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { categorySchema } from '../../src/schemas/category.ts';
import { draftSchema } from '../../src/schemas/draft.ts';
import { essaySchema } from '../../src/schemas/essay.ts';
import { factSchema } from '../../src/schemas/fact.ts';
import { flowSchema } from '../../src/schemas/flow.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { policySchema } from '../../src/schemas/policy.ts';
import { quizSchema } from '../../src/schemas/quiz.ts';
import { termSchema } from '../../src/schemas/term.ts';
import { CONTENT, dataOf, filesIn, problemsIn, samples } from '../support/wording.ts';

const FOLDERS = {
  'categories/en': categorySchema,
  'drafts/en': draftSchema,
  essays: essaySchema,
  facts: factSchema,
  'flows/en': flowSchema,
  'glossary/en': termSchema,
  'guides/en': guideSchema,
  'policy/en': policySchema,
  'quizzes/en': quizSchema,
} as const;
type Folder = keyof typeof FOLDERS;

const FILES = (Object.keys(FOLDERS) as Folder[]).flatMap((folder) =>
  filesIn(folder).map((file) => [file, folder] as const),
);

/** Everything that has this name, anywhere in a value. */
function all(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [
    ...(key === name ? [inner] : []),
    ...all(inner, name),
  ]);
}

test('there is content in every folder', () => {
  expect(new Set(FILES.map(([, folder]) => folder))).toEqual(new Set(Object.keys(FOLDERS)));
  expect(samples.length).toBeGreaterThanOrEqual(60);
});

describe.for(FILES)('%s', ([file, folder]) => {
  const data = dataOf(file);

  test('passes its schema', () => {
    expect(problemsIn(FOLDERS[folder], data)).toEqual([]);
  });

  test('carries the name of its id', () => {
    const { id } = data as { readonly id?: string };
    const name = file
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '');
    if (id !== undefined) expect(name).toBe(id.toLowerCase());
  });

  test('shows drafts and guides that exist', () => {
    const drafts = all(data, 'draft').filter((id) => typeof id === 'string');
    const guides = all(data, 'guide').filter((id) => typeof id === 'string');
    const quizzes = all(data, 'quiz').filter((id) => typeof id === 'string');
    const missing = [
      ...drafts.map((id) => `drafts/en/${id}.yaml`),
      ...quizzes.map((id) => `quizzes/en/${id}.yaml`),
      ...guides.map((id) => `guides/en/${id}.mdx`),
    ].filter((path) => !existsSync(CONTENT + path));
    expect(missing).toEqual([]);
  });
});

describe.for([...filesIn('guides/en'), ...filesIn('flows/en')])('%s', (file) => {
  test('cites facts that exist', () => {
    const text = readFileSync(CONTENT + file, 'utf8');
    const cited = [
      ...all(dataOf(file), 'facts').flat(),
      ...[...text.matchAll(/<(?:Cite|Law) [^>]*id="([^"]+)"/g)].map(([, id]) => id),
    ];
    const missing = cited.filter(
      (id) => !existsSync(`${CONTENT}facts/${String(id).toLowerCase()}.yaml`),
    );
    // A tree may rest on none.
    if (file.startsWith('guides/')) expect(cited.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});

describe.for(filesIn('quizzes/en'))('%s', (file) => {
  const { items } = quizSchema.parse(dataOf(file));
  const sampleOf = (id: unknown) => samples.find((sample) => sample.id === id);

  test('marks words that stand in their draft, none of them twice', () => {
    for (const item of items) {
      if (item.kind !== 'spot') continue;
      const text = typeof item.draft === 'string' ? sampleOf(item.draft)?.text : item.draft.text;
      for (const { quote } of item.marks) {
        expect([item.id, quote, (text ?? '').split(quote).length - 1]).toEqual([item.id, quote, 1]);
      }
    }
  });

  test('has a reason and, to judge, a key for each item', () => {
    for (const item of items) {
      const sample = sampleOf('draft' in item ? item.draft : undefined);
      expect([item.id, item.why ?? sample?.why]).not.toEqual([item.id, undefined]);
      if (item.kind === 'judge')
        expect([item.id, item.verdict ?? sample?.verdict]).not.toEqual([item.id, undefined]);
    }
  });

  test('has an id of its own for each item', () => {
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

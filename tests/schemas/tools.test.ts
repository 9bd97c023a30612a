import { basename } from 'node:path';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { dataOf, filesIn, problemsIn } from '../support/wording.ts';

const FILES = filesIn('tools/en');

/** The one schema that a file of schemas exports. */
async function schemaOf(id: string): Promise<z.ZodType> {
  const module = (await import(`../../src/schemas/tools/${id}.ts`)) as Record<string, unknown>;
  const [schema, ...more] = Object.values(module).filter((one) => one instanceof z.ZodType);
  if (!schema || more.length > 0) throw new Error(`Expected one schema in ${id}.ts.`);
  return schema;
}

test('every tool has a schema of its name', () => {
  const schemas = readdirSync('src/schemas/tools').map((file) => basename(file, '.ts'));
  expect(schemas).toEqual(expect.arrayContaining(FILES.map((file) => basename(file, '.yaml'))));
});

describe.for(FILES)('%s', (file) => {
  const texts = dataOf(file) as Readonly<Record<string, unknown>>;
  const id = basename(file, '.yaml');

  test('is complete', async () => {
    expect(problemsIn(await schemaOf(id), texts)).toEqual([]);
  });

  test('misses each text when it is gone', async () => {
    const schema = await schemaOf(id);
    for (const key of Object.keys(texts)) {
      const rest = Object.fromEntries(Object.entries(texts).filter(([name]) => name !== key));
      expect(problemsIn(schema, rest).join(), key).toMatch(new RegExp(`^${key}[.:]`));
    }
  });

  test('refuses a text that nobody shows', async () => {
    expect(problemsIn(await schemaOf(id), { ...texts, colour: 'Red' })).toEqual([
      ': Unrecognized key: "colour"',
    ]);
  });
});

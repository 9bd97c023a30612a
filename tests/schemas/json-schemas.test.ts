import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { EDITABLE_KINDS, jsonSchemaOf } from '../../src/schemas/json-schemas.ts';
import { dataOf, filesIn } from '../support/wording.ts';

const FOLDERS = {
  flow: 'flows/en',
  quiz: 'quizzes/en',
  draft: 'drafts/en',
  fact: 'facts',
  chart: 'charts/en',
} as const;

describe.for(EDITABLE_KINDS)('the JSON Schema of a %s', (kind) => {
  const validate = addFormats(new Ajv({ allErrors: true })).compile(jsonSchemaOf(kind));
  const [first = ''] = filesIn(FOLDERS[kind]);

  test('fits every file there is', () => {
    const refused = filesIn(FOLDERS[kind]).filter((file) => !validate(dataOf(file)));
    expect(refused).toEqual([]);
  });

  test('refuses a file without its id, and one with a field that nobody knows', () => {
    const { id, ...rest } = dataOf(first) as { id: string };
    expect(id).not.toBe('');
    expect(validate(rest)).toBe(false);
    expect(validate({ id, ...rest, idd: id })).toBe(false);
  });

  test('explains each of its fields', () => {
    const { properties } = jsonSchemaOf(kind) as {
      properties: Record<string, { description?: string }>;
    };
    for (const [name, { description }] of Object.entries(properties)) {
      expect([name, /[.”]$/.test(description ?? '')]).toEqual([name, true]);
    }
  });
});

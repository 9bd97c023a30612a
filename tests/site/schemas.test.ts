import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EDITABLE_KINDS, jsonSchemaOf } from '../../src/schemas/json-schemas.ts';
import { packJsonSchema } from '../../src/schemas/pack.ts';
import { DIST } from './dist.ts';

test.for(EDITABLE_KINDS)('the site holds the JSON Schema of a %s, for editors', (kind) => {
  const text = readFileSync(join(DIST, 'schemas', `${kind}.json`), 'utf8');
  expect(JSON.parse(text)).toEqual(jsonSchemaOf(kind));
});

test('the site holds the JSON Schema of a company pack', () => {
  const text = readFileSync(join(DIST, 'schemas', 'pack.json'), 'utf8');
  expect(JSON.parse(text)).toEqual(packJsonSchema());
});

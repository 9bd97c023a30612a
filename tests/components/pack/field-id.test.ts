import { expect, test } from 'vitest';
import { fieldId } from '../../../src/components/pack/field-id.ts';

test.for([
  ['organisation', 'pack-organisation'],
  ['words[2].is', 'pack-words-2-is'],
  ['public[0]', 'pack-public-0'],
  ['severity.heated', 'pack-severity-heated'],
])('the field of %s has the id %s', ([path = '', id]) => {
  expect(fieldId(path)).toBe(id);
});

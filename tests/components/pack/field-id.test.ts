import { expect, test } from 'vitest';
import { fieldId } from '../../../src/components/pack/field-id.ts';

test.for([
  ['organisation', 'pack-organisation'],
  ['words[2].is', 'pack-words-2-is'],
  ['public[0]', 'pack-public-0'],
  ['severity.heated', 'pack-severity-heated'],
  ['items[0].options[1].text', 'pack-items-0-options-1-text'],
  // Which of them is right is one field.
  ['items[0].options', 'pack-items-0-right'],
])('the field of %s has the id %s', ([path = '', id]) => {
  expect(fieldId(path)).toBe(id);
});

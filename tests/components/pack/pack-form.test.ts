import { expect, test } from 'vitest';
import {
  EMPTY_FORM,
  fieldId,
  formOf,
  newRow,
  packOf,
} from '../../../src/components/pack/pack-form.ts';
import { readPack } from '../../../src/engine/pack/read-pack.ts';
import { BAKERY } from '../../support/pack.ts';

test('a pack that is opened and saved again is the same', () => {
  expect(readPack(packOf(formOf(BAKERY)))).toEqual({ pack: BAKERY, problems: [] });
});

test('an empty form lacks a name alone', () => {
  expect(readPack(packOf(EMPTY_FORM)).problems.map(({ path }) => path)).toEqual(['organisation']);
});

test('an empty row is a problem of its own fields, at its own place', () => {
  const form = { ...formOf(BAKERY), lists: { ...EMPTY_FORM.lists, words: [newRow('words')] } };
  expect(readPack(packOf(form)).problems.map(({ path }) => path)).toEqual(['words[0].words']);
});

test.for([
  ['organisation', 'pack-organisation'],
  ['words[2].is', 'pack-words-2-is'],
  ['public[0]', 'pack-public-0'],
  ['severity.heated', 'pack-severity-heated'],
])('the field of %s has the id %s', ([path = '', id]) => {
  expect(fieldId(path)).toBe(id);
});

import { expect, test } from 'vitest';
import {
  EMPTY_FORM,
  formOf,
  isEmptyAt,
  newRow,
  newSalt,
  packOf,
  withScrambled,
} from '../../../src/components/pack/pack-form.ts';
import { readPack } from '../../../src/engine/pack/read-pack.ts';
import { BAKERY } from '../../support/pack.ts';

test('a pack that is opened and saved again is the same', () => {
  expect(readPack(packOf(formOf(BAKERY)))).toEqual({ pack: BAKERY, problems: [] });
});

test('names can be scrambled, and then stand nowhere in the file', () => {
  const salt = newSalt();
  const { pack, problems } = readPack(packOf(withScrambled(formOf(BAKERY), salt)));
  expect(problems).toEqual([]);
  expect(JSON.stringify(pack?.words)).not.toMatch(/Rothwell|Heron/);
  expect(pack?.words?.map((word) => 'hash' in word && word.count)).toEqual([2, 2, 2]);
  expect(pack?.words?.[0]?.instead).toBe('a customer of ours');
  expect(newSalt()).not.toBe(salt);
});

test('a question lacks what is not filled in, each at its own field', () => {
  const row = { ...newRow('items'), ask: 'Who?', 'options[0].text': 'Amina' };
  const form = { ...formOf(BAKERY), lists: { ...EMPTY_FORM.lists, items: [row] } };
  expect(readPack(packOf(form)).problems.map(({ path }) => path)).toEqual([
    'items[0].options[0].because',
    'items[0].options[1].text',
    'items[0].options[1].because',
    'items[0].options[2].text',
    'items[0].options[2].because',
    'items[0].why',
  ]);
});

test('an empty form lacks a name alone', () => {
  expect(readPack(packOf(EMPTY_FORM)).problems.map(({ path }) => path)).toEqual(['organisation']);
});

test('an empty row is a problem of its own fields, at its own place', () => {
  const form = { ...formOf(BAKERY), lists: { ...EMPTY_FORM.lists, words: [newRow('words')] } };
  expect(readPack(packOf(form)).problems.map(({ path }) => path)).toEqual(['words[0].words']);
});

test('a field is empty where nothing is written, and only there', () => {
  const written = packOf({
    ...EMPTY_FORM,
    lists: { ...EMPTY_FORM.lists, contacts: [{ topic: 'A review' }], public: [{ phrase: '' }] },
    accent: { light: 'red', dark: '' },
  });
  const empty = ['organisation', 'contacts[0].name', 'public[0]', 'accent.dark', 'logo.alt'];
  const filled = ['', 'contacts', 'contacts[0].topic', 'accent.light'];
  expect([...empty, ...filled].filter((path) => isEmptyAt(path, written))).toEqual(empty);
});

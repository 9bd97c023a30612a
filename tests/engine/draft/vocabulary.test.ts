import { expect, test } from 'vitest';
import { read } from '../../../src/engine/draft/reading.ts';
import { spot } from '../../../src/engine/draft/vocabulary.ts';
import { draft } from '../../support/draft.ts';

const LIST = ['boat', 'bad back', 'bad back again', 'off sick*', 'sleep* in', 'ill'];

test.for([
  ['one word', 'A boat at last', ['boat']],
  ['the longest of those that begin with one word', 'My bad back again today', ['bad back again']],
  ['two words, whatever comes then', 'Bad back, bad knees', ['Bad back']],
  ['a second word with any ending', 'Off sickness pay', ['Off sickness']],
  ['a first word with any ending', 'Sleeping in', ['Sleeping in']],
  ["a word with an 's", "Ill's the word", ["Ill's"]],
  ['nothing in half a phrase at the end', 'So bad', []],
  ['nothing within a longer word', 'Boats, illness', []],
] as const)('finds %s', ([, text, expected]) => {
  const found = spot(read(draft(text)), LIST).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(expected);
});

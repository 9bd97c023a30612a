import { describe, expect, test } from 'vitest';
import { read } from '../../../src/engine/draft/reading.ts';
import { spot, spotIn } from '../../../src/engine/draft/vocabulary.ts';
import { draft } from '../../support/draft.ts';

const LIST = ['boat', 'bad back', 'bad back again', 'off sick*', 'sleep* in', 'ill'];

test.for([
  ['one word', 'A boat at last', ['boat']],
  ['the longest of those that begin with one word', 'My bad back again today', ['bad back again']],
  ['two words, whatever comes then', 'Bad back, bad knees', ['Bad back']],
  ['a second word with any ending', 'Off sickness pay', ['Off sickness']],
  ['a first word with any ending', 'Sleeping in', ['Sleeping in']],
  ["a word with an 's", "Ill's the word", ["Ill's"]],
  ['each place where one stands, in order', 'Ill, a boat, ill again', ['Ill', 'boat', 'ill']],
  ['the same word twice running', 'boat boat', ['boat', 'boat']],
  [
    'the longer one, whichever is listed first',
    'bad back again, bad back',
    ['bad back again', 'bad back'],
  ],
  ['a first word with nothing more, where any ending may follow', 'Sleep in', ['Sleep in']],
  ['the whole of a second word with any ending', 'off sick', ['off sick']],
  ['a word in capitals', 'ILL', ['ILL']],
  ['an entry of two words whose second owns something', "bad back's bad", ["bad back's"]],
  ['nothing where only the first word of two stands', 'bad knees', []],
  ['nothing where the words stand the other way round', 'back bad', []],
  ['nothing where a star is wanted and another beginning stands', 'oversleep in, slept in', []],
  ['nothing in a word with a hyphen that only begins so', 'ill-timed-and-loud', []],
  ['nothing in half a phrase at the end', 'So bad', []],
  ['nothing within a longer word', 'Boats, illness', []],
] as const)('finds %s', ([, text, expected]) => {
  const found = spot(read(draft(text)), LIST).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(expected);
});

describe('lists', () => {
  test('that are asked for later are looked for in the same text', () => {
    const reading = read(draft('A kettle, a heron and a kettle'));
    expect(spot(reading, ['kettle'])).toHaveLength(2);
    expect(spot(reading, ['heron'])).toEqual([{ start: 12, end: 17 }]);
    expect(spot(reading, ['walrus'])).toEqual([]);
  });

  test('with the same words find the same', () => {
    const reading = read(draft('The gannet, again the gannet'));
    const [one, other] = [['gannet'], ['gannet', 'again']];
    expect(spot(reading, one)).toHaveLength(2);
    expect(spot(reading, other)).toHaveLength(3);
    expect(spot(reading, one)).toHaveLength(2);
  });

  test('of names that share their first three letters are told apart', () => {
    const reading = read(draft('Crabs crawl'));
    expect(spot(reading, ['crabb*'])).toEqual([]);
    expect(spot(reading, ['crab*', 'crawled*'])).toEqual([{ start: 0, end: 5 }]);
  });

  test('of nothing find nothing', () => {
    expect(spot(read(draft('')), LIST)).toEqual([]);
    expect(spot(read(draft('ill')), [])).toEqual([]);
  });
});

test('between two places only what begins there is found', () => {
  const reading = read(draft('ill and ill and ill'));
  const from = (start: number, end: number): number[] =>
    spotIn(reading, LIST, start, end).map((span) => span.start);
  expect(from(0, 19)).toEqual([0, 8, 16]);
  expect(from(1, 19)).toEqual([8, 16]);
  expect(from(8, 16)).toEqual([8]);
  expect(from(9, 16)).toEqual([]);
  expect(from(0, 0)).toEqual([]);
});

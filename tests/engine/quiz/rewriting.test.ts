import { describe, expect, test } from 'vitest';
import { keptNeeds, stillSaid } from '../../../src/engine/index.ts';
import { rewriteItem } from './quizzes.ts';

const item = rewriteItem('i');

test.for([
  ['All finished. August is open.', [true, true]],
  ['ALL DONE', [true, false]],
  ['Nothing here', [false, false]],
  ['Bookings\nfor  August', [false, true]],
] as const)('"%s" keeps of the message: %s', ([text, kept]) => {
  expect(keptNeeds(item.needs, text)).toEqual(kept);
});

test.for([
  ['they’re back', "THEY'RE BACK", true],
  ["they're ‘back", "They’re 'back", true],
  ['so “kind”', 'So "kind" of you', true],
  ['so "kind"', 'So “kind” of you', true],
  ['so kind', 'So "kind" of you', false],
  ['all day', 'All \n day', true],
  ['all day', 'Allday', false],
] as const)('“%s” stands in “%s”: %s', ([words, text, kept]) => {
  expect(keptNeeds([{ point: 'it', any: [words] }], text)).toEqual([kept]);
});

describe('what has to go', () => {
  const goes = [{ any: ['larch', '8 larch row', 'depress*', 'they’re back', 'won'] }];
  const found = (text: string) => stillSaid(goes, text)[0];

  test.for([
    ['LARCH Row it is', 'larch'],
    ['larch', 'larch'],
    ['(larch)', 'larch'],
    ['Larch’s own row', 'larch'],
    ['the larch-lined row', 'larch'],
    ['her depression came back', 'depression'],
    ['she is depressed.', 'depressed'],
    ["THEY'RE BACK", 'they re back'],
    ['they’re\n back', 'they re back'],
    ['we’ve won', 'won'],
  ] as const)('"%s" still says it: %s', ([text, words]) => {
    expect(found(text)).toBe(words);
  });

  test.for(['', 'Row 8', 'larches', 'a wonderful day', 'undepressed', 'they are back'])(
    '"%s" says it no more',
    (text) => {
      expect(found(text)).toBeUndefined();
    },
  );

  test('is told one by one, in their order', () => {
    const two = [{ any: ['key'] }, { any: ['door'] }, { any: ['key', 'pot'] }];
    expect(stillSaid(two, 'A pot by the door.')).toEqual([undefined, 'door', 'pot']);
  });
});

import { expect, test } from 'vitest';
import { keptNeeds } from '../../../src/engine/index.ts';
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

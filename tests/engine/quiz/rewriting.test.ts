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

test('a straight quote does for a curled one', () => {
  const needs = [{ point: 'it', any: ['they’re back'] }];
  expect(keptNeeds(needs, "THEY'RE BACK")).toEqual([true]);
});

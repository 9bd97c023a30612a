import { describe, expect, test } from 'vitest';
import { spokenNumbersIn } from '../../../../src/engine/draft/shapes/spoken-number.ts';
import { en } from '../../../../src/engine/index.ts';
import { said } from './said.ts';

describe('a number said aloud', () => {
  const { spokenNumbers } = en.contactDetail;
  test.for([
    'oh seven seven double oh nine one two three four five',
    'zero 7 7 double oh 900 417',
    '0 7 7 0 0 9 0 0 4 1 7',
    'nine eight two double-five zero one seven two four',
    'oh one six three two nine six oh one',
    'oh one six three two treble nine six oh one',
    'oh one six three two triple nine six oh one',
    'oh one six three two DOUBLE nine 601',
    '01632 double 9 6 0 1',
    '0-1-6-3-2-9-6-0-1',
    '0.1.6.3.2.9.6.0.1.2.3.4.5.6',
    'five five five, 555, 0191',
    '2 1 2 5 5 5 0 1 9 1',
    'nought one six three two nine six oh one',
    'double oh one six three two nine six oh',
  ])('is seen: %s', (text) =>
    expect(said(text, spokenNumbersIn(text, spokenNumbers))).toEqual([text]),
  );

  test.for([
    'one two three four, I declare a thumb war',
    'five six seven eight and step',
    'lottery 04 11 23 31 38 42',
    'oh one six three two nine six oh',
    'oh one six three two triple nine triple six triple one triple two',
    '0 1 6 3 2 9 6 0',
    '01632 960 123 456 789',
    '12 3 4 5 6 7 8 9 0',
    '1 2 3 4 5 6 7 8 90',
    'nine ten eleven twelve',
    'oh one more, two at most',
    'nine eight seven six five four three two one',
    'one two three four five six seven eight nine',
    '5 3 4 6 7 8 9 1 2',
  ])('is not seen in "%s"', (text) => expect(spokenNumbersIn(text, spokenNumbers)).toEqual([]));
});

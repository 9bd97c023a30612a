import { describe, expect, test } from 'vitest';
import { chosenStyles, leadInWords, mixInWords } from '../../../src/components/style/mix-words.ts';
import { portrait } from '../../../src/engine/index.ts';
import type { Ways } from '../../../src/engine/index.ts';
import { madeUp } from '../../engine/style/made-up.ts';
import { wording } from './content.ts';

const mix = (ways: Ways) =>
  mixInWords(portrait(madeUp, ways), madeUp.portraits, wording).replaceAll('\u00A0', '_');
const lead = (ways: Ways) => leadInWords(portrait(madeUp, ways), madeUp.portraits, wording);

test('a mix names every style in it with its number on the same line, and no other', () => {
  const ways = { a: 'hybrid', b: 'open', c: 'hybrid', d: 'audience' } as const;
  expect(mix(ways)).toBe('2_by_both, 1_open and 1_by_audience');
  expect(chosenStyles(portrait(madeUp, ways))).toEqual(['hybrid', 'open', 'audience']);
  expect(mix({ a: 'content' })).toBe('1_by_content');
});

describe('what leads', () => {
  test('is one style among others', () => {
    expect(lead({ a: 'open', b: 'open', c: 'hybrid' })).toMatch(/^‘Open’ .*rest of the mix/);
  });

  test('is nothing where styles tie, and that is said', () => {
    const tie = lead({ a: 'open', b: 'open', c: 'hybrid', d: 'hybrid', e: 'content' });
    expect(tie).toBe('‘Open’ and ‘Both’ are level, with 2 answers each, so no single style leads.');
    expect(lead({ a: 'open', b: 'content', c: 'audience' })).toMatch(
      /^‘Open’, ‘By audience’ and ‘By content’ are level, with 1 answer each/,
    );
  });

  test('makes nobody one thing, even where all answers are of one style', () => {
    expect(lead({ a: 'open', b: 'open' })).toBe(wording.leadsAll);
    expect(JSON.stringify(wording)).not.toMatch(/\byou are an?\b/i);
  });
});

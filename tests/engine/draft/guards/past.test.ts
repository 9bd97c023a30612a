import { describe, expect, test } from 'vitest';
import { past } from '../../../../src/engine/draft/guards/past.ts';
import { effectOn, hears } from '../../../support/guard.ts';

const place = { category: 'whereabouts' } as const;

describe('recognises what is over', () => {
  test.for([
    ['Back from two weeks in Tobago. Peeling nose, no regrets.', 'Tobago'],
    ['We had the villa to ourselves. Home again and missing the sea.', 'the villa'],
    ['Throwback to that empty beach in Crete.', 'empty beach'],
    ['Was in Lisbon last week, alone with a map.', 'Lisbon'],
    ['Memories of a fortnight in Kerry with nobody home to feed the cat', 'a fortnight'],
    ['lost my hat at the Oval yesterday', 'at the Oval'],
    ['Safely back home after ten days away.', 'ten days away'],
    ['Photo dump from our week in Goa', 'our week in Goa'],
  ] as const)('%s', ([text, words]) => {
    expect(effectOn(past, text, words, place)).toBe('withdraw');
  });
});

describe('leaves an absence that goes on alone', () => {
  test.for([
    ["Away since last week, back on the 30th, dog's at mum's.", 'Away since last week'],
    ['House empty till the 19th, throwback to last year.', 'House empty'],
    ["Back from Rome on the 14th, key's with Jo.", 'Rome'],
    ['Still in the villa, memories of a lifetime.', 'the villa'],
    ['Back from Tobago. Off to Crete tomorrow, house empty again.', 'house empty'],
    ['We were in Lisbon last week and are in Porto until Sunday.', 'Porto'],
  ] as const)('%s', ([text, words]) => {
    expect(effectOn(past, text, words, place)).toBeUndefined();
  });

  test.for([
    'Oat flat whites are back from Monday.',
    'Back from lunch at two.',
    'Home office upgrade complete.',
  ])('%s', (text) => {
    expect(hears(past, text)).toBe(false);
  });

  test('other findings stay', () => {
    const text = 'Back from two weeks in Tobago, door code 4471.';
    expect(effectOn(past, text, '4471', { category: 'access-secret' })).toBeUndefined();
  });
});

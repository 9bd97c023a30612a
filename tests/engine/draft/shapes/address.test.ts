import { describe, expect, test } from 'vitest';
import { addressesAbroad, withTown } from '../../../../src/engine/draft/shapes/address.ts';
import { said } from './said.ts';

describe('an address abroad', () => {
  const found = (text: string): string[] =>
    said(
      text,
      addressesAbroad(text).map((span) => withTown(text, span)),
    );

  test.for([
    'Goethestraße 12a, 10437 Berlin',
    'Am Markt 3',
    '12 rue de la Paix, 75002 Paris',
    'Calle Mayor 14, 28013 Madrid',
    'Via dei Mille 3, Roma',
    'Prinsengracht 263, 1016 HK Amsterdam',
    'House no 12, Shivaji Nagar',
  ])('is seen to its town: %s', (text) => expect(found(`cards to ${text} please`)).toEqual([text]));

  test.for([
    'the ring 4 times, a hundred ways',
    'am 3 Tage weg',
    'rue the day, 12 times',
    'via Leeds 14 stops later',
    'van 4 is late',
    'Plaza in 5 minutes',
  ])('is not seen in "%s"', (text) => expect(found(text)).toEqual([]));
});

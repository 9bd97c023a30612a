import { describe, expect, test } from 'vitest';
import { placesIn } from '../../../../src/engine/draft/shapes/place.ts';
import { said } from './said.ts';

describe('a spot on the map', () => {
  test.for([
    '51.50735, -0.12776',
    '51°30\'26"N 0°7\'40"W',
    '9C3XGW4F+5V',
    '///filled.count.soap',
    'https://maps.app.goo.gl/AbCdEfGh123',
  ])('is seen: %s', (text) => expect(said(text, placesIn(text))).toEqual([text]));

  test.for([
    "27°59'N 86°55'E",
    '3.14159265358979',
    'be.kind.always',
    '12.5, 13.5 and 14.25',
    'https://maps.example/leeds',
  ])('is not seen in "%s"', (text) => expect(placesIn(text)).toEqual([]));
});

import { describe, expect, test } from 'vitest';
import { placesIn } from '../../../../src/engine/draft/shapes/place.ts';
import { said } from './said.ts';

describe('a spot on the map', () => {
  test.for([
    '51.50735, -0.12776',
    '51°30\'26"N 0°7\'40"W',
    '9C3XGW4F+5V',
    '///filled.count.soap',
    '-33.85678,151.21529',
    '51.5074, -0.1278',
    '-1.29207, 36.82195',
    '51°30\'26.12"N, 100°17\'40.25"E',
    '8°3\'2" S 7°1\'4" W',
    '9C3XGW4F+5VX',
    'https://what3words.com/filled.count.soap',
    'http://w3w.co/filled.count.soap',
    'www.what3words.com/filled.count.soap',
    'w3w.co/filled.count.soap',
    'http://maps.app.goo.gl/AbCdEfGh123',
    'maps.app.goo.gl/AbCdEfGh123',
    'https://goo.gl/maps/AbCdEfGh',
    'https://www.google.com/maps/@51.5073,-0.1277,17z',
    'https://www.google.co.uk/maps/place/Leeds+Mill/@53.79977,-1.54921,17.5z',
    'google.com/maps/search/mill/@-33.85678,151.21529',
    'https://maps.app.goo.gl/AbCdEfGh123',
  ])('is seen: %s', (text) => expect(said(text, placesIn(text))).toEqual([text]));

  test.for([
    "27°59'N 86°55'E",
    '3.14159265358979',
    'be.kind.always',
    'odds of 51.507, -0.127',
    'v51.50735, -0.12776',
    '9C3XGW4F+5V/a and 9C3X+5V',
    '9C3XGW4F+5 people',
    '//filled.count.soap, ///filled.count, ///a.b.c',
    'https://what3words.com/about, w3w.co/products.x',
    'https://www.google.com/maps/search/cafes+in+leeds',
    'https://www.google.com/maps/place/Leeds/@53.7,-1.5,10z',
    'https://goo.gl/maps/abc',
    '18.5\u00B0C at noon',
    '',
    '12.5, 13.5 and 14.25',
    'https://maps.example/leeds',
  ])('is not seen in "%s"', (text) => expect(placesIn(text)).toEqual([]));

  test('ends where the next word begins', () => {
    const text = 'meet at 51.50735, -0.12776 (or ///filled.count.soap), ok';
    expect(said(text, placesIn(text))).toEqual(['51.50735, -0.12776', '///filled.count.soap']);
  });
});

import { describe, expect, test } from 'vitest';
import { platesIn } from '../../../../src/engine/draft/shapes/plate.ts';
import { said } from './said.ts';

describe('a number plate', () => {
  test.for([
    'AB12 CDE',
    '191-D-12345',
    '07-WX-123',
    'AB 12 CDE',
    'AB12CDE',
    'KA01AB1234',
    'MH 4 C 123',
    'AB-CD 12E',
    'B-XY 7',
    'S UV 1234H',
    'Z\u00DC-A 12',
    'ABC 1234',
    'ABC123',
    '7ABC123',
    'LAG 234 XY',
    'ABC-123',
    'KA 01 AB 1234',
    'B-AB 123',
    'AB-123-CD',
  ])('could be %s', (text) => expect(said(text, platesIn(text))).toEqual([text]));
  test.for([
    'M62',
    'the A303',
    'B6265 and E20',
    'ABC',
    'N7',
    'X-AB12 CDE',
    'ABCD 123',
    'order 12345-AB-67',
    '2024',
    'ab12 cde',
  ])('is not %s', (text) => expect(platesIn(text)).toEqual([]));

  test('stands between other words', () => {
    const text = 'blue van AB12 CDE on the A303 behind B-AB 123';
    expect(said(text, platesIn(text))).toEqual(['AB12 CDE', 'B-AB 123']);
    expect(said('on the XM62', platesIn('on the XM62'))).toEqual(['XM62']);
    expect(said('M62 XYZ', platesIn('M62 XYZ'))).toEqual(['M62 XYZ']);
  });
});

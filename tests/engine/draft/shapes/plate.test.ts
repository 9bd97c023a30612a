import { describe, expect, test } from 'vitest';
import { platesIn } from '../../../../src/engine/draft/shapes/plate.ts';
import { said } from './said.ts';

describe('a number plate', () => {
  test.for(['AB12 CDE', '191-D-12345', 'KA 01 AB 1234', 'B-AB 123', 'AB-123-CD'])(
    'could be %s',
    (text) => expect(said(text, platesIn(text))).toEqual([text]),
  );
  test.for(['M62', 'the A303', 'ABC', '2024', 'ab12 cde'])('is not %s', (text) =>
    expect(platesIn(text)).toEqual([]),
  );
});

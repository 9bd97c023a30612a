import { expect, test } from 'vitest';
import { unicodeRange } from '../../integrations/fonts.ts';

test('writes neighbours as a run and others one by one', () => {
  expect(unicodeRange('abcxz')).toEqual(['U+61-63', 'U+78', 'U+7A']);
});

test('sorts by code, not as a dictionary does', () => {
  expect(unicodeRange('é’a')).toEqual(['U+61', 'U+E9', 'U+2019']);
});

test('writes nothing for nothing', () => {
  expect(unicodeRange('')).toEqual([]);
});

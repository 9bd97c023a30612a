import { describe, expect, test } from 'vitest';
import { tokensIn } from '../../../../src/engine/draft/shapes/tokens.ts';

/** A key in two parts, so that no scanner takes it for one. */
const key = (...parts: readonly string[]): string => parts.join('');

describe('keys', () => {
  test.for([
    key('AK', 'IA2E5ABF3B244C6776'),
    key('gh', 'p_', 'a8Bc9dEf0gHi1jKl2mNo3pQr4sTu5vWx6yZ7'),
    key('gl', 'pat-', 'a8Bc9dEf0gHi1jKl2mNo'),
    key('xo', 'xb-', '482913570261-abcdefGHIJ'),
    key('sk', '_live_', 'a8Bc9dEf0gHi1jKl'),
    key('dop', '_v1_', 'a1b2'.repeat(16)),
    key('shp', 'at_', 'a1b2'.repeat(8)),
    key('dapi', 'a1b2'.repeat(8)),
    key('-----BEGIN ', 'PRIVATE KEY-----'),
    key('https://hooks.slack', '.com/services/T00AB12CD/B00EF34GH/Zx9yWv8uTs7rQp6oNm5lKj4i'),
  ])('are seen: %s', (text) => expect(tokensIn(`oops ${text} there`)).toHaveLength(1));

  test.for([
    key('AK', 'IAIOSFODNN7EXAMPLE'),
    key('sk', '_test_', 'a8Bc9dEf0gHi1jKl'),
    'your-api-key-goes-here-please',
    'https://news.example/2024/05/a-long-headline-about-nothing-at-all',
    'supercalifragilisticexpialidocious',
    'commit 3f2a9c1d4e5b6a7980112233445566778899aabb',
  ])('are not seen in %s', (text) => expect(tokensIn(text)).toEqual([]));
});

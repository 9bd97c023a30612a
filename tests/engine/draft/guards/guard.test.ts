import { describe, expect, test } from 'vitest';
import { isProtected } from '../../../../src/engine/draft/guards/guard.ts';

describe('what nothing learned and no pack may touch', () => {
  test.for(['g-crisis', 'g-concerted', 'g-report', 'g-warning'] as const)('is %s', (guard) => {
    expect(isProtected([guard])).toBe(true);
    expect(isProtected(['g-figure', guard])).toBe(true);
  });

  test('is not any other harmless speech', () => {
    expect(
      isProtected([
        'g-channel',
        'g-consent',
        'g-figure',
        'g-past',
        'g-published',
        'g-role',
        'g-story',
      ]),
    ).toBe(false);
    expect(isProtected([])).toBe(false);
  });
});

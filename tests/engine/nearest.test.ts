import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/engine/index.ts';

describe('the nearest name', () => {
  test.for([
    ['a letter that is missing', 'bridg', ['bridge', 'toll'], 'bridge'],
    ['a letter too many', 'bridgge', ['bridge', 'toll'], 'bridge'],
    ['a wrong letter', 'briege', ['bridge', 'toll'], 'bridge'],
    ['two letters in the wrong order', 'brigde', ['bridge', 'toll'], 'bridge'],
    ['one letter of three', 'tol', ['toll', 'bridge'], 'toll'],
    ['the name itself before a near one', 'toll', ['tolls', 'toll'], 'toll'],
    ['the nearer of two', 'team-rules', ['team-tools', 'team-rule'], 'team-rule'],
    ['the first of two that are as near', 'cat', ['bat', 'hat'], 'bat'],
  ] as const)('is found in spite of %s', ([, name, candidates, expected]) => {
    expect(nearest(name, candidates)).toBe(expected);
  });

  test.for([
    ['more than a third of the letters would change', 'quay', ['bridge', 'toll']],
    ['two of three letters would change', 'cat', ['cow']],
    ['too many letters are missing in front', 'toll', ['no-toll']],
    ['too many letters are missing at the end', 'toll', ['toll-no']],
    ['there is nothing to choose from', 'bridge', []],
    ['one or two letters say too little', 'ab', ['ac', 'ad']],
  ] as const)('is none where %s', ([, name, candidates]) => {
    expect(nearest(name, candidates)).toBeUndefined();
  });

  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), minLength: 1, maxLength: 9 });

  test('is always one of the candidates, and the name itself where it is among them', () => {
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 6 }), (wanted, candidates) => {
        const found = nearest(wanted, candidates);
        if (found !== undefined) expect(candidates).toContain(found);
        if (candidates.includes(wanted)) expect(found).toBe(wanted);
      }),
    );
  });

  test('is found when a third of its letters or fewer are wrong', () => {
    fc.assert(
      fc.property(name, fc.nat(), (wanted, place) => {
        const at = place % wanted.length;
        const mistyped = `${wanted.slice(0, at)}x${wanted.slice(at + 1)}`;
        const found = nearest(mistyped, [wanted]);
        expect(found).toBe(wanted.length >= 3 ? wanted : undefined);
      }),
    );
  });
});

test('a sentence asks whether the nearest was meant, where one is near', () => {
  expect(didYouMean('bridg', ['toll', 'bridge'])).toBe(' Did you mean "bridge"?');
  expect(didYouMean('quay', ['toll', 'bridge'])).toBe('');
});

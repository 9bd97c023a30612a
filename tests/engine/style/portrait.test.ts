import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portrait, STYLES, styleProblems } from '../../../src/engine/index.ts';
import type { Style, StyleQuiz } from '../../../src/engine/index.ts';

const situation = (id: string) => ({
  id,
  ask: `What about ${id}?`,
  ways: STYLES.map((style) => ({ style, text: `${style} ${id}`, rule: `I am ${style} on ${id}.` })),
});
const portrayal = { name: 'N', is: 'I.', gives: 'G.', costs: 'C.' };
const quiz: StyleQuiz = {
  id: 'made-up',
  title: 'Made up',
  purpose: 'To be tested.',
  situations: ['a', 'b', 'c', 'd', 'e', 'f'].map(situation),
  portraits: { open: portrayal, audience: portrayal, content: portrayal, hybrid: portrayal },
};

describe('a portrait', () => {
  test('counts each style, the most frequent first', () => {
    const { mix, leading } = portrait(quiz, { a: 'hybrid', b: 'hybrid', c: 'open' });
    expect(mix.map(({ style, times }) => `${style} ${times}`)).toEqual([
      'hybrid 2',
      'open 1',
      'audience 0',
      'content 0',
    ]);
    expect(leading).toEqual(['hybrid']);
  });

  test('says plainly where styles tie, and where nothing was chosen', () => {
    expect(portrait(quiz, { a: 'open', b: 'content' }).leading).toEqual(['open', 'content']);
    expect(portrait(quiz, {})).toMatchObject({ leading: [], rules: [] });
  });

  test('makes rules from the answers given, the leading styles first, five at most', () => {
    const { rules } = portrait(quiz, {
      a: 'open',
      b: 'content',
      c: 'content',
      d: 'content',
      e: 'content',
      f: 'hybrid',
    });
    expect(rules).toEqual([
      'I am content on b.',
      'I am content on c.',
      'I am content on d.',
      'I am content on e.',
      'I am open on a.',
    ]);
  });

  test('passes over situations and styles that nobody knows', () => {
    const ways = { nowhere: 'open', a: 'loud' as Style, toString: 'open' } as const;
    expect(portrait(quiz, ways).leading).toEqual([]);
  });

  test('adds up to the number of answers', () => {
    const anyWays = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...STYLES));
    fc.assert(
      fc.property(anyWays, (ways) => {
        const { mix } = portrait(quiz, ways);
        expect(mix.reduce((sum, { times }) => sum + times, 0)).toBe(Object.keys(ways).length);
      }),
    );
  });
});

describe('a broken portrait', () => {
  test('names a situation that leaves a style out', () => {
    const broken = {
      ...quiz,
      situations: [{ ...situation('a'), ways: situation('a').ways.slice(1) }],
    };
    expect(styleProblems(broken).map(({ message }) => message)).toEqual([
      'Style quiz "made-up", situation "a": expected one way for each of open, audience, content, hybrid; found 3 ways, none for open.',
    ]);
  });

  test('names two situations of one id', () => {
    const broken = { ...quiz, situations: [situation('a'), situation('a')] };
    expect(styleProblems(broken)).toHaveLength(1);
    expect(styleProblems(quiz)).toEqual([]);
  });
});

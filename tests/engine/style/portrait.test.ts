import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portrait, STYLES } from '../../../src/engine/index.ts';
import type { Style, Ways } from '../../../src/engine/index.ts';
import { madeUp } from './made-up.ts';

const rulesFor = (ways: Ways) => portrait(madeUp, ways).rules.map(({ rule }) => rule);
const anyWays = fc.dictionary(
  fc.constantFrom(...madeUp.situations.map(({ id }) => id)),
  fc.constantFrom(...STYLES),
);

describe('a mix', () => {
  test('has all four styles, the most frequent first, ties together', () => {
    const { answered, ranks, leading } = portrait(madeUp, { a: 'hybrid', b: 'hybrid', c: 'open' });
    expect(answered).toBe(3);
    expect(ranks).toEqual([
      { times: 2, styles: ['hybrid'] },
      { times: 1, styles: ['open'] },
      { times: 0, styles: ['audience', 'content'] },
    ]);
    expect(leading).toEqual(['hybrid']);
  });

  test('is led by all styles that tie', () => {
    expect(portrait(madeUp, { a: 'open', b: 'content' }).leading).toEqual(['open', 'content']);
    const four = { a: 'open', b: 'content', c: 'hybrid', d: 'audience' } as const;
    expect(portrait(madeUp, four).leading).toEqual(STYLES);
  });

  test('is led by nothing before there is an answer', () => {
    expect(portrait(madeUp, {})).toMatchObject({ answered: 0, leading: [], rules: [] });
  });

  test('passes over situations and styles that nobody knows', () => {
    const ways = { nowhere: 'open', a: 'loud' as Style, toString: 'open' } as const;
    expect(portrait(madeUp, ways)).toMatchObject({ answered: 0, leading: [], rules: [] });
  });

  test('adds up to the number of answers, whatever they are', () => {
    fc.assert(
      fc.property(anyWays, (ways) => {
        const { ranks, answered } = portrait(madeUp, ways);
        const sum = ranks.reduce((all, { times, styles }) => all + times * styles.length, 0);
        expect(sum).toBe(answered);
        expect(ranks.flatMap(({ styles }) => styles).toSorted()).toEqual(STYLES.toSorted());
      }),
    );
  });
});

describe('the rules', () => {
  test('show the mix, and not only the style that leads it', () => {
    expect(
      rulesFor({
        a: 'open',
        b: 'open',
        c: 'open',
        d: 'open',
        e: 'open',
        f: 'hybrid',
        g: 'hybrid',
        h: 'hybrid',
        i: 'content',
        j: 'content',
      }),
    ).toEqual([
      'I am open on a.',
      'I am open on b.',
      'I am open on c.',
      'I am hybrid on f.',
      'I am content on i.',
    ]);
  });

  test('are all of one style where all answers are', () => {
    const ways = Object.fromEntries(madeUp.situations.map(({ id }) => [id, 'audience' as const]));
    expect(rulesFor(ways)).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((id) => `I am audience on ${id}.`),
    );
  });

  test('are as many as the answers where these are few', () => {
    expect(rulesFor({ b: 'open', a: 'content' })).toEqual([
      'I am content on a.',
      'I am open on b.',
    ]);
  });

  test('are the rules of answers that were given, three to five where there are three answers', () => {
    fc.assert(
      fc.property(anyWays, (ways) => {
        const { rules, answered } = portrait(madeUp, ways);
        expect(rules).toHaveLength(Math.min(5, answered));
        for (const { situation, style, rule } of rules) {
          expect(ways[situation]).toBe(style);
          expect(rule).toBe(`I am ${style} on ${situation}.`);
        }
      }),
    );
  });
});

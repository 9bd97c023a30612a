import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDGE, layCard, SIZES, WIDTH, wrap } from '../../../src/components/style/card-layout.ts';
import type { CardWords } from '../../../src/components/style/RuleCard.tsx';

/** Every letter as wide as half its height. */
const measure = (text: string, look: keyof typeof SIZES) => (text.length * SIZES[look]) / 2;
const side = (term: string) => ({ term, text: 'A sentence about it that is not short at all.' });
const words: CardWords = {
  title: 'My rules for work and private life online',
  mix: 'My mix: 6 open and 5 by content',
  rules: ['I am here.', 'I am there.', 'I am on both sides of the door.'],
  styles: [{ gives: side('It gives'), costs: side('It costs') }],
  source: 'The four styles: a theory.',
  site: 'Right for the Room',
};

describe('a picture', () => {
  test('holds all words of the card, the rules with their numbers', () => {
    const { lines } = layCard(words, 200, measure);
    const said = lines.map(({ text }) => text).join(' ');
    for (const text of [words.title, words.mix, words.source, words.site, ...words.rules]) {
      expect(said).toContain(text);
    }
    const numbers = lines.filter(({ look }) => look === 'number').map(({ text }) => text);
    expect(numbers).toEqual(['1', '2', '3']);
  });

  test('has room for whatever somebody writes, and nothing over its edge', () => {
    const rule = fc.string({ minLength: 1, maxLength: 160 });
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 6 }), (rules) => {
        const { lines, rooms, height } = layCard({ ...words, rules }, 200, measure);
        for (const { text, x, y, look } of lines) {
          expect(x + measure(text, look)).toBeLessThanOrEqual(WIDTH - EDGE + 1);
          expect(y + SIZES[look]).toBeLessThanOrEqual(height);
        }
        for (const { y, look } of lines.filter((line) => line.look === 'rule'))
          expect(y + SIZES[look]).toBeLessThanOrEqual(rooms.y);
      }),
    );
  });

  test('grows with its rules', () => {
    const one = layCard({ ...words, rules: words.rules.slice(0, 1) }, 200, measure);
    expect(layCard(words, 200, measure).height).toBeGreaterThan(one.height);
  });

  test('leaves no word of the title alone', () => {
    const title = layCard(words, 200, measure)
      .lines.filter(({ look }) => look === 'title')
      .map(({ text }) => text.length);
    expect(title).toHaveLength(2);
    expect(Math.min(...title)).toBeGreaterThan(Math.max(...title) / 2);
  });
});

describe('a line', () => {
  const ten = (text: string) => wrap(text, 10, (part) => part.length);

  test.for([
    ['short enough', ['short', 'enough']],
    ['a b c d e f', ['a b c d e', 'f']],
    ['', ['']],
    ['  two\n lines ', ['two lines']],
    ['12345 a\u00A0b\u00A0c', ['12345', 'a\u00A0b\u00A0c']],
    ['incomprehensible', ['incomprehe', 'nsible']],
    ['so incomprehensible it is', ['so', 'incomprehe', 'nsible it', 'is']],
  ] as const)('of “%s” is broken where it must be', ([text, lines]) => {
    expect(ten(text)).toEqual(lines);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opening, stretchesOf, spansOf, wordsIn } from '../../../src/components/quiz/words.ts';

const TEXT = 'Gate 14, let’s go!  Booking ref';

describe('words', () => {
  test('keep their punctuation and their places', () => {
    const words = wordsIn(TEXT);
    expect(words.map(({ text }) => text)).toEqual([
      'Gate',
      '14,',
      'let’s',
      'go!',
      'Booking',
      'ref',
    ]);
    for (const { text, start, end } of words) expect(TEXT.slice(start, end)).toBe(text);
  });

  test('become spans, neighbours with the space between them', () => {
    const spans = spansOf(wordsIn(TEXT), new Set([0, 1, 3, 4]));
    expect(spans.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'Gate 14,',
      'go!  Booking',
    ]);
    expect(spansOf(wordsIn(TEXT), new Set())).toEqual([]);
  });
});

describe('stretches', () => {
  const stretches = (key: string, mark: string) => {
    const of = (part: string) => {
      const start = TEXT.indexOf(part);
      return part === '' ? [] : [{ start, end: start + part.length }];
    };
    return stretchesOf(TEXT, of(key), of(mark));
  };

  test('show the key whole, whatever was marked in it', () => {
    const keyed = stretches('Booking ref', 'ref').filter(({ key }) => key === 0);
    expect(keyed.map(({ text }) => text)).toEqual(['Booking ref']);
  });

  test('show what was marked beside the key, without the space', () => {
    const strays = stretches('Booking', 'let’s go!  Booking').filter(({ stray }) => stray);
    expect(strays.map(({ text }) => text)).toEqual(['let’s go!']);
  });

  test('do not make anything of a mark on space or punctuation', () => {
    expect(stretches('go', '!  ').filter(({ stray }) => stray)).toEqual([]);
  });

  test('together are the text, whatever is marked', () => {
    const place = fc.integer({ min: 0, max: TEXT.length });
    const spans = fc.array(
      fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(spans, spans, (keys, marks) => {
        expect(
          stretchesOf(TEXT, keys, marks)
            .map(({ text }) => text)
            .join(''),
        ).toBe(TEXT);
      }),
    );
  });
});

test('an opening is the first words, or the whole of a short draft', () => {
  expect(opening('One two, three four.', 2)).toBe('One two …');
  expect(opening('One two.', 2)).toBe('One two.');
});

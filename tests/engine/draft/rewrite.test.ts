import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applySuggestion, suggestionsFor } from '../../../src/engine/index.ts';
import type { Finding } from '../../../src/engine/index.ts';

/** A text with «the words of the finding» marked, and what becomes of it. */
function rewritten(marked: string, instead = ''): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const kind = instead === '' ? 'leave-out' : 'less-exact';
  return applySuggestion(text, { span: { start, end } }, { kind, instead });
}

describe('leaving words out', () => {
  test.for([
    // In the middle of a sentence.
    ['Meet me «at 3 Mill Cottages» for tea.', 'Meet me for tea.'],
    ['Soup, «door code 4471», and bread.', 'Soup, and bread.'],
    ['Soup; «door code 4471»; bread.', 'Soup; bread.'],
    ['Lovely day – «door code 4471» – see you.', 'Lovely day – see you.'],
    ['Lovely day — «door code 4471» — see you.', 'Lovely day — see you.'],
    ['Lovely day - «door code 4471» - see you.', 'Lovely day - see you.'],
    ['The soup «, as Mrs Ames said,» is on.', 'The soup is on.'],
    // At the end of a sentence.
    ['Lovely day, «door code 4471».', 'Lovely day.'],
    ['Lovely day, «door code 4471»!', 'Lovely day!'],
    ['Lovely day, «door code 4471», ok?', 'Lovely day, ok?'],
    ['Lovely day: «door code 4471».', 'Lovely day.'],
    ['Lovely day – «door code 4471».', 'Lovely day.'],
    ['Lovely day, «door code 4471»', 'Lovely day'],
    ['Lovely day, «door code 4471» .', 'Lovely day.'],
    // At the beginning of a sentence.
    ['«Door code 4471», come in.', 'Come in.'],
    ['«Door code 4471» and soup is on.', 'And soup is on.'],
    ['«Door code 4471»: come in.', 'Come in.'],
    ['«Door code 4471» – come in.', 'Come in.'],
    ['Soup is on. «Door code 4471», come in.', 'Soup is on. Come in.'],
    ['Soup is on! «Door code 4471», come in.', 'Soup is on! Come in.'],
    ['Soup is on… «door code 4471», come in.', 'Soup is on… Come in.'],
    ['He said “soup is on.” «Door code 4471», come in.', 'He said “soup is on.” Come in.'],
    // A sentence of its own.
    ['Soup is on. «Door code 4471.» Come in.', 'Soup is on. Come in.'],
    ['Soup is on. «Door code 4471». Come in.', 'Soup is on. Come in.'],
    ['Soup is on! «Door code 4471»! Come in.', 'Soup is on! Come in.'],
    ['«Door code 4471». Come in.', 'Come in.'],
    ['«Door code 4471...» Come in.', 'Come in.'],
    ['Soup is on. «Door code 4471».', 'Soup is on.'],
    ['Soup is on. «Door code 4471»', 'Soup is on.'],
    ['«Door code 4471»', ''],
    ['«Door code 4471».', ''],
    ['  «Door code 4471» ', ''],
    // Brackets and quotation marks that would be left empty.
    ['Soup is on («door code 4471»).', 'Soup is on.'],
    ['Soup («door code 4471») is on.', 'Soup is on.'],
    ['Soup [«door code 4471»] is on.', 'Soup is on.'],
    ['Soup “«door code 4471»” is on.', 'Soup is on.'],
    ['Soup "«door code 4471»" is on.', 'Soup is on.'],
    ['Soup ‘«door code 4471»’ is on.', 'Soup is on.'],
    ['Soup (at noon, «door code 4471») is on.', 'Soup (at noon) is on.'],
    ['Soup («door code 4471», at noon) is on.', 'Soup (at noon) is on.'],
    ['Soup (“«door code 4471»”) is on.', 'Soup is on.'],
    // Lines.
    ['Soup is on.\n«Door code 4471.»\nCome in.', 'Soup is on.\nCome in.'],
    ['Soup is on.\n\n«Door code 4471.»\n\nCome in.', 'Soup is on.\n\nCome in.'],
    ['Soup is on.\r\n«Door code 4471.»\r\nCome in.', 'Soup is on.\r\nCome in.'],
    ['«Door code 4471»\nCome in.', 'Come in.'],
    ['Soup is on.\n«Door code 4471»', 'Soup is on.'],
    ['Soup is on\n«Door code 4471», come in.', 'Soup is on\nCome in.'],
    ['Soup is on, «door code 4471»\nCome in.', 'Soup is on\nCome in.'],
    ['Bring\n- bread\n- «door code 4471»\n- soup', 'Bring\n- bread\n- soup'],
    ['Soup is on.\n«Door code 4471» is for you.', 'Soup is on.\nIs for you.'],
    ['Bring\n- «door code 4471», and soup\n- bread', 'Bring\n- and soup\n- bread'],
    ['Soup:\n  «Door code 4471», come in', 'Soup:\n  Come in'],
    // Quotation marks that still hold something.
    ['“Soup is on. «Door code 4471.»” Bye', '“Soup is on.” Bye'],
    ['"Soup is on. «Door code 4471.»" Bye', '"Soup is on." Bye'],
    ['“«Door code 4471», come in.” Bye', '“Come in.” Bye'],
    ['He said "soup, «door code 4471»" and left.', 'He said "soup" and left.'],
    ['The dogs’ «4471» bowl', 'The dogs’ bowl'],
    // Emoji.
    ['🔑 «door code 4471» 🎉', '🔑 🎉'],
    ['Come in 🎉«door code 4471»', 'Come in 🎉'],
    ['«Door code 4471» 🎉 come in', '🎉 come in'],
    ['Come in 🎉 «door code 4471», soup is on', 'Come in 🎉, soup is on'],
    // Nothing else is touched.
    ['two  spaces  stay, «door code 4471», and  here', 'two  spaces  stay, and  here'],
    ['small letters stay. «code 4471» see', 'small letters stay. See'],
    ['see https://shop.example, «code 4471», or ask', 'see https://shop.example, or ask'],
  ] as const)('%j', ([before, after]) => {
    expect(rewritten(before)).toBe(after);
  });
});

describe('saying something else instead', () => {
  test.for([
    ['Meet me at «3 Mill Cottages» for tea.', 'our place', 'Meet me at our place for tea.'],
    ['«Mrs Delaney» left shortbread.', 'a regular', 'A regular left shortbread.'],
    ['Soup is on. «Mrs Delaney» left bread.', 'a regular', 'Soup is on. A regular left bread.'],
    ['Soup is on.\n«Mrs Delaney» left bread.', 'a regular', 'Soup is on.\nA regular left bread.'],
    [
      'Soup is on.\n\n“«Mrs Delaney» left bread.”',
      'a regular',
      'Soup is on.\n\n“A regular left bread.”',
    ],
    ['“«Mrs Delaney» left bread.”', 'a regular', '“A regular left bread.”'],
    ['Thanks to «Mrs Delaney», all is well.', 'a regular', 'Thanks to a regular, all is well.'],
    ['Thanks to («Mrs Delaney») and all.', 'a regular', 'Thanks to (a regular) and all.'],
    ['Thanks: «Mrs Delaney»', 'a regular', 'Thanks: a regular'],
    ['Who left it? «Mrs Delaney»!', 'a regular', 'Who left it? A regular!'],
    ['🎉«Mrs Delaney»🎉', 'a regular', '🎉a regular🎉'],
    ['Well… «Mrs Delaney» left bread.', 'a regular', 'Well… A regular left bread.'],
    ['Ask «her» today.', 'élodie', 'Ask élodie today.'],
    ['«She» left bread.', 'élodie', 'Élodie left bread.'],
  ] as const)('%j with %j', ([before, instead, after]) => {
    expect(rewritten(before, instead)).toBe(after);
  });
});

describe('for any text', () => {
  const words = fc.string({
    unit: fc.constantFrom(
      'soup',
      'Bread',
      ' ',
      ' ',
      ', ',
      '. ',
      '\n',
      '🙂',
      '(',
      ')',
      '“',
      '”',
      '- ',
      '!',
    ),
    maxLength: 12,
  });

  test('replacing touches nothing but the span, a first letter apart', () => {
    fc.assert(
      fc.property(words, words, words, (before, found, after) => {
        const span = { start: before.length, end: before.length + found.length };
        const text = applySuggestion(
          before + found + after,
          { span },
          { kind: 'less-exact', instead: 'tea' },
        );
        expect([`${before}tea${after}`, `${before}Tea${after}`]).toContain(text);
      }),
    );
  });

  test('leaving out keeps every word around the span, in order', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{S}]/gu, '').toLowerCase();
    fc.assert(
      fc.property(words, words, words, (before, found, after) => {
        const span = { start: before.length, end: before.length + found.length };
        const text = applySuggestion(
          before + found + after,
          { span },
          { kind: 'leave-out', instead: '' },
        );
        expect(letters(text)).toBe(letters(before + after));
      }),
      { numRuns: 500 },
    );
  });

  test('leaving out never leaves two spaces where there was one on each side', () => {
    const plain = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,4}$/);
    fc.assert(
      fc.property(plain, plain, plain, (before, found, after) => {
        const span = { start: before.length + 1, end: before.length + 1 + found.length };
        const text = applySuggestion(
          `${before} ${found} ${after}`,
          { span },
          { kind: 'leave-out', instead: '' },
        );
        expect(text).toBe(`${before} ${after}`);
      }),
    );
  });
});

test('takes a moment, whatever stands around the span', () => {
  for (const filler of [' ', '\n', ', ', '(', '"', '. ', '🙂', '- ']) {
    const side = filler.repeat(50_000);
    const begun = performance.now();
    const span = { start: side.length, end: side.length + 4 };
    applySuggestion(`${side}4471${side}`, { span }, { kind: 'leave-out', instead: '' });
    // A pattern that runs away takes minutes here; a busy machine takes a second.
    expect(performance.now() - begun).toBeLessThan(5000);
  }
});

describe('the ways out of a finding', () => {
  const finding: Finding = {
    detector: 'contact-detail',
    category: 'contact-detail',
    span: { start: 3, end: 9 },
    severity: 3,
    confidence: 1,
    whose: 'mine',
    aspects: [],
  };

  test('are to leave it out, where there is nothing better to say', () => {
    expect(suggestionsFor(finding)).toEqual([{ kind: 'leave-out', instead: '' }]);
    expect(suggestionsFor({ ...finding, instead: '' })).toEqual([
      { kind: 'leave-out', instead: '' },
    ]);
  });

  test('begin with saying it less exactly, where there is a way', () => {
    expect(suggestionsFor({ ...finding, instead: 'our place' })).toEqual([
      { kind: 'less-exact', instead: 'our place' },
      { kind: 'leave-out', instead: '' },
    ]);
  });

  test('are none for a picture: only the writer can crop it', () => {
    expect(
      suggestionsFor({ ...finding, span: { start: 0, end: 0 }, instead: 'our place' }),
    ).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesOf } from '../../../src/engine/draft/phrases.ts';
import { read } from '../../../src/engine/draft/reading.ts';
import type { Span } from '../../../src/engine/index.ts';
import { draft } from '../../support/draft.ts';

function plain(text: string): string {
  return read(draft(text)).plain;
}

function sentences(text: string): string[] {
  const reading = read(draft(text));
  return reading.sentences.map(({ start, end }) => reading.plain.slice(start, end).trim());
}

/** The writer's own words where the plain text matches. */
function carriedBack(text: string, pattern: RegExp): string[] {
  const reading = read(draft(text));
  return matchesOf(reading.plain, pattern).map((span) => {
    const { start, end } = reading.back(span);
    return text.slice(start, end);
  });
}

describe('what detectors see', () => {
  test.for([
    ['curly single quotes', 'it\u2019s \u2018fine\u2019', "it's 'fine'"],
    ['curly double quotes', '\u201Cfine\u201D', '"fine"'],
    [
      'quotes that open at the foot of the line',
      '\u201Efine\u201C, \u201Afine\u2018',
      '"fine", \'fine\'',
    ],
    ['a modifier letter used as an apostrophe', 'it\u02BCs', "it's"],
    ['dashes of every length', 'a\u2010b\u2011c\u2013d\u2014e\u2212f', 'a-b-c-d-e-f'],
    ['a no-break space', 'my\u00A0PIN', 'my PIN'],
    ['a narrow no-break space', '07700\u202F900417', '07700 900417'],
    ['an em space, an en space and a hair space', 'a\u2003b\u2002c\u200Ad', 'a b c d'],
    ['an ideographic space', 'a\u3000b', 'a b'],
    ['a tab', 'my\tPIN', 'my PIN'],
    ['zero-width spaces and joiners', 'pa\u200Bss\u200Cwo\u200Drd\uFEFF', 'password'],
    ['a soft hyphen', 'pass\u00ADword', 'password'],
    ['marks of direction', '\u202Ecode\u202C \u200E4471\u200F \u2067x\u2069', 'code 4471 x'],
    [
      'full-width letters, digits and signs',
      '\uFF30\uFF29\uFF2E\uFF1A\uFF14\uFF14\uFF17\uFF11',
      'PIN:4471',
    ],
  ] as const)('%s', ([, text, expected]) => {
    expect(plain(text)).toBe(expected);
  });

  test.for([
    'Soup is at noon.\nBring a spoon; 3 of us (or 4) are "late" & it\'s fine - really!',
    'Zażółć gęślą jaźń, Ömer. Привет. مرحبا. 你好。',
    'One 🙂, a family 👩👩👧 and a flag 🇬🇧.',
    '',
  ])('leaves alone what needs no reading: %s', (text) => {
    expect(plain(text)).toBe(text);
  });

  test('leaves any plain text as it is, and its places too', () => {
    const ascii = fc.string({
      unit: fc.constantFrom(...'abcXYZ019 .,;:!?\'"()-_/@#&\n'.split('')),
      minLength: 1,
    });
    fc.assert(
      fc.property(ascii, fc.nat(), fc.nat(), (text, a, b) => {
        const reading = read(draft(text));
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        expect(reading.plain).toBe(text);
        expect(reading.back({ start, end })).toEqual({ start, end });
      }),
    );
  });
});

describe('the way back to the writer\u2019s text', () => {
  test.for([
    ['past a mark that nobody sees', 'My\u200B P\u200BI\u200BN is 4471', /PIN/g, 'P\u200BI\u200BN'],
    [
      'with the writer\u2019s own digits',
      'PIN \uFF14\uFF14\uFF17\uFF11 ok',
      /4471/g,
      '\uFF14\uFF14\uFF17\uFF11',
    ],
    [
      'with the writer\u2019s own quotes',
      'say \u201Cfluffy\u201D now',
      /"\w+"/g,
      '\u201Cfluffy\u201D',
    ],
    ['without the invisible mark that follows', 'code 4471\u200B.', /4471/g, '4471'],
    ['behind an emoji', '🔑🔑 code 4471', /4471/g, '4471'],
    ['in front of an emoji', 'code 4471🔑', /4471/g, '4471'],
    ['inside direction marks', 'שלום \u202A07700 900417\u202C תודה', /\d+ \d+/g, '07700 900417'],
  ] as const)('%s', ([, text, pattern, expected]) => {
    expect(carriedBack(text, pattern)).toEqual([expected]);
  });

  test('widens a match that covers half an emoji to the whole of it', () => {
    expect(carriedBack('a🙂b', /a\ud83d/g)).toEqual(['a🙂']);
    expect(carriedBack('a🙂b', /\ude42b/g)).toEqual(['🙂b']);
  });

  test.for(['', 'abc', '\u200Babc', '\uFEFF\u202Eabc', '🙂abc'])(
    'leaves the span of a picture at nothing at all: %j',
    (text) => {
      expect(read(draft(text)).back({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
    },
  );
});

/** Letters, spaces of all kinds, quotes, marks that nobody sees, emoji and half emoji. */
const PIECES = [
  ...['a', 'B', '7', '\uFF17', ' ', '\u00A0', '\t', '\n', '\r\n', '.', '! ', '? '],
  ...[
    '\u2019',
    '\u201C',
    '\u2014',
    '\u200B',
    '\u200D',
    '\uFE0F',
    '\u202E',
    '\u2069',
    '\uFEFF',
    '\u00AD',
  ],
  ...[
    '🙂',
    '👩\u200D👩\u200D👧',
    '❤\uFE0F',
    '🇬🇧',
    '\ud83d',
    '\ude42',
    'é',
    'e\u0301',
    'ש',
    'م',
    '字',
    'Mrs. ',
  ],
];
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}

describe('for any text', () => {
  test('a span comes back inside the text, in order, and never cuts a character in two', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const reading = read(draft(text));
        const start = a % (reading.plain.length + 1);
        const end = start + (b % (reading.plain.length - start + 1));
        const back = reading.back({ start, end });
        expect(back.start).toBeGreaterThanOrEqual(0);
        expect(back.end).toBeLessThanOrEqual(text.length);
        expect(back.start).toBeLessThanOrEqual(back.end);
        expect(splitsPair(text, back.start) || splitsPair(text, back.end)).toBe(false);
        if (end > start) expect(back.end).toBeGreaterThan(back.start);
      }),
      { numRuns: 1000 },
    );
  });

  test('the words that come back read the same as the words that were found', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const reading = read(draft(text));
        const start = a % (reading.plain.length + 1);
        const end = start + (b % (reading.plain.length - start + 1));
        fc.pre(!splitsPair(reading.plain, start) && !splitsPair(reading.plain, end));
        const back = reading.back({ start, end });
        const found: Span = { start, end };
        expect(plain(text.slice(back.start, back.end))).toBe(
          reading.plain.slice(found.start, found.end),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('reading what was read changes nothing more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });

  test('the sentences cover the text from end to end without a gap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(draft(text));
        expect(reading.sentences[0]?.start).toBe(0);
        expect(reading.sentences.at(-1)?.end).toBe(reading.plain.length);
        for (const [index, { start }] of reading.sentences.slice(1).entries()) {
          expect(start).toBe(reading.sentences[index]?.end);
        }
      }),
    );
  });
});

describe('sentences', () => {
  test.for([
    [
      'end at a full stop, a question or an exclamation',
      'Soup. Really? Yes! Good',
      ['Soup.', 'Really?', 'Yes!', 'Good'],
    ],
    ['end at a line break', 'No soup today\nBring bread\n', ['No soup today', 'Bring bread']],
    ['are not parted by an empty line', 'No soup.\n\n \nBring bread', ['No soup.', 'Bring bread']],
    ['end at a Windows line break', 'No soup.\r\nBring bread', ['No soup.', 'Bring bread']],
    ['end at an ellipsis', 'Well\u2026 soup... bread', ['Well\u2026', 'soup...', 'bread']],
    ['end once at several marks', 'What?! No.', ['What?!', 'No.']],
    [
      'run on after a title',
      'Thanks, Mrs. Ames and Dr. Osei. Soup is on.',
      ['Thanks, Mrs. Ames and Dr. Osei.', 'Soup is on.'],
    ],
    ['run on after a title that opens the text', 'Mrs. Ames came.', ['Mrs. Ames came.']],
    [
      'run on inside a time',
      'Soup at 9 a.m. sharp. Bread later.',
      ['Soup at 9 a.m. sharp.', 'Bread later.'],
    ],
    ['run on inside a number', 'Room no. 4 is cold. It is.', ['Room no. 4 is cold.', 'It is.']],
    [
      'end at "no"',
      'We asked and they said no. Then it rained.',
      ['We asked and they said no.', 'Then it rained.'],
    ],
    [
      'run on inside an address',
      'Ask hello@shop.example or 3.50 will do.',
      ['Ask hello@shop.example or 3.50 will do.'],
    ],
    [
      'run on inside a word that ends like a title',
      'He was first. She was last.',
      ['He was first.', 'She was last.'],
    ],
  ] as const)('%s', ([, text, expected]) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('of an empty text are one, and empty', () => {
    expect(read(draft('')).sentences).toEqual([{ start: 0, end: 0 }]);
  });
});

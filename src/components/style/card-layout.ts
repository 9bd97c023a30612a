import type { CardWords } from './RuleCard.tsx';

/** One line of the picture, with its place. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  /** Of the line's top. */
  readonly y: number;
  readonly look: Look;
}

export type Look = 'title' | 'mix' | 'number' | 'rule' | 'term' | 'small' | 'site';

export interface Layout {
  readonly lines: readonly Placed[];
  /** Where the row of rooms stands. */
  readonly rooms: { readonly y: number; readonly width: number; readonly height: number };
  readonly height: number;
}

/** The picture's width and its margin, in pixels. */
export const WIDTH = 1200;
export const EDGE = 96;

/** Size of the letters, in pixels; lines stand 1.35 of it apart. */
export const SIZES: Readonly<Record<Look, number>> = {
  title: 68,
  mix: 36,
  number: 44,
  rule: 44,
  term: 26,
  small: 26,
  site: 34,
};
const LEADING = 1.35;
const INNER = WIDTH - 2 * EDGE;
const NUMBER = 68;
const GUTTER = 48;

/** How wide a text is in a look. */
export type Measure = (text: string, look: Look) => number;

/**
 * Where every line of a card stands. The picture grows with its words, so that five long rules
 * fit as well as one short.
 */
export function layCard(words: CardWords, rooms: number, measure: Measure): Layout {
  const lines: Placed[] = [];
  let y = EDGE;
  const put = (text: string, look: Look, x: number, most: number, top = y): number => {
    const step = SIZES[look] * LEADING;
    const width = (part: string) => measure(part, look);
    const isHeading = look === 'title' || look === 'mix';
    const wrapped = (isHeading ? balanced : wrap)(text, most, width);
    lines.push(...wrapped.map((line, index) => ({ text: line, x, y: top + index * step, look })));
    return top + wrapped.length * step;
  };

  y = put(words.site, 'site', EDGE + 60, INNER - 60) + 36;
  y = put(words.title, 'title', EDGE, INNER) + 16;
  y = put(words.mix, 'mix', EDGE, INNER) + 44;
  for (const [index, rule] of words.rules.entries()) {
    put(String(index + 1), 'number', EDGE, NUMBER);
    y = put(rule, 'rule', EDGE + NUMBER, INNER - NUMBER) + 26;
  }
  const picture = { y: y + 16, width: INNER, height: rooms };
  y = picture.y + rooms + 40;
  const column = (INNER - GUTTER) / 2;
  for (const { gives, costs } of words.styles) {
    const ends = [gives, costs].map(({ term, text }, index) => {
      const x = EDGE + index * (column + GUTTER);
      const below = put(term, 'term', x, column);
      return put(text, 'small', x, column, below);
    });
    y = Math.max(...ends) + 24;
  }
  y = put(words.source, 'small', EDGE, INNER, y + 8);
  return { lines, rooms: picture, height: Math.ceil(y + EDGE) };
}

/** Breaks a text into lines; a word that is wider than a line is broken too. */
export function wrap(
  text: string,
  most: number,
  width: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // Spaces that hold words together do not count as spaces here.
  for (const word of text.trim().split(/[^\S\u00A0]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (width(longer) <= most) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && width(line + letter) > most) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return [...lines, line];
}

/** As few lines as `wrap` makes, of nearly the same length, so that no word stands alone. */
function balanced(text: string, most: number, width: (text: string) => number): readonly string[] {
  const lines = wrap(text, most, width);
  for (let narrower = most * 0.95; narrower > most / 2; narrower -= most * 0.05) {
    const next = wrap(text, narrower, width);
    if (next.length > lines.length) return wrap(text, narrower + most * 0.05, width);
  }
  return lines;
}

import type { Draft, Reading, Span } from './types.ts';

/** What the eye does not see: zero-width, direction and joining marks, variation selectors. */
const INVISIBLE =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]/;

/** Typography that means the same as a plain character of the same length. */
const SAME: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u02BC': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u201F': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
};

/** Spaces of every width, and the tab; a line break stays one. */
const SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;

/** Full-width letters, digits and signs. */
const WIDE = /[\uFF01-\uFF5E]/;

/** All that is read as something else, of which most drafts hold nothing. */
const ODD = new RegExp(
  [INVISIBLE, SPACE, WIDE].map(({ source }) => source).join('|') +
    `|[${Object.keys(SAME).join('')}]`,
  'g',
);

/** A reading, and the way back from its places to the writer's text. */
export interface Read extends Reading {
  /** Carries a span of `plain` back to `draft.text`, never splitting a surrogate pair. */
  readonly back: (span: Span) => Span;
}

/**
 * Reads a draft once for all detectors: plain quotes and spaces, full-width forms as
 * ASCII, nothing invisible, sentences found. Linear in the length of the text.
 */
export function read(draft: Draft): Read {
  const { text } = draft;
  const plain = text.replace(ODD, (unit) => {
    if (INVISIBLE.test(unit)) return '';
    return SPACE.test(unit) ? ' ' : (SAME[unit] ?? narrow(unit));
  });
  let places: readonly number[] | undefined;
  const placeOf = (at: number): number => {
    if (plain.length === text.length) return at;
    places ??= visible(text);
    return places[at] ?? text.length;
  };
  return {
    plain,
    sentences: sentencesOf(plain),
    draft,
    back: ({ start, end }) => {
      // Nothing stays nothing: {0,0} is the picture, whatever invisible marks open the text.
      const from = end === 0 ? 0 : whole(text, placeOf(start), -1);
      if (start === end) return { start: from, end: from };
      return { start: from, end: whole(text, placeOf(end - 1) + 1, 1) };
    },
  };
}

/** Where in a text the units stand that can be seen. */
function visible(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!INVISIBLE.test(text.charAt(at))) places.push(at);
  }
  return places;
}

/** Full-width forms (U+FF01–FF5E) as the ASCII they stand for. */
function narrow(unit: string): string {
  return String.fromCharCode(unit.charCodeAt(0) - 0xfee0);
}

/** Moves a place that falls between the halves of a pair out of it. */
function whole(text: string, at: number, step: -1 | 1): number {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  const inside = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return inside ? at + step : at;
}

/** Titles and shortenings after which a full stop ends nothing; "no." is one before a number. */
const SHORT = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|approx|dept|ext|tel|e\.g|i\.e|a\.m|p\.m)$/i;
/** "Amira K.": a single capital, but not the word I. */
const INITIAL = /(?:^|\s)[A-HJ-Z]$/;
const NUMBER = /(?:^|[\s(])no\. ?\d$/i;

/** A line break, or a closing mark before a space or the end. */
const STOP = /\n|[.!?\u2026](?=[ \n]|$)/g;

/** Sentences: at a line break, or at . ! ? … before a space. */
function sentencesOf(plain: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { index: at } of plain.matchAll(STOP)) {
    const unit = plain.charAt(at);
    const ends =
      unit !== '.' ||
      (!SHORT.test(plain.slice(Math.max(start, at - 8), at)) &&
        !INITIAL.test(plain.slice(Math.max(start, at - 2), at)) &&
        !NUMBER.test(plain.slice(Math.max(start, at - 3), at + 3)));
    if (!ends) continue;
    const last = sentences.at(-1);
    // A break behind a full stop, or an empty line, is no sentence: neighbours stay neighbours.
    if (last && plain.slice(start, at + 1).trim() === '') {
      sentences[sentences.length - 1] = { start: last.start, end: at + 1 };
    } else {
      sentences.push({ start, end: at + 1 });
    }
    start = at + 1;
  }
  if (start < plain.length) sentences.push({ start, end: plain.length });
  return sentences.length > 0 ? sentences : [{ start: 0, end: plain.length }];
}

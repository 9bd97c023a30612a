/**
 * Slips of the pen that a pattern can find in a text for readers. The tests of all texts
 * and `npm run check:content` use the same list.
 */
export interface Slip {
  /** "a straight quote". */
  readonly name: string;
  readonly pattern: RegExp;
  readonly remedy: string;
}

export const SLIPS: readonly Slip[] = [
  {
    name: 'a promise of more to come',
    pattern: /\bcoming soon\b|\bunder construction\b|\bwatch this space\b/i,
    remedy: 'Say what is there.',
  },
  {
    name: 'a filler',
    pattern: /\blorem\b|\bipsum\b|\basdf\b/i,
    remedy: 'Write the text.',
  },
  {
    name: 'a note to oneself',
    pattern: /\b(?:TODO|TBC|TBD|FIXME|XXX)\b/,
    remedy: 'Write the text, or take the note out.',
  },
  {
    name: 'what “npm run new” left to you',
    pattern: /\b[Ww]rite me:/,
    remedy: 'Write the text, or take the field out where it may be left out.',
  },
  {
    name: 'a straight quote',
    pattern: /["']/,
    remedy: 'Use ‘ ’ and “ ”, and ’ for an apostrophe.',
  },
  {
    name: 'a quote that turns the wrong way',
    pattern: /(?:^|\s)[\u2019\u201D](?!\d0s|em\b|tis\b)\p{L}|\p{L}[\u2018\u201C]/u,
    remedy: 'Open with ‘ or “, close with ’ or ”.',
  },
  {
    name: 'two spaces',
    pattern: / {2}|\u00A0{2}/,
    remedy: 'Leave one.',
  },
  {
    name: 'a space at its end or its beginning',
    pattern: /^\s|\s$/,
    remedy: 'Take it out.',
  },
  {
    name: 'a space before a comma or a full stop',
    pattern: /\s[,.;:!?](?:\s|$)/,
    remedy: 'Take the space out.',
  },
  {
    name: 'three dots for an ellipsis',
    pattern: /\.{3}/,
    remedy: 'Use the one character …',
  },
  {
    name: 'a dash as a pause',
    pattern: /\s[\u2013\u2014-]{1,2}\s|\p{L}\u2014\p{L}/u,
    remedy: 'A comma, a colon or a new sentence does.',
  },
  {
    name: 'a mark that nobody sees',
    pattern: /[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u00AD]/,
    remedy: 'Type the words anew instead of pasting them.',
  },
  {
    name: 'a word twice',
    pattern: /\b(?!that|had|bye)(\p{L}{2,}) \1\b/iu,
    remedy: 'Leave one.',
  },
];

/** Text as slips are looked for in it: a block of YAML ends with a line of its own. */
export function trimmedEnd(text: string): string {
  return text.replace(/\n+$/, '');
}

/** The words around a slip, to find it by. */
export function around(text: string, at: number): string {
  return `…${text.slice(Math.max(0, at - 15), at + 20)}…`.replace(/\n/g, ' ');
}

/**
 * American spellings that are easily typed, and the British ones. Small letters only:
 * names (the Labor Board) keep their own.
 */
const AMERICAN: readonly (readonly [pattern: string, british: string])[] = [
  ['colors?|colored|coloring|colorful', 'colour'],
  ['favors?|favorites?|favored', 'favour'],
  ['honors?|honored', 'honour'],
  ['rumors?', 'rumour'],
  ['humor', 'humour'],
  ['labor', 'labour'],
  ['behaviors?', 'behaviour'],
  ['neighbors?|neighborhoods?', 'neighbour'],
  ['centers?|centered', 'centre'],
  ['theaters?', 'theatre'],
  ['gray', 'grey'],
  ['(?:organ|apolog|real|recogn|custom|critic|emphas|summar)iz(?:e[sd]?|ing|ations?)', '-ise'],
  ['analyz(?:e[sd]?|ing)', 'analyse'],
  ['travel(?:ed|ing|ers?)', 'travelled'],
  ['cancel(?:ed|ing)', 'cancelled'],
  ['label(?:ed|ing)', 'labelled'],
  ['fulfill', 'fulfil'],
  ['enroll(?:ment)?', 'enrol'],
  ['(?:de|of)fense', '-fence'],
  ['catalogs?', 'catalogue'],
  ['jewelry', 'jewellery'],
  ['gotten', 'got'],
  ['moms?', 'mum'],
];

/** American spellings in a text, with where they stand and how they are written here. */
export function americanIn(text: string): readonly { at: number; word: string; british: string }[] {
  return AMERICAN.flatMap(([pattern, british]) =>
    [...text.matchAll(new RegExp(`\\b(?:${pattern})\\b`, 'g'))].map((match) => ({
      at: match.index,
      word: match[0],
      british,
    })),
  );
}

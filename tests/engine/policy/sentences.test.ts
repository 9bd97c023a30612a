import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/engine/policy/sentences.ts';

/** Each sentence in small letters; what it has from above a list stands before a stroke. */
function cut(text: string): string[] {
  return sentencesOf(text).map(({ words, own }) => {
    const small = words.map((word) => word.text);
    return own === 0
      ? small.join(' ')
      : `${small.slice(0, own).join(' ')} | ${small.slice(own).join(' ')}`;
  });
}

describe('a text is cut', () => {
  test.for([
    ['after a full stop, a mark of question or of call', 'Ask. Why? Go! Do', 'ask/why/go/do'],
    [
      'not within a figure or a name',
      'Pay 3.50 at tarn.example now.',
      'pay 3 50 at tarn example now',
    ],
    [
      'not before a small letter or a comma',
      'Some, e.g. pay, etc., count.',
      'some e g pay etc count',
    ],
    ['after a point before a capital', 'See no. Pay is fine.', 'see no/pay is fine'],
    ['not at the end of a line alone', 'Do not\npost pay', 'do not post pay'],
    ['at an empty line, with gaps in it or none', 'Do not\n \npost\n\npay', 'do not/post/pay'],
    ['into nothing where no word is', ' . .\n\n- \n:', ''],
  ] as const)('%s', ([, text, sentences]) => {
    expect(cut(text).join('/')).toBe(sentences);
  });
});

test('words are in small letters, with one kind of apostrophe, each where it stands', () => {
  const text = "All\n  staff mustn’t Can't they’re CO-OP 9am";
  const [sentence] = sentencesOf(text);
  const words = sentence?.words ?? [];
  expect(words.map((word) => word.text).join(' ')).toBe(
    "all staff mustn't can't they're co op 9am",
  );
  expect(words.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(
    "All staff mustn’t Can't they’re CO OP 9am",
  );
});

describe('an entry of a list is read with what introduces it', () => {
  test.for([
    '- ',
    '– ',
    '* ',
    '• ',
    '  - ',
    '\t◦\t',
    '1. ',
    '12) ',
    '12. ',
    '(3) ',
    'a) ',
    '(B) ',
    'c. ',
  ])('with "%s" in front', (mark) => {
    const letter = mark.replace(/[^a-z\d]/gi, '').toLowerCase();
    const entry = (word: string) => `${letter} ${word}`.trim();
    expect(cut(`Do not discuss:\n\n${mark}pay\n\n${mark}hours`)).toEqual([
      'do not discuss',
      `do not discuss | ${entry('pay')}`,
      `do not discuss | ${entry('hours')}`,
    ]);
  });

  test.for(['123. ', 'ab) ', '#. ', 'a, ', '-', '#'])('but "%s" is no such sign', (mark) => {
    const [, first, second] = cut(`Do not discuss:\n- pay\n${mark}hours`);
    expect(first).toMatch(/^do not discuss \| pay /);
    expect(second).toBeUndefined();
  });

  test('with nothing in front, to the next empty line', () => {
    expect(cut('Do not discuss:\npay\nhours\n\nWages\nare due')).toEqual([
      'do not discuss',
      'do not discuss | pay',
      'do not discuss | hours',
      'wages are due',
    ]);
  });

  test('over several lines, or with empty lines between', () => {
    expect(cut('Do not discuss:\n- pay\n  and hours\n\n- shifts\n')).toEqual([
      'do not discuss',
      'do not discuss | pay and hours',
      'do not discuss | shifts',
    ]);
  });

  test('until a line without a sign follows a whole sentence', () => {
    expect(cut('Do not discuss:\n- pay.\nThat is all.\n- hours')).toEqual([
      'do not discuss',
      'do not discuss | pay',
      'that is all',
      'hours',
    ]);
  });

  test('until a line without a sign follows an empty one', () => {
    expect(cut('Do not discuss:\n- pay\n\nThat is all\n- hours')).toEqual([
      'do not discuss',
      'do not discuss | pay',
      'that is all',
      'hours',
    ]);
  });

  test('and only with the last of several', () => {
    expect(cut('You may:\n- post\nYou must not:\nshout')).toEqual([
      'you may',
      'you may | post you must not',
      'you may post you must not | shout',
    ]);
    expect(cut('You may:\n- post\n\nYou must not:\nshout')).toEqual([
      'you may',
      'you may | post',
      'you must not',
      'you must not | shout',
    ]);
  });

  test('of which twelve words count', () => {
    const [, entry] = cut('a b c d e f g h i j k l m: \n- pay');
    expect(entry).toBe('b c d e f g h i j k l m | pay');
  });

  test('and each alone where nothing introduces them', () => {
    expect(cut('Our rules\n- be kind\n- be brief')).toEqual(['our rules', 'be kind', 'be brief']);
  });
});

import { describe, expect, test } from 'vitest';
import {
  COLOUR,
  DRAFT,
  HASH,
  LINE,
  LINK,
  LOGO,
  QUIZ_ID,
  SALT,
  SENTENCE,
  UNSEEN,
} from '../../../src/engine/pack/types.ts';

const a = (length: number) => 'a'.repeat(length);

describe.for([
  [
    'an address',
    LINK,
    [
      'https://a.example/b?c=d#e',
      'mailto:a@b.example',
      'https://[::1]/a_b~c!d',
      `https://${a(3)}`,
      `https://${a(290)}`,
    ],
    [
      'http://a.example',
      'javascript:alert(1)//https://a.example',
      'https://a b',
      'https://a"b',
      'https://a<b>',
      'https://a\\b',
      'https://a{b}',
      'https://a.example\nb',
      `https://${a(2)}`,
      `https://${a(291)}`,
      `mailto:${a(291)}`,
    ],
  ],
  [
    'a line',
    LINE,
    ['a', ' a ', '  a b', a(120), `${' '.repeat(119)}a`],
    ['', ' ', a(121), 'a\nb', '\na', 'a\n', `${' '.repeat(120)}a`],
  ],
  [
    'a sentence',
    SENTENCE,
    ['a', '  a b', a(300), `${' '.repeat(299)}a`],
    ['', ' ', a(301), 'a\nb', '\na', 'a\n', `${' '.repeat(300)}a`],
  ],
  [
    'a draft',
    DRAFT,
    ['a', '\n a\nb\n', a(2000), `${' '.repeat(1999)}a`],
    ['', ' \n ', a(2001), `${' '.repeat(2000)}a`],
  ],
  [
    'the name of a quiz',
    QUIZ_ID,
    ['ab', 'starter-check', 'a2', `a${'b'.repeat(59)}`],
    ['a', '2a', '-a', 'A', 'aB', 'a_b', 'a b', ' ab', 'ab ', `a${'b'.repeat(60)}`],
  ],
  [
    'a salt',
    SALT,
    ['0123456789abcdef'.repeat(2)],
    ['g'.repeat(32), 'A'.repeat(32), a(31), a(33), ` ${a(32)}`, `${a(32)}\n`],
  ],
  ['a hash', HASH, ['0123456789abcdef'.repeat(4)], ['g'.repeat(64), a(63), a(65), `x${a(64)}`]],
  [
    'a colour',
    COLOUR,
    ['#09afAF', '#AFaf90'],
    ['09afAF', '#09afA', '#09afAF0', '#09afAg', 'x#09afAF'],
  ],
  [
    'a picture',
    LOGO,
    [
      `data:image/png;base64,${a(40)}`,
      `data:image/webp;base64,Az09+/${a(40)}=`,
      `data:image/svg+xml;base64,${a(32000)}==`,
    ],
    [
      `data:image/png;base64,${a(39)}`,
      `data:image/png;base64,${a(32001)}`,
      `data:image/png;base64,${a(40)}===`,
      `data:image/png;base64,${a(40)}=a`,
      `data:image/png;base64,${a(40)}"`,
      `data:image/svgxml;base64,${a(40)}`,
      `data:image/gif;base64,${a(40)}`,
      `x data:image/png;base64,${a(40)}`,
    ],
  ],
] as const)('%s', ([, pattern, taken, refused]) => {
  test.for(taken)('takes %j', (text) => {
    expect(pattern.test(text)).toBe(true);
  });

  test.for(refused)('refuses %j', (text) => {
    expect(pattern.test(text)).toBe(false);
  });
});

test.for([
  '\0',
  '\n',
  '\u007F',
  '\u0085',
  '\uD800',
  '\uDFFF',
  '\u061C',
  '\u200B',
  '\u200E',
  '\u200F',
  '\u2028',
  '\u202E',
  '\u2060',
  '\u2066',
  '\u206F',
  '\uFEFF',
  '\u{E0000}',
  '\u{E007F}',
])('nobody sees %j', (sign) => {
  expect(UNSEEN.test(`a${sign}b`)).toBe(true);
});

test.for([
  '\t',
  ' ',
  'ä',
  '🎉',
  '\u061B',
  '\u061D',
  '\u200A',
  '\u200C',
  '\u200D',
  '\u2010',
  '\u2027',
  '\u202F',
  '\u205F',
  '\u2070',
  '\uFEFE',
  '\uFF00',
  '\u{DFFFF}',
  '\u{E0080}',
  '\u{E0100}',
])('what scripts need may stand: %j', (sign) => {
  expect(UNSEEN.test(`a${sign}b`)).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { read } from '../../../src/engine/draft/reading.ts';
import { atStart, ofWriter, told } from '../../../src/engine/draft/told.ts';
import type { Match } from '../../../src/engine/draft/types.ts';
import { en } from '../../../src/engine/index.ts';
import { draft } from '../../support/draft.ts';

const LIST = ['soup|cold soup,?', 'soup spoon'];
const UNLESS = ['recipe'];

const words = (text: string, matches: readonly Match[]): string[] =>
  matches.map(({ span: { start, end } }) => text.slice(start, end));

describe('what is told', () => {
  test.for([
    ['We had soup and more soup.', ['soup', 'soup']],
    // Trimmed, and of two that overlap one.
    ['We had cold soup, again.', ['cold soup']],
    ['Soup by the recipe. Then soup.', ['soup']],
    ['The recipe is lost. We had soup.', ['soup']],
    ['We had bread.', []],
    ['The recipe for soup.', []],
    ['Soup by my recipe', []],
    [`Soup ${'and so on '.repeat(5)}by recipe`, []],
    [`Soup ${'and so on '.repeat(6)}by recipe`, ['Soup']],
  ] as const)('%s', ([text, found]) => {
    const matches = told(read(draft(text)), LIST, UNLESS);
    expect(words(text, matches)).toEqual(found);
    for (const match of matches) expect(match).toMatchObject({ whose: 'mine', confidence: 0.85 });
  });

  test('is as sure as it is said to be', () => {
    expect(told(read(draft('soup')), LIST, UNLESS, 0.6)).toEqual([
      { span: { start: 0, end: 4 }, confidence: 0.6, whose: 'mine' },
    ]);
  });
});

describe('what is told of the writer', () => {
  /** Whether words between strokes are taken to be of the writer, or of nobody. */
  const isOwn = (marked: string): boolean => {
    const start = marked.indexOf('|');
    const end = marked.lastIndexOf('|') - 1;
    const reading = read(draft(marked.replaceAll('|', '')));
    const match: Match = { span: { start, end }, confidence: 0.8, whose: 'mine' };
    return ofWriter([match], reading, en).length === 1;
  };

  test.for([
    'I was |signed off|',
    "I've been |signed off|",
    '|signed off| again',
    'My boss says |my back| is bad',
    'My boss says |I was signed off|',
    "My boss says |I'm signed off|",
    "My boss knows |I've got a bad back|",
    'My boss says |we were signed off|',
    'My boss heard |she was signed off|',
    'My boss heard |THEY were signed off|',
  ])('%s', (marked) => expect(isOwn(marked)).toBe(true));

  test.for([
    'My boss was |signed off|',
    'Dev got |signed off|',
    'My sister rang, she was |signed off|',
    // Not a word of its own.
    'My boss got |some time off|',
    'Dev was |shelved and theorised|',
  ])('not: %s', (marked) => expect(isOwn(marked)).toBe(false));

  test('leaves the rest in order', () => {
    const reading = read(draft('I was signed off. Dev was sacked. I left.'));
    const at = (text: string): Match => {
      const start = reading.plain.indexOf(text);
      return { span: { start, end: start + text.length }, confidence: 0.8, whose: 'mine' };
    };
    const [one, two, three] = [at('signed off'), at('sacked'), at('left')];
    expect(ofWriter([one, two, three], reading, en)).toEqual([one, three]);
  });
});

describe('words that stand only where a clause begins', () => {
  const offered = (marked: string): string | undefined => {
    const start = marked.indexOf('|');
    const text = marked.replace('|', '');
    const match: Match = { span: { start, end: start + 4 }, confidence: 0.8, whose: 'mine' };
    const found = atStart(match, read(draft(text)), 'some soup');
    expect({ ...found, instead: undefined }).toEqual({ ...match, instead: undefined });
    return found.instead;
  };

  test.for([
    '|soup is on',
    'Bye. |soup is on',
    'Bye! |soup is on',
    'Bye? |soup is on',
    'Bye, |soup is on',
    'Bye; |soup is on',
    'Bye: |soup is on',
    'Bye:|soup is on',
    'Bye\n|soup is on',
    'Bye so |soup is on',
  ])('%s', (marked) => expect(offered(marked)).toBe('some soup'));

  test.for(['the |soup is on', 'Bye (|soup is on', 'also |soup is on', 'a |soup', 'x-|soup'])(
    'not: %s',
    (marked) => expect(offered(marked)).toBeUndefined(),
  );
});

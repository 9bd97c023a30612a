import { describe, expect, test } from 'vitest';
import { clauseAround, sentenceOf } from '../../../src/engine/draft/clause.ts';
import type { Span } from '../../../src/engine/draft/types.ts';

/** What is found around a place between two strokes, and the rest of it. */
function around<T extends Span>(
  find: (text: string, place: Span) => T,
  marked: string,
): [string, T] {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|') - 1;
  const text = marked.replaceAll('|', '');
  const found = find(text, { start, end });
  return [text.slice(found.start, found.end), found];
}

const LONG = 'soup '.repeat(60);

describe('the clause around a place', () => {
  test.for([
    ['Soup is on, |we fly| on Friday; bye', 'we fly on Friday', 0],
    ['Soup is on: |we fly| on Friday! Bye', 'we fly on Friday', 0],
    ['Soup? |We fly| on Friday? Bye', 'We fly on Friday', 0],
    ['Soup is on. We |fly| on Friday.', 'We fly on Friday', 0],
    ['Soup… we |fly|… bye', 'we fly', 0],
    ['Soup (we |fly| on Friday) is on', 'we fly on Friday', 0],
    ['Soup [we |fly|] is on', 'we fly', 0],
    ['He said "we |fly|" twice', 'we fly', 0],
    ['He said “we |fly|” twice', 'we fly', 0],
    ['Soup is on.” We |fly|.” Bye', 'We fly', 0],
    ['Soup - we |fly| - is on', 'we fly', 0],
    ['Soup – we |fly|— is on', 'we fly', 0],
    ['Soup is on\nwe |fly|\nbye', 'we fly', 0],
    ['Soup,\t   we |fly|', 'we fly', 0],
    ['Soup is on and we |fly| and wave', 'we fly', 5],
    ['Soup is on but we |fly| so bye', 'we fly', 5],
    ['Soup is on or  we |fly| or bye', 'we fly', 5],
    ['Soup is on BECAUSE we |fly| while we can', 'we fly', 9],
    ['Soup is on cos we |fly| cos we can', 'we fly', 5],
    ['Soup is on so we |fly|', 'we fly', 4],
    ['Soup is on while we |fly|', 'we fly', 7],
    ['Soup, and bread, we |fly|', 'we fly', 0],
    ['We |fly|', 'We fly', 0],
    ['|We| fly', 'We fly', 0],
    // A mark inside a number, a word or an address ends nothing.
    [
      'At 9.30, we pay 1,200 |for| gate.example 10:45 well-known.',
      'we pay 1,200 for gate.example 10:45 well-known',
      0,
    ],
    ['We bandy |orders| android', 'We bandy orders android', 0],
    ['', '', 0],
  ] as const)('%s', ([marked, words, joint]) => {
    const [clause, found] = around(clauseAround, marked);
    expect(clause).toBe(words);
    expect(found.joint).toBe(joint);
  });

  test('is cut where it is too long', () => {
    const text = `${LONG}here${LONG}`;
    const place = { start: LONG.length, end: LONG.length + 4 };
    const { start, end } = clauseAround(text, place);
    expect(end).toBe(place.end + 200);
    expect(start).toBe(place.start - 200);
  });

  test('begins within reach', () => {
    const text = `Bye. ${'soup'.repeat(49)}here`;
    expect(clauseAround(text, { start: 201, end: 205 }).start).toBe(5);
  });
});

describe('the sentence around a place', () => {
  test.for([
    ['Soup is on. We |fly|, but not far! Bye.', 'We fly, but not far'],
    ['Soup? We |fly|? Bye.', 'We fly'],
    ['Soup… We |fly|… Bye.', 'We fly'],
    ['"Soup." We |fly|." Bye.', 'We fly'],
    ['“Soup.”   We |fly|.” Bye.', 'We fly'],
    ['(Soup.) We |fly|.) Bye', 'We fly'],
    ['Soup\n  we |fly|\nbye', 'we fly'],
    ['Soup.\nwe |fly|.', 'we fly'],
    ['We |fly| at 9.30 from gate.example', 'We fly at 9.30 from gate.example'],
    ['  We |fly|', 'We fly'],
    ['We |fly|', 'We fly'],
    ['|We fly|', 'We fly'],
    ['', ''],
  ] as const)('%s', ([marked, words]) => expect(around(sentenceOf, marked)[0]).toBe(words));

  test('is cut where it is too long', () => {
    const text = `${LONG}here${LONG}`;
    const place = { start: LONG.length, end: LONG.length + 4 };
    expect(sentenceOf(text, place)).toEqual({ start: place.start - 200, end: place.end + 200 });
    expect(sentenceOf(`soup here${LONG}`, { start: 5, end: 9 })).toEqual({ start: 0, end: 209 });
  });
});

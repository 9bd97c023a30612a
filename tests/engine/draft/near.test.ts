import { describe, expect, test } from 'vitest';
import { clauseEnd, clauseStart } from '../../../src/engine/draft/near.ts';

/** The clause around a mark, at most `reach` units of it on each side. */
function clause(marked: string, reach?: number): string {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  return text.slice(clauseStart(text, at, reach), clauseEnd(text, at, reach));
}

describe('a clause', () => {
  test.for([
    ['Soup is on, we fly |on Saturday, bye.', 'we fly on Saturday'],
    ['Soup is on. We fly |on Saturday! Bye.', 'We fly on Saturday'],
    ['Soup (we fly |on Saturday) is on.', 'we fly on Saturday'],
    ['Soup - we fly |on Saturday - is on.', 'we fly on Saturday'],
    ['Soup is on because we fly |on Saturday but not far.', 'we fly on Saturday'],
    ['Soup is on…we fly |on Saturday…bye', 'we fly on Saturday'],
    // A full stop inside a number or an address ends nothing.
    ['We fly |at 9.30 from gate.example now.', 'We fly at 9.30 from gate.example now'],
    // From the beginning of the text to its end.
    ['We fly |on Saturday', 'We fly on Saturday'],
    ['|We fly on Saturday', 'We fly on Saturday'],
    ['', ''],
  ] as const)('in "%s" is "%s"', ([marked, expected]) => {
    expect(clause(marked)).toBe(expected);
  });

  test('that is long is cut between words', () => {
    expect(clause('one two three four |five six seven eight', 10)).toBe('four five six');
  });

  test('that is one long word is cut where it is', () => {
    expect(clause(`${'a'.repeat(30)}|${'b'.repeat(30)}`, 10)).toBe('');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packed, saltFor } from '../../../scripts/learned/pack.ts';
import { tableFrom, written } from '../../../scripts/learned/table.ts';
import type { Table } from '../../../scripts/learned/table.ts';
import { codeOf } from '../../../src/engine/draft/learned/packed.ts';
import { packedEn } from '../../../src/engine/index.ts';

const path = new URL('../../../src/engine/draft/lexicons/en/learned.tsv', import.meta.url);
const TEXT = readFileSync(path, 'utf8');

function tableOf(...names: readonly string[]): Table {
  return { step: { alarm: 1, keep: 1 }, rows: names.map((name) => ({ name, alarm: 1, keep: 1 })) };
}

/** Two words that have one code with this salt. */
function twins(salt: number): [string, string] {
  const words = new Map<number, string>();
  for (let number = 0; ; number += 1) {
    const word = `w${number}`;
    const other = words.get(codeOf(word, salt));
    if (other) return [other, word];
    words.set(codeOf(word, salt), word);
  }
}

test('what the checker holds is what the table says', () => {
  expect(packed(tableFrom(TEXT), packedEn.learned.salt)).toEqual(packedEn.learned);
});

describe('two words with one code', () => {
  const [one, other] = twins(0);

  test('are an error where both were learned, by name', () => {
    expect(() => packed(tableOf(one, `${other} soup`), 0)).toThrow(
      `found one for "${other}" and "${one}"`,
    );
  });

  test('are told apart by another salt', () => {
    const table = tableOf(one, other);
    const salt = saltFor(table, []);
    expect(salt).toBeGreaterThan(0);
    expect(() => packed(table, salt)).not.toThrow();
  });

  test('are told apart where one stands only in a post it was learned from', () => {
    const salt = saltFor(tableOf(one), ['soup', other, one]);
    expect(codeOf(one, salt)).not.toBe(codeOf(other, salt));
    expect(saltFor(tableOf(one), ['soup', one])).toBe(0);
  });
});

describe('the table', () => {
  test('is written as it was read', () => {
    expect(written(tableFrom(TEXT))).toBe(TEXT);
  });

  test.for([
    ['another head', 'feature\tweight\n', 'Line 1: expected'],
    ['a weight that is no number', TEXT.replace('\t3\t', '\tthree\t'), /Line \d+: expected/],
    ['a topic that is no category', TEXT.replace('heated', 'hated'), /Line \d+: expected/],
  ] as const)('is refused with %s', ([, text, message]) => {
    expect(() => tableFrom(text)).toThrow(message);
  });
});

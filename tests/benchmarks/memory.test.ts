import { describe, expect, test } from 'vitest';
import { keptIn, leftByEach } from '../../benchmarks/heap.ts';
import type { Held } from '../../benchmarks/heap.ts';
import { leaks } from '../../benchmarks/memory.ts';
import { DRAFT } from '../../benchmarks/texts/draft.ts';

const BEFORE: Held = {
  edits: 500,
  heap: 17_000_000,
  kept: 5_000_000,
  nodes: 900,
  listeners: 80,
};
const after = (more: Partial<Held>): Held => ({ ...BEFORE, edits: 1000, ...more });

describe('memory after edits', () => {
  test('is told by what each edit left behind', () => {
    expect(leftByEach(BEFORE, after({ kept: 5_100_000 }))).toBe(200);
    expect(leftByEach(BEFORE, after({ kept: 4_950_000 }))).toBe(-100);
  });

  test('leaks where every edit keeps the draft', () => {
    expect(leaks(BEFORE, after({ kept: BEFORE.kept + 500 * DRAFT.length }))).toBe(true);
  });

  test('leaks where a node or a listener is left over', () => {
    expect(leaks(BEFORE, after({ nodes: 901 }))).toBe(true);
    expect(leaks(BEFORE, after({ listeners: 81 }))).toBe(true);
  });

  test('does not leak where it stays or shrinks, or where only machine code grows', () => {
    expect(leaks(BEFORE, after({}))).toBe(false);
    expect(leaks(BEFORE, after({ kept: 4_900_000, nodes: 890 }))).toBe(false);
    expect(leaks(BEFORE, after({ heap: 18_000_000 }))).toBe(false);
  });

  test('counts what a script can keep, and neither machine code nor what is of the browser', () => {
    const kept = keptIn({
      snapshot: {
        meta: {
          node_fields: ['type', 'name', 'self_size'],
          node_types: [['hidden', 'string', 'code', 'native', 'object'], 'string', 'number'],
        },
      },
      nodes: [0, 9, 1, 1, 9, 20, 2, 9, 300, 3, 9, 4000, 4, 9, 50],
    });
    expect(kept).toBe(70);
  });
});

test('the draft that is typed has the length of a post', () => {
  expect(DRAFT).toHaveLength(280);
});

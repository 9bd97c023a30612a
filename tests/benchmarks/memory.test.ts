import { describe, expect, test } from 'vitest';
import { leaks, leftByEach } from '../../benchmarks/memory.ts';
import type { Held } from '../../benchmarks/memory.ts';
import { DRAFT } from '../../benchmarks/texts/draft.ts';

const BEFORE: Held = { edits: 500, heap: 5_000_000, nodes: 900, listeners: 80 };
const after = (more: Partial<Held>): Held => ({ ...BEFORE, edits: 1000, ...more });

describe('memory after edits', () => {
  test('is told by what each edit left behind', () => {
    expect(leftByEach(BEFORE, after({ heap: 5_100_000 }))).toBe(200);
    expect(leftByEach(BEFORE, after({ heap: 4_950_000 }))).toBe(-100);
  });

  test('leaks where every edit keeps the draft', () => {
    expect(leaks(BEFORE, after({ heap: BEFORE.heap + 500 * DRAFT.length }))).toBe(true);
  });

  test('leaks where a node or a listener is left over', () => {
    expect(leaks(BEFORE, after({ nodes: 901 }))).toBe(true);
    expect(leaks(BEFORE, after({ listeners: 81 }))).toBe(true);
  });

  test('does not leak where it stays, shrinks or grows by what a compiler learns', () => {
    expect(leaks(BEFORE, after({}))).toBe(false);
    expect(leaks(BEFORE, after({ heap: 4_900_000, nodes: 890 }))).toBe(false);
    expect(leaks(BEFORE, after({ heap: BEFORE.heap + 20_000 }))).toBe(false);
  });
});

test('the draft that is typed has the length of a post', () => {
  expect(DRAFT).toHaveLength(280);
});

import { describe, expect, test } from 'vitest';
import { chatter } from '../../benchmarks/texts/chatter.ts';
import { FRESH_CHATTER, freshTexts } from '../../benchmarks/texts/fresh.ts';
import { hostile } from '../../benchmarks/texts/hostile.ts';
import { KINDS } from '../../benchmarks/texts/kinds.ts';
import { labelled } from '../../benchmarks/texts/labelled.ts';
import { laterPosts, laterTexts } from '../../benchmarks/texts/later.ts';

describe('the texts of the benchmark', () => {
  test('are the same for the same seed and others for another', () => {
    expect(labelled(3)).toEqual(labelled(3));
    expect(labelled(3)).not.toEqual(labelled(4));
    expect(chatter(50, 3)).toEqual(chatter(50, 3));
  });

  test('are at least forty for each kind', () => {
    for (const kind of KINDS)
      expect(labelled().filter((text) => text.kind === kind).length).toBeGreaterThanOrEqual(40);
  });

  test('hold their value where they say, and no place left unfilled', () => {
    const later = [...laterTexts('corrected'), ...laterTexts('kept')];
    for (const { text, start, end } of [...labelled(), ...freshTexts(), ...later]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end - start).toBeGreaterThan(2);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      expect(text).not.toMatch(/\[\[|\]\]|undefined|¦/);
    }
    const posts = [...laterPosts('corrected'), ...laterPosts('kept')];
    for (const text of [...chatter(500), ...FRESH_CHATTER, ...posts])
      expect(text).not.toMatch(/\{\d|undefined/);
  });

  test('written without having seen the patterns are 400 and 200 posts, in two halves apart', () => {
    for (const half of ['corrected', 'kept'] as const) {
      expect(laterTexts(half)).toHaveLength(200);
      expect(laterPosts(half)).toHaveLength(100);
    }
    const all = [...laterTexts('corrected'), ...laterTexts('kept')].map(({ text }) => text);
    expect(new Set(all).size).toBe(400);
    expect(new Set([...laterPosts('corrected'), ...laterPosts('kept')]).size).toBe(200);
  });

  test('keep the country of their reader apart from their words', () => {
    const [first] = laterTexts('kept').filter(({ kind }) => kind === 'phone');
    expect(first?.region).toMatch(/^[A-Z]{2}$/);
    expect(first?.text).not.toContain('|');
  });

  test('made to be slow are as long as asked, the same for the same seed, and of many kinds', () => {
    const texts = hostile(200, 1_000, 3);
    expect(texts).toEqual(hostile(200, 1_000, 3));
    expect(texts.every(({ length }) => length === 1_000)).toBe(true);
    expect(new Set(texts.map((text) => text.slice(0, 12))).size).toBeGreaterThan(150);
  });
});

import type { Candidate, Guard } from '../../src/engine/draft/guards/guard.ts';
import { read } from '../../src/engine/draft/reading.ts';
import { en } from '../../src/engine/index.ts';
import type { Draft } from '../../src/engine/index.ts';
import { draft } from './draft.ts';

/** Whether a guard hears its kind of speech in the text. */
export function hears(guard: Guard, text: string, more: Partial<Draft> = {}): boolean {
  return guard.find(read(draft(text, more)), en).length > 0;
}

/**
 * What a guard does to a finding on the given words of the text: 'withdraw', a cap, or
 * undefined where it stays as it is. No words stands for the picture.
 */
export function effectOn(
  guard: Guard,
  text: string,
  words: string,
  candidate: Pick<Candidate, 'category' | 'aspects'> & Partial<Candidate>,
  more: Partial<Draft> = {},
): 'withdraw' | number | undefined {
  const reading = read(draft(text, more));
  const where = guard.find(reading, en);
  if (where.length === 0) return undefined;
  const start = reading.plain.indexOf(words);
  if (start < 0) throw new Error('The words do not stand in the text.');
  const span = { start, end: start + words.length };
  return guard.effect(
    { detector: candidate.category, confidence: 0.9, whose: 'mine', span, ...candidate },
    where,
    reading,
  );
}

import { check, en } from '../../src/engine/index.ts';
import type { Draft, Report } from '../../src/engine/index.ts';
import type { Detector } from '../../src/engine/draft/detector.ts';
import { read } from '../../src/engine/draft/reading.ts';
import type { Match } from '../../src/engine/draft/types.ts';

/** A draft said by a private person to anyone, unless told otherwise. */
export function draft(text: string, more: Partial<Draft> = {}): Draft {
  return { account: 'personal', audience: 'public', ...more, text };
}

/** The words a detector marks, so that no reader has to count characters. */
export function excerpts(detector: Detector, text: string, more: Partial<Draft> = {}): string[] {
  const reading = read(draft(text, more));
  return detector.find(reading, en).map(({ span }) => reading.plain.slice(span.start, span.end));
}

/** What a detector finds: whose it is, how grave, and how sure. */
export function marks(
  detector: Detector,
  text: string,
  more: Partial<Draft> = {},
): readonly Match[] {
  return detector.find(read(draft(text, more)), en);
}

/** The report of the whole checker. */
export function judge(text: string, more: Partial<Draft> = {}): Report {
  return check(draft(text, more), en);
}

/** The report of the rules alone, without what was learned from labelled posts. */
export function ruled(text: string, more: Partial<Draft> = {}): Report {
  return check(draft(text, more), { ...en, learned: undefined });
}

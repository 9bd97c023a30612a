import type { Detector } from '../../src/engine/draft/detector.ts';
import { read } from '../../src/engine/draft/reading.ts';
import { applySuggestion } from '../../src/engine/draft/rewrite.ts';
import { en } from '../../src/engine/index.ts';
import type { Draft } from '../../src/engine/index.ts';
import { draft } from './draft.ts';

/** The text after the gentlest suggestion for everything a detector marks, one by one. */
export function rewritten(detector: Detector, text: string, more: Partial<Draft> = {}): string {
  let now = text;
  // As many presses as a writer might need; what is still marked then shows in the text.
  for (let press = 0; press < 8; press += 1) {
    const reading = read(draft(now, more));
    const match = detector.find(reading, en).find(({ span }) => span.end > span.start);
    if (!match) break;
    const instead = match.instead ?? '';
    const kind = instead ? 'less-exact' : 'leave-out';
    now = applySuggestion(now, { span: reading.back(match.span) }, { kind, instead }, en);
  }
  return now;
}

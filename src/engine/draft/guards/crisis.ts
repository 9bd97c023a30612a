import { around, hide, hints, linesOf, linesWith } from '../cues.ts';
import { has } from '../phrases.ts';
import type { Span } from '../types.ts';
import type { Guard } from './guard.ts';

/**
 * Someone may be in danger, by their own hand or from somebody they live with: "Can't see
 * the point of waking up tomorrow." A writing tip is the wrong answer to a cry for help, so
 * every finding goes and the page shows where to talk to a person. Idioms stay silent
 * ("this spreadsheet makes me want to die"), and so does what is told as long past.
 */
export const crisis: Guard = {
  id: 'g-crisis',
  find: (reading, { guards: { crisis: words } }) => {
    if (reading.draft.notCrisis || !hints(reading.plain, words.clear, words.soft)) return [];
    const text = hide(reading.plain, words.not);
    const lines = linesOf(reading);
    const story = linesWith(text, reading, words.story);
    const says = ({ start, end }: Span, list: readonly string[]): boolean =>
      has(text.slice(start, end), list);
    // The next sentence may date a cue in the past tense, never one in the present.
    const told = (line: Span, at: number): boolean =>
      !says(line, words.now) && (story.has(at) || (around(story, at) && says(line, words.then)));
    const clear = linesWith(text, reading, words.clear);
    const soft = linesWith(text, reading, words.soft);
    return lines.filter(
      (line, at) => (clear.has(at) || (soft.has(at) && !says(line, words.joke))) && !told(line, at),
    );
  },
  effect: () => 'withdraw',
};

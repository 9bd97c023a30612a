import { around, hide, hints, linesOf, linesWith } from '../cues.ts';
import { has } from '../phrases.ts';
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
    const says = (line: number, list: readonly string[]): boolean =>
      has(text.slice(lines[line]?.start, lines[line]?.end), list);
    // The next sentence may date a cue in the past tense, never one in the present.
    const told = (line: number): boolean =>
      !says(line, words.now) &&
      (story.has(line) || (around(story, line) && says(line, words.then)));
    const clear = linesWith(text, reading, words.clear);
    const soft = linesWith(text, reading, words.soft);
    return [...clear, ...[...soft].filter((line) => !says(line, words.joke))]
      .filter((line) => !told(line))
      .flatMap((line) => lines[line] ?? []);
  },
  effect: () => 'withdraw',
};

import { around, hide, linesOf, linesWith } from '../cues.ts';
import { has } from '../phrases.ts';
import type { Guard } from './guard.ts';

/**
 * Someone may be in danger: by their own hand or by somebody they live with. A writing tip
 * is the wrong answer to a cry for help, so every finding goes and the page shows where to
 * talk to a person. "Can't see the point of waking up tomorrow." Idioms stay silent ("this
 * spreadsheet makes me want to die"), and so does what is told as long past.
 */
export const crisis: Guard = {
  id: 'g-crisis',
  find: (reading, { guards }) => {
    if (reading.draft.notCrisis) return [];
    const words = guards.crisis;
    const text = hide(reading.plain, words.not);
    const lines = linesOf(reading);
    const sentence = (line: number): string => text.slice(lines[line]?.start, lines[line]?.end);
    const story = linesWith(text, lines, words.story);
    // A story in the next sentence dates a cue in the past tense, never one in the present.
    const told = (line: number): boolean =>
      !has(sentence(line), words.now) &&
      (story.has(line) || (around(story, line) && has(sentence(line), words.then)));
    const clear = [...linesWith(text, lines, words.clear)];
    const soft = [...linesWith(text, lines, words.soft)];
    return [...clear, ...soft.filter((line) => !has(sentence(line), words.joke))]
      .filter((line) => !told(line))
      .flatMap((line) => lines[line] ?? []);
  },
  effect: () => 'withdraw',
};

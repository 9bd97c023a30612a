import type { Need } from './types.ts';

/** For each part of the message, whether a text still says it. Case and curled quotes do not matter. */
export function keptNeeds(needs: readonly Need[], text: string): readonly boolean[] {
  const plain = plainOf(text);
  return needs.map(({ any }) => any.some((words) => plain.includes(plainOf(words))));
}

function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\s+/g, ' ');
}

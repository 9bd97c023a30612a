import type { Need, RewriteItem } from './types.ts';

/** For each part of the message, whether a text still says it. Case and curled quotes do not matter. */
export function keptNeeds(needs: readonly Need[], text: string): readonly boolean[] {
  const plain = plainOf(text);
  return needs.map(({ any }) => any.some((words) => plain.includes(plainOf(words))));
}

/** For each of the words that should go, whether they have gone from a text. */
export function goneWords(item: RewriteItem, text: string): readonly boolean[] {
  const plain = plainOf(text);
  return item.goes.map(
    ({ start, end }) => !plain.includes(plainOf(item.draft.text.slice(start, end))),
  );
}

function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\s+/g, ' ');
}

import type { Span } from '../draft/types.ts';
import type { Problem } from '../flow/problems.ts';
import type { Item, Quiz, SpotItem } from './types.ts';

/**
 * Everything that would make a quiz unfair or break it, with the path from the quiz to the
 * faulty value; empty for a sound one. The messages quote no text of a draft.
 */
export function problems(quiz: Quiz): readonly Problem[] {
  return [...emptyQuiz(quiz), ...repeatedIds(quiz), ...quiz.items.flatMap(badSpans)];
}

function emptyQuiz(quiz: Quiz): Problem[] {
  if (quiz.items.length > 0) return [];
  return [
    { path: ['items'], message: `Quiz "${quiz.id}": expected at least one item, found none.` },
  ];
}

function repeatedIds(quiz: Quiz): Problem[] {
  return quiz.items.flatMap(({ id }, index) => {
    const first = quiz.items.findIndex((item) => item.id === id);
    if (first === index) return [];
    return [
      {
        path: ['items', index, 'id'],
        message: `Quiz "${quiz.id}": items ${first + 1} and ${index + 1} are both "${id}". Responses are kept by id, so each item needs its own.`,
      },
    ];
  });
}

function badSpans(item: Item, index: number): Problem[] {
  if (item.kind !== 'spot') return [];
  return item.spans.flatMap((span, place) => {
    const trouble = troubleWith(span, place, item);
    if (trouble === undefined) return [];
    return [
      {
        path: ['items', index, 'spans', place],
        message: `Item "${item.id}", span ${place + 1} (${span.start} to ${span.end}): ${trouble}`,
      },
    ];
  });
}

function troubleWith(span: Span, place: number, item: SpotItem): string | undefined {
  const { text } = item.draft;
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) {
    return `expected places within the draft, which has 0 to ${text.length}. Copy the words to mark from its text.`;
  }
  if (start >= end) return 'expected at least one letter, found none.';
  if (splitsPair(text, start) || splitsPair(text, end)) {
    return 'cuts a character in two (an emoji, say). Start and end beside it.';
  }
  const other = item.spans.findIndex((one, at) => at < place && one.start < end && start < one.end);
  if (other >= 0) return `overlaps span ${other + 1}, so its words would count twice.`;
  return undefined;
}

/** Whether a place lies between the two units of one character. */
function splitsPair(text: string, place: number): boolean {
  const before = text.charCodeAt(place - 1);
  const after = text.charCodeAt(place);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

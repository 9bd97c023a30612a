import type { Span } from '../../engine/index.ts';

/** A run of letters between spaces, with its place in the text. */
export interface Word extends Span {
  readonly text: string;
}

/** The words of a text, in order, each with the punctuation that sticks to it. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Marked words as spans; neighbours become one, with the space between them. */
export function spansOf(words: readonly Word[], marked: ReadonlySet<number>): readonly Span[] {
  const spans: Span[] = [];
  for (const [index, { start, end }] of words.entries()) {
    if (!marked.has(index)) continue;
    const last = marked.has(index - 1) ? spans.pop() : undefined;
    spans.push({ start: last?.start ?? start, end });
  }
  return spans;
}

/** A stretch of a draft after the answer: in the key, marked without need, or plain. */
export interface Stretch extends Span {
  readonly text: string;
  /** Index of the key's span that it is. */
  readonly key?: number | undefined;
  readonly stray: boolean;
}

/**
 * Cuts a text where the key's spans and a person's marks begin and end. Inside the key it
 * makes no difference what was marked; a mark counts as stray only where it holds letters,
 * and without the space around them.
 */
export function stretchesOf(
  text: string,
  keys: readonly Span[],
  marks: readonly Span[],
): readonly Stretch[] {
  const edges = new Set([0, text.length, ...keys.flatMap(edgesOf)]);
  const inKey = (place: number) =>
    keys.findIndex(({ start, end }) => start <= place && place < end);
  for (const mark of marks) {
    for (const edge of edgesOf(mark)) if (inKey(edge) < 0) edges.add(edge);
  }
  for (const key of keys) {
    const before = text.slice(0, key.start).trimEnd().length;
    const after = text.length - text.slice(key.end).trimStart().length;
    for (const edge of [before, after]) if (inKey(edge) < 0) edges.add(edge);
  }
  const places = [...edges].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    const key = inKey(start);
    const stretch = text.slice(start, end);
    const marked = marks.some((mark) => mark.start <= start && end <= mark.end);
    return {
      text: stretch,
      start,
      end,
      key: key < 0 ? undefined : key,
      stray: key < 0 && marked && /[\p{L}\p{N}]/u.test(stretch),
    };
  });
}

/** The first words of a draft, to know it again by. */
export function opening(text: string, count = 8): string {
  const words = wordsIn(text);
  const last = words[count - 1];
  if (!last || words.length === count) return text;
  return `${text.slice(0, last.end).replace(/[\p{P}]+$/u, '')} …`;
}

function edgesOf({ start, end }: Span): readonly number[] {
  return [start, end];
}

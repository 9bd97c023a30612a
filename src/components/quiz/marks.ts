/**
 * Which words of a draft are marked while somebody is at it. Pure, so that mouse, finger
 * and keyboard are three ways of saying the same few things.
 */
export interface Marks {
  readonly settled: ReadonlySet<number>;
  /** A run that still moves with the pointer or with Shift and the arrows. */
  readonly sweep: Sweep | undefined;
  /** The word that Tab leads to. */
  readonly at: number;
}

interface Sweep {
  readonly from: number;
  readonly to: number;
  /** True to mark what it covers, false to unmark it. */
  readonly on: boolean;
}

export type MarksAction =
  | { readonly type: 'toggle'; readonly word: number }
  | { readonly type: 'go'; readonly word: number }
  | { readonly type: 'sweep'; readonly from: number; readonly to: number; readonly on: boolean }
  /** The sweep is done and counts. */
  | { readonly type: 'settle' }
  /** The sweep was no sweep: the finger began to scroll. */
  | { readonly type: 'drop' }
  | { readonly type: 'clear' };

export const unmarked: Marks = { settled: new Set(), sweep: undefined, at: 0 };

/** The words that are marked now, the moving run included. */
export function markedWords({ settled, sweep }: Marks): ReadonlySet<number> {
  if (!sweep) return settled;
  const words = new Set(settled);
  const first = Math.min(sweep.from, sweep.to);
  const last = Math.max(sweep.from, sweep.to);
  for (let word = first; word <= last; word += 1) {
    if (sweep.on) words.add(word);
    else words.delete(word);
  }
  return words;
}

export function reduceMarks(marks: Marks, action: MarksAction): Marks {
  switch (action.type) {
    case 'toggle': {
      const settled = new Set(markedWords(marks));
      if (!settled.delete(action.word)) settled.add(action.word);
      return { settled, sweep: undefined, at: action.word };
    }
    case 'go':
      return { ...settle(marks), at: action.word };
    case 'sweep': {
      const { from, to, on } = action;
      const same = marks.sweep?.from === from && marks.sweep.on === on;
      const { settled } = same ? marks : settle(marks);
      return { settled, sweep: { from, to, on }, at: to };
    }
    case 'settle':
      return settle(marks);
    case 'drop':
      return { ...marks, sweep: undefined };
    case 'clear':
      return { ...unmarked, at: marks.at };
  }
}

function settle(marks: Marks): Marks {
  return { ...marks, settled: markedWords(marks), sweep: undefined };
}

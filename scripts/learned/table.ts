import { CATEGORIES } from '../../src/engine/index.ts';
import type { Category } from '../../src/engine/index.ts';
import type { Sum } from '../../src/engine/draft/learned/weights.ts';

/** What was learned, for people and for git: a feature a line, with its weights in whole steps. */
export interface Table {
  readonly step: Sum;
  readonly rows: readonly Row[];
}

export interface Row extends Sum {
  /** As in `nameOf`, `inCorner` and `signalFeature`. */
  readonly name: string;
  readonly topic?: Category | undefined;
}

const HEAD = 'feature\talarm\tkeep\ttopic';

export function written({ step, rows }: Table): string {
  const lines = rows.map(({ name, alarm, keep, topic = '' }) =>
    [name, alarm, keep, topic].join('\t').trimEnd(),
  );
  return [HEAD, `one step\t${step.alarm}\t${step.keep}`, ...lines, ''].join('\n');
}

/** Reads what was written; a wrong line is named by number. */
export function tableFrom(text: string): Table {
  const [head, first = '', ...lines] = text.trimEnd().split('\n');
  if (head !== HEAD) throw new Error(`Line 1: expected "${HEAD}"; found "${head}".`);
  const rows = [first, ...lines].map((line, at) => {
    const [name = '', alarm, keep, topic] = line.split('\t');
    const row = { name, alarm: Number(alarm), keep: Number(keep), topic: topic as Category };
    const isKnown = topic === undefined || CATEGORIES.includes(row.topic);
    if (!name || !Number.isFinite(row.alarm + row.keep) || !isKnown) {
      throw new Error(
        `Line ${at + 2}: expected a feature, two numbers and a topic; found "${line}".`,
      );
    }
    return row;
  });
  const [step, ...features] = rows;
  return { step: { alarm: step?.alarm ?? 0, keep: step?.keep ?? 0 }, rows: features };
}

/** The picture of a flow as numbers: what stands where, in px at full size. */
import type { Verdict } from '../../engine/index.ts';

/** What the drawing and the measuring of it have to agree on; sizes in px. */
export const TREE = {
  question: { width: 204, size: 13.5, line: 17, weight: 600 },
  choice: { size: 12.5, line: 15.5, weight: 400 },
  outcome: { width: 164, size: 13, line: 16.5, weight: 600 },
  padding: 10,
  /** Room for the number of a question, or for the sign of a verdict. */
  sign: 24,
  /** Above and below the words of a choice. */
  gap: 4.5,
} as const;

/** A choice as a row of its question. */
export interface PlacedChoice {
  readonly id: string;
  readonly lines: readonly string[];
  /** From the top of its question. */
  readonly y: number;
  readonly height: number;
}

interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface PlacedQuestion extends Placed {
  readonly kind: 'question';
  /** Its number in the outline. */
  readonly number: number;
  readonly choices: readonly PlacedChoice[];
}

export interface PlacedOutcome extends Placed {
  readonly kind: 'outcome';
  /** Undefined where it is not shown. */
  readonly verdict?: Verdict | undefined;
  readonly label?: string | undefined;
}

export type PlacedNode = PlacedQuestion | PlacedOutcome;

/** The way from a choice to the node it leads to, as a line with corners. */
export interface PlacedEdge {
  readonly node: string;
  readonly choice: string;
  readonly to: string;
  readonly points: readonly (readonly [number, number])[];
}

export interface TreeLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

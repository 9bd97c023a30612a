/**
 * A flow is a decision tree as data: questions with choices, outcomes without. The state
 * of a walk is the list of answers and nothing else.
 */
import type { Room, Verdict } from '../draft/types.ts';
import type { LawNote } from '../law.ts';

/** An edge: what a person may choose, and the node it leads to. Ids are names, never positions. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly to: string;
}

export interface Question {
  readonly kind: 'question';
  readonly text: string;
  readonly help?: string | undefined;
  readonly law?: readonly LawNote[] | undefined;
  readonly choices: readonly Choice[];
}

/** A place to go on from an outcome, addressed from the root of the site ("/check/"). */
export interface Next {
  readonly label: string;
  readonly href: string;
  /** The room to begin with, where the place is the checker. */
  readonly room?: Room | undefined;
  /** Where the place is another flow: the question of this one at which to go on afterwards. */
  readonly back?: string | undefined;
}

export interface Outcome {
  readonly kind: 'outcome';
  readonly verdict: Verdict;
  /** Set where a verdict's label would be cold comfort, and on signposts. */
  readonly hideVerdict?: boolean | undefined;
  /** Set where somebody may be in danger: help lines stand beneath. */
  readonly helpLines?: boolean | undefined;
  readonly title: string;
  /** What to do; each line is a paragraph. */
  readonly text: string;
  /** The reason: what could happen, to whom. */
  readonly why?: string | undefined;
  /** Whom to ask. */
  readonly ask?: string | undefined;
  readonly law?: readonly LawNote[] | undefined;
  readonly next?: readonly Next[] | undefined;
}

export type FlowNode = Question | Outcome;

export interface Flow {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  /** Its place in lists. */
  readonly order: number;
  /** Id of the first question. */
  readonly start: string;
  readonly nodes: Readonly<Record<string, FlowNode>>;
  readonly facts: readonly string[];
}

/**
 * What was chosen at a node. At an outcome that sends a person into another flow, coming
 * back is an answer too: its choice is the id of the node at which the walk goes on.
 */
export interface Answer {
  readonly node: string;
  readonly choice: string;
}

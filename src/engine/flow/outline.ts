import type { Flow, FlowNode, Outcome, Question } from './types.ts';
import { nodeOf, questionOf } from './walk.ts';

/** A place in the outline that a choice points to. */
export interface Pointer {
  readonly node: string;
  readonly number: number;
  /** The outcome's title; undefined where another question follows. */
  readonly title?: string | undefined;
}

export interface OutlineQuestion {
  readonly node: string;
  readonly number: number;
  readonly question: Question;
  readonly choices: readonly {
    readonly id: string;
    readonly label: string;
    readonly to: Pointer;
  }[];
}

export interface OutlineOutcome {
  readonly node: string;
  readonly number: number;
  readonly outcome: Outcome;
}

/**
 * A whole flow for reading on paper, in the manner of a botanist's key: numbered questions
 * whose choices point to a number. Nothing is printed twice, however many ways lead there.
 */
export interface Outline {
  /** Every choice points to a higher number, so one only ever reads on. */
  readonly questions: readonly OutlineQuestion[];
  /** Numbered on from the questions, in the order in which choices point to them. */
  readonly outcomes: readonly OutlineOutcome[];
  /** How many questions the longest walk asks. */
  readonly longest: number;
}

/** The outline of a sound flow; in a broken one, choices that lead nowhere are left out. */
export function outline(flow: Flow): Outline {
  const order = inReadingOrder(flow);
  const asked = order.filter((id) => questionOf(flow, id));
  const ends = asked
    .flatMap((id) => questionOf(flow, id)?.choices ?? [])
    .map(({ to }) => to)
    .filter((to) => nodeOf(flow, to)?.kind === 'outcome');
  const numbers = new Map([...new Set([...asked, ...ends])].map((id, index) => [id, index + 1]));

  const questions: OutlineQuestion[] = [];
  const outcomes: OutlineOutcome[] = [];
  for (const [node, number] of numbers) {
    const found = nodeOf(flow, node);
    if (found?.kind === 'outcome') outcomes.push({ node, number, outcome: found });
    if (found?.kind !== 'question') continue;
    const choices = found.choices.flatMap(({ id, label, to }) => {
      const target = numbers.get(to);
      if (target === undefined) return [];
      return [{ id, label, to: { node: to, number: target, title: titleOf(nodeOf(flow, to)) } }];
    });
    questions.push({ node, number, question: found, choices });
  }
  return { questions, outcomes, longest: longest(questions) };
}

function titleOf(node: FlowNode | undefined): string | undefined {
  return node?.kind === 'outcome' ? node.title : undefined;
}

/** Nodes that can be reached, each after all that lead to it (loops aside). */
function inReadingOrder(flow: Flow): readonly string[] {
  const seen = new Set<string>();
  const last: string[] = [];
  const visit = (id: string): void => {
    if (seen.has(id) || !nodeOf(flow, id)) return;
    seen.add(id);
    // From the last choice to the first, so that after turning round the first comes first.
    for (const { to } of [...(questionOf(flow, id)?.choices ?? [])].reverse()) visit(to);
    last.push(id);
  };
  visit(flow.start);
  return last.reverse();
}

function longest(questions: readonly OutlineQuestion[]): number {
  const asks = new Map<string, number>();
  for (const { node, choices } of [...questions].reverse()) {
    asks.set(node, 1 + Math.max(0, ...choices.map(({ to }) => asks.get(to.node) ?? 0)));
  }
  return asks.get(questions[0]?.node ?? '') ?? 0;
}

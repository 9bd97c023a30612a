import type { Answer, Flow, FlowNode, Question } from './types.ts';

/** How far the answers lead. */
export interface Walk {
  /** The answers that count, in the order of the questions. */
  readonly path: readonly Answer[];
  /** Id of the node where the walk stands now. */
  readonly current: string;
  /** True when there is nothing left to ask. */
  readonly outcome: boolean;
}

/**
 * Replays answers from the start. One that does not answer the question at hand (its node
 * is gone, its choice is gone, it comes out of order, it leads back to where the walk has
 * been) is passed over, so an old or made-up bookmark leads as far as it can and never fails.
 */
export function walk(flow: Flow, answers: readonly Answer[]): Walk {
  const path: Answer[] = [];
  let current = flow.start;
  for (const { node, choice } of answers) {
    const to = node === current ? targetOf(flow, node, choice) : undefined;
    if (to === undefined || path.some((answer) => answer.node === to)) continue;
    path.push({ node, choice });
    current = to;
  }
  return { path, current, outcome: nodeOf(flow, current)?.kind !== 'question' };
}

/**
 * Answers the question at hand. Answers that wait further on (see `change`) come after it
 * and count again as soon as their questions are asked.
 */
export function choose(flow: Flow, answers: readonly Answer[], choice: string): readonly Answer[] {
  const { path, current } = walk(flow, answers);
  const passed = new Set([...path.map(({ node }) => node), current]);
  const waiting = answers.filter(({ node }) => !passed.has(node));
  return [...path, { node: current, choice }, ...waiting];
}

/**
 * Takes back the answer to a node, so that its question is asked again. Later answers are
 * kept and wait: most of them still hold, and nobody likes to be asked twice.
 */
export function change(flow: Flow, answers: readonly Answer[], node: string): readonly Answer[] {
  const { path } = walk(flow, answers);
  if (!path.some((answer) => answer.node === node)) return answers;
  return answers.filter((answer) => answer.node !== node);
}

/**
 * The walk after a way round through another flow. Where the question at which it goes on
 * was answered on the way, it is asked again; otherwise the walk takes it up from where it
 * stood. Answers given before are kept either way.
 */
export function comeBack(flow: Flow, answers: readonly Answer[], node: string): readonly Answer[] {
  const { path } = walk(flow, answers);
  return path.some((answer) => answer.node === node)
    ? change(flow, answers, node)
    : choose(flow, answers, node);
}

/** The node of that id; undefined where the flow has none. */
export function nodeOf(flow: Flow, id: string): FlowNode | undefined {
  return Object.hasOwn(flow.nodes, id) ? flow.nodes[id] : undefined;
}

/** The question of that id; undefined where there is none, or an outcome. */
export function questionOf(flow: Flow, id: string): Question | undefined {
  const node = nodeOf(flow, id);
  return node?.kind === 'question' ? node : undefined;
}

function targetOf(flow: Flow, node: string, choice: string): string | undefined {
  const to = waysFrom(flow, node).find((way) => way.choice === choice)?.to;
  return to !== undefined && nodeOf(flow, to) ? to : undefined;
}

/** Where a walk may go from a node: by a choice or, at an outcome, by coming back from another flow. */
export function waysFrom(
  flow: Flow,
  id: string,
): readonly { readonly choice: string; readonly to: string }[] {
  const node = nodeOf(flow, id);
  if (node?.kind === 'question') return node.choices.map(({ id: choice, to }) => ({ choice, to }));
  return (node?.next ?? []).flatMap(({ back }) =>
    back === undefined ? [] : [{ choice: back, to: back }],
  );
}

import fc from 'fast-check';
import type { Answer, Choice, Flow, FlowNode } from '../../src/engine/flow/types.ts';

/** A small flow: how to get over the river. "light" is asked on every dry or wet way over. */
export const river: Flow = {
  id: 'river',
  title: 'How do I get over?',
  purpose: 'For people on the wrong bank.',
  order: 1,
  start: 'bridge',
  facts: [],
  nodes: {
    bridge: question('Is there a bridge?', { yes: 'toll', no: 'swim' }),
    toll: question('Can you pay the keeper?', { yes: 'light', no: 'swim' }),
    swim: question('Can you swim?', { yes: 'light', no: 'stay' }),
    light: question('Is it still light?', { yes: 'cross', no: 'wait' }),
    stay: outcome('Stay on this side'),
    cross: outcome('Cross over'),
    wait: outcome('Wait for the morning'),
  },
};

/** A question whose choices are given as id: target. */
export function question(text: string, choices: Readonly<Record<string, string>>): FlowNode {
  const list = Object.entries(choices).map(([id, to]): Choice => ({
    id,
    label: `${text} ${id}`,
    to,
  }));
  return { kind: 'question', text, choices: list };
}

export function outcome(title: string): FlowNode {
  return {
    kind: 'outcome',
    verdict: 'share',
    title,
    text: `${title}, then.`,
    why: 'That is how one gets home.',
    next: [{ label: 'Check the words', href: '/check/' }],
  };
}

/** The same flow with some nodes put in, replaced, or (undefined) taken out. */
export function withNodes(flow: Flow, nodes: Readonly<Record<string, FlowNode | undefined>>): Flow {
  const kept = Object.entries({ ...flow.nodes, ...nodes }).flatMap(([id, node]) =>
    node ? [[id, node] as const] : [],
  );
  return { ...flow, nodes: Object.fromEntries(kept) };
}

/** "bridge: yes, toll: no" as a list of answers. */
export function answers(text: string): Answer[] {
  if (text === '') return [];
  return text.split(', ').map((part) => {
    const [node = '', choice = ''] = part.split(': ');
    return { node, choice };
  });
}

/** A list of answers as "bridge: yes, toll: no". */
export function written(list: readonly Answer[]): string {
  return list.map(({ node, choice }) => `${node}: ${choice}`).join(', ');
}

/** Question i of a list of rows of targets, or an outcome where there is no row: "n0", "n1" … */
function graph(rows: readonly (readonly number[] | null)[]): Flow {
  const nodes = rows.map((targets, index) => {
    const choices = Object.fromEntries((targets ?? []).map((to, id) => [`c${id}`, `n${to}`]));
    return [
      `n${index}`,
      targets ? question(`n${index}?`, choices) : outcome(`n${index}!`),
    ] as const;
  });
  return { ...river, start: 'n0', nodes: Object.fromEntries(nodes) };
}

/** Any graph of up to eight nodes, most of them broken in some way. */
export const anyFlow: fc.Arbitrary<Flow> = fc
  .array(fc.option(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 3 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map(graph);

/** Rows in which every question leads to the next one, and perhaps further on, up to an outcome. */
const forward = fc
  .array(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }), { minLength: 1, maxLength: 6 })
  .map((rows) => {
    const last = rows.length;
    const ahead = rows.map((steps, index) => [
      index + 1,
      ...steps.map((step) => Math.min(index + step, last)),
    ]);
    return [...ahead, null];
  });

/** A flow without a fault. */
export const soundFlow: fc.Arbitrary<Flow> = forward.map(graph);

/** A sound flow in which one choice leads somewhere else, which may or may not be a fault. */
export const rewiredFlow: fc.Arbitrary<Flow> = fc
  .tuple(forward, fc.nat(), fc.nat(), fc.integer({ min: 0, max: 7 }))
  .map(([rows, row, column, to]) => {
    const at = row % (rows.length - 1);
    return graph(
      rows.map((targets, index) =>
        index === at
          ? (targets ?? []).map((old, i) => (i === column % (targets ?? []).length ? to : old))
          : targets,
      ),
    );
  });

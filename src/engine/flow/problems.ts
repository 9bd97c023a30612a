import { didYouMean, nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Flow } from './types.ts';
import { nodeOf, questionOf, waysFrom } from './walk.ts';

/**
 * Everything that would let a reader down on the way through this flow; empty for a sound
 * one. One slip gives one problem: a mistyped target does not also report the node it
 * meant as unreachable, nor the question it stands in as a dead end.
 */
export function problems(flow: Flow): readonly Problem[] {
  return [
    ...badStart(flow),
    ...badChoices(flow),
    ...badNext(flow),
    ...unreachable(flow),
    ...loops(flow),
    ...deadEnds(flow),
  ];
}

/** What no flow can see alone: places to go on that name a flow which is not among these. */
export function straying(flows: readonly Flow[]): readonly string[] {
  const ids = flows.map(({ id }) => id);
  return flows.flatMap((flow) =>
    Object.entries(flow.nodes).flatMap(([node, found]) => {
      if (found.kind !== 'outcome') return [];
      return (found.next ?? []).flatMap(({ label, href }) => {
        const [, section, id = ''] = href.split('/');
        if (section !== 'decide' || id === '' || ids.includes(id)) return [];
        return [
          `Flow "${flow.id}", node "${node}", next "${label}": leads to the flow "${id}", which does not exist.${didYouMean(id, ids)}`,
        ];
      });
    }),
  );
}

function badStart(flow: Flow): Problem[] {
  const node = nodeOf(flow, flow.start);
  if (node?.kind === 'question') return [];
  const trouble = node
    ? 'which is an outcome. A flow starts with a question.'
    : `which does not exist.${guess(flow, flow.start)}`;
  return [{ path: ['start'], message: `Flow "${flow.id}": starts at "${flow.start}", ${trouble}` }];
}

function badChoices(flow: Flow): Problem[] {
  return questionsOf(flow).flatMap(([id, { choices }]) =>
    choices.flatMap((choice, index) => {
      const path = ['nodes', id, 'choices', index];
      const where = `Flow "${flow.id}", node "${id}", choice "${choice.id}"`;
      const found: Problem[] = [];
      if (choices.findIndex((other) => other.id === choice.id) < index) {
        found.push({
          path: [...path, 'id'],
          message: `${where}: this id is taken by an earlier choice of the same question. Give each its own.`,
        });
      }
      if (!nodeOf(flow, choice.to)) {
        found.push({
          path: [...path, 'to'],
          message: `${where}: leads to "${choice.to}", which does not exist.${guess(flow, choice.to)}`,
        });
      }
      return found;
    }),
  );
}

function badNext(flow: Flow): Problem[] {
  return Object.keys(flow.nodes).flatMap((id) => {
    const node = nodeOf(flow, id);
    if (node?.kind !== 'outcome') return [];
    return (node.next ?? []).flatMap(({ label, href, room, back }, index) => {
      const path = ['nodes', id, 'next', index];
      const where = `Flow "${flow.id}", node "${id}", next "${label}"`;
      const found: Problem[] = [];
      if (room && href !== '/check/') {
        found.push({
          path: [...path, 'room'],
          message: `${where}: only the checker ("/check/") opens with a room, and this leads to "${href}".`,
        });
      }
      if (back === undefined) return found;
      if (!/^\/decide\/[^/]+\/$/.test(href)) {
        found.push({
          path: [...path, 'back'],
          message: `${where}: one comes back only from another flow ("/decide/…/"), and this leads to "${href}".`,
        });
      }
      const target = nodeOf(flow, back);
      if (target?.kind !== 'question') {
        const trouble = target
          ? 'which is an outcome. A walk goes on at a question.'
          : `which does not exist.${guess(flow, back)}`;
        found.push({
          path: [...path, 'back'],
          message: `${where}: comes back at "${back}", ${trouble}`,
        });
      }
      return found;
    });
  });
}

function unreachable(flow: Flow): Problem[] {
  const start = meant(flow, flow.start);
  if (start === undefined) return [];
  const reached = new Set([start]);
  for (const id of reached) {
    for (const to of targets(flow, id)) {
      const next = meant(flow, to);
      if (next !== undefined) reached.add(next);
    }
  }
  return Object.keys(flow.nodes)
    .filter((id) => !reached.has(id))
    .map((id) => ({
      path: ['nodes', id],
      message: `Flow "${flow.id}", node "${id}": no answer leads here. Lead a choice to it, or take it out.`,
    }));
}

/** One problem for each way back that a walk from node to node meets. */
function loops(flow: Flow): Problem[] {
  const found: Problem[] = [];
  const done = new Set<string>();
  const visit = (id: string, trail: readonly string[]): void => {
    const back = trail.indexOf(id);
    if (back >= 0) {
      const circle = [...trail.slice(back), id].map((node) => `"${node}"`).join(' to ');
      found.push({
        path: ['nodes', id],
        message: `Flow "${flow.id}", node "${id}": goes round in a circle, ${circle}. A walk must move on.`,
      });
      return;
    }
    if (done.has(id)) return;
    // Coming back from another flow may ask a question again, with another answer to give.
    const choices = questionOf(flow, id) ? targets(flow, id) : [];
    for (const to of new Set(choices)) visit(to, [...trail, id]);
    done.add(id);
  };
  for (const id of Object.keys(flow.nodes)) visit(id, []);
  return found;
}

function deadEnds(flow: Flow): Problem[] {
  const open = new Set<string>();
  const leadsOut = (id: string): boolean =>
    questionOf(flow, id) === undefined ||
    targets(flow, id).some((to) => open.has(to) || !nodeOf(flow, to));
  // Each round finds the questions that are one answer further from an outcome.
  for (let before = -1; before < open.size;) {
    before = open.size;
    for (const id of Object.keys(flow.nodes)) if (leadsOut(id)) open.add(id);
  }
  return questionsOf(flow)
    .filter(([id]) => !open.has(id))
    .map(([id]) => ({
      path: ['nodes', id],
      message: `Flow "${flow.id}", node "${id}": whatever one answers, no outcome follows.`,
    }));
}

function questionsOf(flow: Flow) {
  return Object.keys(flow.nodes).flatMap((id) => {
    const question = questionOf(flow, id);
    return question ? [[id, question] as const] : [];
  });
}

function targets(flow: Flow, id: string): readonly string[] {
  return waysFrom(flow, id).map(({ to }) => to);
}

/** The node of that id or, where there is none, the one whose id was probably meant. */
function meant(flow: Flow, id: string): string | undefined {
  return nodeOf(flow, id) ? id : nearest(id, Object.keys(flow.nodes));
}

function guess(flow: Flow, id: string): string {
  return didYouMean(id, Object.keys(flow.nodes));
}

/**
 * Where everything in the picture of a flow stands: worked out when the site is built, so
 * that no page carries a layout engine. Node only.
 */
import ELK from 'elkjs/lib/elk.bundled.js';
import type { ElkExtendedEdge, ElkNode, ElkPoint } from 'elkjs/lib/elk.bundled.js';
import { TREE } from '../components/flow/tree-layout.ts';
import type { PlacedEdge, PlacedNode, TreeLayout } from '../components/flow/tree-layout.ts';
import { outline } from '../engine/index.ts';
import type { Flow, Outcome, Verdict } from '../engine/index.ts';
import { linesOf } from './measure.ts';

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=4,left=4,bottom=4,right=4]',
  'elk.spacing.nodeNode': '13',
  'elk.spacing.edgeNode': '11',
  'elk.spacing.edgeEdge': '8',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
  'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
  // Straighter ways would make the picture twice as tall, and too small on paper.
  'elk.layered.nodePlacement.strategy': 'SIMPLE',
  'elk.layered.thoroughness': '40',
} as const;

type Unplaced<Node> = Node extends PlacedNode ? Omit<Node, 'x' | 'y'> : never;
type Drawn = Unplaced<PlacedNode>;

const layouts = new Map<string, Promise<TreeLayout>>();

/** The picture of a sound flow; drawn once, however many pages show it. */
export function layoutOf(
  flow: Flow,
  verdicts: Readonly<Record<Verdict, { readonly label: string }>>,
): Promise<TreeLayout> {
  const known = layouts.get(flow.id);
  if (known) return known;
  const layout = place(flow, verdicts);
  layouts.set(flow.id, layout);
  return layout;
}

async function place(
  flow: Flow,
  verdicts: Readonly<Record<Verdict, { readonly label: string }>>,
): Promise<TreeLayout> {
  const { questions, outcomes } = outline(flow);
  const drawn: Drawn[] = [
    ...questions.map(({ node, number, question }) => drawQuestion(node, number, question)),
    ...outcomes.map(({ node, outcome }) => drawOutcome(node, outcome, verdicts)),
  ];
  const edges = questions.flatMap(({ node, choices }) =>
    choices.map(({ id, to }) => ({ node, choice: id, to: to.node })),
  );
  const asked: ElkNode = {
    id: 'root',
    layoutOptions: OPTIONS,
    children: drawn.map(asElk),
    edges: edges.map(({ node, choice, to }) => ({
      id: `${node}.${choice}`,
      sources: [`${node}.${choice}`],
      targets: [`${to}.in`],
    })),
  };
  const graph = await new ELK().layout(asked);
  const places = new Map((graph.children ?? []).map((child) => [child.id, child]));
  const routes = new Map((graph.edges ?? []).map((edge) => [edge.id, edge]));
  return {
    width: Math.ceil(graph.width ?? 0),
    height: Math.ceil(graph.height ?? 0),
    nodes: drawn.map((one) => {
      const { x = 0, y = 0 } = places.get(one.id) ?? {};
      return { ...one, x: round(x), y: round(y) };
    }),
    edges: edges.map(({ node, choice, to }): PlacedEdge => ({
      node,
      choice,
      to,
      points: pointsOf(routes.get(`${node}.${choice}`)),
    })),
  };
}

function drawQuestion(
  id: string,
  number: number,
  question: { readonly text: string; readonly choices: readonly { id: string; label: string }[] },
): Drawn {
  const { padding, sign, gap } = TREE;
  const { width, size, line, weight } = TREE.question;
  const lines = linesOf(question.text, width - 2 * padding - sign, size, weight);
  let height = padding + lines.length * line + padding - 2;
  const choices = question.choices.map(({ id: choice, label }) => {
    const wrapped = linesOf(label, width - 2 * padding, TREE.choice.size, TREE.choice.weight);
    const tall = wrapped.length * TREE.choice.line + 2 * gap;
    const row = { id: choice, lines: wrapped, y: round(height), height: round(tall) };
    height += tall;
    return row;
  });
  return { kind: 'question', id, number, lines, choices, width, height: round(height) };
}

function drawOutcome(
  id: string,
  outcome: Outcome,
  verdicts: Readonly<Record<Verdict, { readonly label: string }>>,
): Drawn {
  const { padding, sign } = TREE;
  const { width, size, line, weight } = TREE.outcome;
  const verdict = outcome.hideVerdict ? undefined : outcome.verdict;
  const indent = verdict ? sign : 0;
  const lines = linesOf(outcome.title, width - 2 * padding - indent, size, weight);
  const word = verdict ? TREE.choice.line : 0;
  const height = round(padding + word + lines.length * line + padding - 3);
  const label = verdict ? verdicts[verdict].label : undefined;
  return { kind: 'outcome', id, verdict, label, lines, width, height };
}

function asElk(node: Drawn): ElkNode {
  const { id, width, height } = node;
  const into = { id: `${id}.in`, x: 0, y: Math.min(height / 2, TREE.padding + 10) };
  const out =
    node.kind === 'question'
      ? node.choices.map((row) => ({
          id: `${id}.${row.id}`,
          x: width,
          y: row.y + row.height / 2,
        }))
      : [];
  return {
    id,
    width,
    height,
    layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
    ports: [
      { ...into, layoutOptions: { 'elk.port.side': 'WEST' } },
      ...out.map((port) => ({ ...port, layoutOptions: { 'elk.port.side': 'EAST' } })),
    ],
  };
}

function pointsOf(edge: ElkExtendedEdge | undefined): readonly (readonly [number, number])[] {
  const section = edge?.sections?.[0];
  if (!section) return [];
  const at = ({ x, y }: ElkPoint) => [round(x), round(y)] as const;
  return [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(at);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

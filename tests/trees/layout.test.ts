import { describe, expect, test } from 'vitest';
import { TREE } from '../../src/components/flow/tree-layout.ts';
import type { PlacedNode, TreeLayout } from '../../src/components/flow/tree-layout.ts';
import { outline } from '../../src/engine/index.ts';
import type { Flow } from '../../src/engine/index.ts';
import { layoutOf } from '../../src/trees/layout.ts';
import { linesOf, widthOf } from '../../src/trees/measure.ts';
import { dataOf, filesIn, rooms } from '../support/wording.ts';

const flows = filesIn('flows/en').map((file) => dataOf(file) as Flow);

function overlaps(a: PlacedNode, b: PlacedNode): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Boxes through which a way runs that is none of theirs. */
function crossed({ nodes, edges }: TreeLayout): string[] {
  return edges.flatMap(({ node, choice, to, points }) =>
    points.slice(1).flatMap(([x, y], index) => {
      const [fromX = 0, fromY = 0] = points[index] ?? [];
      const stretch = {
        left: Math.min(x, fromX),
        right: Math.max(x, fromX),
        top: Math.min(y, fromY),
        bottom: Math.max(y, fromY),
      };
      return nodes
        .filter(({ id }) => id !== node && id !== to)
        .filter(
          (box) =>
            stretch.left < box.x + box.width &&
            stretch.right > box.x &&
            stretch.top < box.y + box.height &&
            stretch.bottom > box.y,
        )
        .map(({ id }) => `${node}.${choice} runs through ${id}`);
    }),
  );
}

describe.for(flows.map((flow) => [flow.id, flow] as const))('the picture of %s', ([, flow]) => {
  test('shows every node and every choice of the outline, once', async () => {
    const { nodes, edges } = await layoutOf(flow, rooms.verdicts);
    const { questions, outcomes } = outline(flow);
    expect(nodes.map(({ id }) => id)).toEqual([...questions, ...outcomes].map(({ node }) => node));
    expect(edges.map(({ node, choice, to }) => [node, choice, to])).toEqual(
      questions.flatMap(({ node, choices }) => choices.map(({ id, to }) => [node, id, to.node])),
    );
  });

  test('lays no box over another, nor a way through a box', async () => {
    const layout = await layoutOf(flow, rooms.verdicts);
    const clashes = layout.nodes.flatMap((one, index) =>
      layout.nodes
        .slice(index + 1)
        .filter((other) => overlaps(one, other))
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(clashes).toEqual([]);
    expect(crossed(layout)).toEqual([]);
  });

  test('leads each way from its row to the left edge of its node', async () => {
    const { nodes, edges } = await layoutOf(flow, rooms.verdicts);
    for (const { node, choice, to, points } of edges) {
      const from = nodes.find(({ id }) => id === node);
      const target = nodes.find(({ id }) => id === to);
      const row =
        from?.kind === 'question' ? from.choices.find(({ id }) => id === choice) : undefined;
      if (!from || !target || !row) throw new Error(`${node}.${choice}: expected both its ends`);
      const [x = 0, y = 0] = points[0] ?? [];
      // The layout works in whole pixels here and there.
      const start = [x - from.x - from.width, y - from.y - row.y - row.height / 2];
      for (const off of start) expect(Math.abs(off)).toBeLessThan(1);
      expect(Math.abs((points.at(-1)?.[0] ?? 0) - target.x)).toBeLessThan(1);
    }
  });

  test('keeps its words inside their boxes, and fits on a sheet', async () => {
    const { width, height, nodes } = await layoutOf(flow, rooms.verdicts);
    for (const node of nodes) {
      const { size, weight } = node.kind === 'question' ? TREE.question : TREE.outcome;
      const sign = node.kind === 'question' || node.verdict ? TREE.sign : 0;
      const room = node.width - 2 * TREE.padding;
      for (const line of node.lines)
        expect(widthOf(line, size, weight), line).toBeLessThanOrEqual(room - sign);
      for (const { lines } of node.kind === 'question' ? node.choices : [])
        for (const line of lines)
          expect(widthOf(line, TREE.choice.size, TREE.choice.weight), line).toBeLessThanOrEqual(
            room,
          );
      expect(node.x + node.width).toBeLessThanOrEqual(width);
      expect(node.y + node.height).toBeLessThanOrEqual(height);
    }
    // On a sheet of A4 held sideways: about four points for the largest tree, which is small print.
    const points = TREE.choice.size * Math.min(277 / width, 180 / height) * (72 / 25.4);
    expect(points).toBeGreaterThan(3.9);
  });
});

describe('lines', () => {
  test('are as wide as they may be, and hold every word in its order', () => {
    const text = 'Pay, hours, rotas, breaks, heat or cold, staffing and working conditions';
    const lines = linesOf(text, 150, 12.5, 400);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(widthOf(line, 12.5, 400)).toBeLessThanOrEqual(150);
  });

  test('give a word that is too wide a line of its own', () => {
    expect(linesOf('a Donaudampfschifffahrt b', 40, 12, 400)).toEqual([
      'a',
      'Donaudampfschifffahrt',
      'b',
    ]);
  });
});

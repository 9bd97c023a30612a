import { VerdictShape } from '../draft/VerdictMark.tsx';
import { TREE } from './tree-layout.ts';
import type { PlacedEdge, PlacedOutcome, PlacedQuestion, TreeLayout } from './tree-layout.ts';
import './tree-picture.css';

/** How far corners of a way are rounded, and how long the head of its arrow is. */
const CORNER = 6;
const HEAD = 6;

/**
 * A whole flow as a picture: questions with a row for each choice, ways that lead from the
 * rows, outcomes with their verdict. Nodes, rows and ways carry their ids as data, so that
 * a walk can light its path without drawing anything anew.
 */
export function TreePicture(props: {
  readonly layout: TreeLayout;
  /** Says what it is, and where the same stands in words. */
  readonly label: string;
  /** Where a `TreeThumbnail` finds it. */
  readonly id: string;
}) {
  const { layout, label, id } = props;
  const { width, height, nodes, edges } = layout;
  return (
    <svg
      class="tree-picture"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      {/* An image has one name; its words are not for reading out one by one. */}
      <g aria-hidden="true" id={id}>
        <g>
          {edges.map((edge) => (
            <Way key={`${edge.node}.${edge.choice}`} edge={edge} />
          ))}
        </g>
        {nodes.map((node) => (
          <g
            key={node.id}
            class="tree-node"
            data-kind={node.kind}
            data-node={node.id}
            data-verdict={node.kind === 'outcome' ? node.verdict : undefined}
            transform={`translate(${node.x} ${node.y})`}
          >
            {node.kind === 'question' ? <Question node={node} /> : <Outcome node={node} />}
          </g>
        ))}
      </g>
    </svg>
  );
}

/** The picture of a page once more, small: what is lit in the one is lit in the other. Decorative. */
export function TreeThumbnail(props: {
  readonly layout: TreeLayout;
  /** Id of the picture. */
  readonly of: string;
}) {
  const { layout, of } = props;
  return (
    <svg
      class="tree-picture tree-thumbnail"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      aria-hidden="true"
    >
      <use href={`#${of}`} />
    </svg>
  );
}

function Way(props: { readonly edge: PlacedEdge }) {
  const { node, choice, points } = props.edge;
  const [x, y] = points.at(-1) ?? [0, 0];
  return (
    <g class="tree-way" data-edge={`${node}.${choice}`}>
      <path class="tree-edge" d={lineOf(points)} />
      <path class="tree-head" d={`M${x} ${y}l${-HEAD} ${-HEAD * 0.6}v${HEAD * 1.2}z`} />
    </g>
  );
}

function Question(props: { readonly node: PlacedQuestion }) {
  const { number, lines, choices, width, height } = props.node;
  const { padding, sign } = TREE;
  return (
    <>
      <rect class="tree-box" data-kind="question" width={width} height={height} rx={7} />
      <text class="tree-number" x={padding} y={padding + TREE.question.size - 2}>
        {number}
      </text>
      <Lines
        class="tree-question"
        lines={lines}
        x={padding + sign}
        y={padding}
        {...TREE.question}
      />
      {choices.map((row) => (
        <g key={row.id} class="tree-choice" data-choice={row.id}>
          <rect
            class="tree-row"
            x={1}
            y={row.y}
            width={width - 2}
            height={row.height - 0.5}
            rx={5}
          />
          <path class="tree-rule" d={`M${padding} ${row.y}H${width - padding}`} />
          <Lines
            class="tree-answer"
            lines={row.lines}
            x={padding}
            y={row.y + TREE.gap}
            {...TREE.choice}
          />
          <circle class="tree-knob" cx={width} cy={row.y + row.height / 2} r={2.6} />
        </g>
      ))}
    </>
  );
}

function Outcome(props: { readonly node: PlacedOutcome }) {
  const { lines, verdict, label, width, height } = props.node;
  const { padding, sign } = TREE;
  return (
    <>
      <rect class="tree-box" data-kind="outcome" width={width} height={height} rx={16} />
      {verdict && (
        <>
          <svg x={padding - 1} y={padding} width={18} height={18} viewBox="0 0 24 24">
            <VerdictShape verdict={verdict} />
          </svg>
          <text class="tree-verdict" x={padding + sign} y={padding + TREE.choice.size - 2}>
            {label}
          </text>
        </>
      )}
      <Lines
        class="tree-title"
        lines={lines}
        x={padding + (verdict ? sign : 0)}
        y={padding + (verdict ? TREE.choice.line : 0) - 1}
        {...TREE.outcome}
      />
    </>
  );
}

function Lines(props: {
  readonly class: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly line: number;
}) {
  const { lines, x, y, size, line } = props;
  return (
    <text class={props.class}>
      {lines.map((words, index) => (
        <tspan key={words} x={x} y={round(y + size * 0.86 + index * line)}>
          {/* A space, so that a search in the page finds words across lines. */}
          {`${words} `}
        </tspan>
      ))}
    </text>
  );
}

/** A line through points, with its corners rounded. */
function lineOf(points: TreeLayout['edges'][number]['points']): string {
  const parts = points.map(([x, y], index) => {
    if (index === 0) return `M${x} ${y}`;
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before || !after) return `L${x} ${y}`;
    const [fromX, fromY] = towards([x, y], before);
    const [toX, toY] = towards([x, y], after);
    return `L${fromX} ${fromY}Q${x} ${y} ${toX} ${toY}`;
  });
  return parts.join('');
}

/** The point that is a corner's radius away on the way to another, or half-way where that is nearer. */
function towards(
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): readonly [number, number] {
  const length = Math.hypot(toX - x, toY - y);
  const part = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return [round(x + (toX - x) * part), round(y + (toY - y) * part)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

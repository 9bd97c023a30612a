/**
 * A chart as SVG, drawn when the site is built: no page carries a charting library. It holds
 * classes and no colours, so that light, dark, forced colours and print are a matter of CSS.
 * One narrow drawing serves every width, because its words stand above its bars. Node only.
 */
import * as Plot from '@observablehq/plot';
import { Window } from 'happy-dom';
import { halfWidth, round, silhouette } from '../components/picture/pieces.tsx';
import type { Bar, Chart, Crowd } from '../schemas/chart.ts';
import { linesOf } from '../trees/measure.ts';
import type { Weight } from '../trees/measure.ts';

/** In the units of the drawing, which is at most as wide as a small phone. */
export const WIDTH = 300;
const SIZE = 16;
const LINE = 20;
const BAR = 16;
/** Kept free at the end of a bar of a hundred per cent, for its figure. */
const FIGURE = 45;
const GAP = { label: 5, row: 15, group: 26 } as const;
/** Rows of a crowd. It is counted from the left, column by column, so that a share has a width. */
const RANKS = 5;

const page = new Window().document as unknown as Document;

interface Words {
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly text: string;
}

interface Beam {
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** The SVG of a chart. What it says is said again in a table, so it is hidden from screen readers. */
export function drawChart({ bars, crowd }: Pick<Chart, 'bars' | 'crowd'>): string {
  return crowd ? drawCrowd(crowd) : drawBars(bars ?? []);
}

function drawBars(groups: NonNullable<Chart['bars']>): string {
  const full = WIDTH - FIGURE;
  const names: Words[] = [];
  const labels: Words[] = [];
  const values: Words[] = [];
  const tracks: Beam[] = [];
  const plain: Beam[] = [];
  const lit: Beam[] = [];
  let y = 0;
  const write = (into: Words[], text: string, weight: Weight) => {
    for (const line of balanced(text, weight)) {
      into.push({ x: 0, y: y + LINE / 2, text: line });
      y += LINE;
    }
  };
  const addRow = (row: Bar, whole: number): number => {
    write(labels, row.label, 400);
    const beam = { y1: y + GAP.label, y2: y + GAP.label + BAR };
    const length = (whole * row.value) / 100;
    tracks.push({ ...beam, x2: whole });
    (row.lit ? lit : plain).push({ ...beam, x2: length });
    values.push({ x: length + 7, y: beam.y1 + BAR / 2, text: row.shown ?? `${row.value}%` });
    y = beam.y2;
    return length;
  };
  groups.forEach(({ name, rows }, at) => {
    if (at > 0) y += GAP.group;
    if (name !== undefined) {
      write(names, name, 600);
      y += GAP.label;
    }
    let before = full;
    rows.forEach((row, index) => {
      if (index > 0) y += GAP.row;
      before = addRow(row, row.part ? before : full);
    });
  });
  return svg(y + 1, [
    beams(tracks, 'chart-track'),
    beams(plain, 'chart-bar'),
    beams(lit, 'chart-bar-lit'),
    words(names, 'chart-name'),
    words(labels, 'chart-label'),
    words(values, 'chart-value'),
  ]);
}

function drawCrowd({ value, of, counted, rest }: Crowd): string {
  const step = WIDTH / (of / RANKS);
  const size = round(Math.min(30, step * 1.3));
  const rank = size + 5;
  const above = balanced(counted, 600);
  const top = above.length * LINE + 6;
  const ground = top + RANKS * rank;
  const below = balanced(rest, 400);
  /** Those from one to the other as one path, each told from the one above it: so they pack well. */
  const people = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => {
      const [column, row] = [Math.floor((from + index) / RANKS), (from + index) % RANKS];
      const start =
        row === 0 || index === 0
          ? `M${round((column + 0.5) * step)} ${round(top + row * rank + 2)}`
          : `m${halfWidth(size)} ${round(rank - size)}`;
      return start + silhouette(size);
    }).join('');
  const lines = (texts: readonly string[], x: number, start: number): Words[] =>
    texts.map((text, index) => ({ x, y: start + (index + 0.5) * LINE, text }));
  return svg(ground + 8 + below.length * LINE, [
    shape(people(value, of), 'chart-rest'),
    shape(people(0, value), 'chart-counted'),
    words(lines(above, 0, 0), 'chart-name chart-speaks'),
    words(lines(below, WIDTH, ground + 6), 'chart-label', 'end'),
  ]);
}

/** A text in as few lines as there must be, none of them with a single word left over. */
function balanced(text: string, weight: Weight): readonly string[] {
  let lines = linesOf(text, WIDTH, SIZE, weight);
  for (let width = WIDTH - LINE; width > 0; width -= LINE) {
    const narrower = linesOf(text, width, SIZE, weight);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

function beams(data: readonly Beam[], className: string): Plot.Markish {
  return Plot.rect([...data], { x1: 0, x2: 'x2', y1: 'y1', y2: 'y2', className });
}

function words(
  data: readonly Words[],
  className: string,
  textAnchor: 'start' | 'end' = 'start',
): Plot.Markish {
  return Plot.text([...data], { x: 'x', y: 'y', text: 'text', textAnchor, className });
}

/** Many figures as one path: a hundred people of their own would weigh ten times as much. */
function shape(d: string, className: string): Plot.Markish {
  return () => {
    const path = page.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('class', className);
    path.setAttribute('d', d);
    return path;
  };
}

/** The marks as one drawing, without the styles and names that Plot would give it. */
function svg(height: number, marks: readonly Plot.Markish[]): string {
  const drawn = Plot.plot({
    document: page,
    width: WIDTH,
    height,
    margin: 0,
    x: { type: 'identity' },
    y: { type: 'identity' },
    axis: null,
    marks: [...marks],
  });
  drawn.querySelectorAll('style').forEach((style) => style.remove());
  drawn.querySelectorAll('[aria-label]').forEach((part) => part.removeAttribute('aria-label'));
  const inside = drawn.innerHTML.replace(/\d+\.\d{2,}/g, (long) =>
    String(Math.round(Number(long) * 10) / 10),
  );
  const box = `0 0 ${WIDTH} ${Math.ceil(height)}`;
  return `<svg class="chart-drawing" viewBox="${box}" aria-hidden="true" focusable="false">${inside}</svg>`;
}

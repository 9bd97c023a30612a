/** What a page holds after the browser has thrown away all it may. */
import type { CDPSession } from '@playwright/test';

/** Bytes, and counts of what is in the page. */
export interface Held {
  readonly edits: number;
  /** All of the script's heap. */
  readonly heap: number;
  /** Its strings, arrays, objects and functions: what a script can keep. */
  readonly kept: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Parts of a heap snapshot, as the browser writes it. */
export interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[] | string)[];
    };
  };
  readonly nodes: readonly number[];
}

/** Machine code grows as long as a compiler learns, and undoing is the browser's own business. */
const NOT_OURS = new Set(['code', 'native', 'hidden', 'synthetic']);

/** Bytes of everything in a snapshot that a script can keep. */
export function keptIn({ snapshot: { meta }, nodes }: Snapshot): number {
  const type = meta.node_fields.indexOf('type');
  const size = meta.node_fields.indexOf('self_size');
  const names = meta.node_types[type] ?? [];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += meta.node_fields.length) {
    if (!NOT_OURS.has(names[nodes[at + type] ?? 0] ?? '')) sum += nodes[at + size] ?? 0;
  }
  return sum;
}

/** Bytes that each edit between the two left behind. */
export function leftByEach(before: Held, after: Held): number {
  return (after.kept - before.kept) / (after.edits - before.edits);
}

/** Measures a page whose DevTools have HeapProfiler and Performance enabled. */
export async function heldBy(devtools: CDPSession, edits: number): Promise<Held> {
  // Twice: what the first round finishes off is collected by the second.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string): number =>
    metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    edits,
    heap,
    kept: keptIn(await snapshot(devtools)),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

async function snapshot(devtools: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const hear = ({ chunk }: { readonly chunk: string }): void => {
    chunks.push(chunk);
  };
  devtools.on('HeapProfiler.addHeapSnapshotChunk', hear);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', hear);
  return JSON.parse(chunks.join('')) as Snapshot;
}

import type { Kind, Labelled } from './kinds.ts';

/** A text whose value stands in double brackets, with its place; a broken bar is taken out. */
export function marked(kind: Kind, written: string, region?: string): Labelled {
  const sentence = written.replace('¦', '');
  const start = sentence.indexOf('[[');
  const end = sentence.indexOf(']]') - 2;
  return { kind, text: sentence.replace('[[', '').replace(']]', ''), start, end, region };
}

/** What a reader sees of a file of content. */
import { isRecord } from './source.ts';
import type { Path, Source } from './source.ts';

/** Fields that no reader sees: phrases the checker is tried on or looks for, and addresses. */
const UNSEEN: readonly string[] = [
  'flags',
  'passes',
  'url',
  'href',
  'patterns',
  'unless',
  'groups',
  'turns',
];

export interface Text {
  /** The way to it in the data; for a line of prose, its number in the file. */
  readonly path: Path;
  readonly line: number;
  readonly text: string;
}

/** All that a reader sees: the values of YAML, the prose of MDX without its tags. */
export function visibleTexts(source: Source): readonly Text[] {
  const { data, body, bodyLine, lineOf } = source;
  const fields = textsIn(data, []).map(({ path, text }) => ({ path, text, line: lineOf(path) }));
  if (body === undefined) return fields;
  const lines = prose(body).split('\n');
  return [
    ...fields,
    ...lines
      .map((text, index) => ({ path: ['text'], text, line: bodyLine + index }))
      .filter(({ text }) => text.trim() !== ''),
  ];
}

/** Every text in a value, each with the names that lead to it. */
function textsIn(value: unknown, path: Path): readonly { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((inner: unknown, index) => textsIn(inner, [...path, index]));
  }
  if (!isRecord(value)) return [];
  return Object.entries(value)
    .filter(([name]) => !UNSEEN.includes(name))
    .flatMap(([name, inner]) => textsIn(inner, [...path, name]));
}

/** MDX without imports, tags, expressions and addresses; as many lines as before. */
function prose(body: string): string {
  const keepLines = (gone: string) => '\n'.repeat(gone.split('\n').length - 1);
  return body
    .replace(/^(?:import|export) .*$/gm, '')
    .replace(/<[^>]*>/g, keepLines)
    .replace(/\{[^}]*\}/g, keepLines)
    .replace(/\]\([^)]*\)/g, ']');
}

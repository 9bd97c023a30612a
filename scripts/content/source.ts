/** A file of content as it stands: its text, what it says, and on which line it says it. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';

/** The way from a file's data to a value in it. */
export type Path = readonly PropertyKey[];

export interface Source {
  /** Path below the folder of content: "quizzes/en/which-account.yaml". */
  readonly file: string;
  /** The file's name without its ending, which is the id of what it holds. */
  readonly name: string;
  /** What the YAML, or the front matter of an MDX file, says; undefined where it cannot be read. */
  readonly data: unknown;
  /** What keeps the YAML from being read. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
  /** The prose of an MDX file, and the line on which it begins. */
  readonly body: string | undefined;
  readonly bodyLine: number;
  /** The line of a value, or of the nearest thing around it that is there. */
  readonly lineOf: (path: Path) => number;
}

export function readSource(file: string, path: string): Source {
  return sourceFrom(file, readFileSync(path, 'utf8'));
}

function sourceFrom(file: string, text: string): Source {
  const isMdx = file.endsWith('.mdx');
  const [, front = '', ...rest] = isMdx ? text.split(/^---$/m) : ['', text];
  const lines = new LineCounter();
  // A map with a key twice is an error of its own; all others are worth reading to the end.
  const document = parseDocument(front, { lineCounter: lines });
  const faults = document.errors.map(({ message, linePos }) => ({
    line: linePos?.[0].line ?? 1,
    message: message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '',
  }));
  const readable = faults.length === 0;
  return {
    file,
    name: basename(file, extname(file)),
    data: readable ? (document.toJS() as unknown) : undefined,
    faults,
    body: isMdx ? rest.join('---') : undefined,
    bodyLine: front.split('\n').length,
    lineOf: (path) => lines.linePos(placeIn(document, path)).line,
  };
}

/** The offset of the last part of a path that is there. */
function placeIn(document: Document, path: Path): number {
  let at: unknown = document.contents;
  let offset = isNode(at) ? (at.range?.[0] ?? 0) : 0;
  for (const part of path) {
    if (isMap(at)) {
      const pair = at.items.find(({ key }) => String(key) === String(part));
      if (!pair) break;
      const { key, value } = pair;
      if (isNode(key)) offset = key.range?.[0] ?? offset;
      at = value;
    } else if (isSeq(at)) {
      at = at.items[Number(part)];
      if (isNode(at)) offset = at.range?.[0] ?? offset;
    } else {
      break;
    }
  }
  return offset;
}

/** A path in words: places in a list are called by the id that stands there, where there is one. */
export function placeOf(data: unknown, path: Path): string {
  let at: unknown = data;
  return path
    .map((part) => {
      at =
        isRecord(at) || Array.isArray(at) ? (at as Record<PropertyKey, unknown>)[part] : undefined;
      if (typeof part !== 'number') return String(part);
      const id = isRecord(at) ? at['id'] : undefined;
      return typeof id === 'string' ? id : String(part + 1);
    })
    .join('.');
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      isRecord(at) || Array.isArray(at) ? (at as Record<PropertyKey, unknown>)[part] : undefined,
    data,
  );
}

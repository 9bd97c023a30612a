/**
 * A new file of content, ready to be filled: one valid YAML file with what the schema says of
 * each field above it, and the fields that it may have besides. The words come from the
 * schemas, so that they are the same here and in an editor.
 */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, YAMLMap } from 'yaml';
import { jsonSchemaOf } from '../../src/schemas/json-schemas.ts';
import type { EditableKind } from '../../src/schemas/json-schemas.ts';
import { isRecord } from './source.ts';
import { OTHER_ITEMS, TEMPLATES } from './templates.ts';
import type { Beginning } from './templates.ts';
import { SCHEMA_FOLDER } from './write-schemas.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The folder of each kind, below the folder of content. */
export const FOLDER_OF: Readonly<Record<EditableKind, string>> = {
  flow: 'flows/en',
  quiz: 'quizzes/en',
  draft: 'drafts/en',
  fact: 'facts',
  chart: 'charts/en',
};

const WIDTH = 100;

export function scaffold(kind: EditableKind, beginning: Beginning): string {
  const up = '../'.repeat(`src/content/${FOLDER_OF[kind]}`.split('/').length);
  const schema = jsonSchemaOf(kind);
  const seen = new Set<string>();
  const written = annotated(TEMPLATES[kind](beginning), schema, seen);
  const more = kind === 'quiz' ? otherItems(beginning, schema, seen) : '';
  return `# yaml-language-server: $schema=${up}${SCHEMA_FOLDER}/${kind}.json\n${written}${more}`;
}

/** The kinds of item that a new quiz does not begin with, to be uncommented. */
function otherItems(beginning: Beginning, schema: Schema, seen: Set<string>): string {
  const items = part(part(schema, 'properties', 'items'), 'items');
  const text = annotated(OTHER_ITEMS(beginning), { type: 'array', items }, seen);
  const lines = text.trimEnd().split('\n');
  return [
    '  # Other kinds of item. Take the first "# " of each line away to use one.',
    ...lines.map((line) => `  #${line === '' ? '' : ` ${line}`}`),
    '',
  ].join('\n');
}

function annotated(yaml: string, schema: Schema, seen: Set<string>): string {
  const document = parseDocument(yaml);
  if (document.contents) annotate(document.contents, schema, seen);
  return document.toString({ lineWidth: WIDTH });
}

/** Puts what the schema says above each field; once for each, however often it comes. */
function annotate(node: unknown, schema: Schema, seen: Set<string>): void {
  if (isSeq(node)) {
    const items = part(schema, 'items');
    for (const item of node.items) annotate(item, items, seen);
    return;
  }
  // What stands on one line has no room for comments.
  if (!isMap(node) || node.flow === true) return;
  const own = shapeFor(node, schema);
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const field = part(own, 'properties', name);
    const comment = commentOf(field, isRequired(own, name));
    if (comment !== '' && isNew(`${name} ${describe(field)}`, seen)) key.commentBefore = comment;
    annotate(
      value,
      name in part(own, 'properties') ? field : part(own, 'additionalProperties'),
      seen,
    );
  }
  addOthers(node, own, seen);
}

function isNew(what: string, seen: Set<string>): boolean {
  const known = seen.has(what);
  seen.add(what);
  return !known;
}

/** The fields that a map may have besides, below the ones it has. */
function addOthers(node: YAMLMap, schema: Schema, seen: Set<string>): void {
  const properties = part(schema, 'properties');
  const others = Object.keys(properties).filter((name) => !node.has(name));
  if (others.length === 0 || !isNew(`others ${JSON.stringify(properties)}`, seen)) return;
  const lines = others
    .map((name) => [name, describe(part(properties, name))] as const)
    .filter(([name, description]) => description !== '' && isNew(`${name} ${description}`, seen))
    .map(([name, description]) => ` ${name}: ${description}`);
  node.comment = [` It may also have: ${others.join(', ')}.`, ...lines].join('\n');
}

function commentOf(schema: Schema, required: boolean): string {
  const values = Array.isArray(schema['enum']) ? ` One of: ${schema['enum'].join(', ')}.` : '';
  const text = `${describe(schema)}${values}`.trim();
  if (text === '') return '';
  return wrapped(`${text}${required ? '' : ' (May be left out.)'}`);
}

function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH - 20)
      lines.push(`${lines.pop() ?? ''} ${word}`);
    else lines.push(` ${word}`);
  }
  return lines.join('\n');
}

function describe(schema: Schema): string {
  const text = schema['description'];
  return typeof text === 'string' ? text : '';
}

function isRequired(schema: Schema, name: string): boolean {
  return Array.isArray(schema['required']) && schema['required'].includes(name);
}

/** Of several shapes that a map may have, the one it has: by its kind, or by its fields. */
function shapeFor(node: YAMLMap, schema: Schema): Schema {
  const shapes = [schema['oneOf'], schema['anyOf']].flatMap((list: unknown) =>
    Array.isArray(list) ? list.filter(isRecord) : [],
  );
  if (shapes.length === 0) return schema;
  const values = valuesOf(node);
  const fits = (shape: Schema) => {
    const kind = part(shape, 'properties', 'kind')['const'];
    if (kind !== undefined) return kind === values['kind'];
    const properties = part(shape, 'properties');
    return Object.keys(values).every((name) => name in properties) && 'properties' in shape;
  };
  return shapes.find(fits) ?? schema;
}

function valuesOf(node: YAMLMap): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    node.items.map(({ key, value }) => [
      String((key as Node & { value?: unknown }).value),
      isScalar(value) ? value.value : undefined,
    ]),
  );
}

/** A part of a schema; empty where it has none. */
function part(schema: Schema, ...names: readonly string[]): Schema {
  const found = names.reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), schema);
  return isRecord(found) ? found : {};
}

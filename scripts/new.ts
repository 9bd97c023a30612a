/**
 * `npm run new <flow|quiz|draft|fact|chart> <id>`: begins a file of content that is valid at once,
 * with a comment for each field. It overwrites nothing.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { didYouMean } from '../src/engine/index.ts';
import { EDITABLE, EDITABLE_KINDS } from '../src/schemas/json-schemas.ts';
import type { EditableKind } from '../src/schemas/json-schemas.ts';
import { FOLDER_OF, scaffold } from './content/scaffold.ts';
import { isRecord } from './content/source.ts';
import { SCHEMA_FOLDER, writeSchemas } from './content/write-schemas.ts';

const USAGE = `npm run new <${EDITABLE_KINDS.join('|')}> <id>
for example
  npm run new quiz first-week      a quiz at /quizzes/first-week/
  npm run new flow may-i-film      a decision at /decide/may-i-film/
  npm run new draft p61            a sample draft
  npm run new fact M101            a claim with its source
  npm run new chart readers-2013   figures of facts as a picture`;

/** What a recipe of its own tells, because it is no single file of content. */
const BY_HAND = ['guide', 'detector', 'phrase', 'page', 'text'];

const REGISTRY = join('src', 'quiz-registry.ts');

class BadInput extends Error {}

const { values, positionals } = given();

function given() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        /** Another project folder, for tests. */
        root: { type: 'string', default: join(import.meta.dirname, '..') },
      },
    });
  } catch (error) {
    console.error(`new: ${(error as Error).message}`);
    process.exit(2);
  }
}

function kindFrom(word: string | undefined): EditableKind {
  const kind = EDITABLE_KINDS.find((one) => one === word);
  if (kind) return kind;
  if (word === undefined) throw new BadInput(`expected what to begin, and its id.\n\n${USAGE}`);
  if (BY_HAND.includes(word)) {
    throw new BadInput(
      `a ${word} is begun by hand, as its recipe in CONTRIBUTING.md says.\n\n${USAGE}`,
    );
  }
  throw new BadInput(
    `there is no "${word}" to begin.${didYouMean(word, EDITABLE_KINDS)}\n\n${USAGE}`,
  );
}

function idFrom(kind: EditableKind, word: string | undefined, taken: readonly string[]): string {
  if (word === undefined) {
    const free = nextFree(kind, taken);
    throw new BadInput(
      `expected an id.${free === undefined ? '' : ` The next free one is ${free}.`}\n\n${USAGE}`,
    );
  }
  const { success, error } = EDITABLE[kind].shape.id.safeParse(word);
  if (!success) {
    const mended = mend(kind, word);
    const guess = mended === undefined ? '' : ` Did you mean "${mended}"?`;
    throw new BadInput(
      `"${word}" is no id of a ${kind}: ${error.issues[0]?.message ?? ''}.${guess}`,
    );
  }
  if (taken.includes(word.toLowerCase())) {
    const free = nextFree(kind, taken);
    const advice = free === undefined ? 'Choose another id.' : `The next free one is ${free}.`;
    throw new BadInput(`${fileFor(kind, word)} is there already. ${advice}`);
  }
  return word;
}

/** What was probably meant by a word that is no id. */
function mend(kind: EditableKind, word: string): string | undefined {
  const [digits = ''] = /\d+/.exec(word) ?? [];
  const guess = {
    draft: `p${digits.padStart(2, '0')}`,
    fact: /^e/i.test(word) ? word.toUpperCase() : `M${digits.padStart(2, '0')}`,
    chart: slug(word),
    flow: slug(word),
    quiz: slug(word),
  }[kind];
  return EDITABLE[kind].shape.id.safeParse(guess).success ? guess : undefined;
}

function slug(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2-')
    .toLowerCase()
    .replace(/[’'.]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** For ids that are counted: one more than the highest. */
function nextFree(kind: EditableKind, taken: readonly string[]): string | undefined {
  const first = { draft: 'p', fact: 'm', flow: undefined, quiz: undefined, chart: undefined }[kind];
  if (first === undefined) return undefined;
  const numbers = taken
    .filter((name) => new RegExp(`^${first}\\d+$`).test(name))
    .map((name) => Number(name.slice(1)));
  const next = String(Math.max(0, ...numbers) + 1).padStart(2, '0');
  return `${kind === 'fact' ? 'M' : 'p'}${next}`;
}

function fileFor(kind: EditableKind, id: string): string {
  return join('src', 'content', FOLDER_OF[kind], `${id.toLowerCase()}.yaml`);
}

function filesOf(kind: EditableKind): readonly string[] {
  const folder = join(values.root, 'src', 'content', FOLDER_OF[kind]);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));
}

/** The number after the highest in use. */
function nextOrder(files: readonly string[]): number {
  const orders = files.map((file) => {
    const data = parse(readFileSync(file, 'utf8')) as unknown;
    return isRecord(data) && typeof data['order'] === 'number' ? data['order'] : 0;
  });
  return Math.max(0, ...orders) + 1;
}

/** Result codes carry a quiz's place in this list, so a new one goes to its end. */
function register(id: string): boolean {
  const path = join(values.root, REGISTRY);
  if (!existsSync(path)) return false;
  const code = readFileSync(path, 'utf8');
  const end = code.lastIndexOf('];');
  if (end < 0 || code.includes(`'${id}'`)) return false;
  writeFileSync(path, `${code.slice(0, end)}  '${id}',\n${code.slice(end)}`);
  return true;
}

const NEXT: Readonly<Record<EditableKind, string>> = {
  flow: 'Its page will be /decide/<id>/. Nodes are added under "nodes", and choices lead to them.',
  quiz: 'Its page will be /quizzes/<id>/. More items are added under "items".',
  draft: 'Its words will be on /examples/. Show it in a quiz or a guide by its id.',
  fact: 'Cite it by its id: under "facts", or as <Cite id="<id>" /> in a guide. One that is cited nowhere is an error.',
  chart:
    'Show it as <Chart id="<id>" /> in a guide that imports the block, as its neighbours do. One that is shown nowhere is an error.',
};

function main(): void {
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const [kindWord, ...idWords] = positionals;
  const kind = kindFrom(kindWord);
  const files = filesOf(kind);
  const taken = files.map((file) => basename(file, '.yaml'));
  const id = idFrom(kind, idWords.length === 0 ? undefined : idWords.join(' '), taken);
  const today = new Date().toISOString().slice(0, 10);
  const order = kind === 'flow' || kind === 'quiz' ? nextOrder(files) : 0;

  const file = fileFor(kind, id);
  mkdirSync(dirname(join(values.root, file)), { recursive: true });
  writeFileSync(join(values.root, file), scaffold(kind, { id, today, order }), { flag: 'wx' });
  writeSchemas(join(values.root, SCHEMA_FOLDER));
  console.log(`\n  ${file} is begun.`);
  if (kind === 'quiz' && register(id)) console.log(`  ${REGISTRY} names it, for result codes.`);
  console.log(`
  Fill in whatever says "Write me". An editor with the YAML language server completes
  the fields and marks mistakes as you type.
  ${NEXT[kind].replaceAll('<id>', id)}
  "npm run check:content" says what is still missing, and "npm run dev" shows it.
`);
}

try {
  main();
} catch (error) {
  const known = error instanceof BadInput || (error as NodeJS.ErrnoException).code !== undefined;
  if (!known) throw error;
  console.error(`new: ${(error as Error).message}`);
  process.exitCode = 2;
}

/** Each file on its own: can it be read, does it pass its schema, has it the name of its id? */
import type { z } from 'astro/zod';
import { didYouMean, flowProblems } from '../../../src/engine/index.ts';
import { folderOf, SCHEMAS } from '../content.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { fieldsOf } from '../fields.ts';
import { isRecord, placeOf, valueAt } from '../source.ts';
import type { Path, Source } from '../source.ts';

type Issue = z.core.$ZodIssue;

export function shape(content: Content): readonly Finding[] {
  return [
    ...content.sources.flatMap((source) => [
      ...unreadable(source),
      ...offSchema(source),
      ...misnamed(source),
    ]),
    ...lostInFlows(content),
    ...sameOrder(content),
  ];
}

function unreadable({ file, faults }: Source): Finding[] {
  return faults.map(({ line, message }) => ({
    level: 'error',
    file,
    line,
    place: '',
    problem: `this is not valid YAML: ${message}.`,
    remedy: 'Text with a colon or a # in it needs quotes around it, and lists line up.',
  }));
}

function offSchema(source: Source): Finding[] {
  const folder = folderOf(source);
  if (!folder || source.faults.length > 0) return [];
  const { error } = SCHEMAS[folder].safeParse(source.data);
  return (error?.issues ?? []).flatMap((issue) => findingsOf(issue, source));
}

function findingsOf(issue: Issue, source: Source): Finding[] {
  const { data, file, lineOf } = source;
  const finding = (path: Path, problem: string, remedy: string): Finding => ({
    level: 'error',
    file,
    line: lineOf(path),
    place: placeOf(data, path),
    problem,
    remedy,
  });
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsOf(source);
    return issue.keys.map((key) =>
      finding(
        [...path, key],
        `there is no field "${key}" here.`,
        didYouMean(key, fields).trim() || 'Take it out.',
      ),
    );
  }
  const found = valueAt(data, path);
  // What is wrong on the ways through a flow is said by the engine, whole files or not.
  if (issue.code === 'custom' && file.startsWith('flows/')) return [];
  if (found === undefined && issue.code !== 'custom') {
    return [finding(path, 'this field is missing.', sentence(expectation(issue)))];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [
      finding(
        path,
        `found ${shown(found)}.`,
        didYouMean(String(found), values).trim() || `Expected one of ${values.join(', ')}.`,
      ),
    ];
  }
  return [
    finding(path, sentence(expectation(issue)), isScalar(found) ? `Found ${shown(found)}.` : ''),
  ];
}

/** What zod says, without what it found. */
function expectation({ message }: Issue): string {
  return message.replace(/^Invalid (?:input|option): /, '').replace(/, received undefined$/, '');
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital}.`;
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function shown(value: unknown): string {
  return isScalar(value) ? `"${String(value).slice(0, 60)}"` : 'a list or several fields';
}

function misnamed({ file, name, data, lineOf }: Source): Finding[] {
  const id = isRecord(data) ? data['id'] : undefined;
  if (typeof id !== 'string' || id.toLowerCase() === name) return [];
  return [
    {
      level: 'error',
      file,
      line: lineOf(['id']),
      place: 'id',
      problem: `the id is "${id}" and the file is called "${name}".`,
      remedy: 'Give both the same name.',
    },
  ];
}

function lostInFlows({ flows }: Content): Finding[] {
  return flows.flatMap(({ source, data }) =>
    flowProblems(data).map(({ path, message }) => ({
      level: 'error' as const,
      file: source.file,
      line: source.lineOf(path),
      place: placeOf(source.data, path),
      problem: message.replace(/^Flow "[^"]*"(?:, [^:]*)?: /, ''),
      remedy: '',
    })),
  );
}

/** Lists are sorted by `order`; two of the same kind with one number stand there by chance. */
function sameOrder({ flows, quizzes, guides }: Content): Finding[] {
  return [flows, quizzes, guides].flatMap(
    (entries: Content['quizzes'] | Content['flows'] | Content['guides']) => {
      const seen = new Map<unknown, string>();
      return entries.flatMap(({ source }) => {
        const order = valueAt(source.data, ['order']);
        const first = seen.get(order);
        if (typeof order !== 'number' || first === undefined) {
          seen.set(order, source.name);
          return [];
        }
        return [
          {
            level: 'error' as const,
            file: source.file,
            line: source.lineOf(['order']),
            place: 'order',
            problem: `${order} is the place of "${first}" too.`,
            remedy: 'Give each a number of its own.',
          },
        ];
      });
    },
  );
}

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../scripts/content/check.ts';
import type { Finding } from '../../scripts/content/finding.ts';
import { FOLDER_OF, scaffold } from '../../scripts/content/scaffold.ts';
import { QUIZ_REGISTRY } from '../../src/quiz-registry.ts';
import { EDITABLE, EDITABLE_KINDS, jsonSchemaOf } from '../../src/schemas/json-schemas.ts';

/** A project with all our content, in which one file of each kind is begun. */
const root = mkdtempSync(join(tmpdir(), 'new-'));
const content = join(root, 'src', 'content');

function begin(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/new.ts', ...args, '--root', root],
    { encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}

/** Ids that no recipe names, or whoever follows one would break these tests. */
const BEGUN = [
  ['quiz', 'zz-begun', 'quizzes/en/zz-begun.yaml'],
  ['flow', 'zz-begun', 'flows/en/zz-begun.yaml'],
  ['draft', 'p99', 'drafts/en/p99.yaml'],
  ['fact', 'M999', 'facts/m999.yaml'],
  ['fact', 'E1-99', 'facts/e1-99.yaml'],
  ['chart', 'zz-begun', 'charts/en/zz-begun.yaml'],
] as const;
const said = new Map<string, ReturnType<typeof begin>>();
let findings: readonly Finding[] = [];

beforeAll(() => {
  cpSync('src/content', content, { recursive: true });
  cpSync('src/quiz-registry.ts', join(root, 'src', 'quiz-registry.ts'));
  for (const [kind, id, file] of BEGUN) said.set(file, begin(kind, id));
  const registry = [...QUIZ_REGISTRY, 'zz-begun'];
  ({ findings } = checkContent({ content, essays: 'no-essays', registry }));
}, 120_000);

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test.for(BEGUN)(
  'a new %s %s is sound but for the words that are still to be written',
  ([, , file]) => {
    expect(said.get(file)?.code).toBe(0);
    expect(said.get(file)?.out).toContain(join('src', 'content', file));
    expect(said.get(file)?.out).toContain('npm run check:content');

    const here = findings.filter((finding) => finding.file === file);
    expect(here.length).toBeGreaterThan(0);
    for (const { problem, level } of here) {
      expect(level).toBe('error');
      expect(problem).toMatch(
        /what “npm run new” left to you, …[Ww]rite me|nothing leans on this fact|nothing shows this chart/,
      );
    }
  },
);

test.for(BEGUN)('a new %s %s tells an editor where its schema is', ([kind, , file]) => {
  const [first = ''] = readFileSync(join(content, file), 'utf8').split('\n');
  const address = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? '';
  const schema = join(content, file, '..', address);
  expect(JSON.parse(readFileSync(schema, 'utf8'))).toEqual(jsonSchemaOf(kind));
});

test('a new quiz goes to the end of the registry, once', () => {
  const code = readFileSync(join(root, 'src', 'quiz-registry.ts'), 'utf8');
  const names = [...code.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
  expect(names).toEqual([...QUIZ_REGISTRY, 'zz-begun']);
});

test('a new quiz and a new flow get a place of their own in the lists', () => {
  begin('flow', 'zz-sung');
  const orderOf = (id: string) =>
    (parse(readFileSync(join(content, `flows/en/${id}.yaml`), 'utf8')) as { order: number }).order;
  expect(orderOf('zz-sung')).toBe(orderOf('zz-begun') + 1);
});

describe('what is refused', () => {
  test.for([
    ['nothing', [], /expected what to begin, and its id\.[^]*npm run new quiz/],
    ['no id', ['flow'], /expected an id/],
    ['a kind that does not exist', ['quizz', 'x'], /no "quizz" to begin\. Did you mean "quiz"\?/],
    [
      'a kind that is begun by hand',
      ['guide', 'x'],
      /a guide is begun by hand, .*CONTRIBUTING\.md/,
    ],
    [
      'a quiz with capitals',
      ['quiz', 'First', 'Week!'],
      /"First Week!" is no id .*Did you mean "first-week"\?/,
    ],
    ['a flow in humps', ['flow', 'mayIFilm'], /Did you mean "may-i-film"\?/],
    ['a draft without its p', ['draft', '61'], /Did you mean "p61"\?/],
    ['a fact in small letters', ['fact', 'm101'], /Did you mean "M101"\?/],
    [
      'an id that means nothing',
      ['fact', 'soup'],
      /is no id of a fact: expected a fact id such as M09/,
    ],
    ['a way out of the folder', ['quiz', '../../x'], /is no id of a quiz/],
    ['an unknown option', ['quiz', 'x', '--loud'], /--loud/],
  ] as const)('%s', ([, args, message]) => {
    const { code, err, out } = begin(...args);
    expect(err).toMatch(message);
    expect(err).toMatch(/^new: /);
    expect(err).not.toMatch(/^\s+at /m);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test('an id that is taken, whose file stays as it is', () => {
    const path = join(content, 'drafts/en/p07.yaml');
    const before = readFileSync(path, 'utf8');
    const { code, err } = begin('draft', 'p07');
    expect(err).toMatch(/p07\.yaml is there already\. The next free one is p\d+\./);
    expect(code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});

describe('a scaffold', () => {
  const beginning = { id: 'may-i-film', today: '2026-11-29', order: 14 };

  test.for(EDITABLE_KINDS)('of a %s explains every field that has something to explain', (kind) => {
    const text = scaffold(kind, { ...beginning, id: kind === 'fact' ? 'M101' : 'p61' });
    const { properties } = jsonSchemaOf(kind) as {
      properties: Record<string, { description?: string }>;
    };
    const flat = text.replace(/\n\s*#/g, '');
    for (const [name, { description = '' }] of Object.entries(properties)) {
      expect([name, flat.includes(description)]).toEqual([name, true]);
      expect([name, new RegExp(`^(?:# )?${name}:`, 'm').test(text)]).toEqual([name, true]);
    }
  });

  test('of a quiz shows the other kinds of item, sound once they are uncommented', () => {
    const [live = '', others = ''] = scaffold('quiz', beginning).split(/^ {2}# Other kinds.*\n/m);
    const [, taken = ''] =
      /Take the first "([^"]+)" of each line away/.exec(scaffold('quiz', beginning)) ?? [];
    const whole = live + others.replace(new RegExp(`^  ${taken}`, 'gm'), '  ');
    const quiz = EDITABLE.quiz.parse(parse(whole));
    expect(new Set(quiz.items.map(({ kind }) => kind))).toEqual(
      new Set(['judge', 'spot', 'account', 'order', 'several', 'single', 'rewrite', 'room']),
    );
  });
});

test('an editor knows which schema goes with each kind of file', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as object;
  const known = EDITABLE_KINDS.map((kind) => [
    `.schemas/${kind}.json`,
    `src/content/${FOLDER_OF[kind]}/*.yaml`,
  ]);
  expect(settings).toEqual({ 'yaml.schemas': Object.fromEntries(known) as object });
});

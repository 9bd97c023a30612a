import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  ACCOUNTS,
  AUDIENCES,
  CATEGORIES,
  GUARDS,
  VERDICTS,
  WHOSE,
} from '../../src/engine/index.ts';
import { judge } from '../support/draft.ts';
import { samples } from '../support/wording.ts';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the script as a person or a program would. */
function explain(args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/explain.ts', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

interface Answer {
  readonly id?: unknown;
  readonly verdict: string;
  readonly exposure: number;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly guards: readonly string[];
}

/** The answers to these lines; objects are written as JSON, texts as they are. */
function answer(...lines: readonly (object | string)[]): Ran & { readonly answers: Answer[] } {
  const ran = explain(
    ['--jsonl'],
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  const answers = ran.out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);
  return { ...ran, answers };
}

const SECRET = '🔑 My PIN is 8052, said Quillbrook.';

describe('a line of JSON', () => {
  const { answers, out, err, code } = answer(
    ...samples.map(({ id, text, account, audience }) => ({ id, text, account, audience })),
    { id: 'secret', text: SECRET, account: 'personal', audience: 'public' },
  );

  test('gets one line of JSON each, in order, and nothing else is said', () => {
    expect(answers.map(({ id }) => id)).toEqual([...samples.map(({ id }) => id), 'secret']);
    expect(out.endsWith('\n')).toBe(true);
    expect(err.replace(/^.*(?:ExperimentalWarning|--trace-warnings).*$/gm, '').trim()).toBe('');
    expect(code).toBe(0);
  });

  test('is answered with these fields, of these types, and no other', () => {
    for (const one of answers) {
      expect(Object.keys(one)).toEqual(['id', 'verdict', 'exposure', 'findings', 'guards']);
      expect(VERDICTS).toContain(one.verdict);
      expect(Number.isInteger(one.exposure) && one.exposure >= 0 && one.exposure <= 100).toBe(true);
      expect(GUARDS).toEqual(expect.arrayContaining([...one.guards]));
      for (const finding of one.findings) {
        expect(Object.keys(finding)).toEqual([
          'detector',
          'category',
          'start',
          'end',
          'severity',
          'confidence',
          'whose',
        ]);
        expect(typeof finding['detector']).toBe('string');
        expect(CATEGORIES).toContain(finding['category']);
        expect(WHOSE).toContain(finding['whose']);
        expect([0, 1, 2, 3, 4]).toContain(finding['severity']);
        const { confidence, start, end } = finding;
        expect(typeof confidence === 'number' && confidence >= 0 && confidence <= 1).toBe(true);
        expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
      }
    }
  });

  test('is judged as the engine judges it', () => {
    for (const { id, text, account, audience } of samples) {
      const { verdict, exposure, guards, findings } = judge(text, { account, audience });
      const said = answers.find((one) => one.id === id);
      expect(said).toMatchObject({ id, verdict, exposure, guards });
      expect(said?.findings.map(({ start, end }) => ({ start, end }))).toEqual(
        findings.map(({ span }) => span),
      );
    }
  });

  test('is marked in UTF-16 units, as slice counts', () => {
    const { start, end } = answers.at(-1)?.findings[0] ?? {};
    expect(SECRET.slice(Number(start), Number(end))).toContain('8052');
  });

  test('is never repeated', () => {
    expect(out + err).not.toMatch(/8052|Quillbrook|My PIN/i);
    for (const { text } of samples) expect(out).not.toContain(text.slice(0, 30));
  });
});

describe('the room of a line', () => {
  test('may be any account and any audience', () => {
    const rooms = ACCOUNTS.flatMap((account) =>
      AUDIENCES.map((audience) => ({ account, audience })),
    );
    const { answers, code } = answer(...rooms.map((room, id) => ({ id, text: SECRET, ...room })));
    expect(code).toBe(0);
    expect(answers.map(({ verdict, exposure }) => [verdict, exposure])).toEqual(
      rooms.map((room) => {
        const { verdict, exposure } = judge(SECRET, room);
        return [verdict, exposure];
      }),
    );
  });

  test('is a person’s own account and anyone, unless it says otherwise', () => {
    const { answers } = answer({ id: 1, text: SECRET });
    expect(answers[0]).toMatchObject({
      exposure: judge(SECRET).exposure,
      verdict: judge(SECRET).verdict,
    });
  });
});

test('an id comes back as it was given', () => {
  const ids = ['a', 7, 'é🙂', ''];
  expect(answer(...ids.map((id) => ({ id, text: 'soup' }))).answers.map(({ id }) => id)).toEqual(
    ids,
  );
});

test('an answer to a line without an id has null for one', () => {
  const { out, code } = answer({ text: 'soup' }, { id: null, text: 'bread' });
  expect(out.match(/^\{"id":null,/gm)).toHaveLength(2);
  expect(code).toBe(0);
});

test('the mark that some editors put first in a file is passed over', () => {
  const { answers, err, code } = answer('\uFEFF{"id":1,"text":"soup"}', { id: 2, text: 'bread' });
  expect(answers.map(({ id }) => id)).toEqual([1, 2]);
  expect(err).not.toContain('line 1');
  expect(code).toBe(0);
});

test('a reader that stops early is no mistake', async () => {
  const child = spawn(process.execPath, ['scripts/explain.ts', '--jsonl']);
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    err += piece;
  });
  // Whatever is still being written when the script ends is lost, as it should be.
  child.stdin.on('error', () => undefined);
  const closed = once(child, 'close');
  child.stdout.destroy();
  child.stdin.end('{"id":1,"text":"soup"}\n'.repeat(2000));
  expect(await closed).toEqual([0, null]);
  expect(err).not.toMatch(/EPIPE|^\s+at /m);
});

describe('blank lines', () => {
  test('are passed over, and counted', () => {
    const { answers, err, code } = answer('', '  ', { id: 1, text: 'soup' }, '', 'soup', '');
    expect(answers.map(({ id }) => id)).toEqual([1]);
    expect(err).toContain('line 5:');
    expect(code).toBe(2);
  });

  test('alone are no mistake, nor is nothing at all', () => {
    expect(explain(['--jsonl'], '\n\n')).toMatchObject({ code: 0, out: '' });
    expect(explain(['--jsonl'], '')).toMatchObject({ code: 0, out: '' });
  });

  test('are the same on Windows', () => {
    const { answers, code } = answer('{"id":1,"text":"soup"}\r', '\r', '{"id":2,"text":"bread"}\r');
    expect(answers.map(({ id }) => id)).toEqual([1, 2]);
    expect(code).toBe(0);
  });
});

describe('a faulty line', () => {
  test.for([
    ['is not JSON', `{"id":9,"text":"${SECRET}`, /line 2: .*not valid JSON/],
    ['is a bare word', 'soup', /line 2: .*not valid JSON/],
    [
      'is a list',
      `["${SECRET}"]`,
      /line 2: expected a JSON object with id, text, account and audience/,
    ],
    ['is a text', `"${SECRET}"`, /line 2: expected a JSON object/],
    ['is nothing', 'null', /line 2: expected a JSON object/],
    [
      'has no text',
      '{"id":9,"account":"personal"}',
      /line 2: text: expected a string; found undefined/,
    ],
    [
      'has a number for a text',
      '{"id":9,"text":8052}',
      /line 2: text: expected a string; found number/,
    ],
    [
      'names an audience that nobody knows',
      JSON.stringify({ id: 9, text: SECRET, audience: 'friends' }),
      /line 2: audience: expected one of few, closed, work, customers, network, public, assistant; found something else/,
    ],
    [
      'names an account that nobody knows',
      JSON.stringify({ id: 9, text: SECRET, account: 'private' }),
      /line 2: account: expected one of personal, professional, company; found something else/,
    ],
    [
      'has a number for an audience',
      JSON.stringify({ id: 9, text: SECRET, audience: 3 }),
      /line 2: audience: expected one of .*; found something else/,
    ],
  ] as const)(
    'that %s is named by its number, and the others are answered',
    ([, line, message]) => {
      const { answers, err, code } = answer({ id: 1, text: 'soup' }, line, {
        id: 3,
        text: 'bread',
      });
      expect(answers.map(({ id }) => id)).toEqual([1, 3]);
      expect(err).toMatch(message);
      expect(err).not.toMatch(/8052|Quillbrook|PIN/);
      expect(err).not.toMatch(/^\s+at /m);
      expect(code).toBe(2);
    },
  );

  test('does not hide the next one', () => {
    const { err } = answer('soup', { id: 2, text: 'soup' }, '{}');
    expect(err).toMatch(/line 1: /);
    expect(err).toMatch(/line 3: /);
    expect(err).not.toMatch(/line 2: /);
  });
});

test('a thousand lines are answered quickly', () => {
  const lines = Array.from({ length: 1000 }, (_, index) => {
    const { text, account, audience } = samples[index % samples.length]!;
    return { id: index, text, account, audience };
  });
  const begun = performance.now();
  const { answers, code } = answer(...lines);
  // Read one by one by an engine that starts anew for each, they would take minutes.
  expect(performance.now() - begun).toBeLessThan(20_000);
  expect(answers.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
  expect(code).toBe(0);
}, 60_000);

describe('the report for people', () => {
  const folder = mkdtempSync(join(tmpdir(), 'explain-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const file = (text: string): string => {
    const path = join(folder, 'draft.txt');
    writeFileSync(path, text);
    return path;
  };

  test('says verdict, exposure and room, and shows the words', () => {
    const { verdict, exposure } = judge(SECRET);
    const { out, code } = explain([file(SECRET)]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Verdict +${verdict}`, 'm'));
    expect(out).toMatch(new RegExp(`^Exposure +${String(exposure)} of 100`, 'm'));
    expect(out).toMatch(/^Room +personal account, public audience/m);
    expect(out).toMatch(/access-secret .*8052/);
  });

  test('passes over the mark that some editors put first', () => {
    expect(explain([file(`\uFEFF${SECRET}`)]).out).toBe(explain([file(SECRET)]).out);
  });

  test('takes the room from its options', () => {
    const { out } = explain([file(SECRET), '--account', 'company', '--audience', 'few']);
    const { exposure } = judge(SECRET, { account: 'company', audience: 'few' });
    expect(out).toMatch(/^Room +company account, few audience/m);
    expect(out).toMatch(new RegExp(`^Exposure +${String(exposure)} of 100`, 'm'));
  });

  test('names what was recognised, and what it would ask', () => {
    const text =
      'We are on strike on Friday. Look who popped in: Mrs Delaney, collecting her third pair.';
    const { guards, questions } = judge(text);
    const { out } = explain([file(text)]);
    expect(guards.length).toBeGreaterThan(0);
    expect(questions.length).toBeGreaterThan(0);
    expect(out).toContain(`Guards    ${guards.join(', ')}`);
    expect(out).toContain(`To ask    ${questions.join(', ')}`);
  });

  test('of a fine draft is three lines', () => {
    expect(
      explain([file('The soup is on.')])
        .out.trim()
        .split('\n'),
    ).toHaveLength(3);
  });

  test.for([
    ['no file is given', [], /expected a file with a draft in it[^]*--audience/],
    ['the file is not there', ['no-such-draft.txt'], /"no-such-draft\.txt" is not there/],
    [
      'the file is a folder',
      ['scripts'],
      /expected a file with a draft in it; "scripts" is a folder/,
    ],
    ['the option is unknown', ['--loud'], /--loud/],
  ] as const)('gives way to one plain line where %s', ([, args, message]) => {
    const { code, out, err } = explain(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err).toMatch(/^explain: /m);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('names the audiences there are when it does not know one', () => {
    const { code, err } = explain([file(SECRET), '--audience', 'friends']);
    expect(code).toBe(2);
    expect(err).toContain(
      '--audience: expected one of few, closed, work, customers, network, public, assistant; found something else',
    );
    expect(err).not.toMatch(/8052|Quillbrook/);
  });

  test('explains itself when asked', () => {
    const { code, out } = explain(['--help']);
    expect(code).toBe(0);
    for (const word of [...ACCOUNTS, ...AUDIENCES, '--jsonl']) expect(out).toContain(word);
  });
});

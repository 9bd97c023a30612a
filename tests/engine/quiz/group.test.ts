import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CODE_MARKS,
  codedVersion,
  draw,
  encodeResult,
  hardestFirst,
  readGroup,
} from '../../../src/engine/index.ts';
import type { CodedResult, CodeMark } from '../../../src/engine/index.ts';
import { quizzes } from '../../components/quiz/content.ts';

const REGISTRY = quizzes.map(({ id }) => id);
const [share, spot] = quizzes;
if (!share || !spot) throw new Error('No quizzes.');

function codeOf(more: Partial<CodedResult> = {}): string {
  const result: CodedResult = {
    quiz: share!.id,
    version: codedVersion(share!.version),
    date: '2026-11-29',
    seed: '7KQ2M',
    pass: undefined,
    again: false,
    chance: 1,
    marks: ['right', 'wrong', 'near', 'unsure'],
    ...more,
  };
  return encodeResult(result, REGISTRY) ?? '';
}

const read = (text: string) => readGroup(text, REGISTRY, quizzes);

describe('a group', () => {
  test('is counted from lines with any mess around the codes', () => {
    const lines = [
      '',
      `Ada: ${codeOf({ chance: 1 })} (thanks!)`,
      `2. ${codeOf({ chance: 2 }).toLowerCase().replaceAll('-', ' ')}`,
      `> https://example.org/quizzes/certificate/#${codeOf({ chance: 3 })}`,
      `"${codeOf({ chance: 4 }).replaceAll('-', '')}";"${codeOf({ chance: 5 })}"`,
    ];
    const group = read(lines.join('\r\n'));
    expect(group.problems).toEqual([]);
    expect(group.count).toBe(5);
    expect(group.quizzes).toHaveLength(1);
  });

  test('of one is a group too', () => {
    const {
      quizzes: [only],
      count,
    } = read(codeOf());
    expect(count).toBe(1);
    expect(only?.shares).toEqual([0.25]);
    expect(only?.median).toBe(0.25);
    expect(only?.spread).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('counts the marks of each item that somebody had, as the learner’s draw has it', () => {
    const marks: readonly CodeMark[] = ['right', 'wrong', 'near', 'unsure'];
    const group = read([codeOf({ chance: 1 }), codeOf({ chance: 2, seed: 'ABCDE' })].join('\n'));
    const expected = new Map<string, CodeMark[]>();
    for (const seed of ['7KQ2M', 'ABCDE']) {
      for (const [at, { id }] of draw(share, seed, 4).items.entries())
        expected.set(id, [...(expected.get(id) ?? []), marks[at]!]);
    }
    const items = group.quizzes[0]?.items ?? [];
    expect(items.map(({ id }) => id).sort()).toEqual([...expected.keys()].sort());
    for (const { id, of, marks: counted } of items) {
      expect(of).toBe(expected.get(id)?.length);
      for (const mark of CODE_MARKS)
        expect(counted[mark]).toBe(expected.get(id)?.filter((one) => one === mark).length);
    }
  });

  test('names the lines that were not counted, and why', () => {
    const code = codeOf();
    const wrong = code.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
    const group = read(
      [code, '', wrong, `again ${code}`, code.slice(0, -2), 'Hello all, here they are:'].join('\n'),
    );
    expect(group.count).toBe(1);
    expect(group.problems).toEqual([
      { line: 3, problem: 'mistyped' },
      { line: 4, problem: 'repeated', first: 1 },
      { line: 5, problem: 'short' },
      { line: 6, problem: 'none' },
    ]);
  });

  test('keeps quizzes apart, in their order', () => {
    const other = codeOf({ quiz: spot.id, version: codedVersion(spot.version) });
    const group = read([other, codeOf()].join('\n'));
    expect(group.quizzes.map(({ quiz }) => quiz)).toEqual([share.id, spot.id]);
  });

  test('leaves codes of another version out of the items, and says so', () => {
    const group = read([codeOf(), codeOf({ version: '000', chance: 2 })].join('\n'));
    expect(group.quizzes[0]?.otherVersion).toBe(1);
    expect(group.quizzes[0]?.results).toHaveLength(2);
    for (const { of } of group.quizzes[0]?.items ?? []) expect(of).toBe(1);
  });

  test('counts pass marks and second tries', () => {
    const group = read(
      [
        codeOf({ chance: 1, pass: { mark: 0.8, reached: true } }),
        codeOf({ chance: 2, pass: { mark: 0.8, reached: false }, again: true }),
        codeOf({ chance: 3 }),
      ].join('\n'),
    );
    expect(group.quizzes[0]?.passed).toEqual({ reached: 1, of: 2 });
    expect(group.quizzes[0]?.again).toBe(1);
  });

  test('may stand in one line, with a mistyped code among the others', () => {
    const codes = Array.from({ length: 40 }, (_, chance) => codeOf({ chance }));
    codes[7] = (codes[7] ?? '').replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    const group = read(codes.map((code, at) => `Person${at}\t${code}`).join(',\t'));
    expect(group.count).toBe(39);
    expect(group.problems).toEqual([{ line: 1, problem: 'mistyped' }]);
  });

  test.for(['77 ', '7AAA ', '7'.repeat(12) + ' '])(
    'of hostile lines of "%s" is read in less than two seconds',
    { tags: 'speed' },
    (words) => {
      const start = performance.now();
      expect(read(words.repeat(Math.floor(100_000 / words.length))).count).toBe(0);
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );

  test('of five hundred is counted in less than two seconds', { tags: 'speed' }, () => {
    const lines = Array.from(
      { length: 500 },
      (_, chance) => `Person ${chance}: ${codeOf({ chance })}, see you tomorrow!`,
    );
    const start = performance.now();
    const group = read(lines.join('\n'));
    expect(performance.now() - start).toBeLessThan(2000);
    expect(group.count).toBe(500);
    expect(group.problems).toEqual([]);
    expect(group.quizzes[0]?.spread.reduce((sum, one) => sum + one, 0)).toBe(500);
  });

  test('throws at nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        expect(read(text).count).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a group by figures', () => {
  const right = (length: number, of: number): readonly CodeMark[] =>
    Array.from({ length: of }, (_, at) => (at < length ? 'right' : 'wrong'));

  test('has its shares from low to high, and counts a share where its tenth begins', () => {
    const codes = [right(4, 4), right(1, 5), right(2, 4), right(0, 4), right(3, 5)];
    const [only] = read(codes.map((marks) => codeOf({ marks })).join('\n')).quizzes;
    expect(only?.shares).toEqual([0, 0.2, 0.5, 0.6, 1]);
    expect(only?.median).toBe(0.5);
    expect(only?.spread).toEqual([1, 0, 1, 0, 0, 1, 1, 0, 0, 1]);
    const [even] = read(
      codes
        .slice(0, 4)
        .map((marks) => codeOf({ marks }))
        .join('\n'),
    ).quizzes;
    expect(even?.median).toBeCloseTo(0.35);
  });

  test('counts the shortest code that there is, and the longest', () => {
    const [shortest, longest] = [codeOf({ marks: ['right'] }), codeOf({ marks: right(60, 127) })];
    for (const code of [shortest, longest, longest.replaceAll('-', '')]) {
      const group = read(`Ada ${code} Bo`);
      expect([group.count, group.problems]).toEqual([1, []]);
    }
  });

  test('leaves a code with more marks than the quiz has items out of the items', () => {
    const of = (count: number) =>
      readGroup(codeOf(), REGISTRY, [{ ...share, items: share.items.slice(0, count) }]).quizzes[0];
    expect(of(4)).toMatchObject({ otherVersion: 0 });
    expect(of(4)?.items).toHaveLength(4);
    expect(of(3)).toMatchObject({ otherVersion: 1, items: [] });
  });

  test('is read up to four hundred thousand letters', () => {
    const code = codeOf();
    const filled = (length: number) => '\n'.repeat(length - code.length) + code;
    expect(read(filled(400_000)).count).toBe(1);
    expect(read(filled(400_001)).count).toBe(0);
  });

  test('notices a mistyped code without gaps, and takes a long word for none', () => {
    const wrong = codeOf()
      .replaceAll('-', '')
      .replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect(read(`Ada: ${wrong}`).problems).toEqual([{ line: 1, problem: 'mistyped' }]);
    expect(read('Congratulations, everybody').problems).toEqual([{ line: 1, problem: 'none' }]);
  });
});

test('an item that few had is as hard as one with the same share that many had', () => {
  const item = (id: string, of: number, right: number, near: number) => ({
    id,
    of,
    marks: { right, near, wrong: of - right - near, unsure: 0 },
  });
  const items = [item('all', 2, 2, 0), item('half', 10, 5, 0), item('near', 2, 1, 1)];
  expect(hardestFirst(items).map(({ id }) => id)).toEqual(['half', 'near', 'all']);
  const tied = [item('few', 2, 1, 1), item('many', 10, 5, 4)];
  expect(hardestFirst(tied).map(({ id }) => id)).toEqual(['many', 'few']);
});

test('the hardest items come first', () => {
  const item = (id: string, right: number, near: number) => ({
    id,
    of: 10,
    marks: { right, near, wrong: 10 - right - near, unsure: 0 },
  });
  expect(
    hardestFirst([item('a', 9, 0), item('b', 2, 3), item('c', 2, 1)]).map(({ id }) => id),
  ).toEqual(['c', 'b', 'a']);
});

test('a code of a quiz that this page does not have says so', () => {
  const group = readGroup(codeOf(), REGISTRY, [spot]);
  expect(group.count).toBe(0);
  expect(group.problems).toEqual([{ line: 1, problem: 'unknown-quiz' }]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { anyOf } from '../../src/engine/draft/phrases.ts';
import { en } from '../../src/engine/index.ts';

/** Seams are no lists of phrases, but expressions of their own. */
const { seams: _, ...LISTS } = en;

const ENGINE = join(import.meta.dirname, '../../src/engine');

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression written in the engine's code. */
function literals(): Pattern[] {
  return readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const found: Pattern[] = [];
      const text = readFileSync(join(ENGINE, file), 'utf8');
      const look = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          found.push({
            where: file,
            source: node.text.slice(1, end),
            flags: node.text.slice(end + 1),
          });
        }
        ts.forEachChild(node, look);
      };
      look(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
      return found;
    });
}

/** Every list of phrases, as the one expression that is made of it. */
function lists(value: unknown, where = 'en'): Pattern[] {
  if (Array.isArray(value)) {
    const phrases = value.filter((one) => typeof one === 'string');
    if (phrases.length < value.length || !/[[({\\]/.test(phrases.join(''))) return [];
    const { source, flags } = anyOf(phrases);
    return [{ where, source, flags }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => lists(inner, `${where}.${key}`));
}

/** Every expression about the words beside a change. */
function seams(value: unknown = en.seams): Pattern[] {
  if (typeof value === 'string') return [{ where: 'en.seams', source: value, flags: 'iu' }];
  return Object.values(value as object).flatMap(seams);
}

/** Whether no text can make it take more than linear time; recheck proves it by automata. */
function verdictOn({ source, flags }: Pattern): string {
  const { status } = checkSync(source, flags.replace(/[gyd]/g, ''), {
    checker: 'automaton',
    timeout: 20_000,
  });
  return status;
}

describe('no draft can make the engine hang:', () => {
  test('the tool knows a dangerous expression when it sees one', () => {
    expect(verdictOn({ where: '', source: '^(a+)+$', flags: '' })).toBe('vulnerable');
  });

  test('there are expressions to look at', () => {
    expect(literals().length).toBeGreaterThan(50);
    expect(lists(LISTS).length).toBeGreaterThan(100);
    expect(seams().length).toBeGreaterThan(20);
  });

  test('every expression in the code is free of catastrophic backtracking', () => {
    const bad = literals().filter((pattern) => verdictOn(pattern) !== 'safe');
    expect(bad.map(({ where, source }) => `${where}: ${source}`)).toEqual([]);
  });

  test('every list of phrases is free of it too', () => {
    const bad = lists(LISTS).filter((pattern) => verdictOn(pattern) !== 'safe');
    expect(bad.map(({ where }) => where)).toEqual([]);
  });

  test('every expression about the words beside a change is free of it as well', () => {
    const bad = seams().filter((pattern) => verdictOn(pattern) !== 'safe');
    expect(bad.map(({ source }) => source)).toEqual([]);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAll } from '../../../src/engine/draft/phrases.ts';
import { read } from '../../../src/engine/draft/reading.ts';
import { STARRED } from '../../../src/engine/draft/ready.ts';
import { spot } from '../../../src/engine/draft/vocabulary.ts';
import { en, packedEn } from '../../../src/engine/index.ts';
import { draft } from '../../support/draft.ts';

/** Every list of phrases in a lexicon, with the path that leads to it. */
function lists(value: unknown, path = 'en'): [string, readonly string[]][] {
  if (Array.isArray(value)) return [[path, value as readonly string[]]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => lists(inner, `${path}.${key}`));
}

/** A star, a plus or an open brace that is not escaped, outside a class of characters. */
const UNBOUNDED = /(?<!\\)[*+](?![^[]*\])|\{\d{1,3},\}/;

test('holds plain data, so that it can travel as JSON', () => {
  expect(JSON.parse(JSON.stringify(packedEn))).toEqual(packedEn);
});

test('holds no unbounded quantifier, so that no text can hang it', () => {
  const open = lists(en)
    // Vocabularies are words with "*" for any ending, not expressions.
    .filter(([, list]) => list.every((phrase) => !/^[\w' -]{0,30}\*[\w' -]{0,30}$/.test(phrase)))
    .flatMap(([path, list]) => list.filter((phrase) => UNBOUNDED.test(phrase)).map(() => path));
  expect(open).toEqual([]);
});

test('holds expressions that compile', () => {
  for (const [path, list] of lists(en)) {
    for (const phrase of list) {
      if (phrase.includes('*')) continue;
      expect(() => new RegExp(phrase, 'i'), path).not.toThrow();
    }
  }
});

/** An escape, a class, the opening of a look-around or of another group, its end, any unit. */
const PIECE = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?[=!]|[^]/g;

/** The expression with what must stand beside it written out, and without what must not. */
function writtenOut(phrase: string): string {
  const open: ('kept' | 'left out')[] = [];
  return [...phrase.matchAll(PIECE)]
    .map(([piece]) => {
      const isLook = /^\(\?<?[=!]/.test(piece);
      if (piece.startsWith('(')) open.push(isLook && piece.endsWith('!') ? 'left out' : 'kept');
      const out = open.includes('left out') || piece === '\\b';
      if (piece === ')') open.pop();
      return out ? '' : isLook ? '(?:' : piece;
    })
    .join('');
}

/** Texts that an expression is about. */
function examplesOf(phrase: string): string[] {
  return fc.sample(fc.stringMatching(new RegExp(writtenOut(phrase))), { numRuns: 40, seed: 1 });
}

/** Of words with stars: any word, any ending. */
function wordsOf(phrase: string): string {
  return phrase.replace(/(?<=^| )\*/g, 'some').replace(/\*/g, 'x');
}

function canBeFound(phrase: string, list: readonly string[]): boolean {
  if (list.some((one) => STARRED.test(one))) {
    return spot(read(draft(wordsOf(phrase))), [phrase]).length > 0;
  }
  const isPlain = /^[\w' -]+$/.test(phrase);
  const examples = isPlain ? [phrase] : examplesOf(phrase);
  const alone = [phrase];
  return examples.some((text) => findAll(text, alone).length > 0);
}

test('holds no phrase that no text could match', { timeout: 240_000 }, () => {
  // Signals name classes, seams are expressions of their own, and people are looked up by word.
  const { learned: _, signals: _signals, seams: _seams, ...lexicon } = en;
  const never = lists(lexicon)
    .filter(([path]) => !path.includes('.people.'))
    .flatMap(([path, list]) =>
      list.filter((phrase) => !canBeFound(phrase, list)).map((phrase) => `${path}: ${phrase}`),
    );
  expect(never).toEqual([]);
});

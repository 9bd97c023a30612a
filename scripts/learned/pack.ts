import { CATEGORIES } from '../../src/engine/index.ts';
import { AFTER, CORNERS, NEXT } from '../../src/engine/draft/learned/features.ts';
import type { Corner } from '../../src/engine/draft/learned/features.ts';
import { MOST, SIGNS } from '../../src/engine/draft/learned/numbers.ts';
import { codeOf, MOST_STEPS, rankedBy, VERSION } from '../../src/engine/draft/learned/packed.ts';
import type { Column, Packed } from '../../src/engine/draft/learned/packed.ts';
import type { Sum, Weight } from '../../src/engine/draft/learned/weights.ts';
import type { Table } from './table.ts';

/** A feature in one corner; see `inCorner`. */
const CORNERED = /^(.{1,120})\|([a-z]{4,8})$/;
/** What is known without a word of the draft; see `roomFeatures`, `ruledFeatures` and `signalFeature`. */
const KNOWN = /^[a-z]{3,6}:/;

/** A feature by its name: the words in it, or what is known. */
interface Parts {
  readonly known?: string;
  readonly words: readonly string[];
  readonly kind?: typeof NEXT | typeof AFTER;
}

function partsOf(name: string): Parts {
  if (KNOWN.test(name)) return { known: name, words: [] };
  const [first = '', second, third] = name.split(' ');
  if (second === undefined) return { words: [first] };
  return third === undefined
    ? { words: [first, second], kind: NEXT }
    : { words: [first, third], kind: AFTER };
}

/** Packs a table as the checker unpacks it. Same table and salt, same text. */
export function packed({ step, rows }: Table, salt: number): Packed {
  const { known, words, pairs } = weightsIn(rows, salt);
  // In the order that gzip packs best, as it counts signs over some way.
  const columns: Record<Column, string> = {
    cornerAlarm: '',
    cornerKeep: '',
    keep: '',
    alarm: '',
    topic: '',
    gapHigh: '',
    pairs: '',
    codeHigh: '',
    uses: '',
    gapLow: '',
    corners: '',
    codeLow: '',
    codeMiddle: '',
  };
  const put = (column: Column, number: number): void => {
    columns[column] += signsOf(number);
  };
  const putBetween = (number: number, ...[last, ...above]: readonly Column[]): void => {
    if (last === undefined) return;
    put(last, above.length > 0 ? number % MOST : number);
    putBetween(Math.floor(number / MOST), ...above);
  };
  const putSum = (alarm: Column, keep: Column, sum: Readonly<Sum>): void => {
    put(alarm, sum.alarm + MOST_STEPS);
    put(keep, sum.keep + MOST_STEPS);
  };
  const putWeight = (weight: Weight): void => {
    const { topic } = weight;
    const corners = new Map(weight.corners);
    putSum('alarm', 'keep', weight);
    if (weight.alarm > 0) put('topic', topic ? CATEGORIES.indexOf(topic) + 1 : 0);
    put(
      'corners',
      CORNERS.reduce((mask, corner, at) => mask | (corners.has(corner) ? 1 << at : 0), 0),
    );
    for (const corner of CORNERS) {
      const more = corners.get(corner);
      if (more) putSum('cornerAlarm', 'cornerKeep', more);
    }
  };

  for (const some of [known, words]) {
    let before = -1;
    for (const [code, weight] of [...some].sort(([a], [b]) => a - b)) {
      putBetween(code - before - 1, 'codeLow', 'codeMiddle', 'codeHigh');
      putWeight(weight);
      before = code;
    }
  }
  const codes = [...words.keys()].sort((a, b) => a - b);
  const uses = new Map(codes.map((code) => [code, 0]));
  for (const pair of pairs.keys()) {
    const second = secondOf(pair);
    uses.set(second, (uses.get(second) ?? 0) + 1);
  }
  for (const code of codes) put('uses', uses.get(code) ?? 0);
  const ranked = rankedBy(codes, (code) => uses.get(code) ?? 0);
  const rank = new Map(ranked.map((code, at) => [code, at]));
  for (const kind of [NEXT, AFTER]) {
    for (const first of ranked) {
      const own = ranked.filter((second) => pairs.has(pairOf(kind, first, second)));
      put('pairs', own.length);
      let before = -1;
      for (const second of own) {
        const at = rank.get(second) ?? 0;
        putBetween(at - before - 1, 'gapLow', 'gapHigh');
        putWeight(pairs.get(pairOf(kind, first, second)) ?? NOTHING);
        before = at;
      }
    }
  }
  return { version: VERSION, salt, step, known: known.size, words: words.size, columns };
}

/** A number as `reader` reads it. */
export function signsOf(number: number): string {
  return SIGNS.charAt(MOST).repeat(Math.floor(number / MOST)) + SIGNS.charAt(number % MOST);
}

/** Of what is known and of words by their codes, of two words by `pairOf`. */
type Weights = Readonly<Record<'known' | 'words' | 'pairs', ReadonlyMap<number, Weight>>>;

const CODES = 2 ** 24;

function pairOf(kind: number, first: number, second: number): number {
  return (kind * CODES + first) * CODES + second;
}

function secondOf(pair: number): number {
  return pair % CODES;
}

/** Weights in whole steps. Two words, or two names, with one code would be one: an error. */
function weightsIn(rows: Table['rows'], salt: number): Weights {
  const coder = (): ((word: string) => number) => {
    const taken = new Map<number, string>();
    return (word) => {
      const code = codeOf(word, salt);
      const other = taken.get(code) ?? word;
      if (other !== word) {
        throw new Error(
          `Expected a code for each word; found one for "${word}" and "${other}". Take another salt (saltFor).`,
        );
      }
      taken.set(code, word);
      return code;
    };
  };
  const [codeOfKnown, codeOfWord] = [coder(), coder()];
  const weights = {
    known: new Map<number, Weight>(),
    words: new Map<number, Weight>(),
    pairs: new Map<number, Weight>(),
  };
  for (const { name: full, alarm, keep, topic } of rows) {
    const [, name = full, corner] = CORNERED.exec(full) ?? [];
    const { known, words, kind } = partsOf(name);
    const [first = 0, second = 0] = words.map(codeOfWord);
    for (const code of words.map(codeOfWord)) {
      if (!weights.words.has(code)) weights.words.set(code, NOTHING);
    }
    const [map, key] =
      known !== undefined
        ? [weights.known, codeOfKnown(known)]
        : kind
          ? [weights.pairs, pairOf(kind, first, second)]
          : [weights.words, first];
    const before = map.get(key) ?? NOTHING;
    const sum: Sum = { alarm, keep };
    map.set(
      key,
      corner
        ? { ...before, corners: [...before.corners, [corner as Corner, sum]] }
        : { ...before, ...sum, topic: topic && CATEGORIES.includes(topic) ? topic : undefined },
    );
  }
  return weights;
}

const NOTHING: Weight = { alarm: 0, keep: 0, topic: undefined, corners: [] };

/**
 * The first salt with which no word of the table has the code of another, nor of one of the
 * `others`: the words of the posts it was learned from. Any further word is taken for one of
 * the table once in some 9,000.
 */
export function saltFor({ rows }: Table, others: Iterable<string>): number {
  const names = rows.map(({ name }) => partsOf(CORNERED.exec(name)?.[1] ?? name));
  const own = new Set(names.flatMap(({ words }) => words));
  const strangers = [...new Set(others)].filter((word) => !own.has(word));
  const known = new Set(names.flatMap((parts) => parts.known ?? []));
  for (let salt = 0; ; salt += 1) {
    const codes = new Set([...own].map((word) => codeOf(word, salt)));
    const apart =
      codes.size === own.size &&
      new Set([...known].map((name) => codeOf(name, salt))).size === known.size &&
      !strangers.some((word) => codes.has(codeOf(word, salt)));
    if (apart) return salt;
  }
}

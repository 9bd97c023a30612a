/**
 * What a phrase's pattern says about where it can stand, so that the many phrases which
 * cannot stand in a text are never tried: how it may begin, or what it must hold. Knows
 * the small expressions that lexicons are written in: letters, classes, groups,
 * alternatives, look-arounds and bounded repeats.
 */

/** So many units tell beginnings well apart; more would only fill memory. */
export const DEPTH = 5;

/** A class with more members than this says too little. */
const MOST_MEMBERS = 8;

export interface Demands {
  readonly pattern: string;
  /** The possible beginnings, one to five units in small letters, a run of digits as one 0; unset: anything. */
  readonly heads?: ReadonlySet<string> | undefined;
  /** Sets of pieces in small letters: of each set one stands in every match. The most telling set comes first. */
  readonly needs: Needs;
}

type Needs = readonly (readonly string[])[];

interface Head {
  readonly text: string;
  /** Whether what comes next in the pattern may still be added. */
  readonly open: boolean;
}

/** A part of a pattern, and where it ends. */
interface Part {
  readonly heads: readonly Head[];
  readonly needs?: Needs | undefined;
  /** Set for a single plain unit, which may be joined with its neighbours. */
  readonly unit?: string | undefined;
  readonly end: number;
}

interface Sequence extends Part {
  readonly needs: Needs;
}

/** Stands for a run of digits. */
const DIGITS = '0';

const NO_NEEDS: Needs = [];
const NOTHING: readonly Head[] = [{ text: '', open: true }];
const ANYTHING: readonly Head[] = [{ text: '', open: false }];

/** Plain letters, which nothing behind them makes optional: so most phrases begin. */
const PLAIN_BEGINNING = /^[a-z' ]{5}(?![?*+{])/;

/** What a text must have for each alternative of the pattern to match in it, any case: "a|b(?:c|d)" is two. */
export function demandsOf(pattern: string): readonly Demands[] {
  const low = pattern.toLowerCase();
  if (PLAIN_BEGINNING.test(low) && !low.includes('|'))
    return [{ pattern, heads: new Set([low.slice(0, DEPTH)]), needs: NO_NEEDS }];
  const demands: Demands[] = [];
  let from = 0;
  for (;;) {
    const { heads, needs, end } = sequenceAt(low, from);
    const texts = new Set(heads.map(({ text }) => text));
    const isLoose = texts.has('');
    demands.push({
      pattern: pattern.slice(from, end),
      heads: isLoose ? undefined : texts,
      needs,
    });
    if (low.charAt(end) !== '|') return demands;
    from = end + 1;
  }
}

/** What stands from a place up to the end of the pattern or of its group; of each alternative the pieces that tell most. */
function alternativesAt(pattern: string, from: number): Sequence {
  const heads: Head[] = [];
  const needles: string[] = [];
  let known = true;
  let at = from;
  for (;;) {
    const sequence = sequenceAt(pattern, at);
    const [pieces = []] = sequence.needs;
    heads.push(...sequence.heads);
    known &&= pieces.length > 0;
    needles.push(...pieces);
    at = sequence.end;
    if (pattern.charAt(at) !== '|') break;
    at += 1;
  }
  return { heads, needs: known ? [needles] : NO_NEEDS, end: at };
}

function sequenceAt(pattern: string, from: number): Sequence {
  let heads = NOTHING;
  const needs: (readonly string[])[] = [];
  let run = '';
  let at = from;
  while (at < pattern.length && !'|)'.includes(pattern.charAt(at))) {
    const atom = atomAt(pattern, at);
    const { least, many, end } = repeatAt(pattern, atom.end);
    if (heads.some(({ open }) => open)) {
      // Digits in any number are one run.
      const known = !many || atom.heads.every(({ text, open }) => text === DIGITS && open);
      const once = known ? atom.heads : atom.heads.map(({ text }) => ({ text, open: false }));
      heads = followed(heads, least === 0 ? [...once, ...NOTHING] : once);
    }
    if (atom.unit !== undefined && least === 1 && !many) {
      run += atom.unit;
    } else {
      if (run !== '') needs.push([run]);
      run = '';
      if (least > 0) needs.push(...(atom.needs ?? []));
    }
    at = end;
  }
  if (run !== '') needs.push([run]);
  return { heads, needs: needs.sort((one, other) => shortest(other) - shortest(one)), end: at };
}

/** A set tells as much as its shortest piece. */
function shortest(pieces: readonly string[]): number {
  return Math.min(...pieces.map(({ length }) => length));
}

function atomAt(pattern: string, at: number): Part {
  const unit = pattern.charAt(at);
  if (unit === '(') {
    const look = /^\(\?<?[=!]/.exec(pattern.slice(at, at + 4))?.[0];
    const opener = look ?? (pattern.startsWith('(?:', at) ? '(?:' : '(');
    const inner = alternativesAt(pattern, at + opener.length);
    // What must stand there stands in the text, before or behind.
    return look
      ? {
          heads: NOTHING,
          needs: look.endsWith('=') ? inner.needs : undefined,
          end: inner.end + 1,
        }
      : { heads: inner.heads, needs: inner.needs, end: inner.end + 1 };
  }
  if (unit === '[') return classAt(pattern, at);
  if (unit === '\\') return escapeAt(pattern, at);
  if (unit === '^' || unit === '$') return { heads: NOTHING, end: at + 1 };
  return unit === '.' ? { heads: ANYTHING, end: at + 1 } : { ...plain(unit), end: at + 1 };
}

function escapeAt(pattern: string, at: number): Part {
  const unit = pattern.charAt(at + 1);
  const end = at + 2;
  if (unit === 'b') return { heads: NOTHING, end };
  if (unit === 'u') {
    const code = Number.parseInt(pattern.slice(end, end + 4), 16);
    return { ...plain(String.fromCharCode(code)), end: end + 4 };
  }
  if (unit === 'd') return { heads: plain(DIGITS).heads, end };
  return /\w/.test(unit) ? { heads: ANYTHING, end } : { ...plain(unit), end };
}

/** A class of a few plain members is that many beginnings; any other says nothing. */
function classAt(pattern: string, at: number): Part {
  let end = at + 1;
  while (end < pattern.length && pattern.charAt(end) !== ']') {
    end += pattern.charAt(end) === '\\' ? 2 : 1;
  }
  const members = pattern.slice(at + 1, end);
  const few = !/^\^|\\|.-./.test(members) && members.length <= MOST_MEMBERS;
  return {
    heads: few ? members.split('').flatMap((unit) => plain(unit).heads) : ANYTHING,
    end: end + 1,
  };
}

/** The least number of times, and whether there may be more than one. */
function repeatAt(pattern: string, at: number): { least: number; many: boolean; end: number } {
  const written = /^(?:\?|[*+]|\{(\d{1,4})(,?)(\d{0,4})\})\??/.exec(pattern.slice(at, at + 12));
  if (!written) return { least: 1, many: false, end: at };
  const [all, low = '', comma = ''] = written;
  const end = at + all.length;
  if (all.startsWith('?')) return { least: 0, many: false, end };
  if (!all.startsWith('{')) return { least: all.startsWith('*') ? 0 : 1, many: true, end };
  return { least: Number(low), many: comma !== '' || Number(low) > 1, end };
}

function followed(first: readonly Head[], then: readonly Head[]): readonly Head[] {
  const known = new Map<string, Head>();
  for (const start of first) {
    for (const next of start.open ? then : NOTHING) {
      const text = (start.text + next.text).replace('00', DIGITS).slice(0, DEPTH);
      const open = start.open && next.open && text.length < DEPTH;
      known.set(`${text} ${String(open)}`, { text, open });
    }
  }
  return [...known.values()];
}

function plain(unit: string): { readonly heads: readonly Head[]; readonly unit: string } {
  return { heads: [{ text: /\d/.test(unit) ? DIGITS : unit, open: true }], unit };
}

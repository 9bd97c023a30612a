import type { Candidate } from './guards/guard.ts';
import type { Lexicon } from './lexicons/en/index.ts';
import { clauseUpTo, excerpt, vicinity } from './near.ts';
import { findAll, has, matched, matchesOf, overlaps } from './phrases.ts';
import { SEVERITY, severityOf } from './severity.ts';
import { across } from './spans.ts';
import type { Account, Aspect, Category, Reading, Span, Whose } from './types.ts';

type Words = Lexicon['combination'];
type List = Exclude<keyof Words, 'instead'>;

/** One ingredient: a phrase that is harmless alone, or a candidate of certain kinds. */
interface Slot {
  readonly of?: readonly Category[];
  /** What a candidate's words must hold to count here. */
  readonly with?: List;
  readonly words: List;
  /** Holds a name, which has a capital behind the first letter. */
  readonly named?: boolean;
  /** The name stands before the phrase and belongs to it: "Quillbrook | Primary". */
  readonly owned?: boolean;
  /** Also a place with a capital: "in Hexham". */
  readonly towns?: boolean;
  /** What to say instead, where this is the place to change first. */
  readonly instead?: (said: string, words: Words['instead']) => string;
}

/** Pieces that tell too much together. The first slot is the rarest: without it nothing is looked for. */
interface Recipe {
  readonly category: Category;
  readonly whose: Whose;
  readonly slots: readonly Slot[];
  /** Number of the slot to change first. */
  readonly change: number;
  /** Whose accounts never say it in earnest: a firm's address and hours are out to be found. */
  readonly not?: readonly Account[];
}

const MOMENT: Slot = { words: 'moments' };
const PLACE: Slot = { words: 'places', towns: true };
const RARE: Slot = { words: 'rare' };

const RECIPES: readonly Recipe[] = [
  // Where a home is and that nobody is in: "Blue house opposite the church, we fly on Saturday".
  {
    category: 'whereabouts',
    whose: 'mine',
    slots: [
      { of: ['contact-detail'], with: 'home', words: 'homes' },
      { of: ['whereabouts'], words: 'absence', instead: (_, words) => words.absence },
    ],
    change: 1,
    not: ['company'],
  },
  // What a stranger needs to pass for a colleague: "First week, badge on, my boss Lin Osei is a star".
  {
    category: 'security-detail',
    whose: 'employer',
    slots: [
      {
        of: ['security-detail'],
        with: 'bosses',
        words: 'bosses',
        named: true,
        instead: (said, words) => (/^(?:my|our)/i.test(said) ? words.boss : words.reports),
      },
      { of: ['id-document'], words: 'passes' },
      { words: 'fresh' },
    ],
    change: 0,
  },
  // Somebody without a name whom the town knows: "My neighbour, the one with the twins, in Hexham last night".
  {
    category: 'third-party',
    whose: 'other',
    slots: [
      RARE,
      { of: ['third-party', 'customer-data'], with: 'others', words: 'others' },
      PLACE,
      MOMENT,
    ],
    change: 0,
  },
  // The same of a customer: "A patient on ward 6 today is the only lighthouse keeper left".
  {
    category: 'customer-data',
    whose: 'customer',
    slots: [RARE, { of: ['customer-data'], words: 'customers' }, PLACE, MOMENT],
    change: 0,
  },
  // Where a child can be met, and when: "Our son Theo, Quillbrook Primary, out at 3.15".
  {
    category: 'child',
    whose: 'child',
    slots: [
      {
        words: 'schools',
        owned: true,
        instead: (said, words) =>
          /school|primary|academy|nursery|infant|junior|grammar/i.test(said)
            ? words.school
            : words.club,
      },
      { words: 'children', named: true },
      MOMENT,
    ],
    change: 0,
  },
  // What a bank asks on the telephone: "I'm Dana Whitlock, born 3 April 1984 in Leeds".
  {
    category: 'recovery-fact',
    whose: 'mine',
    slots: [
      {
        of: ['contact-detail', 'recovery-fact'],
        with: 'dates',
        words: 'births',
        instead: (_, words) => words.birth,
      },
      { words: 'names', named: true },
      PLACE,
    ],
    change: 0,
    not: ['company'],
  },
  // Somebody alone at a till: "Night shift in the petrol station on my own till six".
  {
    category: 'whereabouts',
    whose: 'mine',
    slots: [
      { of: ['whereabouts'], with: 'alone', words: 'alone' },
      { words: 'workplaces' },
      { words: 'shifts' },
    ],
    change: 0,
    not: ['company'],
  },
  // What a customer had, and when: "Mrs Delaney came in today. She picked up her third pair".
  {
    category: 'customer-data',
    whose: 'customer',
    slots: [
      { words: 'named', named: true, instead: (_, words) => words.customer },
      { words: 'bought' },
      MOMENT,
    ],
    change: 0,
    not: ['personal'],
  },
];

/** Pieces farther from the first than this have nothing to do with it. */
const REACH = 240;
/** More first pieces than this need no further look; it also keeps hostile text cheap. */
const MOST = 12;

const TOWN =
  /\b(?:in|at|from|near|outside) (?:the )?\p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{2,20}){0,2}/gu;
const CAPITAL = /\p{Lu}\p{Ll}[\p{L}'-]{0,20}/u;

/** One to three words with capitals, and the space behind them. */
const NAME_BEFORE = /(?<![\p{L}'-])(?:\p{Lu}[\p{L}'.-]{1,20} ){1,3}$/u;

/** A place that fills a slot, and the candidate it is, if it is one. */
interface Piece {
  readonly span: Span;
  readonly candidate?: Candidate | undefined;
  readonly slot: number;
}

/** A combination, and the candidates that are part of it and need not be listed again. */
export interface Combination {
  readonly whole: Candidate;
  readonly parts: readonly Candidate[];
}

/** What the candidates, and phrases that are harmless alone, tell when they stand together. */
export function combinationsIn(
  candidates: readonly Candidate[],
  reading: Reading,
  lexicon: Lexicon,
): readonly Combination[] {
  // What opens something now is grave enough alone, and must not be hidden in company.
  const free = candidates.filter(
    ({ aspects = [] }) => !aspects.includes('live-secret') && !aspects.includes('threat'),
  );
  const found: Combination[] = [];
  for (const recipe of RECIPES) {
    if (recipe.not?.includes(reading.draft.account)) continue;
    const company = piecesFor(recipe, free, reading, lexicon.combination);
    const parts = free.filter((candidate) => belongs(candidate, recipe, company));
    const pieces = merged(company, parts);
    const change = pieces.find(({ slot }) => slot === recipe.change) ?? pieces[0];
    // All of it in one place is one finding already.
    if (!change || pieces.length < 2) continue;
    const taken = found.some(({ whole }) => sharesTwo(whole, pieces));
    if (!taken) found.push(combined(recipe, change, pieces, parts, reading, lexicon.combination));
  }
  return found;
}

function sharesTwo({ pieces = [] }: Candidate, other: readonly Piece[]): boolean {
  return other.filter(({ span }) => pieces.some((one) => overlaps(one, span))).length >= 2;
}

/** What stands where a piece does and is of a kind with it need not be said twice. */
function belongs(
  { category, span }: Candidate,
  { category: own, slots }: Recipe,
  pieces: readonly Piece[],
): boolean {
  const kin = category === own || slots.some(({ of }) => of?.includes(category));
  return kin && pieces.some((piece) => overlaps(piece.span, span));
}

/** Pieces as long as the candidates they stand in; what has grown together is one. */
function merged(pieces: readonly Piece[], parts: readonly Candidate[]): readonly Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    const over = parts.filter(({ span }) => overlaps(span, piece.span));
    const start = Math.min(piece.span.start, ...over.map(({ span }) => span.start));
    const end = Math.max(piece.span.end, ...over.map(({ span }) => span.end));
    const last = done.at(-1);
    if (last && start < last.span.end) {
      const span = { start: last.span.start, end: Math.max(end, last.span.end) };
      done[done.length - 1] = { ...last, span };
    } else done.push({ ...piece, span: { start, end }, candidate: piece.candidate ?? over[0] });
  }
  return done;
}

/** A place for every slot, around the first that has company; empty where one is missing. */
function piecesFor(
  { slots }: Recipe,
  candidates: readonly Candidate[],
  reading: Reading,
  words: Words,
): readonly Piece[] {
  const filled: (readonly Piece[])[] = [];
  for (const [number, slot] of slots.entries()) {
    const places = placesFor(slot, number, candidates, reading, words);
    if (places.length === 0) return [];
    filled.push(places);
  }
  const [anchors = [], ...others] = filled;
  for (const anchor of anchors) {
    const company = withCompany(anchor, others);
    if (company.length < 2 || has(around(reading, company), words.fine)) continue;
    return company;
  }
  return [];
}

function around(reading: Reading, pieces: readonly Piece[]): string {
  return vicinity(reading, across(pieces.map(({ span }) => span)), 60);
}

/** The nearest place of every other slot; one that stands inside another counts, but is no piece of its own. */
function withCompany(anchor: Piece, others: readonly (readonly Piece[])[]): readonly Piece[] {
  const pieces = [anchor];
  for (const places of others) {
    const far = ({ span }: Piece): number => Math.abs(span.start - anchor.span.start);
    const near = places.filter((place) => far(place) <= REACH).sort((a, b) => far(a) - far(b));
    const apart = near.find(({ span }) => !pieces.some((piece) => overlaps(piece.span, span)));
    const next = apart ?? near[0];
    if (!next) return [];
    if (apart) pieces.push(apart);
  }
  return pieces.sort((a, b) => a.span.start - b.span.start);
}

function placesFor(
  slot: Slot,
  number: number,
  candidates: readonly Candidate[],
  reading: Reading,
  words: Words,
): readonly Piece[] {
  const { of = [], with: holding, words: list, towns = false } = slot;
  // Its first letter may only be large because a sentence begins.
  const fits = (span: Span): boolean =>
    !slot.named || CAPITAL.test(excerpt(reading, span).slice(1));
  const own = candidates.filter(
    ({ category, span }) =>
      of.includes(category) &&
      span.end > 0 &&
      fits(span) &&
      (!holding || has(excerpt(reading, span), words[holding])),
  );
  const spans = [...findAll(reading.plain, words[list])];
  if (towns) {
    spans.push(
      ...matchesOf(reading.plain, TOWN).filter(
        (span) => !has(excerpt(reading, span), words.notPlaces),
      ),
    );
  }
  if (own.length === 0 && spans.length === 0) return [];
  const said = spans
    .flatMap((span) => (slot.owned ? withName(reading, span) : span))
    .map((span) => (slot.named ? toCapital(reading, span) : span))
    .filter(fits)
    .filter((span) => !own.some((candidate) => overlaps(candidate.span, span)))
    .map((span): Piece => ({ span, slot: number }));
  const known = own.map((candidate): Piece => ({ span: candidate.span, candidate, slot: number }));
  return [...known, ...said].slice(0, MOST);
}

/** With the capitalised words just before it; nothing where there are none. */
function withName(reading: Reading, { start, end }: Span): Span[] {
  const before = reading.plain.slice(Math.max(0, start - 60), start);
  const [name] = NAME_BEFORE.exec(before) ?? [];
  return name === undefined ? [] : [{ start: start - name.length, end }];
}

/** Without the words behind a name: "our regular Dave | was". */
function toCapital(reading: Reading, { start, end }: Span): Span {
  const tail = matched(excerpt(reading, { start, end }), /(?: \p{Ll}[\p{L}'-]{0,16}){1,2}$/u);
  return { start, end: end - tail.length };
}

/** One candidate for all pieces, at the one to change: of the gravest category among them, a step up. */
function combined(
  recipe: Recipe,
  { slot, span, candidate }: Piece,
  pieces: readonly Piece[],
  parts: readonly Candidate[],
  reading: Reading,
  words: Words,
): Combination {
  const gravest = parts.reduce<Candidate | undefined>(
    (most, part) => (most && inPublic(most, reading) >= inPublic(part, reading) ? most : part),
    undefined,
  );
  const rows = [recipe.category, gravest?.category ?? recipe.category];
  const category = rows.reduce((a, b) => (rowOf(b, reading) > rowOf(a, reading) ? b : a));
  const aspects = parts
    .filter((part) => part.category === category)
    .flatMap((part) => part.aspects ?? []);
  // "The owners are | in Spain till Friday": no break of the writer's.
  const theirs = recipe.whose === 'mine' && has(clauseUpTo(reading, span), words.theirs);
  const said = recipe.slots[slot]?.instead?.(excerpt(reading, span), words.instead);
  return {
    whole: {
      detector: 'combination',
      category,
      span,
      confidence: 0.8,
      whose: theirs ? 'other' : (gravest?.whose ?? recipe.whose),
      aspects: [...new Set<Aspect>([...aspects, 'together'])],
      // What the recipe says of this place fits its company better than what it is alone.
      instead: theirs ? candidate?.instead : (said ?? candidate?.instead),
      pieces: pieces.map((piece) => piece.span),
      insteads: pieces.map((piece) => insteadOf(piece, parts, reading)),
    },
    parts,
  };
}

/** A piece that is trouble alone changes too; the others may stay. */
function insteadOf(
  piece: Piece,
  parts: readonly Candidate[],
  reading: Reading,
): string | undefined {
  const trouble = parts.find(
    (part) => overlaps(part.span, piece.span) && inPublic(part, reading) >= 2,
  );
  return trouble && (trouble.instead ?? '');
}

/** In the largest room, so that the kind does not change with the room. */
function inPublic(candidate: Candidate, { draft }: Reading): number {
  return severityOf(candidate, { account: draft.account, audience: 'public' });
}

function rowOf(category: Category, { draft }: Reading): number {
  return SEVERITY[category][draft.account][5];
}

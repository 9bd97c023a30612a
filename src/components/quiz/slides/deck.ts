/**
 * Where a talk is: which slide, and which answers the room has seen. Pure, so that keys,
 * buttons and the address are three ways of saying the same few things.
 */
export interface Deck {
  readonly count: number;
  /** The slide that is shown; the first is 1, as people count. */
  readonly at: number;
  /** Slides whose answer is shown. */
  readonly open: ReadonlySet<number>;
}

export type Move =
  /** The answer, and then the next slide. */
  'on' | 'back' | 'reveal' | 'first' | 'last' | { readonly to: number };

export function deckOf(count: number, at = 1): Deck {
  return { count, at: within(at, count), open: new Set() };
}

export function moved(deck: Deck, move: Move): Deck {
  const { at, count, open } = deck;
  if (typeof move === 'object') return { ...deck, at: within(move.to, count) };
  switch (move) {
    case 'on':
      return open.has(at) ? { ...deck, at: within(at + 1, count) } : withAnswer(deck, true);
    case 'back':
      return { ...deck, at: within(at - 1, count) };
    case 'reveal':
      return withAnswer(deck, !open.has(at));
    case 'first':
      return { ...deck, at: 1 };
    case 'last':
      return { ...deck, at: count };
  }
}

/** The answer of the slide that is shown, shown or hidden. */
export function withAnswer(deck: Deck, shown: boolean): Deck {
  const open = new Set(deck.open);
  if (shown) open.add(deck.at);
  else open.delete(deck.at);
  return { ...deck, open };
}

/** Nothing is left to show or to go on to. */
export function isDone({ at, count, open }: Deck): boolean {
  return at === count && open.has(at);
}

/** The slide that an address names: "#slide=5". */
export function slideIn(fragment: string): number | undefined {
  const number = /^#slide=(\d{1,3})$/.exec(fragment)?.[1];
  return number === undefined ? undefined : Number(number);
}

const MOVES: Readonly<Record<string, Move>> = {
  ' ': 'on',
  Enter: 'on',
  ArrowRight: 'on',
  // What the small remote controls of speakers send.
  PageDown: 'on',
  ArrowLeft: 'back',
  PageUp: 'back',
  r: 'reveal',
  Home: 'first',
  End: 'last',
};

/** Digits that follow within this many milliseconds are one number. */
const DIGIT_WAIT = 900;

export interface Digits {
  readonly typed: string;
  readonly when: number;
}

/** What a key means, with the digits that were typed just before it. */
export function moveOf(
  key: string,
  digits: Digits | undefined,
  now: number,
): { readonly move: Move | undefined; readonly digits: Digits | undefined } {
  if (/^\d$/.test(key)) {
    const before = digits && now - digits.when < DIGIT_WAIT ? digits.typed : '';
    const typed = (before + key).slice(-3);
    const to = Number(typed);
    return { move: to > 0 ? { to } : undefined, digits: { typed, when: now } };
  }
  return { move: MOVES[key.length === 1 ? key.toLowerCase() : key], digits: undefined };
}

function within(at: number, count: number): number {
  return Math.min(Math.max(1, at), count);
}

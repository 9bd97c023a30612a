import type { Lexicon } from '../lexicons/en/index.ts';
import { matchesOf } from '../phrases.ts';
import type { Reading, Span } from '../types.ts';
import { enter, spotted } from '../vocabulary.ts';

/** Classes of words, in the lexicon, that tell something where they meet in a sentence. */
export interface Signal {
  /** One class of each row has to be there. */
  readonly meet: readonly (readonly string[])[];
  /** None of these may be. */
  readonly not?: readonly string[] | undefined;
  /** Only where the organisation speaks. */
  readonly company?: boolean | undefined;
}

/** A signal that a text gives, and the words it was given by. */
export interface Given {
  readonly name: string;
  readonly places: readonly Span[];
}

/** Classes that are shapes and not words. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  /** A capitalised word inside a sentence. */
  name: /(?<=[a-z,'"] )\p{Lu}\p{Ll}{2,20}/gu,
  number: /\d{1,20}/g,
  /** Eight digits and more, in one run or in groups. */
  longNumber: /\d(?:[ -]?\d){7,24}/g,
  sum: /[£$€₦₹¥] ?\d[\d.,]{0,12}|\d[\d.,]{0,12} ?(?:k|quid|grand|pounds|dollars|euros|naira|rand|pesos|rupees|lakhs?|usd|gbp|eur|chf)\b/gi,
  time: /\b\d{1,2}(?:[:.]\d\d| ?[ap]m)\b|\bo'clock\b|\bhalf (?:past|six|seven|eight|nine|ten)\b|\bnoon\b/gi,
};

/** What a lexicon says of signals, ready to be asked. */
interface Known {
  readonly signals: readonly (readonly [name: string, signal: Signal])[];
  /** What the lists of classes are called. */
  readonly names: ReadonlyMap<readonly string[], string>;
}

const known = new WeakMap<Lexicon, Known>();

function knownOf(lexicon: Lexicon): Known {
  let made = known.get(lexicon);
  if (!made) {
    const classes = Object.entries<readonly string[]>(lexicon.classes);
    for (const [, list] of classes) enter(list);
    const names = new Map(classes.map(([name, list]) => [list, name]));
    known.set(lexicon, (made = { signals: Object.entries<Signal>(lexicon.signals), names }));
  }
  return made;
}

/** Signals of a text: classes that meet in a sentence or in it and the next. */
export function signalsIn(reading: Reading, lexicon: Lexicon): readonly Given[] {
  const { lines, present } = classesByLine(reading, lexicon);
  const given = new Map<string, readonly Span[]>();
  const firm = reading.draft.account === 'company';
  const possible = knownOf(lexicon).signals.filter(
    ([, { meet, company = false }]) =>
      (firm || !company) && meet.every((row) => row.some((name) => present.has(name))),
  );
  for (let at = 0; at < lines.length; at += 1) {
    const here = lines[at];
    const next = lines[at + 1];
    if (!here || here.size === 0) continue;
    const placesOf = (name: string): readonly Span[] | undefined =>
      here.get(name) ?? next?.get(name);
    for (const [name, { meet, not = [] }] of possible) {
      if (given.has(name)) continue;
      const places = meeting(meet, placesOf);
      if (places && !not.some(placesOf)) given.set(name, places);
    }
  }
  return [...given].map(([name, places]) => ({ name, places }));
}

/** The first places of the first class of each row that is there; undefined where a row has none. */
function meeting(
  meet: Signal['meet'],
  placesOf: (name: string) => readonly Span[] | undefined,
): readonly Span[] | undefined {
  const met: Span[] = [];
  for (const row of meet) {
    const name = row.find(placesOf);
    if (name === undefined) return undefined;
    met.push(...(placesOf(name)?.slice(0, 3) ?? []));
  }
  return met;
}

/** For each sentence the classes that stand in it, and where; and those that stand anywhere. */
function classesByLine(
  reading: Reading,
  lexicon: Lexicon,
): { readonly lines: readonly Map<string, Span[]>[]; readonly present: ReadonlySet<string> } {
  const { plain, sentences } = reading;
  const lines = sentences.map(() => new Map<string, Span[]>());
  const present = new Set<string>();
  const note = (name: string, spans: readonly Span[]): void => {
    if (spans.length > 0) present.add(name);
    let line = 0;
    for (const span of spans) {
      while ((sentences[line + 1]?.start ?? Infinity) <= span.start) line += 1;
      const places = lines[line]?.get(name);
      if (places) places.push(span);
      else lines[line]?.set(name, [span]);
    }
  };
  const { names } = knownOf(lexicon);
  for (const [list, spans] of spotted(reading)) {
    const name = names.get(list);
    if (name !== undefined) note(name, spans);
  }
  for (const [name, shape] of Object.entries(SHAPES)) note(name, matchesOf(plain, shape));
  return { lines, present };
}

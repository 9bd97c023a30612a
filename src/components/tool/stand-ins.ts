/** Real words and what stands in for them, both ways; nothing but text in and text out. */
import type { SwapKind } from '../../engine/draft/swap.ts';

/** Words that are swapped wherever they stand. */
export interface Entry {
  readonly words: string;
  readonly kind: SwapKind;
  /** Taken back by the person: then the words stay. */
  readonly out: boolean;
}

export interface StandIn extends Entry {
  /** "[client A]". */
  readonly label: string;
  /** The first name of somebody who is in the list in full shares that one's label. */
  readonly full: string;
}

/** More than this is not read at once. */
export const MOST = 20_000;

/** Labels for all entries, in their order; none that the text already has. */
export function standIns(
  entries: readonly Entry[],
  kinds: Readonly<Record<SwapKind, string>>,
  text: string,
): readonly StandIn[] {
  const done: StandIn[] = [];
  for (const entry of entries) {
    const whole = entries.find(
      (one) =>
        one !== entry && isPerson(one) && isPerson(entry) && isPartOf(entry.words, one.words),
    );
    const known = done.find(({ words }) => words === whole?.words);
    if (known) {
      done.push({ ...entry, label: known.label, full: known.full });
      continue;
    }
    // Whose full name comes later in the list takes it over, so that both have one label.
    const full = whole?.words ?? entry.words;
    const same = done.find((one) => one.full === full);
    const kind = whole?.kind ?? entry.kind;
    done.push({
      ...entry,
      full,
      label: same?.label ?? free({ ...entry, kind }, kinds[kind], done, text),
    });
  }
  return done;
}

/** New entries behind the old ones; what is known already stays as the person left it. */
export function withEntries(old: readonly Entry[], more: readonly Entry[]): readonly Entry[] {
  const all = [...old];
  for (const entry of more) {
    if (!all.some(({ words }) => words === entry.words)) all.push(entry);
  }
  return all;
}

/** The text with stand-ins; the longest words first, so that a full name is not half swapped. */
export function swapped(text: string, list: readonly StandIn[]): string {
  const live = list.filter(({ out }) => !out).sort((a, b) => b.words.length - a.words.length);
  if (live.length === 0) return text;
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${live.map(({ words }) => escaped(words)).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return text.replace(any, (words) => live.find((one) => one.words === words)?.label ?? words);
}

export interface SwappedBack {
  readonly text: string;
  /** Stand-ins that were not in the answer. */
  readonly missing: readonly string[];
  /** Stand-ins of passwords and keys, which stay: an answer is no place to keep them in. */
  readonly secrets: readonly string[];
}

/** The text with the real words again. Assistants like to drop the brackets; both forms count. */
export function swappedBack(text: string, list: readonly StandIn[]): SwappedBack {
  const live = list.filter(({ out }) => !out);
  if (live.length === 0) return { text, missing: [], secrets: [] };
  const secrets = new Set(
    live.filter(({ kind }) => kind === 'secret').map(({ label }) => plainOf(label)),
  );
  const full = new Map(live.map((one) => [plainOf(one.label), one.full]));
  const used = new Set<string>();
  const whole = text.replace(
    /\[([^\][\n]{1,40})\]|(?<![\p{L}\p{N}])\p{L}{3,10} [A-Z]\d{0,3}(?![\p{L}\p{N}-])/gu,
    (said, inside?: string) => {
      const plain = plainOf(inside ?? said);
      const words = full.get(plain);
      if (words === undefined) return said;
      used.add(plain);
      return secrets.has(plain) ? said : words;
    },
  );
  const labels = [...new Set(live.map(({ label }) => label))];
  const isSecret = (label: string) => secrets.has(plainOf(label));
  return {
    text: whole,
    missing: labels.filter((label) => !used.has(plainOf(label)) && !isSecret(label)),
    secrets: labels.filter((label) => used.has(plainOf(label)) && isSecret(label)),
  };
}

/** A label as it is compared: "client a". */
function plainOf(label: string): string {
  return label.toLowerCase().replace(/[[\]]/g, '').replace(/\s+/g, ' ');
}

/** A selection without the spaces and marks around it. */
export function trimmed(selection: string): string {
  return selection.replace(/^[\s,.;:!?()‘’“”"']+|[\s,.;:!?()‘’“”"']+$/g, '');
}

function isPerson({ kind }: Entry): boolean {
  return kind === 'client' || kind === 'colleague' || kind === 'person';
}

function isPartOf(part: string, whole: string): boolean {
  return part !== whole && whole.split(' ').includes(part);
}

/** The next letter of a kind that is neither given nor written by the person: A to Z, then A2. */
function free(entry: Entry, kind: string, given: readonly StandIn[], text: string): string {
  const low = text.toLowerCase();
  for (let at = 0; ; at += 1) {
    const round = Math.floor(at / 26);
    const letter = String.fromCharCode(65 + (at % 26)) + (round > 0 ? String(round + 1) : '');
    const label = `[${kind} ${letter}]`;
    // "Customer A" of the prompt is somebody else than "[client A]" would be.
    const isWritten =
      low.includes(`${kind} ${letter}`.toLowerCase()) ||
      (isPerson(entry) && new RegExp(`\\p{L} ${letter}(?![\\p{L}\\p{N}])`, 'u').test(text));
    if (!given.some((one) => one.label === label) && !isWritten) return label;
  }
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

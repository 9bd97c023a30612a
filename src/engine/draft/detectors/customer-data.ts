import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { clauseEnd, clauseStart, first, MOST, passageAround } from '../near.ts';
import { namesSomebody } from '../people.ts';
import { findAll, has, sentenceAround } from '../phrases.ts';
import type { Aspect, Match, Reading, Span } from '../types.ts';

type Words = Lexicon['customerData'];

/** One to four capitalised words or initials; bounded in number and length. */
const NAMES =
  /^[,!.:]? ?(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'.-]{0,20}(?: (?:and |& )?\p{Lu}[\p{L}'-]{1,20}){0,3}/u;
/** A row of a file: what follows the name up to the end of the sentence or line. */
const ROW = 160;

/**
 * A customer finds their dealings in public: "Hi Jordan, your card was declined on
 * 3 May". Looks for what only the firm knows (told back in a reply, pasted as a row),
 * for named customers with a matter, and for the unnamed whom half the town would know.
 */
export const customerData: Detector = {
  id: 'customer-data',
  category: 'customer-data',
  find(reading, lexicon) {
    const words = lexicon.customerData;
    const told = isReply(reading, words) ? inReply(reading, words) : [];
    const rows = inRows(reading, words);
    const shown = [
      ...named(reading, lexicon),
      ...pointedAt(reading, words),
      ...crowd(reading, words),
    ];
    const found = first([...told, ...rows, ...shown]);
    const pictured = reading.draft.pictures?.includes('customers') && found.length === 0;
    return pictured
      ? [{ span: { start: 0, end: 0 }, confidence: 0.9, whose: 'customer', aspects: ['crowd'] }]
      : found;
  },
};

function places(reading: Reading, list: readonly string[]): Span[] {
  return findAll(reading.plain, list).slice(0, MOST);
}

function matchOf(reading: Reading, span: Span, words: Words, more: Partial<Match> = {}): Match {
  const around = reading.plain.slice(span.start, span.end);
  const aspects = new Set<Aspect>(more.aspects);
  if (has(around, words.health)) aspects.add('health').add('record');
  if (has(around, words.recordWords)) aspects.add('record');
  return { confidence: 0.85, whose: 'customer', ...more, span, aspects: [...aspects] };
}

/** The writer says that it is one, or a firm's text opens like one. */
function isReply({ draft, plain }: Reading, words: Words): boolean {
  if (draft.reply) return true;
  return draft.account !== 'personal' && has(plain.slice(0, 200), words.replyOpens);
}

/** What the firm tells back; facts that stand side by side are one match. */
function inReply(reading: Reading, words: Words): Match[] {
  const { plain } = reading;
  const facts: Span[] = [...places(reading, words.records), ...places(reading, words.youDid)].map(
    ({ start, end }) => ({ start, end: clauseEnd(plain, end) }),
  );
  for (const { start, end } of places(reading, words.yours)) {
    const to = clauseEnd(plain, end, 140);
    const clause = plain.slice(end, to);
    if (!has(clause, words.details) || has(passageAround(reading, { start, end }, 0), words.empty))
      continue;
    facts.push({ start, end: to });
  }
  const merged: Span[] = [];
  for (const fact of facts.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    const joined =
      last && fact.start - last.end <= 5 && !/[.!?\n]/.test(plain.slice(last.end, fact.start));
    if (last && (joined || fact.start < last.end)) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, fact.end) };
    } else merged.push(fact);
  }
  return merged.map((span) =>
    matchOf(reading, span, words, {
      aspects: ['reply'],
      instead: words.instead.reply,
    }),
  );
}

/** "Mrs Delaney, collecting ...", "my client Mr Adeyemi got his residency". */
function named(reading: Reading, lexicon: Lexicon): Match[] {
  const words = lexicon.customerData;
  const { plain, draft } = reading;
  const leads = [...places(reading, words.titles), ...places(reading, words.roleThenName)];
  if (draft.account !== 'personal') leads.push(...places(reading, words.honours));
  return leads.flatMap((lead): Match[] => {
    const name = NAMES.exec(plain.slice(lead.end, lead.end + 60))?.[0] ?? '';
    const titled = has(plain.slice(lead.start, lead.end), words.titles);
    if (!titled && !namesSomebody(name, lexicon)) return [];
    if (name === '') return [];
    const from = lead.end + name.length;
    const to = Math.min(sentenceAround(reading.sentences, from).end, from + 80);
    const served = findAll(plain.slice(from, to), words.served)[0];
    if (!served || has(passageAround(reading, lead, 0), words.general)) return [];
    const honour = has(plain.slice(lead.start, lead.end), words.honours);
    const start = honour ? lead.end + (/^[,!.:]? ?/.exec(name)?.[0].length ?? 0) : lead.start;
    const end = clauseEnd(plain, from + served.end);
    return [matchOf(reading, { start, end }, words, { instead: words.instead.someone })];
  });
}

/** A row or form: "Customer: Dana Whitlock, 14 Hill Rise, order 88213". */
function inRows(reading: Reading, words: Words): Match[] {
  const { plain } = reading;
  const rowAt = (from: number, needed: number): number => {
    const line = plain.slice(from, from + ROW).split('\n')[0] ?? '';
    const parts = findAll(line, words.rowParts);
    return parts.length >= needed ? from + (parts.at(-1)?.end ?? 0) : 0;
  };
  const fields = places(reading, words.fields).flatMap((span): Match[] => {
    const name = NAMES.exec(plain.slice(span.end, span.end + 60))?.[0].length ?? 0;
    const end = rowAt(span.end, 1) || (name ? span.end + name : 0);
    return end
      ? [
          matchOf(reading, { start: span.start, end }, words, {
            aspects: ['record'],
            confidence: 0.9,
          }),
        ]
      : [];
  });
  const pasted = places(reading, words.rowLead).flatMap((span): Match[] => {
    const name = NAMES.test(plain.slice(span.end, span.end + 60));
    const end = rowAt(span.end, name ? 1 : 2);
    const lead = plain.slice(span.end, span.end + ROW).search(/\p{Lu}[\p{L}.]{0,20}(?: \p{Lu}|,)/u);
    if (!end || lead < 0 || span.end + lead > end) return [];
    return [
      matchOf(reading, { start: span.end + lead, end }, words, {
        aspects: ['record'],
        confidence: 0.9,
      }),
    ];
  });
  return [...fields, ...pasted].map((match) => ({ ...match, instead: words.instead.row }));
}

/** "The couple at table six", "one of my clients, a divorced head teacher in Hexham". */
function pointedAt(reading: Reading, words: Words): Match[] {
  const { plain } = reading;
  const asFirm = reading.draft.account !== 'personal';
  const hints = places(reading, words.pointedAt);
  if (asFirm) hints.push(...places(reading, words.lookWho));
  const scenes = places(reading, words.scenes).flatMap((span): Span[] => {
    const to = Math.min(sentenceAround(reading.sentences, span.start, 1).end, span.end + 140);
    const detail = findAll(plain.slice(span.start, to), words.sceneDetails)[0];
    const end = Math.max(span.end, span.start + (detail?.end ?? 0));
    return detail ? [{ start: clauseStart(plain, span.start), end }] : [];
  });
  const asMatch =
    (confidence: number, instead?: string) =>
    (span: Span): Match[] => {
      if (has(passageAround(reading, span, 0), words.general)) return [];
      const aspects: Aspect[] = has(passageAround(reading, span), words.vents) ? ['crowd'] : [];
      // An apposition takes its second comma along: "one of my clients, a teacher, | just".
      const comma =
        plain.charAt(span.end) === ',' && plain.slice(span.start, span.end).includes(',');
      const whole = { start: span.start, end: span.end + Number(comma) };
      return [matchOf(reading, whole, words, { confidence, instead, aspects })];
    };
  return [
    ...hints.flatMap(asMatch(0.8, words.instead.someone)),
    ...places(reading, words.applicants).flatMap(asMatch(0.8)),
    ...places(reading, words.whichOne).flatMap(asMatch(0.8, words.instead.scene)),
    ...scenes.flatMap(asMatch(0.7, words.instead.scene)),
  ];
}

/** A board, a list, a call to those who owe: nobody to ask, everybody to see. */
function crowd(reading: Reading, words: Words): Match[] {
  return places(reading, words.crowd).map((span) =>
    matchOf(reading, span, words, { aspects: ['crowd'] }),
  );
}

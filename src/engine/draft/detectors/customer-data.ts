import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { clauseEnd, clauseStart, excerpt, passageAround, wordsBefore } from '../near.ts';
import { namesSomebody } from '../people.ts';
import { findAll, has, matched, matchesOf, overlaps, sentenceAround } from '../phrases.ts';
import { first, MOST, trimmed } from '../spans.ts';
import type { Aspect, Match, Reading, Span } from '../types.ts';
import { spot, spotIn } from '../vocabulary.ts';

type Words = Lexicon['customerData'];

/** One to four capitalised words or initials; bounded in number and length. */
const NAMES =
  /^[,!.:]? ?(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'.-]{0,20}(?: (?:and |& )?\p{Lu}[\p{L}'-]{1,20}){0,3}/u;
/** "The Patel family of Quince Way", "the Patels at 6 Quince Way"; without a number the second may be a team. */
const HOUSEHOLD =
  /\b[Tt]he \p{Lu}\p{Ll}{1,20}(?:s? (?:family|household|twins) (?:of|in|at|from|on) (?:\d{1,4}\w? )?|s (?:of|in|at|from|on) \d{1,4}\w? )\p{Lu}[\p{L}']{1,20}(?: \p{Lu}\p{Ll}{1,15})?/gu;
/** A row of a file: what follows the name up to the end of the sentence or line. */
const ROW = 160;
/** Where a clause is cut in its middle, the rest of it is left standing alone. */
const LONG = 140;

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
    const told = isReply(reading, words) ? inReply(reading, lexicon) : [];
    if (isTradeReply(reading)) {
      told.push(...confirmed(reading, lexicon), ...unsigned(reading, lexicon));
    }
    const rows = inRows(reading, lexicon);
    const shown = [
      ...named(reading, lexicon),
      ...served(reading, lexicon),
      ...pointedAt(reading, lexicon),
      ...crowd(reading, lexicon),
    ];
    // What is told back has a neutral sentence to stand in its place; a name beside it has none.
    const beside = shown.filter(({ span }) => !told.some((one) => overlaps(one.span, span)));
    const found = first([...told, ...rows, ...beside]);
    const pictured = reading.draft.pictures?.includes('customers') && found.length === 0;
    return pictured
      ? [{ span: { start: 0, end: 0 }, confidence: 0.9, whose: 'customer', aspects: ['crowd'] }]
      : found;
  },
};

function places(reading: Reading, list: readonly string[]): Span[] {
  return findAll(reading.plain, list).slice(0, MOST);
}

function matchOf(reading: Reading, span: Span, lexicon: Lexicon, more: Partial<Match> = {}): Match {
  const words = lexicon.customerData;
  const around = excerpt(reading, span);
  const aspects = new Set<Aspect>(more.aspects);
  if (isHealth(reading, span, lexicon)) aspects.add('health').add('record');
  if (has(around, words.recordWords)) aspects.add('record');
  return {
    confidence: 0.85,
    whose: has(around, words.pupils) ? 'child' : 'customer',
    ...more,
    span: trimmed(reading.plain, span),
    aspects: [...aspects],
  };
}

/** Body or treatment, or what everybody keeps to themselves about health. */
function isHealth(reading: Reading, span: Span, lexicon: Lexicon): boolean {
  const lists = [lexicon.customerData.health, lexicon.thirdParty.privateMatters.health];
  return lists.some((list) => spotIn(reading, list, span.start, span.end).length > 0);
}

/**
 * The writer says that it is one, or a firm's text opens like one or quotes its files. What a
 * private person answers is told of a friend: "Thank you, she was 94". Unless files are quoted.
 */
function isReply({ draft, plain }: Reading, words: Words): boolean {
  if (draft.account === 'personal')
    return has(plain, words.letters) || (draft.reply !== undefined && has(plain, words.records));
  return (
    draft.reply !== undefined ||
    has(plain.slice(0, 200), words.replyOpens) ||
    has(plain, words.records)
  );
}

/** A firm, or somebody in their trade, answers where all can read. */
function isTradeReply({ draft }: Reading): boolean {
  return draft.reply !== undefined && draft.account !== 'personal';
}

/**
 * "Thank you for your visit": tells that somebody is a customer. That alone is private in
 * some trades, as the reply itself, what it answers or the firm's name says.
 */
function confirmed(reading: Reading, lexicon: Lexicon): Match[] {
  const words = lexicon.customerData;
  const { plain, draft } = reading;
  const told = [plain, draft.answering ?? '', draft.employer ?? ''];
  if (!told.some((text) => has(text, words.sensitive))) return [];
  return places(reading, words.confirms)
    .filter((span) => !has(passageAround(reading, span, 0), words.confirmsNothing))
    .map((span) => {
      const said = excerpt(reading, span);
      const { thanks, sorry, reply } = words.instead;
      const instead = /^thank|glad|pleased|happy|delighted|relieved/i.test(said)
        ? thanks
        : /sorry/i.test(said)
          ? sorry
          : reply;
      return matchOf(reading, span, lexicon, { aspects: ['reply'], instead });
    });
}

/** A title or a surname that they had not signed with: the firm knows it from its files. */
function unsigned(reading: Reading, lexicon: Lexicon): Match[] {
  const { plain, draft } = reading;
  const words = lexicon.customerData;
  if (!draft.answering) return [];
  const signed = draft.answering.toLowerCase();
  return places(reading, words.greets).flatMap((lead): Match[] => {
    const name = matched(plain.slice(lead.end, lead.end + 60), NAMES);
    const titled = has(excerpt(reading, lead), words.titles);
    const called = name.trim();
    const last = called.slice(called.lastIndexOf(' ') + 1);
    const known = last === '' || signed.includes(last.toLowerCase());
    if (known || (!titled && !called.includes(' '))) return [];
    const span = { start: lead.start, end: lead.end + name.length };
    return [
      matchOf(reading, span, lexicon, {
        aspects: ['reply'],
        instead: words.instead.greeting,
        confidence: 0.8,
      }),
    ];
  });
}

/** What the firm tells back; facts that stand side by side are one match. */
function inReply(reading: Reading, lexicon: Lexicon): Match[] {
  const words = lexicon.customerData;
  const { plain } = reading;
  const did = places(reading, words.youDid).filter((span) => !isEcho(reading, span, lexicon));
  const facts: Span[] = [...places(reading, words.records), ...did].map(({ start, end }) => ({
    start,
    end: clauseEnd(plain, end),
  }));
  facts.push(...ills(reading, lexicon));
  for (const { start, end } of places(reading, words.yours)) {
    const to = clauseEnd(plain, end, LONG);
    const clause = plain.slice(end, to);
    const detail = has(clause, words.details) || isHealth(reading, { start, end: to }, lexicon);
    if (!detail || has(passageAround(reading, { start, end }, 0), words.empty)) continue;
    facts.push({ start, end: to });
  }
  const merged: Span[] = [];
  for (const fact of facts.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    const joined =
      last && fact.start - last.end <= 5 && !/[.!?\n]/.test(plain.slice(last.end, fact.start));
    if (joined) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, fact.end) };
    } else merged.push(fact);
  }
  return merged.map((span) =>
    matchOf(reading, span, lexicon, {
      aspects: ['reply'],
      instead: words.instead.reply,
    }),
  );
}

/** "Sorry you were turned away", "delighted you won": as the review said it, with no date, sum or illness. */
function isEcho(reading: Reading, { start, end }: Span, lexicon: Lexicon): boolean {
  const { sorry, glad, recordWords } = lexicon.customerData;
  const before = wordsBefore(reading, start, 30);
  const said = { start, end: clauseEnd(reading.plain, end) };
  const words = excerpt(reading, said);
  const repeats = lastIn(before, sorry) ?? (lastIn(before, glad) && !has(words, recordWords));
  return Boolean(repeats) && !/\d/.test(words) && !isHealth(reading, said, lexicon);
}

/** "Your piles are settling": an illness told back. */
function ills(reading: Reading, lexicon: Lexicon): Span[] {
  const words = lexicon.customerData;
  return spot(reading, lexicon.thirdParty.privateMatters.health).flatMap((span): Span[] => {
    const before = wordsBefore(reading, span.start, 40);
    const your = lastIn(before, words.your);
    if (!your) return [];
    const isAnybodys = has(excerpt(reading, span), words.anybodys);
    if (isAnybodys || has(passageAround(reading, span, 0), words.empty)) return [];
    const start = span.start - before.length + your.start;
    return [{ start, end: clauseEnd(reading.plain, span.end) }];
  });
}

/** The phrase of the list that stands right before what follows. */
function lastIn(before: string, list: readonly string[]): Span | undefined {
  const last = findAll(before, list).at(-1);
  return last?.end === before.length - 1 ? last : undefined;
}

/** "Mrs Delaney, collecting ...", "my client Mr Adeyemi got his residency". */
function named(reading: Reading, lexicon: Lexicon): Match[] {
  const words = lexicon.customerData;
  const { plain, draft } = reading;
  const leads = [...places(reading, words.titles), ...places(reading, words.roleThenName)];
  const asFirm = draft.account !== 'personal';
  if (asFirm) leads.push(...places(reading, words.honours));
  const homes = asFirm ? matchesOf(plain, HOUSEHOLD).slice(0, MOST) : [];
  const households = homes.map((span) =>
    matchOf(reading, span, lexicon, { instead: words.instead.someone }),
  );
  const people = leads.flatMap((lead): Match[] => {
    const name = matched(plain.slice(lead.end, lead.end + 60), NAMES);
    const titled = has(excerpt(reading, lead), words.titles);
    if (!titled && !namesSomebody(name, lexicon)) return [];
    if (name === '') return [];
    const from = lead.end + name.length;
    const to = Math.min(sentenceAround(reading.sentences, from).end, from + 80);
    const [spoken] = findAll(plain.slice(from, to), words.served);
    const [ill] = spotIn(reading, words.health, from, to);
    const served = spoken ?? (ill && { start: ill.start - from, end: ill.end - from });
    if (!served || has(passageAround(reading, lead, 0), words.general)) return [];
    const honour = has(excerpt(reading, lead), words.honours);
    const start = honour ? lead.end + name.search(/\p{L}/u) : lead.start;
    const end = clauseEnd(plain, from + served.end, LONG);
    return [matchOf(reading, { start, end }, lexicon, { instead: words.instead.someone })];
  });
  return [...people, ...households];
}

/** A row or form: "Customer: Dana Whitlock, 14 Hill Rise, order 88213". */
function inRows(reading: Reading, lexicon: Lexicon): Match[] {
  const words = lexicon.customerData;
  const { plain } = reading;
  const rowAt = (from: number, needed: number): number => {
    const [line = ''] = plain.slice(from, from + ROW).split('\n');
    const parts = findAll(line, words.rowParts);
    const last = parts.at(-1);
    return last && parts.length >= needed ? from + last.end : 0;
  };
  const fields = places(reading, words.fields).flatMap((span): Match[] => {
    const name = matched(plain.slice(span.end, span.end + 60), NAMES).length;
    const end = rowAt(span.end, 1) || (name ? span.end + name : 0);
    return end
      ? [
          matchOf(reading, { start: span.start, end }, lexicon, {
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
      matchOf(reading, { start: span.end + lead, end }, lexicon, {
        aspects: ['record'],
        confidence: 0.9,
      }),
    ];
  });
  return [...fields, ...pasted].map((match) => ({ ...match, instead: words.instead.row }));
}

/** "A client of mine is hiding money from his wife": one person served, a private matter. */
function served(reading: Reading, lexicon: Lexicon): Match[] {
  const words = lexicon.customerData;
  const { privateMatters } = lexicon.thirdParty;
  return places(reading, words.oneServed).flatMap((span): Match[] => {
    const to = Math.min(sentenceAround(reading.sentences, span.start).end, span.end + 90);
    const after = findAll(reading.plain.slice(span.end, to), words.matters)[0];
    const spotted = Object.values(privateMatters).flatMap((list) =>
      spotIn(reading, list, span.end, to),
    );
    const end = Math.max(span.end + (after?.end ?? 0), ...spotted.map((place) => place.end));
    if (!after && spotted.length === 0) return [];
    if (has(passageAround(reading, span, 0), words.plural)) return [];
    return [
      matchOf(reading, { start: span.start, end }, lexicon, {
        confidence: 0.76,
        instead: words.instead.scene,
      }),
    ];
  });
}

/** "The couple at table six", "one of my clients, a divorced head teacher in Hexham". */
function pointedAt(reading: Reading, lexicon: Lexicon): Match[] {
  const words = lexicon.customerData;
  const { plain } = reading;
  const asFirm = reading.draft.account !== 'personal';
  const hints = places(reading, words.pointedAt);
  if (asFirm) hints.push(...places(reading, words.lookWho));
  const scenes = places(reading, words.scenes).flatMap((span): Span[] => {
    const to = Math.min(sentenceAround(reading.sentences, span.start, 1).end, span.end + 140);
    const [spoken] = findAll(plain.slice(span.start, to), words.sceneDetails);
    const [ill] = spotIn(reading, words.health, span.start, to);
    const detail = spoken ?? (ill && { start: ill.start - span.start, end: ill.end - span.start });
    const end = Math.max(span.end, span.start + (detail?.end ?? 0));
    return detail ? [{ start: clauseStart(plain, span.start), end }] : [];
  });
  const asMatch =
    (confidence: number, instead?: string) =>
    (span: Span): Match[] => {
      if (has(passageAround(reading, span, 0), words.general)) return [];
      const aspects: Aspect[] = has(passageAround(reading, span), words.vents) ? ['crowd'] : [];
      // An apposition takes its second comma along: "one of my clients, a teacher, | just".
      const comma = plain.charAt(span.end) === ',' && excerpt(reading, span).includes(',');
      const match = matchOf(reading, span, lexicon, { confidence, instead, aspects });
      const { start, end } = match.span;
      return [{ ...match, span: { start, end: end + Number(comma && end === span.end) } }];
    };
  return [
    ...hints.flatMap(asMatch(0.8, words.instead.someone)),
    ...places(reading, words.applicants).flatMap(asMatch(0.8)),
    ...places(reading, words.whichOne).flatMap(asMatch(0.8, words.instead.scene)),
    ...scenes.flatMap(asMatch(0.7, words.instead.scene)),
  ];
}

/** A board, a list, a call to those who owe: nobody to ask, everybody to see. */
function crowd(reading: Reading, lexicon: Lexicon): Match[] {
  const words = lexicon.customerData;
  return places(reading, words.crowd).map((span) =>
    matchOf(reading, span, lexicon, { aspects: ['crowd'] }),
  );
}

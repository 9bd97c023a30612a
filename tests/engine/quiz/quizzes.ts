/** Quizzes made up for the tests of the engine. */
import fc from 'fast-check';
import { ACCOUNT_CHOICES, ACCOUNTS, AUDIENCES, VERDICTS } from '../../../src/engine/index.ts';
import type {
  AccountChoice,
  AccountItem,
  Item,
  JudgeItem,
  OrderItem,
  Quiz,
  Response,
  RewriteItem,
  Room,
  RoomItem,
  SeveralItem,
  SingleItem,
  Span,
  SpotItem,
  Verdict,
} from '../../../src/engine/index.ts';

const draft = { account: 'personal', audience: 'public' } as const;
const base = (id: string) => ({ id, topic: 'people', why: 'So.' }) as const;

const optionsOf = (ids: string) =>
  ids.split(' ').map((id) => ({ id, text: `Do ${id}`, because: `About ${id}.` }));

/** An order item whose right order is the given one: "a b c". */
export function orderItem(id: string, order: string, more: Partial<OrderItem> = {}): OrderItem {
  return {
    ...base(id),
    kind: 'order',
    ask: 'Which first?',
    by: 'From the least to the most',
    ends: { first: 'Least', last: 'Most' },
    options: optionsOf(order),
    tied: [],
    ...more,
  };
}

/** Options to tick, of which those in `right` fit: "a b c d", "a c". */
export function severalItem(id: string, options: string, right: string): SeveralItem {
  const fits = right.split(' ');
  return {
    ...base(id),
    kind: 'several',
    ask: 'Who sees it?',
    options: optionsOf(options).map((one) => ({ ...one, right: fits.includes(one.id) })),
  };
}

/** Options of which one fits, and another nearly. */
export function singleItem(id: string, options: string, right: string, half = ''): SingleItem {
  return {
    ...base(id),
    kind: 'single',
    ask: 'What now?',
    options: optionsOf(options).map((one) => ({
      ...one,
      right: one.id === right,
      half: one.id === half,
    })),
  };
}

export function accountItem(id: string, account: AccountChoice): AccountItem {
  return {
    ...base(id),
    kind: 'account',
    ask: 'From where?',
    account,
    accept: [],
    feedback: { personal: 'P.', professional: 'R.', company: 'C.', none: 'N.' },
  };
}

/** A draft that must still say both of its points. */
export function rewriteItem(id: string, more: Partial<RewriteItem> = {}): RewriteItem {
  return {
    ...base(id),
    kind: 'rewrite',
    draft: { ...draft, text: 'All done at 8 Larch Row. Taking bookings for August.' },
    needs: [
      { point: 'that it is done', any: ['done', 'finished'] },
      { point: 'that August is free', any: ['august'] },
    ],
    goes: [{ start: 12, end: 23, because: 'An address.', any: ['larch'] }],
    models: ['All finished. Taking bookings for August.'],
    ...more,
  };
}

/** The right rooms are given; the draft's own is a personal account in public. */
export function roomItem(
  id: string,
  rooms: readonly Room[],
  more: Partial<RoomItem> = {},
): RoomItem {
  return {
    ...base(id),
    kind: 'room',
    draft: { ...draft, text: 'Wish me luck.' },
    rooms,
    accept: [],
    instead: [],
    ...more,
  };
}

/** A judge item with that key. */
export function judgeItem(id: string, verdict: Verdict, more: Partial<JudgeItem> = {}): JudgeItem {
  return {
    ...base(id),
    kind: 'judge',
    draft: { ...draft, text: 'Kettle on.' },
    verdict,
    accept: [],
    clues: [],
    others: {},
    ...more,
  };
}

/** A spot item whose key is the words in [brackets]. */
export function spotItem(id: string, text: string, more: Partial<SpotItem> = {}): SpotItem {
  const { plain, spans } = bracketed(text);
  return { ...base(id), kind: 'spot', draft: { ...draft, text: plain }, spans, ...more };
}

/** A quiz of these items. */
export function quizOf(...items: readonly Item[]): Quiz {
  return {
    id: 'made-up',
    version: 'V1',
    title: 'Made up',
    purpose: 'To be tested.',
    for: 'testers',
    messages: [],
    items,
  };
}

/** Marks the words in [brackets]. */
export function marking(text: string): Response {
  return { kind: 'spot', spans: bracketed(text).spans };
}

export function saying(verdict: Verdict): Response {
  return { kind: 'judge', verdict };
}

/** The response that the key asks for. */
export function keyOf(item: Item): Response {
  switch (item.kind) {
    case 'judge':
      return { kind: 'judge', verdict: item.verdict };
    case 'spot':
      return { kind: 'spot', spans: item.spans.filter(({ optional }) => !optional) };
    case 'account':
      return { kind: 'account', account: item.account };
    case 'order':
      return { kind: 'order', order: item.options.map(({ id }) => id) };
    case 'several':
      return {
        kind: 'several',
        options: item.options.filter(({ right }) => right).map(({ id }) => id),
      };
    case 'single':
      return { kind: 'single', option: item.options.find(({ right }) => right)?.id ?? '' };
    case 'rewrite':
      return { kind: 'rewrite', fine: true, kept: item.needs.map(() => true) };
    case 'room':
      return { kind: 'room', room: item.rooms[0] ?? item.draft };
  }
}

/** The text without its brackets, and where they were. */
function bracketed(text: string): { readonly plain: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let plain = '';
  for (const [index, part] of text.split(/[[\]]/).entries()) {
    if (index % 2 === 1) spans.push({ start: plain.length, end: plain.length + part.length });
    plain += part;
  }
  return { plain, spans };
}

const verdict = fc.constantFrom(...VERDICTS);
const TEXT = 'Gate 14, let’s go! Booking ref K7QX2M if anyone’s on the same flight.';
const place = fc.integer({ min: 0, max: TEXT.length });

/** Spans as a person may leave them: in any order, empty, or over one another. */
const anySpans = fc.array(
  fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  { maxLength: 5 },
);

/** Spans as an author may write them: in order, and apart. */
const keySpans = fc
  .uniqueArray(place, { maxLength: 6 })
  .map((places) => places.sort((a, b) => a - b))
  .map((places) =>
    Array.from({ length: Math.floor(places.length / 2) }, (_, index) => ({
      start: places[index * 2] ?? 0,
      end: places[index * 2 + 1] ?? 0,
    })),
  );

const room = fc.record({
  account: fc.constantFrom(...ACCOUNTS),
  audience: fc.constantFrom(...AUDIENCES),
});
const letters = ['a', 'b', 'c', 'd'];

/** A response of any kind, as often as not to another kind of item. */
export const anyResponse: fc.Arbitrary<Response> = fc.oneof(
  verdict.map((one): Response => ({ kind: 'judge', verdict: one })),
  anySpans.map((spans): Response => ({ kind: 'spot', spans })),
  fc.constantFrom(...ACCOUNT_CHOICES).map((account): Response => ({ kind: 'account', account })),
  fc.shuffledSubarray(letters).map((order): Response => ({ kind: 'order', order })),
  fc.subarray(letters).map((options): Response => ({ kind: 'several', options })),
  fc.constantFrom(...letters).map((option): Response => ({ kind: 'single', option })),
  fc
    .record({ fine: fc.boolean(), kept: fc.tuple(fc.boolean(), fc.boolean()) })
    .map((one): Response => ({ kind: 'rewrite', ...one })),
  room.map((one): Response => ({ kind: 'room', room: one })),
  fc.constant<Response>({ kind: 'unsure' }),
);

const anyItem = (id: string): fc.Arbitrary<Item> =>
  fc.oneof(
    verdict.map((key): Item => judgeItem(id, key, { guide: 'g' })),
    keySpans.map((spans): Item => ({ ...spotItem(id, TEXT), spans })),
    fc.constantFrom(...ACCOUNT_CHOICES).map((key): Item => accountItem(id, key)),
    fc.shuffledSubarray(letters, { minLength: 3 }).map((ids): Item => orderItem(id, ids.join(' '))),
    fc
      .subarray(letters, { minLength: 1, maxLength: 3 })
      .map((right): Item => severalItem(id, 'a b c d', right.join(' '))),
    fc.constantFrom(...letters).map((right): Item => singleItem(id, 'a b c d', right)),
    fc.constant<Item>(rewriteItem(id)),
    room.map((one): Item => roomItem(id, [one])),
  );

/** One to six items with ids i0, i1, … */
export const anyQuiz: fc.Arbitrary<Quiz> = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyItem(`i${index}`))))
  .map((items) => quizOf(...items));

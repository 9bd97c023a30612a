/** Quizzes made up for the tests of the engine. */
import fc from 'fast-check';
import { VERDICTS } from '../../../src/engine/index.ts';
import type {
  Item,
  JudgeItem,
  Quiz,
  Response,
  Span,
  SpotItem,
  Verdict,
} from '../../../src/engine/index.ts';

const draft = { account: 'personal', audience: 'public' } as const;

/** A judge item with that key. */
export function judgeItem(id: string, verdict: Verdict, more: Partial<JudgeItem> = {}): JudgeItem {
  return {
    id,
    kind: 'judge',
    draft: { ...draft, text: 'Kettle on.' },
    why: 'So.',
    verdict,
    ...more,
  };
}

/** A spot item whose key is the words in [brackets]. */
export function spotItem(id: string, text: string, more: Partial<SpotItem> = {}): SpotItem {
  const { plain, spans } = bracketed(text);
  return { id, kind: 'spot', draft: { ...draft, text: plain }, why: 'So.', spans, ...more };
}

/** A quiz of these items. */
export function quizOf(...items: readonly Item[]): Quiz {
  return { id: 'made-up', title: 'Made up', purpose: 'To be tested.', items };
}

/** Marks the words in [brackets]. */
export function marking(text: string): Response {
  return { kind: 'spot', spans: bracketed(text).spans };
}

export function saying(verdict: Verdict): Response {
  return { kind: 'judge', verdict };
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

export const anyResponse: fc.Arbitrary<Response> = fc.oneof(
  verdict.map((one): Response => ({ kind: 'judge', verdict: one })),
  anySpans.map((spans): Response => ({ kind: 'spot', spans })),
  fc.constant<Response>({ kind: 'unsure' }),
);

const anyItem = (id: string): fc.Arbitrary<Item> =>
  fc.oneof(
    verdict.map((key): Item => judgeItem(id, key, { guide: 'g' })),
    keySpans.map((spans): Item => ({ ...spotItem(id, TEXT), spans })),
  );

/** One to six items with ids i0, i1, … */
export const anyQuiz: fc.Arbitrary<Quiz> = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyItem(`i${index}`))))
  .map((items) => quizOf(...items));

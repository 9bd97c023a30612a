import { basename } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { quizzes } from '../../src/collections.ts';
import { quizProblems, scoreQuiz, VERDICTS } from '../../src/engine/index.ts';
import type { Item, Quiz, Response } from '../../src/engine/index.ts';
import { guides, quizFiles, quizNamed, wording } from '../components/quiz/content.ts';
import { filesIn, samples } from '../support/wording.ts';

vi.mock('astro:content', () => ({
  getEntry: () => undefined,
  getCollection: (name: string) => {
    const data = { quizzes: quizFiles, drafts: samples }[name] ?? [];
    return Promise.resolve(data.map((one) => ({ data: one })));
  },
}));

const allQuizzes = await quizzes();
const items: readonly Item[] = allQuizzes.flatMap((quiz) => quiz.items);
const share = quizNamed('share-or-think');
const spot = quizNamed('spot-the-overshare');

const wordCount = (text: string) => text.split(/\s+/).length;

/** Share of a quiz that one simple rule gets right, without reading. */
function blindly(quiz: Quiz, rule: (item: Item) => Response): number {
  return scoreQuiz(quiz, Object.fromEntries(quiz.items.map((item) => [item.id, rule(item)])))
    .scaled;
}

test('files are named as their quizzes, and both are there', () => {
  expect(filesIn('quizzes/en').map((file) => basename(file, '.yaml'))).toEqual(
    quizFiles.map(({ id }) => id),
  );
  expect(allQuizzes.map(({ id }) => id)).toEqual(['share-or-think', 'spot-the-overshare']);
});

test.for(allQuizzes)('$id is the same for the pages and for the tests of the island', (quiz) => {
  expect(quizNamed(quiz.id)).toEqual(quiz);
});

test.for(allQuizzes)('$id has no problems', (quiz) => {
  expect(quizProblems(quiz)).toEqual([]);
});

test('no draft stands in two quizzes', () => {
  const texts = items.map(({ draft }) => draft.text);
  expect(new Set(texts).size).toBe(texts.length);
});

describe.for(items)('$id', (item) => {
  test('says why, in at most 40 words', () => {
    expect(item.why).toMatch(/[.!?]$/);
    expect(wordCount(item.why)).toBeLessThanOrEqual(40);
  });

  test('leads to a guide that exists', () => {
    expect(Object.keys(guides)).toContain(item.guide);
  });

  test('curls its quotes', () => {
    expect(`${item.draft.text} ${item.why} ${item.rewrite ?? ''}`).not.toMatch(/['"]/);
  });
});

describe('share-or-think', () => {
  const file = quizFiles.find(({ id }) => id === 'share-or-think');

  test('judges each draft as its sample post is judged', () => {
    expect(share.items).toHaveLength(12);
    for (const [index, item] of share.items.entries()) {
      const sample = samples.find(({ id }) => id === file?.items[index]?.draft);
      expect(sample, item.id).toBeDefined();
      expect(item).toMatchObject({ kind: 'judge', verdict: sample?.verdict });
      expect(item.draft.text).toBe(sample?.text);
    }
  });

  test('has every verdict right somewhere', () => {
    const keys = new Set(share.items.map((item) => item.kind === 'judge' && item.verdict));
    expect([...keys].sort()).toEqual([...VERDICTS].sort());
  });

  test('does not alternate between fine and not fine', () => {
    const fine = share.items.map((item) => item.kind === 'judge' && item.verdict === 'share');
    const turns = fine.slice(1).filter((one, index) => one !== fine[index]).length;
    expect(turns).toBeLessThan(fine.length - 2);
    expect(fine.filter(Boolean).length).toBeGreaterThanOrEqual(4);
  });

  test('cannot be passed by saying the same each time', () => {
    for (const verdict of VERDICTS) {
      expect(
        blindly(share, () => ({ kind: 'judge', verdict })),
        verdict,
      ).toBeLessThanOrEqual(0.5);
    }
  });
});

describe('spot-the-overshare', () => {
  const spots = spot.items.filter((item) => item.kind === 'spot');

  test('has ten items to mark, and three of them with nothing to mark', () => {
    expect(spots).toHaveLength(10);
    expect(spots.filter(({ spans }) => spans.length === 0)).toHaveLength(3);
  });

  test('gives every mark a sentence of its own, of at most 25 words', () => {
    const reasons = spots.flatMap(({ spans }) => spans.map(({ because = '' }) => because));
    expect(new Set(reasons).size).toBe(reasons.length);
    for (const reason of reasons) {
      expect(reason).toMatch(/^[A-Z].*\.$/);
      expect(wordCount(reason)).toBeLessThanOrEqual(25);
    }
  });

  test('marks whole words, once', () => {
    for (const { id, spans, draft } of spots) {
      for (const { start, end } of spans) {
        const quote = draft.text.slice(start, end);
        expect(draft.text.split(quote), `${id}: "${quote}"`).toHaveLength(2);
        expect(draft.text.charAt(start - 1), id).toMatch(/^[\s(]?$/);
        expect(draft.text.charAt(end), id).toMatch(/^[\s,.!?)]?$/);
      }
    }
  });

  test('cannot be passed by marking everything or nothing', () => {
    const all = (item: Item): Response => ({
      kind: 'spot',
      spans: [{ start: 0, end: item.draft.text.length }],
    });
    expect(blindly(spot, all)).toBeLessThanOrEqual(0.6);
    expect(blindly(spot, () => ({ kind: 'spot', spans: [] }))).toBeLessThanOrEqual(0.35);
  });
});

test('every place in the wording is one that the code fills', () => {
  const places = [...JSON.stringify(wording).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const known = ['at', 'of', 'count', 'employer', 'verdict', 'found'];
  expect(places.filter((name) => !known.includes(name ?? ''))).toEqual([]);
});

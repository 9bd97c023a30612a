import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, en, scoreItem, scoreQuiz, VERDICTS } from '../../src/engine/index.ts';
import type { Item, ItemKind, Quiz, Response, Shown } from '../../src/engine/index.ts';
import { joinQuiz } from '../../src/schemas/join-quiz.ts';
import { guides, quizFiles, quizNamed, quizzes } from '../components/quiz/content.ts';
import { keyOf } from '../engine/quiz/quizzes.ts';
import { opening, reasonsIn } from '../support/reasons.ts';
import { filesIn, samples } from '../support/wording.ts';

const items: readonly Item[] = quizzes.flatMap((quiz) => quiz.items);
const ofKind = <K extends ItemKind>(kind: K) =>
  items.filter((item): item is Extract<Item, { kind: K }> => item.kind === kind);

const draftOf = (item: Item): Shown | undefined => ('draft' in item ? item.draft : undefined);
const wordCount = (text: string) => text.trim().split(/\s+/).length;

/** Share of the marks that one simple rule gets, without reading. */
function blindly(among: readonly Item[], rule: (item: Item) => Response): number {
  const scores = among.map((item) => scoreItem(item, rule(item)).raw);
  return scores.reduce((sum, one) => sum + one, 0) / among.length;
}

test('files are named as their quizzes, and stand in an order of their own', () => {
  expect(filesIn('quizzes/en').map((file) => basename(file, '.yaml'))).toEqual(
    quizFiles.map(({ id }) => id),
  );
  const orders = quizFiles.map(({ order }) => order);
  expect(new Set(orders).size).toBe(orders.length);
});

test.for(quizFiles.map((file) => [file.id, file] as const))(
  '%s joins without a problem',
  ([, file]) => {
    expect(joinQuiz(file, samples).problems).toEqual([]);
  },
);

test('no draft and no question stands in two quizzes', () => {
  const texts = items.map((item) =>
    'ask' in item ? `${item.ask} ${draftOf(item)?.text ?? ''}` : (draftOf(item)?.text ?? ''),
  );
  expect(texts.filter((text, at) => texts.indexOf(text) < at)).toEqual([]);
  const ids = items.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
});

test.for(quizFiles.flatMap((file) => file.items).map((item) => [item.id, item] as const))(
  '%s cites only facts that have a record',
  ([, item]) => {
    const cited = [...(item.facts ?? []), ...(item.law ?? []).flatMap(({ facts = [] }) => facts)];
    const missing = cited.filter((id) => !existsSync(`src/content/facts/${id.toLowerCase()}.yaml`));
    expect(missing).toEqual([]);
  },
);

describe.for(items.map((item) => [item.id, item] as const))('%s', ([, item]) => {
  test('says why, in at most 45 words', () => {
    expect(item.why).toMatch(/[.!?)]$/);
    expect(wordCount(item.why)).toBeLessThanOrEqual(45);
  });

  test('explains in other words than the reasons that stand beside it', () => {
    const reasons = reasonsIn(item);
    expect(reasons.map(opening)).not.toContain(opening(item.why));
  });

  test('leads to a guide that exists', () => {
    expect(Object.keys(guides)).toContain(item.guide);
  });

  test('earns all its marks with the right answer, and none with “I don’t know”', () => {
    expect(scoreItem(item, keyOf(item)).scaled).toBe(1);
    expect(scoreItem(item, { kind: 'unsure' }).scaled).toBe(0);
  });

  test('gives nothing away in its hint', () => {
    if (item.hint === undefined) return;
    expect(item.hint).toMatch(/[.?]$/);
    expect(wordCount(item.hint)).toBeLessThanOrEqual(25);
    if (item.kind === 'single') {
      const right = item.options.find((option) => option.right)?.text ?? '';
      expect(item.hint.toLowerCase()).not.toContain(right.toLowerCase());
    }
  });
});

describe('share-or-think', () => {
  const share = quizNamed('share-or-think');
  const judged = share.items.filter((item) => item.kind === 'judge');

  test('has every verdict right somewhere', () => {
    const keys = new Set(judged.map(({ verdict }) => verdict));
    expect([...keys].sort()).toEqual([...VERDICTS].sort());
  });

  test('does not alternate between fine and not fine', () => {
    const fine = judged.map(({ verdict }) => verdict === 'share');
    const turns = fine.slice(1).filter((one, index) => one !== fine[index]).length;
    expect(turns).toBeLessThan(fine.length - 2);
    expect(fine.filter(Boolean).length).toBeGreaterThanOrEqual(4);
  });
});

describe('all items that are judged', () => {
  const judged = ofKind('judge');

  test('cannot be passed by saying the same each time', () => {
    for (const verdict of VERDICTS) {
      const share = blindly(judged, () => ({ kind: 'judge', verdict }));
      expect(share, verdict).toBeLessThanOrEqual(0.5);
    }
  });

  test('have each verdict right at least three times', () => {
    for (const verdict of VERDICTS) {
      const often = judged.filter((item) => item.verdict === verdict).length;
      expect(often, verdict).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('all items to mark', () => {
  const spots = ofKind('spot');

  test('have nothing to mark in at least a quarter of them', () => {
    const empty = spots.filter(({ spans }) => spans.length === 0).length;
    expect(empty / spots.length).toBeGreaterThanOrEqual(0.25);
  });

  test('give every mark a sentence of its own, of at most 25 words', () => {
    const reasons = spots.flatMap(({ spans }) => spans.map(({ because = '' }) => because));
    expect(new Set(reasons).size).toBe(reasons.length);
    for (const reason of reasons) {
      expect(reason).toMatch(/^[\p{Lu}\d‘“].*[.!?]$/u);
      expect(wordCount(reason)).toBeLessThanOrEqual(25);
    }
  });

  test('mark whole words', () => {
    for (const { id, spans, draft } of spots) {
      for (const { start, end } of spans) {
        expect(draft.text.charAt(start - 1), id).toMatch(/^[\s(‘“]?$/);
        expect(draft.text.charAt(end), id).toMatch(/^[\s,.;:!?)’”…]?$/);
      }
    }
  });

  test('cannot be passed by marking everything or nothing', () => {
    const all = (item: Item): Response => ({
      kind: 'spot',
      spans: [{ start: 0, end: draftOf(item)?.text.length ?? 0 }],
    });
    expect(blindly(spots, all)).toBeLessThanOrEqual(0.6);
    expect(blindly(spots, () => ({ kind: 'spot', spans: [] }))).toBeLessThanOrEqual(0.4);
  });
});

describe('all items with options', () => {
  const singles = ofKind('single');
  const severals = ofKind('several');

  test('do not give the right one away by its length', () => {
    const longest = singles.filter(({ options }) => {
      const [first] = [...options].sort((a, b) => b.text.length - a.text.length);
      return first?.right;
    });
    expect(longest.length / singles.length).toBeLessThanOrEqual(0.4);
    for (const { id, options } of singles) {
      const right = options.find((option) => option.right)?.text.length ?? 0;
      const wrong = options.filter((option) => !option.right).map(({ text }) => text.length);
      const mean = wrong.reduce((sum, one) => sum + one, 0) / wrong.length;
      expect(right / mean, id).toBeLessThanOrEqual(1.5);
    }
  });

  test('say something about each option, in at most 30 words', () => {
    for (const { id, options } of [...singles, ...severals, ...ofKind('order')]) {
      for (const { because } of options) {
        expect(because, id).toMatch(/[.!?)]$/);
        expect(wordCount(because), id).toBeLessThanOrEqual(30);
      }
    }
  });

  test('where several may be right, ticking them all earns at most half', () => {
    const all = (item: Item): Response => ({
      kind: 'several',
      options: item.kind === 'several' ? item.options.map(({ id }) => id) : [],
    });
    expect(blindly(severals, all)).toBeLessThanOrEqual(0.5);
  });

  test('of which account, no account is right more than half of the time', () => {
    const accounts = ofKind('account');
    for (const account of ['personal', 'professional', 'company', 'none'] as const) {
      const share = blindly(accounts, () => ({ kind: 'account', account }));
      expect(share, account).toBeLessThanOrEqual(0.5);
    }
  });
});

describe('an item to rewrite', () => {
  const judged = ({ draft }: { draft: Shown }, text: string) =>
    check({ ...draft, text }, en).verdict;

  test.for(ofKind('rewrite').map((item) => [item.id, item] as const))(
    '%s is not fine as it stands, and each model is',
    ([, item]) => {
      expect(judged(item, item.draft.text)).not.toBe('share');
      for (const [at, model] of item.models.entries()) {
        expect([at, judged(item, model)]).toEqual([at, 'share']);
      }
    },
  );
});

test('a whole quiz earns all its marks with the right answers', () => {
  for (const quiz of quizzes satisfies readonly Quiz[]) {
    const responses = Object.fromEntries(quiz.items.map((item) => [item.id, keyOf(item)]));
    expect(scoreQuiz(quiz, responses).scaled, quiz.id).toBe(1);
  }
});

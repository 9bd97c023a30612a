import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw, firstSeed, seedFrom } from '../../../src/engine/index.ts';
import { SEED_PATTERN } from '../../../src/engine/quiz/draw.ts';
import { anyQuiz, judgeItem, orderItem, quizOf, severalItem, singleItem } from './quizzes.ts';

const many = quizOf(
  ...Array.from({ length: 12 }, (_, index) => judgeItem(`i${index}`, 'share')),
  singleItem('one', 'a b c d', 'b'),
  severalItem('some', 'a b c d', 'a c'),
  orderItem('line', 'a b c d'),
);
const ids = (quiz: typeof many) => quiz.items.map(({ id }) => id);

describe('a draw', () => {
  test('is the same for the same seed, and another for most others', () => {
    expect(draw(many, '7KQ2M', 5)).toEqual(draw(many, '7KQ2M', 5));
    const drawn = new Set(
      Array.from({ length: 40 }, (_, index) => ids(draw(many, seedFrom(index / 40), 5)).join()),
    );
    expect(drawn.size).toBeGreaterThan(35);
  });

  test('keeps the order of the items, and takes no more than there are', () => {
    const few = ids(draw(many, '7KQ2M', 6));
    expect(few).toHaveLength(6);
    expect(few).toEqual(ids(many).filter((id) => few.includes(id)));
    expect(ids(draw(many, '7KQ2M', 99))).toEqual(ids(many));
    expect(ids(draw(many, '7KQ2M'))).toEqual(ids(many));
  });

  test('draws each item about as often as the others', () => {
    const often = new Map<string, number>();
    for (let index = 0; index < 3000; index += 1) {
      for (const id of ids(draw(many, seedFrom(index / 3000), 5))) {
        often.set(id, (often.get(id) ?? 0) + 1);
      }
    }
    for (const count of often.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
  });

  test('shows no order that is already right', () => {
    for (let index = 0; index < 200; index += 1) {
      const [line] = draw(quizOf(orderItem('line', 'a b c')), seedFrom(index / 200)).items;
      if (line?.kind !== 'order') throw new Error('expected an order item');
      expect(line.shown).not.toEqual(['a', 'b', 'c']);
      expect([...(line.shown ?? [])].sort()).toEqual(['a', 'b', 'c']);
    }
  });

  test.for([singleItem('i', 'a b c', 'b'), severalItem('i', 'a b c', 'a')])(
    'shuffles the options of a $kind item',
    (item) => {
      const orders = Array.from({ length: 200 }, (_, index) => {
        const [drawn] = draw(quizOf(item), seedFrom(index / 200)).items;
        return drawn && 'options' in drawn ? drawn.options.map(({ id }) => id).join('') : '';
      });
      expect(new Set(orders).size).toBe(6);
    },
  );

  test('shows every other order', () => {
    const shown = Array.from({ length: 200 }, (_, index) => {
      const [line] = draw(quizOf(orderItem('line', 'a b c')), seedFrom(index / 200)).items;
      return line?.kind === 'order' ? line.shown?.join('') : undefined;
    });
    expect(new Set(shown)).toEqual(new Set(['acb', 'bac', 'bca', 'cab', 'cba']));
  });

  test('loses no option, whatever the quiz', () => {
    fc.assert(
      fc.property(anyQuiz, fc.double({ min: 0, max: 0.999, noNaN: true }), (quiz, number) => {
        const drawn = draw(quiz, seedFrom(number));
        for (const [at, item] of drawn.items.entries()) {
          const before = quiz.items[at];
          expect(item.id).toBe(before?.id);
          if (!('options' in item) || !before || !('options' in before)) continue;
          const sorted = (list: readonly { readonly id: string }[]) =>
            list.map(({ id }) => id).sort();
          expect(sorted(item.options)).toEqual(sorted(before.options));
        }
      }),
    );
  });
});

test('a seed is five letters that people can read to one another', () => {
  expect(firstSeed('share-or-think')).toMatch(SEED_PATTERN);
  for (const number of [0, 0.5, 0.999999]) expect(seedFrom(number)).toMatch(SEED_PATTERN);
  expect(seedFrom(0)).toBe('00000');
});

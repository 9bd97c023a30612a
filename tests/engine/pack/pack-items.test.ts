import { expect, test } from 'vitest';
import { quizProblems, reduceAttempt, beginAttempt, scoreItem } from '../../../src/engine/index.ts';
import type { Quiz } from '../../../src/engine/index.ts';
import { packItems, withPackItems } from '../../../src/engine/pack/pack-items.ts';
import { BAKERY } from '../../support/pack.ts';

const quiz: Quiz = {
  id: 'starter-check',
  version: 'abcdefg',
  title: 'Starter check',
  purpose: 'To begin with.',
  for: 'new staff',
  items: [],
  messages: [],
};

test('a pack’s question becomes an item of its quiz, and of no other', () => {
  expect(packItems('starter-check', BAKERY).map(({ id, kind }) => [id, kind])).toEqual([
    ['pack-1', 'single'],
  ]);
  expect(packItems('feed', BAKERY)).toEqual([]);
  expect(withPackItems({ ...quiz, id: 'other' }, BAKERY).items).toEqual([]);
});

test('an item of a pack is asked as it was written, its options named in their order', () => {
  const [item] = BAKERY.items ?? [];
  expect(packItems('starter-check', BAKERY)).toEqual([
    {
      id: 'pack-1',
      kind: 'single',
      topic: 'voice',
      ask: item?.ask,
      options: item?.options.map((option, at) => ({ id: `o${String(at + 1)}`, ...option })),
      why: item?.why,
    },
  ]);
});

test('a pack without a question for a quiz leaves it as it is, and what another pack put there', () => {
  const baked = withPackItems(quiz, BAKERY);
  expect(baked.items).toHaveLength(1);
  for (const pack of [{}, { items: [] }]) expect(withPackItems(baked, pack)).toBe(baked);
});

test('such an item is sound, and is scored like any other', () => {
  const packed = withPackItems(quiz, BAKERY);
  const own = quizProblems(packed).filter(({ message }) => message.includes('pack-1'));
  expect(own).toEqual([]);
  const [item] = packed.items;
  if (!item) throw new Error('expected an item');
  const answered = reduceAttempt(packed, beginAttempt(packed, 'AAAAA'), {
    type: 'respond',
    item: item.id,
    response: { kind: 'single', option: 'o1' },
    sureness: undefined,
  });
  expect(Object.keys(answered.responses)).toEqual(['pack-1']);
  expect(scoreItem(item, { kind: 'single', option: 'o1' }).scaled).toBe(1);
  expect(scoreItem(item, { kind: 'single', option: 'o2' }).scaled).toBe(0);
});

test('the questions of a pack that comes later take the place of those that were there', () => {
  const own = { ...packItems('starter-check', BAKERY)[0], id: 'own' } as Quiz['items'][number];
  const baked = withPackItems({ ...quiz, items: [own] }, BAKERY);
  const later = { items: BAKERY.items?.map((item) => ({ ...item, ask: 'Who answers a review?' })) };
  const { items } = withPackItems(baked, later);
  expect(items.map(({ id }) => id)).toEqual(['own', 'pack-1']);
  expect(items.map((item) => 'ask' in item && item.ask)[1]).toBe('Who answers a review?');
});

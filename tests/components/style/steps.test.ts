import { describe, expect, test } from 'vitest';
import { START, take } from '../../../src/components/style/steps.ts';
import type { Step, Steps } from '../../../src/components/style/steps.ts';
import { madeUp } from '../../engine/style/made-up.ts';

const OF = madeUp.situations.length;
const after = (...steps: readonly Step[]): Steps =>
  steps.reduce((state, step) => take(madeUp, state, step), START);
const end = after(...madeUp.situations.map((): Step => ({ type: 'choose', style: 'open' })));

test('a choice is kept and leads on', () => {
  expect(after({ type: 'choose', style: 'open' })).toMatchObject({ at: 1, ways: { a: 'open' } });
});

test('what is left out has no answer, not even an earlier one', () => {
  const left = after(
    { type: 'choose', style: 'open' },
    { type: 'back', style: undefined },
    { type: 'leave-out' },
  );
  expect(left).toMatchObject({ at: 1, ways: {} });
});

test('going back keeps what is chosen, and goes no further than the first', () => {
  const back = after({ type: 'choose', style: 'open' }, { type: 'back', style: 'hybrid' });
  expect(back).toMatchObject({ at: 0, ways: { a: 'open', b: 'hybrid' } });
  expect(after({ type: 'back', style: undefined }).at).toBe(0);
});

describe('a change of one answer', () => {
  const changing = take(madeUp, end, { type: 'change', at: 2 });

  test('leads straight back to the mix', () => {
    const changed = take(madeUp, changing, { type: 'choose', style: 'content' });
    expect(changed).toMatchObject({ at: OF, changing: false, ways: { b: 'open', c: 'content' } });
  });

  test('can be called off', () => {
    const back = take(madeUp, changing, { type: 'back', style: 'content' });
    expect(back).toEqual(end);
  });

  test('can leave the situation out', () => {
    const { ways, at } = take(madeUp, changing, { type: 'leave-out' });
    expect(ways).not.toHaveProperty('c');
    expect(at).toBe(OF);
  });
});

test('words on the card survive the change of another answer, and not a new beginning', () => {
  const edited = take(madeUp, end, { type: 'edit', line: 'a:open', edit: { text: 'Kind first.' } });
  const both = take(madeUp, edited, { type: 'edit', line: 'a:open', edit: { out: true } });
  const changed = take(madeUp, take(madeUp, both, { type: 'change', at: 2 }), {
    type: 'choose',
    style: 'content',
  });
  expect(changed.edits).toEqual({ 'a:open': { text: 'Kind first.', out: true } });
  expect(take(madeUp, changed, { type: 'restart' })).toEqual(START);
});

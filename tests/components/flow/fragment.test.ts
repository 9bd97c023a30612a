import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roomIn } from '../../../src/components/draft/room-fragment.ts';
import { fragmentOf, readPlace, roomFragment } from '../../../src/components/flow/fragment.ts';
import { ACCOUNTS, AUDIENCES } from '../../../src/engine/index.ts';
import { answers } from '../../support/flow.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const list = fc.array(fc.record({ node: id, choice: id }), { maxLength: 8 });
const place = fc.record({
  start: fc.option(id, { nil: undefined }),
  answers: list,
  waiting: fc.array(fc.record({ flow: id, start: id, answers: list }), { maxLength: 3 }),
});

describe('a walk as a fragment', () => {
  test('reads as it is written', () => {
    expect(fragmentOf({ answers: answers('topic: pay, pay: ours'), waiting: [] })).toBe(
      '#a=topic.pay~pay.ours',
    );
    expect(fragmentOf({ answers: [], waiting: [] })).toBe('');
  });

  test('comes back as it was', () => {
    fc.assert(
      fc.property(place, (given) => {
        const fragment = fragmentOf(given);
        expect(readPlace(fragment)).toEqual(fragment === '' ? undefined : given);
      }),
    );
  });

  test('needs no letter that an address would change', () => {
    fc.assert(
      fc.property(place, (given) => {
        const fragment = fragmentOf(given);
        expect(new URL(`https://example.com/${fragment}`).hash).toBe(fragment);
      }),
    );
  });

  test('may be anything at all, and throws nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', '#a=', '#at=', '#from='), (text, key) => {
        const read = readPlace(key + text);
        const ids = [
          read?.start ?? 'fine',
          ...(read?.answers ?? []).flatMap(({ node, choice }) => [node, choice]),
          ...(read?.waiting ?? []).map(({ flow }) => flow),
        ];
        for (const one of ids) expect(one).toMatch(/^[a-z0-9-]+$/);
      }),
    );
  });

  test('takes three flows along and no more', () => {
    const waiting = ['one', 'two', 'three', 'four'].map((flow) => ({
      flow,
      start: 'begin',
      answers: [],
    }));
    expect(fragmentOf({ answers: [], waiting })).toBe(
      '#from=two.begin&from=three.begin&from=four.begin',
    );
  });
});

test('every room comes back from its fragment', () => {
  for (const account of ACCOUNTS) {
    for (const audience of AUDIENCES) {
      expect(roomIn(roomFragment({ account, audience }))).toEqual({ account, audience });
    }
  }
});

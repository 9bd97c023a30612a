// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useJudged } from '../../../src/components/draft/use-judged.ts';
import { lexiconFrom } from '../../../src/engine/draft/learned/packed.ts';
import { check, packedEn } from '../../../src/engine/index.ts';
import type { Draft } from '../../../src/engine/index.ts';
import { judge } from '../../support/draft.ts';
import { checkerProps } from '../../support/wording.ts';

const words = checkerProps().words!;
const CODE = 'Gate code 4471, come in.';
const BLANK: Draft = { text: '', account: 'personal', audience: 'public' };
const saying = (text: string): Draft => ({ ...BLANK, text });

/** What a look at the clock costs, in milliseconds: from eight on, each step is a piece. */
let slowness = 0;

beforeEach(() => {
  let now = 0;
  slowness = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => (now += slowness));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function begin(known = words) {
  const { result, rerender } = renderHook(
    (props: { draft: Draft; typed: boolean; words: typeof words }) =>
      useJudged(props.draft, props.words, props.typed),
    { initialProps: { draft: BLANK, typed: false, words: known } },
  );
  const pass = (milliseconds: number): void => {
    void act(() => {
      vi.advanceTimersByTime(milliseconds);
    });
  };
  return {
    now: () => result.current,
    type: (draft: Draft, held = words) => {
      rerender({ draft, typed: true, words: held });
    },
    press: (draft: Draft, held = words) => {
      rerender({ draft, typed: false, words: held });
    },
    pass,
    rest: () => {
      pass(250);
      for (let piece = 0; piece < 2000; piece += 1) pass(1);
    },
  };
}

describe('a press', () => {
  test('is judged before anything else happens', () => {
    const { now, press } = begin();
    press(saying(CODE));
    expect(now().report).toEqual(judge(CODE));
  });

  test('that clears the field leaves nothing said of it', () => {
    const { now, press } = begin();
    press(saying(CODE));
    press(BLANK);
    expect(now().report.findings).toEqual([]);
  });
});

describe('what is typed', () => {
  test('is judged as a press would be, in pieces, once the hand rests', () => {
    slowness = 9;
    const { now, type, pass, rest } = begin();
    const draft = saying(CODE);
    type(draft);
    pass(250);
    expect(now().report.findings).toEqual([]);
    rest();
    expect(now()).toMatchObject({ read: draft, report: judge(CODE) });
  });

  test('keeps the verdict of before while it is judged', () => {
    slowness = 9;
    const { now, press, type, pass } = begin();
    const before = saying(CODE);
    press(before);
    type(saying('Gone'));
    pass(250);
    expect(now()).toMatchObject({ read: before, report: judge(CODE) });
  });

  test('is not judged to the end where another key comes', () => {
    slowness = 9;
    const { now, type, pass, rest } = begin();
    type(saying(CODE));
    pass(250);
    type(saying('Gone'));
    pass(50);
    expect(now().report.findings).toEqual([]);
    rest();
    expect(now()).toMatchObject({ read: saying('Gone'), report: judge('Gone') });
  });
});

describe('words that came torn', () => {
  const ruled = { ...words.lexicon, learned: undefined };
  const keep = packedEn.learned.columns.keep.slice(0, 100);
  const columns = { ...packedEn.learned.columns, keep };
  const learned = { ...packedEn.learned, columns };
  const doubtful = { ...words, lexicon: lexiconFrom({ ...packedEn, learned }) };
  const useless = { ...words, lexicon: {} as typeof words.lexicon };
  const seamless = { ...words, lexicon: { ...words.lexicon, seams: undefined as never } };

  test.each(['press', 'type'] as const)('leave a %s to the rules, and say so', (way) => {
    slowness = 9;
    const judged = begin(doubtful);
    judged[way](saying(CODE), doubtful);
    judged.rest();
    expect(judged.now().missing).toBe('opinion');
    expect(judged.now().report).toEqual(check(saying(CODE), ruled));
  });

  test.each(['press', 'type'] as const)('judge no %s where nothing is left of them', (way) => {
    const judged = begin(useless);
    judged[way](saying(CODE), useless);
    judged.rest();
    expect(judged.now().missing).toBe('words');
    expect(judged.now().report.findings).toEqual([]);
  });

  test('judge nothing where no suggestion could be made with them', () => {
    const { now, press } = begin(seamless);
    press(saying(CODE), seamless);
    expect(now().missing).toBe('words');
  });

  test('are forgotten once whole ones come', () => {
    const { now, press } = begin(doubtful);
    press(saying(CODE), doubtful);
    expect(now().missing).toBe('opinion');
    press(saying(CODE));
    expect(now().missing).toBeUndefined();
    expect(now().report).toEqual(judge(CODE));
  });
});

describe('what stood there before the words came', () => {
  const wait = (awaited: boolean) => {
    slowness = 9;
    const { result, rerender } = renderHook(
      (props: { words: typeof words | undefined }) =>
        useJudged(waiting, props.words, false, awaited),
      { initialProps: { words: undefined as typeof words | undefined } },
    );
    rerender({ words });
    return result;
  };
  const waiting = saying(CODE);

  test('is judged in pieces', () => {
    const result = wait(false);
    expect(result.current.report.findings).toEqual([]);
    for (let piece = 0; piece < 1000; piece += 1) {
      void act(() => {
        vi.advanceTimersByTime(1);
      });
    }
    expect(result.current.report).toEqual(judge(CODE));
  });

  test('is judged at once where somebody waits for it', () => {
    expect(wait(true).current.report).toEqual(judge(CODE));
  });
});

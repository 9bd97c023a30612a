// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useRested } from '../../../src/components/draft/use-rested.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function begin() {
  const { result, rerender } = renderHook(
    ({ text, typed }: { text: string; typed: boolean }) => useRested(draftOf(text), typed),
    { initialProps: { text: '', typed: false } },
  );
  return {
    read: () => result.current.text,
    type: (text: string) => {
      rerender({ text, typed: true });
    },
    press: (text: string) => {
      rerender({ text, typed: false });
    },
    rest: (milliseconds: number) => {
      void act(() => {
        vi.advanceTimersByTime(milliseconds);
      });
    },
  };
}

/** The same draft for the same text, as the state of the checker keeps it. */
const drafts = new Map<string, { readonly text: string }>();
function draftOf(text: string): { readonly text: string } {
  const draft = drafts.get(text) ?? { text };
  drafts.set(text, draft);
  return draft;
}

describe('a draft that is typed', () => {
  test('is judged a quarter of a second after the last key, and not between those of a thumb', () => {
    const { read, type, rest } = begin();
    for (const text of ['h', 'ho', 'hom', 'home']) {
      type(text);
      rest(200);
      expect(read()).toBe('');
    }
    rest(50);
    expect(read()).toBe('home');
  });
});

describe('a press', () => {
  test('is answered at once', () => {
    const { read, type, press } = begin();
    type('home');
    press('away');
    expect(read()).toBe('away');
  });

  test('still stands where a key follows before the hand has rested', () => {
    const { read, type, press, rest } = begin();
    press('away');
    type('away now');
    expect(read()).toBe('away');
    rest(250);
    expect(read()).toBe('away now');
  });
});

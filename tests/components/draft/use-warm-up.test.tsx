// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CheckerWords } from '../../../src/components/draft/Checker.tsx';
import { useWarmUp } from '../../../src/components/draft/use-warm-up.ts';
import { checkerProps } from '../../support/wording.ts';

/** Steps done so far; each takes longer than a piece may. */
let done = 0;
let now = 0;

vi.mock('../../../src/components/draft/judging.ts', () => ({
  *judging(): Generator<void> {
    for (let step = 0; step < 5; step += 1) {
      done += 1;
      now += 20;
      yield;
    }
  },
}));

const { words, start } = checkerProps();

function Page({ came }: { readonly came?: CheckerWords | undefined }) {
  useWarmUp([start, start], came);
  return <textarea />;
}

beforeEach(() => {
  done = 0;
  now = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('for who only reads, nothing is judged beforehand', () => {
  render(<Page came={words} />);
  vi.runAllTimers();
  expect(done).toBe(0);
});

test('without words there is nothing to warm up', () => {
  render(<Page />);
  fireEvent.pointerDown(document.body);
  vi.runAllTimers();
  expect(done).toBe(0);
});

test('who comes near finds the samples judged, after what was pressed has been answered', () => {
  render(<Page came={words} />);
  fireEvent.pointerDown(document.body);
  vi.advanceTimersByTime(99);
  expect(done).toBe(0);
  vi.runAllTimers();
  expect(done).toBe(10);
});

test('no letter waits for a sample: it goes on where it stopped when the hand rests', () => {
  const { container } = render(<Page came={words} />);
  const field = container.querySelector('textarea')!;
  fireEvent.pointerDown(field);
  vi.advanceTimersByTime(100);
  const before = done;
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(10);
  for (let letter = 0; letter < 20; letter += 1) {
    fireEvent.input(field);
    vi.advanceTimersByTime(200);
  }
  expect(done).toBe(before);
  vi.runAllTimers();
  expect(done).toBe(10);
});

test('once all are judged, typing starts nothing', () => {
  const { container } = render(<Page came={words} />);
  fireEvent.pointerDown(document.body);
  vi.runAllTimers();
  fireEvent.input(container.querySelector('textarea')!);
  expect(vi.getTimerCount()).toBe(0);
});

test('a page that is left stops', () => {
  const { unmount } = render(<Page came={words} />);
  fireEvent.pointerDown(document.body);
  vi.advanceTimersByTime(100);
  const before = done;
  unmount();
  vi.runAllTimers();
  expect(done).toBe(before);
});

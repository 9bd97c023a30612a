// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ALL_BODIES } from '../../../src/components/quiz/all-bodies.tsx';
import { KEEPING } from '../../../src/components/quiz/kept.ts';
import { QuizPlayer } from '../../../src/components/quiz/QuizPlayer.tsx';
import type { Store } from '../../../src/engine/index.ts';
import { rooms } from '../../support/wording.ts';
import { guides, quizNamed, wording } from './content.ts';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
});

/** A place for an attempt, such as a learning system has. */
function place(takes = true) {
  let kept: unknown;
  const store: Store = {
    read: () => kept,
    write: vi.fn((next: unknown) => {
      if (takes) kept = next;
      return takes;
    }),
    wipe: vi.fn(() => {
      kept = undefined;
    }),
  };
  return { store, kept: () => kept };
}

function open(store: Store): void {
  render(
    <QuizPlayer
      quiz={quizNamed('share-or-think')}
      wording={wording}
      rooms={rooms}
      guides={guides}
      bodies={ALL_BODIES}
      framed
      keeping={KEEPING}
      store={store}
    />,
  );
}

function answer(): void {
  fireEvent.click(screen.getAllByRole('radio')[0]!);
  fireEvent.click(screen.getByRole('button', { name: 'Check my answer' }));
}

test('an attempt is kept in the place that is given, and nowhere else', () => {
  const { store, kept } = place();
  open(store);
  expect(store.write).not.toHaveBeenCalled();
  answer();
  expect(kept()).toMatchObject({ quiz: 'share-or-think' });
  expect([sessionStorage.length, localStorage.length]).toEqual([0, 0]);
  expect(screen.getByText(wording.kept.system)).toBeDefined();
  expect(screen.queryByRole('checkbox', { name: wording.kept.keep })).toBeNull();
});

test('it is taken up from there, and not from the tab', () => {
  const { store } = place();
  open(store);
  answer();
  cleanup();
  open(store);
  expect(screen.getByText('Welcome back: 1 answer was kept.')).toBeDefined();
  cleanup();
  open(place().store);
  expect(screen.queryByText(/Welcome back/)).toBeNull();
});

test('wiping empties it', () => {
  const { store, kept } = place();
  open(store);
  answer();
  fireEvent.click(screen.getByRole('button', { name: wording.kept.wipe }));
  expect(kept()).toBeUndefined();
});

test('a place that refuses is said to keep nothing', () => {
  open(place(false).store);
  answer();
  expect(screen.getByText(wording.kept.blocked)).toBeDefined();
});

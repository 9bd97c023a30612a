// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ALL_BODIES } from '../../../src/components/quiz/all-bodies.tsx';
import { KEEPING } from '../../../src/components/quiz/kept.ts';
import { QuizPlayer } from '../../../src/components/quiz/QuizPlayer.tsx';
import { rooms } from '../../support/wording.ts';
import { guides, quizNamed, wording } from './content.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
});

function open(): void {
  render(
    <QuizPlayer
      quiz={quizNamed('share-or-think')}
      wording={wording}
      rooms={rooms}
      guides={guides}
      bodies={ALL_BODIES}
      keeping={KEEPING}
    />,
  );
}

function answer(): void {
  fireEvent.click(screen.getAllByRole('radio')[0]!);
  fireEvent.click(screen.getByRole('button', { name: 'Check my answer' }));
}

function next(): void {
  fireEvent.click(screen.getByRole('button', { name: wording.feedback.next }));
}

function box(): HTMLInputElement {
  return screen.getByRole('checkbox', { name: wording.kept.keep });
}

/** How many answers the device holds. */
function onDevice(): number {
  const kept = JSON.parse(localStorage.getItem(localStorage.key(0)!)!) as { responses: object };
  return Object.keys(kept.responses).length;
}

/** What another tab makes of the attempt on the device: so many answers. */
function elsewhere(count: number): void {
  const key = localStorage.key(0)!;
  const kept = JSON.parse(localStorage.getItem(key)!) as { responses: object };
  const [[, response] = []] = Object.entries(kept.responses);
  const responses = Object.fromEntries(
    quizNamed('share-or-think')
      .items.slice(0, count)
      .map(({ id }) => [id, response as unknown]),
  );
  localStorage.setItem(key, JSON.stringify({ ...kept, responses }));
}

test('what another tab wiped from the device does not come back with the next answer', () => {
  open();
  answer();
  fireEvent.click(box());
  expect(localStorage.length).toBe(1);
  localStorage.clear();
  next();
  answer();
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 1]);
  expect(screen.getByText(wording.kept.tab)).toBeDefined();
});

test('an attempt that got further in another tab stays on the device', () => {
  open();
  answer();
  fireEvent.click(box());
  elsewhere(3);
  next();
  answer();
  expect(onDevice()).toBe(3);
  expect(screen.getByText(wording.kept.tab)).toBeDefined();
  expect(box().checked).toBe(false);
});

test('it gives way once this tab has got further, or when the person says so', () => {
  open();
  answer();
  fireEvent.click(box());
  elsewhere(3);
  next();
  answer();
  fireEvent.click(box());
  expect(onDevice()).toBe(2);
  elsewhere(3);
  for (let at = 0; at < 2; at += 1) {
    next();
    answer();
  }
  expect(onDevice()).toBe(4);
  expect(screen.getByText(wording.kept.device)).toBeDefined();
});

test('a device that refuses is not said to keep anything', () => {
  open();
  answer();
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse, removeItem: refuse });
  for (let at = 0; at < 2; at += 1) {
    fireEvent.click(box());
    expect(screen.getByText(wording.kept.refused)).toBeDefined();
    expect(box().checked).toBe(false);
  }
});

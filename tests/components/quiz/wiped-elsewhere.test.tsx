// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ALL_BODIES } from '../../../src/components/quiz/all-bodies.tsx';
import { KEEPING } from '../../../src/components/quiz/kept.ts';
import { QuizPlayer } from '../../../src/components/quiz/QuizPlayer.tsx';
import { rooms } from '../../support/wording.ts';
import { guides, quizNamed, wording } from './content.ts';

afterEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

function answer(): void {
  fireEvent.click(screen.getAllByRole('radio')[0]!);
  fireEvent.click(screen.getByRole('button', { name: 'Check my answer' }));
}

test('what another tab wiped from the device does not come back with the next answer', () => {
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
  answer();
  fireEvent.click(screen.getByRole('checkbox', { name: wording.kept.keep }));
  expect(localStorage.length).toBe(1);
  localStorage.clear();
  fireEvent.click(screen.getByRole('button', { name: wording.feedback.next }));
  answer();
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 1]);
  expect(screen.getByText(wording.kept.tab)).toBeDefined();
});

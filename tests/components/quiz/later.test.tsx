// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { QuizPlayer } from '../../../src/components/quiz/QuizPlayer.tsx';
import { rooms } from '../../support/wording.ts';
import { quizzes, wording } from './content.ts';

vi.mock('../../../src/components/quiz/later-items.ts', () => {
  throw new Error('no such file');
});

afterEach(cleanup);

test('where the script of an item cannot be loaded the quiz says so and offers to try again', async () => {
  const item = quizzes.flatMap(({ items }) => items).find(({ kind }) => kind === 'order');
  const [first] = quizzes;
  if (!item || !first) throw new Error('expected an order item');
  render(
    <QuizPlayer
      quiz={{ ...first, items: [item] }}
      wording={wording}
      rooms={rooms}
      guides={{}}
      judge={() => Promise.reject(new Error('not asked'))}
    />,
  );
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(wording.later.failed);
  screen.getByRole('button', { name: wording.later.retry }).click();
  expect(await screen.findByRole('alert')).toBeTruthy();
});

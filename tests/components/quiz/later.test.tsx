// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { LaterQuiz } from '../../../src/components/quiz/LaterQuiz.tsx';
import { rooms } from '../../support/wording.ts';
import { quizzes, wording } from './content.ts';

/** Whether the script of the larger kinds can be had. */
let isThere = false;

vi.mock('../../../src/components/quiz/later-items.ts', async (original) => {
  if (!isThere) throw new Error('no such file');
  return original();
});

afterEach(cleanup);

test('where the script of an item cannot be loaded the quiz says so and offers to try again', async () => {
  const item = quizzes.flatMap(({ items }) => items).find(({ kind }) => kind === 'order');
  const [first] = quizzes;
  if (!item || !first) throw new Error('expected an order item');
  render(
    <LaterQuiz
      quiz={{ ...first, items: [item] }}
      wording={wording}
      rooms={rooms}
      guides={{}}
      judge={() => Promise.reject(new Error('not asked'))}
    />,
  );
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(wording.later.failed);
  isThere = true;
  screen.getByRole('button', { name: wording.later.retry }).click();
  expect(await screen.findByText(item.kind === 'order' ? item.ask : '-')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

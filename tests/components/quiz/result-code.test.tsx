// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LaterQuiz } from '../../../src/components/quiz/LaterQuiz.tsx';
import { today } from '../../../src/components/quiz/today.ts';
import { decodeResult } from '../../../src/engine/index.ts';
import type { CodedResult } from '../../../src/engine/index.ts';
import { rooms } from '../../support/wording.ts';
import { facts, proof, registry } from '../proof/wording.ts';
import { guides, quizNamed, wording } from './content.ts';

const share = quizNamed('share-or-think');

beforeEach(() => {
  sessionStorage.clear();
  location.hash = '';
});
afterEach(cleanup);

function open(hash = ''): void {
  location.hash = hash;
  render(
    <LaterQuiz
      quiz={share}
      wording={wording}
      rooms={rooms}
      guides={guides}
      judge={vi.fn()}
      proof={{ wording: proof, registry, quizzes: facts, certificateHref: '/quizzes/certificate/' }}
    />,
  );
}

/** Says "I don't know" to all, or answers with the first verdict. */
function finish(answer: 'unsure' | 'share' = 'unsure'): void {
  for (let item = 0; item < 40; item += 1) {
    if (answer === 'unsure')
      fireEvent.click(screen.getByRole('button', { name: wording.answer.unsure }));
    else {
      fireEvent.click(screen.getAllByRole('radio')[0]!);
      fireEvent.click(screen.getByRole('button', { name: wording.answer.check }));
    }
    const last = screen.queryByRole('button', { name: wording.feedback.last });
    fireEvent.click(last ?? screen.getByRole('button', { name: wording.feedback.next }));
    if (last) return;
  }
}

async function shownCode(): Promise<CodedResult> {
  const link = await screen.findByRole('link', { name: proof.result.certificate });
  const [href, code = ''] = (link.getAttribute('href') ?? '').split('#');
  expect(href).toBe('/quizzes/certificate/');
  expect(document.querySelector('.result-code-code')?.textContent).toContain(code);
  const read = decodeResult(code, registry);
  if (!('result' in read)) throw new Error(`The code cannot be read: ${read.problem}.`);
  return read.result;
}

test('a finished quiz gives a code that says how it went', async () => {
  open('#items=3&set=7KQ2M&pass=80');
  finish();
  expect(await shownCode()).toMatchObject({
    quiz: 'share-or-think',
    date: today(),
    seed: '7KQ2M',
    pass: { mark: 0.8, reached: false },
    again: false,
    marks: ['unsure', 'unsure', 'unsure'],
  });
});

test('a second try at some items is told in the code', async () => {
  open('#items=3');
  finish();
  fireEvent.click(await screen.findByRole('button', { name: /^Try / }));
  finish('share');
  const result = await shownCode();
  expect(result.again).toBe(true);
  expect(result.marks).not.toContain('unsure');
});

test('a kept attempt gives the same code when the page is opened again', async () => {
  open('#items=3');
  finish();
  const before = await shownCode();
  cleanup();
  open('#items=3');
  expect(await shownCode()).toEqual(before);
});

test('practice gives no code', async () => {
  open('#items=3&mode=practice');
  finish();
  await screen.findByRole('heading', { level: 2 });
  await new Promise((done) => setTimeout(done, 50));
  expect(document.querySelector('.result-code')).toBeNull();
});

test('the day is the one of the person, not of Greenwich', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

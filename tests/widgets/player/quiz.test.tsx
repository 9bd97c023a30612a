// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ALL_BODIES } from '../../../src/components/quiz/all-bodies.tsx';
import { NOTHING_KEPT } from '../../../src/components/quiz/keeping.ts';
import { packWording } from '../../../src/schemas/pack-wording.ts';
import { drawQuiz } from '../../../src/widgets/player/quiz.tsx';
import { guides, quizNamed, wording } from '../../components/quiz/content.ts';
import { BAKERY } from '../../support/pack.ts';
import { rooms, wordingOf } from '../../support/wording.ts';

const { note: notes } = wordingOf('pack', packWording);

test('a quiz tells that somebody began with the first answer, once, whatever packs come before and after', () => {
  const heard: string[] = [];
  const recorder = {
    started: () => heard.push('started'),
    answered: () => heard.push('answered'),
    completed: vi.fn(),
  };
  const draw = drawQuiz(ALL_BODIES, NOTHING_KEPT);
  const props = { quiz: quizNamed('starter-check'), wording, rooms, guides };
  const given = { house: BAKERY, pack: BAKERY, notes };
  const { rerender } = render(draw(props, { recorder }, undefined));
  rerender(draw(props, { recorder }, given));
  expect(heard).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'I don’t know' }));
  rerender(draw(props, { recorder }, undefined));
  fireEvent.click(screen.getByRole('button', { name: 'Next one' }));
  fireEvent.click(screen.getByRole('button', { name: 'I don’t know' }));
  expect(heard).toEqual(['started', 'answered', 'answered']);
});

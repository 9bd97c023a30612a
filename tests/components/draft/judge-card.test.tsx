// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import { JudgeCard } from '../../../src/components/draft/JudgeCard.tsx';
import type { JudgeItem } from '../../../src/engine/index.ts';
import { rooms, samples } from '../../support/wording.ts';
import { wording } from '../quiz/content.ts';
import { press, tabTo } from '../quiz/keyboard.ts';

afterEach(cleanup);

function cardFor(id: string) {
  const sample = samples.find((one) => one.id === id);
  if (!sample) throw new Error(`No sample ${id}.`);
  const { text, account, audience, employer, review, verdict, why, rewrite } = sample;
  const about = sample.pictureNote ?? sample.about;
  const item: JudgeItem = {
    id,
    kind: 'judge',
    draft: { text, account, audience, about, employer, review },
    topic: 'people',
    verdict,
    accept: [],
    clues: [],
    others: {},
    why,
    rewrite,
  };
  return <JudgeCard item={item} wording={wording} rooms={rooms} />;
}

describe('a card in a guide', () => {
  test('is read, judged and explained with the keyboard', () => {
    render(cardFor('p24'));
    tabTo('Share');
    press(' ');
    press('ArrowDown');
    tabTo('Check my answer');
    press('Enter');
    expect(document.activeElement?.textContent).toBe('Right. We would say: Edit it first');
    expect(screen.getByText(/^Holiday yes, absence dates no/)).toBeTruthy();
  });

  test('gives another go, from an empty choice, with the focus on it', () => {
    render(cardFor('p24'));
    fireEvent.click(screen.getByRole('radio', { name: 'Share' }));
    fireEvent.click(screen.getByRole('button', { name: 'Check my answer' }));
    expect(document.activeElement?.textContent).toMatch(/^Not quite\./);
    fireEvent.click(screen.getByRole('button', { name: 'Choose again' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Share' }));
    expect(screen.getAllByRole('radio').filter((one) => (one as HTMLInputElement).checked)).toEqual(
      [],
    );
    expect(screen.queryByText(/^Not quite/)).toBeNull();
  });

  test('answers for whoever does not know', () => {
    render(cardFor('p04'));
    fireEvent.click(screen.getByRole('button', { name: 'I don’t know' }));
    expect(document.activeElement?.textContent).toBe('You were not sure. We would say: Share it');
  });

  test('colours the answer for whoever chose one, and for nobody who did not know', () => {
    render(cardFor('p04'));
    const heading = () => document.activeElement?.getAttribute('data-verdict');
    fireEvent.click(screen.getByRole('button', { name: 'I don’t know' }));
    expect(heading()).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Choose again' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Edit first' }));
    fireEvent.click(screen.getByRole('button', { name: 'Check my answer' }));
    expect(heading()).toBe('share');
  });

  test('says what its writer knows', () => {
    render(cardFor('p52'));
    expect(screen.getByText('You work for the garage.')).toBeTruthy();
    expect(screen.getByText('It is posted as a customer’s review.')).toBeTruthy();
  });

  test('shares nothing with the next card', () => {
    render(
      <>
        {cardFor('p04')}
        {cardFor('p24')}
      </>,
    );
    const [first, second] = screen.getAllByRole('group', { name: 'A post to judge' });
    if (!first || !second) throw new Error('Expected two cards.');
    fireEvent.click(within(first).getByRole('radio', { name: 'Share' }));
    fireEvent.click(within(second).getByRole('radio', { name: 'Edit first' }));
    const [kept, ticked] = [first, second].map(
      (card) =>
        within(card)
          .getAllByRole<HTMLInputElement>('radio')
          .find(({ checked }) => checked)?.value,
    );
    expect([kept, ticked]).toEqual(['share', 'edit']);
    fireEvent.click(within(first).getByRole('button', { name: 'Check my answer' }));
    expect(within(first).getByText('Right.')).toBeTruthy();
    expect(within(second).getAllByRole('radio')).toHaveLength(6);
    expect(
      within(second).getByRole<HTMLInputElement>('radio', { name: 'Edit first' }).checked,
    ).toBe(true);
  });

  test('does not take the focus when it appears', () => {
    render(cardFor('p04'));
    expect(document.activeElement).toBe(document.body);
  });

  test('is readable before script, without an inline style', () => {
    const html = renderToString(cardFor('p04'));
    expect(html).toContain('My password strategy is crying.');
    expect(html).not.toMatch(/ style=|<form/);
  });
});

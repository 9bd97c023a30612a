// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as cardPicture from '../../../src/components/style/card-picture.ts';
import { StylePlayer } from '../../../src/components/style/StylePlayer.tsx';
import type { Style } from '../../../src/engine/index.ts';
import { styleSchema } from '../../../src/schemas/style.ts';
import { styleWording } from '../../../src/schemas/style-wording.ts';
import { dataOf, wordingOf } from '../../support/wording.ts';
import { press, tabTo } from '../quiz/keyboard.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const quiz = styleSchema.parse(dataOf('styles/en/boundary-style.yaml'));
const wording = wordingOf('style', styleWording);
const focused = () => document.activeElement?.textContent ?? '';

/** Goes through to the end, the same style each time, with the keyboard alone. */
function goThrough(style: Style): void {
  for (const [at, { ways, ask }] of quiz.situations.entries()) {
    if (at > 0) expect(focused()).toBe(ask);
    tabTo(ways[0]?.text ?? '');
    press(' ');
    const wanted = ways.findIndex((way) => way.style === style);
    for (let step = 0; step < wanted; step += 1) press('ArrowDown');
    tabTo(at === quiz.situations.length - 1 ? wording.last : wording.next);
    press('Enter');
  }
}

describe('the portrait', () => {
  test('is gone through by keyboard and ends in the mix, said in words', () => {
    render(<StylePlayer quiz={quiz} wording={wording} />);
    goThrough('audience');
    expect(focused()).toBe(wording.mixTitle);
    expect(screen.getByText('Mostly: By audience.')).toBeTruthy();
    expect(screen.getByText(`${quiz.situations.length} times`)).toBeTruthy();
    expect(screen.getByText(quiz.portraits.audience.costs)).toBeTruthy();
    expect(screen.getByText(wording.safety)).toBeTruthy();
    expect(document.querySelector('.style-mix')?.textContent).not.toContain('You are');
  });

  test('asks for a choice, and says that none is wrong', () => {
    render(<StylePlayer quiz={quiz} wording={wording} />);
    tabTo(wording.next);
    press('Enter');
    expect(screen.getByRole('status').textContent).toBe(wording.first);
  });

  test('goes back with the answer still chosen', () => {
    render(<StylePlayer quiz={quiz} wording={wording} />);
    const first = quiz.situations[0]?.ways[1]?.text ?? '';
    fireEvent.click(screen.getByRole('radio', { name: first }));
    fireEvent.click(screen.getByRole('button', { name: wording.next }));
    fireEvent.click(screen.getByRole('button', { name: wording.back }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: first }).checked).toBe(true);
  });

  test('takes nothing from the device and leaves nothing there', () => {
    render(<StylePlayer quiz={quiz} wording={wording} />);
    goThrough('open');
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });
});

describe('the card', () => {
  const onCard = () =>
    [...document.querySelectorAll('.rule-card > ol > li')].map((line) => line.textContent);

  test('has five rules of the person’s own answers, to reword and to cross out', () => {
    render(<StylePlayer quiz={quiz} wording={wording} />);
    goThrough('content');
    const own = quiz.situations.map(
      ({ ways }) => ways.find(({ style }) => style === 'content')?.rule,
    );
    expect(onCard()).toEqual(own.slice(0, 5));
    fireEvent.input(screen.getByRole('textbox', { name: 'Rule 1' }), {
      target: { value: 'Kind first.' },
    });
    fireEvent.click(screen.getAllByRole('checkbox')[1] ?? document.body);
    expect(onCard()).toEqual(['Kind first.', ...own.slice(2, 5)]);
  });

  test('is printed by the browser, and offered as a picture', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const drawn = vi.spyOn(cardPicture, 'drawCard').mockResolvedValue(new Blob(['x']));
    const offered = vi.spyOn(cardPicture, 'offer').mockImplementation(() => undefined);
    render(<StylePlayer quiz={quiz} wording={wording} />);
    goThrough('hybrid');
    fireEvent.click(screen.getByRole('button', { name: wording.print }));
    expect(print).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: wording.save }));
    await waitFor(() => {
      expect(screen.getByText(wording.saved)).toBeTruthy();
    });
    expect(drawn.mock.calls[0]?.[0].rules).toHaveLength(5);
    expect(offered).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  test('says what to do where the browser makes no picture', async () => {
    vi.spyOn(cardPicture, 'drawCard').mockRejectedValue(new Error('no'));
    render(<StylePlayer quiz={quiz} wording={wording} />);
    goThrough('hybrid');
    fireEvent.click(screen.getByRole('button', { name: wording.save }));
    expect(await screen.findByText(wording.unsaved)).toBeTruthy();
  });

  test('has other rules after another answer', () => {
    render(<StylePlayer quiz={quiz} wording={wording} />);
    goThrough('hybrid');
    const before = onCard();
    const [first] = quiz.situations;
    fireEvent.click(
      screen.getByRole('button', { name: `Change your answer to: ${first?.ask ?? ''}` }),
    );
    const open = first?.ways.find(({ style }) => style === 'open')?.text ?? '';
    fireEvent.click(screen.getByRole('radio', { name: open }));
    for (const _situation of quiz.situations) {
      const on = screen.getByRole('button', {
        name: new RegExp(`^(?:${wording.next}|${wording.last})$`),
      });
      fireEvent.click(on);
    }
    expect(onCard()).not.toEqual(before);
  });
});

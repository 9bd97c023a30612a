// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { placeIn, startDeck } from '../../../../src/components/quiz/trainer/deck.ts';

const SLIDES = 12;

beforeEach(() => {
  const items = Array.from(
    { length: SLIDES - 2 },
    (_, index) =>
      `<section class="slide"><h2 tabindex="-1">Item ${index + 1}</h2><details><summary>Answer</summary>So.</details></section>`,
  ).join('');
  document.body.innerHTML = `
    <div data-deck data-count="Slide {at} of {of}">
      <section class="slide"><h1 tabindex="-1">Title</h1></section>
      ${items}
      <section class="slide"><h2 tabindex="-1">End</h2></section>
      <div class="deck-bar" hidden>
        <button data-do="back">Back</button><button data-do="reveal">Show</button>
        <button data-do="next">Next</button><p data-place></p><button data-do="full">Full</button>
        <details><summary>Keys</summary></details>
      </div>
    </div>`;
  history.replaceState(null, '', '/');
  const deck = document.querySelector<HTMLElement>('[data-deck]');
  if (!deck) throw new Error('expected a deck');
  startDeck(deck);
});

afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('.slide')]
    .filter(({ hidden }) => !hidden)
    .map((slide) => slide.querySelector('h1, h2')?.textContent);
const isOpen = () =>
  document.querySelector<HTMLDetailsElement>('.slide:not([hidden]) details')?.open ?? false;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const place = () => document.querySelector('[data-place]')?.textContent;

describe('slides', () => {
  test('show one at a time, and the bar that moves them', () => {
    expect(shown()).toEqual(['Title']);
    expect(document.querySelector<HTMLElement>('.deck-bar')?.hidden).toBe(false);
    expect(place()).toBe(`Slide 1 of ${SLIDES}`);
  });

  test.for([' ', 'Enter', 'ArrowRight', 'PageDown'])(
    '"%s" shows the answer, then goes on',
    (key) => {
      press('ArrowRight');
      expect(shown()).toEqual(['Item 1']);
      expect(document.activeElement?.textContent).toBe('Item 1');
      press(key);
      expect(shown()).toEqual(['Item 1']);
      expect(isOpen()).toBe(true);
      press(key);
      expect(shown()).toEqual(['Item 2']);
      expect(location.hash).toBe('#slide=3');
    },
  );

  test('go back, to the first and to the last, and no further', () => {
    press('End');
    press('ArrowRight');
    expect(shown()).toEqual(['End']);
    press('ArrowLeft');
    expect(shown()).toEqual(['Item 10']);
    press('Home');
    press('ArrowLeft');
    expect(shown()).toEqual(['Title']);
  });

  test('show and hide the answer with R', () => {
    press('ArrowRight');
    press('r');
    expect(isOpen()).toBe(true);
    press('R');
    expect(isOpen()).toBe(false);
  });

  test('go to a number of two digits once no third follows', () => {
    vi.useFakeTimers();
    press('1');
    press('1');
    vi.advanceTimersByTime(1000);
    expect(shown()).toEqual(['Item 10']);
  });

  test('leave Space and Enter to the button that has the focus', () => {
    const button = document.querySelector<HTMLElement>('[data-do="next"]');
    button?.focus();
    press(' ');
    expect(shown()).toEqual(['Title']);
    button?.click();
    expect(shown()).toEqual(['Item 1']);
  });

  test('leave keys with Ctrl or Cmd to the browser', () => {
    fireEvent.keyDown(document.body, { key: 'r', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'ArrowRight', metaKey: true });
    expect(shown()).toEqual(['Title']);
  });
});

test.for([
  ['', 0],
  ['#slide=5', 4],
  ['#slide=0', 0],
  ['#slide=999', 11],
  ['#slide=x', 0],
  ['#slide=<b>', 0],
] as const)('the address "%s" asks for slide %s from 0', ([hash, at]) => {
  expect(placeIn(hash, SLIDES)).toBe(at);
});

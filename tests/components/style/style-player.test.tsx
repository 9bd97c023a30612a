// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { hydrate } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as cardPicture from '../../../src/components/style/card-picture.ts';
import * as saving from '../../../src/components/take/save-file.ts';
import { StylePlayer } from '../../../src/components/style/StylePlayer.tsx';
import type { Style } from '../../../src/engine/index.ts';
import { press, tabTo } from '../quiz/keyboard.ts';
import { props, quiz, wording } from './content.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const { situations } = quiz;
const OF = situations.length;
/** With every space a plain one: some hold a number to its style. */
const plain = (text = '') => text.replaceAll('\u00A0', ' ');
const focused = () => plain(document.activeElement?.textContent);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const wayOf = (at: number, style: Style) =>
  situations[at]?.ways.find((way) => way.style === style) ?? { text: '', rule: '' };

function open(): void {
  render(<StylePlayer {...props} />);
}

/** Goes through to the end with the keyboard alone, with a style for each situation. */
function goThrough(styleAt: (at: number) => Style): void {
  for (const [at, { ways, ask }] of situations.entries()) {
    if (at > 0) expect(focused()).toBe(`Situation ${at + 1} of ${OF} ${ask}`);
    tabTo(ways[0]?.text ?? '');
    press(' ');
    const wanted = ways.findIndex(({ style }) => style === styleAt(at));
    for (let step = 0; step < wanted; step += 1) press('ArrowDown');
    tabTo(at === OF - 1 ? wording.last : wording.next);
    press('Enter');
  }
}

const always = (style: Style) => () => style;
/** All four styles in turn: three of them tie. */
const mixed = (at: number): Style =>
  (['audience', 'open', 'content', 'hybrid'] as const)[at % 4] ?? 'open';

describe('the portrait', () => {
  test('is gone through by keyboard and ends in the whole mix, in words', () => {
    open();
    goThrough(mixed);
    expect(focused()).toBe('Your mix: 3 open, 3 by audience, 3 by content and 2 by both');
    expect(screen.getByText(/are level, with 3 answers each/)).toBeTruthy();
    for (const { costs, gives } of Object.values(quiz.portraits)) {
      expect(screen.getAllByText(costs).length).toBeGreaterThan(0);
      expect(screen.getAllByText(gives).length).toBeGreaterThan(0);
    }
  });

  test('says where the styles come from, and that keeping apart is fine', () => {
    open();
    goThrough(always('open'));
    expect(focused()).toBe(`Your mix: ${OF} open`);
    expect(screen.getByText(wording.leadsAll)).toBeTruthy();
    expect(screen.getByText(wording.safety)).toBeTruthy();
    const source = screen.getByRole('link', { name: /^Ada Example, ‘On lines’.*2013/ });
    expect(source.getAttribute('href')).toBe('https://example.com/lines');
    expect(source.parentElement?.textContent).toMatch(/No style is the best one/);
    expect(screen.getByRole('link', { name: 'A guide' })).toBeTruthy();
  });

  test('asks for a choice, and says that none is wrong', () => {
    open();
    tabTo(wording.next);
    press('Enter');
    expect(screen.getByRole('status').textContent).toBe(wording.first);
    press('Enter');
    expect(screen.getByRole('status').textContent).toBe(`${wording.first}\u00a0`);
    fireEvent.click(screen.getAllByRole('radio')[0] ?? document.body);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('has no way back from the first situation, and one from the second, with both choices kept', () => {
    open();
    expect(screen.queryByRole('button', { name: wording.back })).toBeNull();
    const chosen = [wayOf(0, 'hybrid').text, wayOf(1, 'open').text] as const;
    fireEvent.click(screen.getByRole('radio', { name: chosen[0] }));
    fireEvent.click(button(wording.next));
    fireEvent.click(screen.getByRole('radio', { name: chosen[1] }));
    fireEvent.click(button(wording.back));
    expect(focused()).toContain(situations[0]?.ask);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: chosen[0] }).checked).toBe(true);
    fireEvent.click(button(wording.next));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: chosen[1] }).checked).toBe(true);
  });

  test('may leave situations out, and says how many', () => {
    open();
    fireEvent.click(button(wording.leave));
    fireEvent.click(button(wording.leave));
    for (let at = 2; at < OF; at += 1) {
      fireEvent.click(screen.getByRole('radio', { name: wayOf(at, 'content').text }));
      fireEvent.click(button(/^(?:Next|See my mix)$/));
    }
    expect(focused()).toBe(`Your mix: ${OF - 2} by content`);
    expect(screen.getByText(/You left 2 situations out/)).toBeTruthy();
    expect(screen.getAllByText(wording.out)).toHaveLength(2);
  });

  test('shows no mix and no card where all was left out, and a way to answer after all', () => {
    open();
    for (const _situation of situations) fireEvent.click(button(wording.leave));
    expect(focused()).toBe(wording.none);
    expect(document.querySelector('.rule-card')).toBeNull();
    fireEvent.click(button(`Change your answer to: ${situations[3]?.ask ?? ''}`));
    fireEvent.click(screen.getByRole('radio', { name: wayOf(3, 'hybrid').text }));
    fireEvent.click(button(wording.last));
    expect(focused()).toBe('Your mix: 1 by both');
  });

  test('counts what was chosen before the island woke up', () => {
    const place = document.createElement('div');
    document.body.append(place);
    const drawn = new DOMParser().parseFromString(
      renderToString(<StylePlayer {...props} />),
      'text/html',
    );
    place.append(...drawn.body.childNodes);
    const radio = within(place).getByRole<HTMLInputElement>('radio', {
      name: wayOf(0, 'content').text,
    });
    radio.checked = true;
    void act(() => hydrate(<StylePlayer {...props} />, place));
    fireEvent.click(within(place).getByRole('button', { name: wording.next }));
    expect(place.textContent).toContain(situations[1]?.ask);
    place.remove();
  });

  test('changes one answer and comes straight back; begins again with nothing', () => {
    open();
    goThrough(always('hybrid'));
    fireEvent.click(button(`Change your answer to: ${situations[0]?.ask ?? ''}`));
    expect(focused()).toContain(situations[0]?.ask);
    fireEvent.click(screen.getByRole('radio', { name: wayOf(0, 'open').text }));
    fireEvent.click(button(wording.last));
    expect(focused()).toBe(`Your mix: ${OF - 1} by both and 1 open`);
    fireEvent.click(button(wording.again));
    expect(focused()).toContain(situations[0]?.ask);
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(
      false,
    );
  });

  test('takes nothing from the device and leaves nothing there', () => {
    open();
    goThrough(always('open'));
    expect(localStorage.length + sessionStorage.length).toBe(0);
    expect(document.cookie).toBe('');
  });
});

describe('the card', () => {
  const onCard = () =>
    [...document.querySelectorAll('.rule-card-rules > li')].map((line) => line.textContent);
  const card = () => plain(document.querySelector('.rule-card')?.textContent);

  test('has the mix, five rules of the person’s own answers, what it gives and costs, and its source', () => {
    open();
    goThrough(always('content'));
    expect(onCard()).toEqual([0, 1, 2, 3, 4].map((at) => wayOf(at, 'content').rule));
    expect(card()).toContain(`My mix: ${OF} by content`);
    expect(card()).toContain(quiz.portraits.content.gives);
    expect(card()).toContain(quiz.portraits.content.costs);
    expect(card()).toContain('Ada Example, A Journal, 2013. A theory');
    expect(card()).not.toContain(quiz.portraits.open.costs);
  });

  test('lets every rule be reworded, crossed out and brought back, and one be added', () => {
    open();
    goThrough(always('content'));
    const [first, second, ...others] = onCard();
    fireEvent.input(screen.getByRole('textbox', { name: 'Rule 1' }), {
      target: { value: 'Kind first.' },
    });
    const keep = screen.getByRole('checkbox', { name: 'Keep rule 2 on the card' });
    fireEvent.click(keep);
    expect(onCard()).toEqual(['Kind first.', ...others]);
    fireEvent.click(keep);
    expect(onCard()).toEqual(['Kind first.', second, ...others]);
    fireEvent.input(screen.getByRole('textbox', { name: wording.own }), {
      target: { value: 'No phones at dinner.' },
    });
    expect(onCard()).toEqual(['Kind first.', second, ...others, 'No phones at dinner.']);
    expect(onCard()).not.toContain(first);
  });

  test('keeps its words when another answer changes', () => {
    open();
    goThrough(always('content'));
    fireEvent.input(screen.getByRole('textbox', { name: 'Rule 1' }), {
      target: { value: 'Kind first.' },
    });
    expect(focused()).not.toContain('Situation');
    fireEvent.click(button(`Change your answer to: ${situations[OF - 1]?.ask ?? ''}`));
    fireEvent.click(screen.getByRole('radio', { name: wayOf(OF - 1, 'open').text }));
    fireEvent.click(button(wording.last));
    expect(onCard()[0]).toBe('Kind first.');
  });

  test('has lines to write on where every rule is crossed out', () => {
    open();
    goThrough(always('content'));
    for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box);
    expect(onCard()).toEqual(['', '', '']);
  });

  test('is printed by the browser, and offered as a picture with the words it has', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const file = new Blob(['x']);
    const drawn = vi
      .spyOn(cardPicture, 'drawCard')
      .mockResolvedValue({ file, address: () => 'data:,' });
    const offered = vi.spyOn(saving, 'saveFile').mockImplementation(() => undefined);
    open();
    goThrough(always('hybrid'));
    fireEvent.click(button(wording.print));
    expect(print).toHaveBeenCalledOnce();
    fireEvent.click(button(wording.save));
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toMatch(/^The picture is made.*my-rules\.png/);
    });
    expect(drawn.mock.calls[0]?.[0]).toMatchObject({
      rules: onCard(),
      mix: `My mix: ${OF}\u00A0by\u00A0both`,
    });
    expect(offered).toHaveBeenCalledWith(file, 'my-rules.png');
    expect(screen.queryByRole('img', { name: wording.picture })).toBeNull();
  });

  test('says what to do where the browser makes no picture', async () => {
    vi.spyOn(cardPicture, 'drawCard').mockRejectedValue(new Error('no'));
    open();
    goThrough(always('hybrid'));
    fireEvent.click(button(wording.save));
    expect(await screen.findByText(wording.unsaved)).toBeTruthy();
  });

  test('shows the picture itself inside another page, which may block downloads', async () => {
    const address = 'data:image/png;base64,AAAA';
    vi.spyOn(cardPicture, 'drawCard').mockResolvedValue({
      file: new Blob(['x']),
      address: () => address,
    });
    vi.spyOn(saving, 'saveFile').mockImplementation(() => undefined);
    vi.spyOn(window, 'top', 'get').mockReturnValue(null);
    open();
    goThrough(always('hybrid'));
    fireEvent.click(button(wording.save));
    const picture = await screen.findByRole('img', { name: wording.picture });
    expect(picture.getAttribute('src')).toBe(address);
    expect(screen.getByRole('status').textContent).toBe(wording.framed);
  });
});

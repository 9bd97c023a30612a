// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DialSettings } from '../../../src/components/tool/DialSettings.tsx';
import { PersonalityDial } from '../../../src/components/tool/PersonalityDial.tsx';
import { personalityDial } from '../../../src/schemas/tools/personality-dial.ts';
import { dataOf, problemsIn } from '../../support/wording.ts';

const data = dataOf('tools/en/personality-dial.yaml');
const wording = personalityDial.parse(data);
const names = wording.settings.map(({ name }) => name);

afterEach(cleanup);

describe('the dial', () => {
  beforeEach(() => {
    render(<PersonalityDial wording={wording} />);
  });
  const dial = () => screen.getByRole<HTMLInputElement>('slider', { name: wording.dial });
  const shown = () => screen.getByRole('status').textContent;

  test('begins faceless, and praises nothing before somebody has chosen', () => {
    expect(dial().value).toBe('1');
    expect(shown()).toContain('We apologise for any inconvenience.');
    expect(screen.queryByText(wording.costs)).toBeNull();
    expect(document.body.textContent).not.toContain('That works');
  });

  test('says the name of a setting, not its number alone, to whoever turns it', () => {
    fireEvent.input(dial(), { target: { value: '3' } });
    expect(dial().getAttribute('aria-valuetext')).toBe('A person at work');
    expect(shown()).toMatch(/^3 of 5: A person at work.*making the sandwiches/);
  });

  test('turns by its stops as well, one of which is pressed', () => {
    for (const name of names) {
      fireEvent.click(screen.getByRole('button', { name: new RegExp(name) }));
      const pressed = screen.getAllByRole('button', { pressed: true });
      expect(pressed.map(({ textContent }) => textContent)).toEqual([
        `${String(names.indexOf(name) + 1)} ${name}`,
      ]);
      expect(dial().getAttribute('aria-valuetext')).toBe(name);
    }
  });

  test('says what each setting costs once somebody has stopped, with the focus on the answer', () => {
    fireEvent.input(dial(), { target: { value: '4' } });
    fireEvent.click(screen.getByRole('button', { name: wording.settle }));
    expect(document.activeElement?.textContent).toBe('You stopped at 4: A bad night');
    expect(screen.getAllByText(wording.costs)).toHaveLength(5);
    const chosen = screen
      .getAllByRole('listitem')
      .filter((one) => one.dataset['chosen'] === 'true');
    expect(chosen).toHaveLength(1);
    expect(within(chosen[0]!).getByText(/flour bin/).tagName).toBe('MARK');
  });

  test('leads to the answer again where somebody stops at the same setting', () => {
    const settle = screen.getByRole('button', { name: wording.settle });
    fireEvent.click(settle);
    settle.focus();
    fireEvent.click(settle);
    expect(document.activeElement?.textContent).toBe('You stopped at 1: Faceless');
  });

  test('keeps the answer while the dial turns on, until somebody stops again', () => {
    fireEvent.click(screen.getByRole('button', { name: wording.settle }));
    fireEvent.input(dial(), { target: { value: '5' } });
    expect(screen.getByRole('heading', { name: 'You stopped at 1: Faceless' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: wording.settle }));
    expect(document.activeElement?.textContent).toBe('You stopped at 5: The whole family');
  });
});

test('all settings can be read without script, and none is chosen', () => {
  const html = renderToString(<DialSettings wording={wording} />);
  for (const name of names) expect(html).toContain(name);
  expect(html).not.toMatch(/data-chosen="true"| style=|<button/);
});

test('two neighbours suit, and a lone right answer is refused', () => {
  const { settings } = wording;
  expect(settings.map(({ suits }) => suits !== undefined)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  const alone = settings.map(({ suits, ...one }, at) => (at === 1 ? { ...one, suits } : one));
  expect(problemsIn(personalityDial, { ...wording, settings: alone })).toEqual([
    'settings: expected "suits" on two settings that are neighbours',
  ]);
  const four = problemsIn(personalityDial, { ...wording, settings: settings.slice(0, 4) });
  expect(four.join()).toContain('expected five settings');
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AccountMap } from '../../../src/components/tool/AccountMap.tsx';
import {
  accountsFrom,
  asText,
  EMPTY,
  MOST,
  tipsFor,
} from '../../../src/components/tool/accounts.ts';
import { keyOf } from '../../../src/components/tool/keep.ts';
import { MapSheet } from '../../../src/components/tool/MapSheet.tsx';
import { accountMap } from '../../../src/schemas/tools/account-map.ts';
import { dataOf } from '../../support/wording.ts';

const wording = accountMap.parse(dataOf('tools/en/account-map.yaml'));
const { starters, fields } = wording;
const KEY = keyOf('account-map');

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const places = () =>
  screen
    .getAllByRole<HTMLInputElement>('textbox', { name: fields.place })
    .map(({ value }) => value);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: wording.keep.keep });
const rename = (place: string) =>
  fireEvent.input(screen.getAllByRole('textbox', { name: fields.place })[0]!, {
    target: { value: place },
  });

describe('an account', () => {
  test('with one voice and a second keeper has nothing to look at', () => {
    expect(tipsFor({ ...EMPTY, voices: ['firm'], others: 'Priya' })).toEqual([]);
    expect(tipsFor({ ...EMPTY, voices: ['me'] })).toEqual([]);
    expect(tipsFor({ ...EMPTY, voices: [] })).toEqual([]);
  });

  test('with two voices, or of a firm with one keeper, has', () => {
    expect(tipsFor({ ...EMPTY, voices: ['me', 'work'] })).toEqual(['twoVoices']);
    expect(tipsFor({ ...EMPTY, voices: ['firm'], others: '  ' })).toEqual(['oneKeeper']);
    expect(tipsFor({ ...EMPTY, voices: ['me', 'firm'] })).toEqual(['twoVoices', 'oneKeeper']);
  });

  test('that was kept comes back, and what is no account does not', () => {
    expect(accountsFrom(JSON.parse(JSON.stringify(starters)))).toEqual(starters);
    expect(accountsFrom([{ place: 7, voices: 'me', out: 'x'.repeat(999) }, null, 'a'])).toEqual([
      { place: '', voices: [], seen: '', out: 'x'.repeat(120), others: '' },
    ]);
    for (const nothing of [undefined, null, {}, 'map', [null]]) {
      expect(accountsFrom(nothing)).toBeUndefined();
    }
    expect(accountsFrom(Array.from({ length: 99 }, () => EMPTY))).toHaveLength(MOST);
  });

  test('is a paragraph of text', () => {
    expect(asText([{ ...EMPTY, place: 'Choir', seen: 'Singers', out: 'Work' }], wording)).toBe(
      [
        'Choir',
        'Who speaks here? Me',
        'Who sees it? Singers',
        'What stays out? Work',
        'Who has the password besides me? nobody else',
      ].join('\n'),
    );
  });
});

describe('the map', () => {
  test('begins with rows to change, and keeps nothing', () => {
    render(<AccountMap wording={wording} />);
    expect(places()).toEqual(starters.map(({ place }) => place));
    rename('Allotment page');
    expect(box().checked).toBe(false);
    expect(localStorage.length).toBe(0);
  });

  test('adds rows with the focus in them, named or not', () => {
    render(<AccountMap wording={wording} />);
    press(wording.add);
    expect(document.activeElement).toBe(
      screen.getAllByRole('textbox', { name: fields.place }).at(-1),
    );
    press('Running app');
    expect(places().slice(-2)).toEqual(['', 'Running app']);
  });

  test('takes a row off and puts it back where it was', () => {
    render(<AccountMap wording={wording} />);
    press('Remove: Family group');
    expect(places()).toEqual(['Work profile', 'The firm’s page']);
    expect(screen.getByRole('status').textContent).toBe('Family group is off the map.');
    expect(document.activeElement?.textContent).toBe(wording.undo);
    press(wording.undo);
    expect(places()).toEqual(starters.map(({ place }) => place));
    expect((document.activeElement as HTMLInputElement).value).toBe('Family group');
  });

  test('points out two voices where they meet', () => {
    render(<AccountMap wording={wording} />);
    const row = screen.getByRole('group', { name: 'Family group' });
    expect(within(row).queryByText(wording.tips.twoVoices)).toBeNull();
    fireEvent.click(within(row).getByRole('checkbox', { name: 'Me at work' }));
    expect(within(row).getByText(wording.tips.twoVoices)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe(wording.tips.twoVoices);
  });

  test('is kept from the tick on, comes back, and is wiped', () => {
    render(<AccountMap wording={wording} />);
    fireEvent.click(box());
    rename('Choir');
    expect(localStorage.getItem(KEY)).toContain('Choir');
    cleanup();
    render(<AccountMap wording={wording} />);
    expect(places()[0]).toBe('Choir');
    expect(box().checked).toBe(true);
    press(wording.keep.wipe);
    expect(localStorage.length).toBe(0);
    expect(places()[0]).toBe('Work profile');
  });

  test('goes on paper only once it is somebody’s own', () => {
    const { container } = render(<AccountMap wording={wording} />);
    const sheet = () => container.querySelector<HTMLElement>('.map-sheet')?.dataset['own'];
    expect(sheet()).toBe('false');
    rename('Choir');
    expect(sheet()).toBe('true');
    expect(within(screen.getByRole('table', { hidden: true })).getByText('Choir')).toBeTruthy();
  });

  test('prints its own sheet alone', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { container } = render(<AccountMap wording={wording} />);
    press(wording.print);
    expect(print).toHaveBeenCalledOnce();
    expect(container.querySelector('[data-print]')?.className).toBe('map-sheet');
    fireEvent(window, new Event('afterprint'));
    expect(document.querySelector('[data-print]')).toBeNull();
  });

  test('has an end', () => {
    render(<AccountMap wording={wording} />);
    for (let at = starters.length; at < MOST; at += 1) press(wording.add);
    expect(screen.getByText(wording.full)).toBeTruthy();
    expect(screen.queryByRole('button', { name: wording.add })).toBeNull();
  });
});

test('the sheet without script has the first rows and some to fill in', () => {
  const html = renderToString(<MapSheet accounts={starters} blanks={5} wording={wording} />);
  expect(html.match(/<tr>/g)).toHaveLength(1 + starters.length + 5);
  expect(html).toContain('Family group');
  expect(html).not.toMatch(/<(?:input|button)| style=/);
});

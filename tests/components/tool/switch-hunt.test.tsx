// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keyOf } from '../../../src/components/tool/keep.ts';
import { reminderFile } from '../../../src/components/tool/reminder-file.ts';
import { halfYearOn, keptHunt } from '../../../src/components/tool/switch-hunt.ts';
import { SwitchHunt } from '../../../src/components/tool/SwitchHunt.tsx';
import { switchHunt } from '../../../src/schemas/tools/switch-hunt.ts';
import { dataOf } from '../../support/wording.ts';

const wording = switchHunt.parse(dataOf('tools/en/switch-hunt.yaml'));
const KEY = keyOf('switch-hunt');

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const tick = (name: string) =>
  fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(`^${name}\\.`) }));
const nameField = () => screen.getByLabelText(wording.app);
const named = (app: string) => fireEvent.input(nameField(), { target: { value: app } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const said = () => screen.getByRole('status').textContent;

test('says in words how far a round is, and goes back with a tick that is taken out', () => {
  render(<SwitchHunt wording={wording} />);
  expect(screen.getByText(wording.progress[0] ?? '')).toBeTruthy();
  tick('Audience');
  tick('Links');
  expect(said()).toBe('An app: Two of nine looked at.');
  tick('Links');
  expect(said()).toBe('An app: One of nine looked at.');
});

test('all nine end with a way to test it', () => {
  render(<SwitchHunt wording={wording} />);
  for (const { name } of wording.switches) tick(name);
  expect(said()).toContain('while logged out');
});

test('each app has ticks of its own, and coming back finds them', () => {
  render(<SwitchHunt wording={wording} />);
  named('Salon page');
  tick('Audience');
  press(wording.another);
  expect(document.activeElement).toBe(nameField());
  expect(screen.queryAllByRole('checkbox', { checked: true })).toHaveLength(0);
  named('Running app');
  fireEvent.click(screen.getByRole('radio', { name: 'Salon page: 1 of 9' }));
  expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1);
});

test('a round that is removed is gone, and the last one cannot be', () => {
  render(<SwitchHunt wording={wording} />);
  expect(screen.queryByRole('button', { name: wording.remove })).toBeNull();
  named('Salon page');
  press(wording.another);
  press(wording.remove);
  expect(screen.queryByRole('radio')).toBeNull();
  expect(nameField()).toHaveProperty('value', 'Salon page');
});

test('the sheet has what is on the screen, and boxes to tick by hand', () => {
  render(<SwitchHunt wording={wording} />);
  named('Salon page');
  tick('Audience');
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows).toHaveLength(10);
  expect(within(rows[0]!).getByText('Salon page')).toBeTruthy();
  expect(rows[1]?.textContent).toContain(wording.paper.ticked);
  expect(rows[2]?.textContent).not.toContain(wording.paper.ticked);
});

describe('keeping', () => {
  test('keeps what comes before and after the tick, and finds it again', async () => {
    render(<SwitchHunt wording={wording} />);
    named('Salon page');
    fireEvent.click(screen.getByLabelText(wording.keep.keep));
    tick('Audience');
    await waitFor(() => expect(localStorage.getItem(KEY)).toContain('audience'));
    cleanup();
    render(<SwitchHunt wording={wording} />);
    await waitFor(() => expect(nameField()).toHaveProperty('value', 'Salon page'));
    expect(screen.getByLabelText(wording.keep.keep)).toHaveProperty('checked', true);
  });

  test('wiping empties the device and the page, and says so', async () => {
    render(<SwitchHunt wording={wording} />);
    named('Salon page');
    fireEvent.click(screen.getByLabelText(wording.keep.keep));
    await waitFor(() => expect(localStorage).toHaveLength(1));
    press(wording.keep.wipe);
    expect(localStorage).toHaveLength(0);
    expect(nameField()).toHaveProperty('value', '');
    expect(said()).toBe(wording.keep.wiped);
  });

  test.for([
    ['something else', '"soup"'],
    ['no rounds', '{"rounds":[]}'],
    ['rounds of another kind', '{"rounds":[7]}'],
  ] as const)('leaves %s alone', async ([, text]) => {
    localStorage.setItem(KEY, text);
    render(<SwitchHunt wording={wording} />);
    tick('Audience');
    expect(said()).toContain('One of nine');
    expect(localStorage.getItem(KEY)).toBe(text);
  });
});

test('of what was kept, switches that are no longer in the list are left out', () => {
  const kept = { rounds: [{ app: 'A', ticks: ['tags', 'horoscope'] }, { ticks: 3 }], next: 7 };
  expect(keptHunt(kept, ['audience', 'tags'])).toEqual({
    rounds: [
      { app: 'A', ticks: ['tags'] },
      { app: '', ticks: [] },
    ],
    next: '',
  });
});

test.for(['2026-13-45', '9999-99-99', '0000-00-00'])(
  'of what was kept, %s is no day: the hunt opens all the same',
  async (next) => {
    localStorage.setItem(KEY, JSON.stringify({ rounds: [{ app: 'Salon page' }], next }));
    render(<SwitchHunt wording={wording} />);
    await waitFor(() => expect(nameField()).toHaveProperty('value', 'Salon page'));
    expect(screen.getByLabelText(wording.next)).not.toHaveProperty('value', next);
  },
);

test.for([
  ['2026-11-29', '2027-05-29'],
  ['2026-01-05', '2026-07-05'],
  ['2026-08-31', '2027-03-03'],
] as const)('half a year after %s is %s', ([day, later]) => {
  expect(halfYearOn(day)).toBe(later);
});

describe('the reminder', () => {
  const file = (day: string, here = 'https://room.example/guides/sharing-by-default/#x') =>
    reminderFile({ day, here, wording: wording.reminder });

  test('is a whole day that leads back to the page', () => {
    const event = new ICAL.Component(
      ICAL.parse(file('2027-05-29')) as [string, unknown[], unknown[]],
    ).getFirstSubcomponent('vevent');
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2027-05-29');
    expect(event?.getFirstPropertyValue('url')).toBe(
      'https://room.example/guides/sharing-by-default/',
    );
    expect(event?.getFirstPropertyValue('summary')).toBe(wording.reminder.event);
  });

  test('has the same id for the same day, and another for another', () => {
    const id = (text: string) => /UID:(.*)/.exec(text)?.[1];
    expect(id(file('2027-05-29'))).toBe(id(file('2027-05-29')));
    expect(id(file('2027-05-29'))).not.toBe(id(file('2027-05-30')));
  });

  test('asks for a day where none is chosen', () => {
    render(<SwitchHunt wording={wording} />);
    fireEvent.input(screen.getByLabelText(wording.next), { target: { value: '' } });
    press(wording.remind);
    expect(said()).toBe(wording.remindNeeds);
    press(wording.remind);
    expect(said()).toBe(`${wording.remindNeeds}\u00a0`);
  });
});

test('a list with a line of progress too few does not pass the schema', () => {
  const short = { ...wording, progress: wording.progress.slice(1) };
  expect(switchHunt.safeParse(short).success).toBe(false);
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keep, kept, keyOf, wipe } from '../../../src/components/tool/keep.ts';
import { KeepHere } from '../../../src/components/tool/KeepHere.tsx';
import { useKept } from '../../../src/components/tool/use-kept.ts';

const KEY = keyOf('shopping');
const wording = {
  keep: 'Keep it',
  wipe: 'Wipe it',
  kept: 'It is kept.',
  found: 'It was found.',
  refused: 'It is refused.',
  elsewhere: 'It was wiped elsewhere.',
  wiped: 'It is wiped.',
};

/** A tool of one field, which reads nothing but text. */
function Shopping() {
  const [list, setList] = useState('');
  const [note, setNote] = useState('');
  const read = (found: unknown) => (typeof found === 'string' ? found : undefined);
  const kept = useKept('shopping', list, read, setList);
  return (
    <>
      <input
        aria-label="List"
        value={list}
        onInput={({ currentTarget }) => setList(currentTarget.value)}
      />
      <KeepHere kept={kept} wording={wording} onWiped={() => setList('')} onNote={setNote} />
      <p role="status">{note}</p>
    </>
  );
}

const open = () => {
  cleanup();
  render(<Shopping />);
};
const field = () => screen.getByLabelText<HTMLInputElement>('List');
const write = (list: string) => fireEvent.input(field(), { target: { value: list } });
const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: wording.keep });
const said = () => screen.getByRole('status').textContent;
const shown = () => box().closest('div')?.querySelector('p')?.textContent;
const told = (key: string | null, newValue: string | null) =>
  fireEvent(window, Object.assign(new Event('storage'), { key, newValue }));
const refuse = () => {
  const no = () => {
    throw new Error('refused');
  };
  vi.stubGlobal('localStorage', { getItem: no, setItem: no, removeItem: no });
};

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('keeps nothing until somebody says so', () => {
  open();
  write('Tea');
  expect(localStorage).toHaveLength(0);
  expect(box().checked).toBe(false);
  expect(shown()).toBeUndefined();
});

test('keeps what comes before and after the tick, and says so', () => {
  open();
  write('Tea');
  fireEvent.click(box());
  expect(localStorage.getItem(KEY)).toBe('"Tea"');
  expect([said(), shown()]).toEqual([wording.kept, wording.kept]);
  write('Tea and soap');
  expect(localStorage.getItem(KEY)).toBe('"Tea and soap"');
});

test('finds it again on the next visit, shows that and says nothing', () => {
  keep('shopping', 'Tea');
  open();
  expect(field().value).toBe('Tea');
  expect(box().checked).toBe(true);
  expect([said(), shown()]).toEqual(['', wording.found]);
});

test.for([
  ['no JSON', '{'],
  ['something else', '[7]'],
] as const)('leaves %s alone', ([, text]) => {
  localStorage.setItem(KEY, text);
  open();
  write('Tea');
  expect(localStorage.getItem(KEY)).toBe(text);
  expect(box().checked).toBe(false);
});

test('without the tick the device is empty, and the page is as it was', () => {
  open();
  write('Tea');
  fireEvent.click(box());
  fireEvent.click(box());
  expect(localStorage).toHaveLength(0);
  expect([said(), shown()]).toEqual(['', undefined]);
  write('Tea and soap');
  expect(localStorage).toHaveLength(0);
});

test('wiping empties the device and the page, and the next word is not kept', () => {
  open();
  write('Tea');
  fireEvent.click(box());
  fireEvent.click(screen.getByRole('button', { name: wording.wipe }));
  expect(localStorage).toHaveLength(0);
  expect(field().value).toBe('');
  expect([said(), shown()]).toEqual([wording.wiped, wording.wiped]);
  write('Soap');
  expect(localStorage).toHaveLength(0);
});

test('says so where nothing can be kept, takes the tick back each time, and works on', () => {
  refuse();
  open();
  for (const time of ['first', 'second']) {
    fireEvent.click(box());
    expect(box().checked, time).toBe(false);
    expect([said(), shown()], time).toEqual([wording.refused, wording.refused]);
  }
  write('Tea');
  expect(field().value).toBe('Tea');
});

test('says so where the device is full in the middle of a word', () => {
  open();
  fireEvent.click(box());
  refuse();
  write('Tea');
  expect(said()).toBe(wording.refused);
  expect(box().checked).toBe(false);
});

test.for([
  ['its own', KEY],
  ['everything', null],
] as const)('does not bring back what another tab wipes: %s', ([, key]) => {
  open();
  write('Tea');
  fireEvent.click(box());
  localStorage.clear();
  told(key, null);
  write('Tea and soap');
  expect(localStorage).toHaveLength(0);
  expect([box().checked, shown()]).toEqual([false, wording.elsewhere]);
});

test('is not moved by what another tab keeps, by another tool, or where it keeps nothing', () => {
  open();
  told(KEY, null);
  expect(shown()).toBeUndefined();
  fireEvent.click(box());
  told(KEY, '"Soap"');
  told(keyOf('cooking'), null);
  expect([box().checked, field().value]).toEqual([true, '']);
});

test('a store that refuses gives nothing back, takes nothing and breaks nothing', () => {
  refuse();
  expect(kept('shopping')).toBeUndefined();
  expect(keep('shopping', 'Tea')).toBe(false);
  expect(() => wipe('shopping')).not.toThrow();
});

test('a tool has a name of its own, and wiping it leaves the others', () => {
  keep('shopping', 'Tea');
  keep('cooking', 'Soup');
  wipe('shopping');
  expect([kept('shopping'), kept('cooking')]).toEqual([undefined, 'Soup']);
});

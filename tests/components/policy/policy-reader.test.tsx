// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PolicyReader } from '../../../src/components/policy/PolicyReader.tsx';
import { notesText } from '../../../src/components/policy/notes-text.ts';
import { policyWording } from '../../../src/schemas/policy-wording.ts';
import { phrases, policy, read } from '../../support/policy.ts';
import { wordingOf } from '../../support/wording.ts';

const wording = wordingOf('policy', policyWording);
const kinds = policy.kinds.map(({ id, title, why, instead, facts }) => ({
  id,
  title,
  why,
  instead,
  sources: facts.map((fact) => ({ id: fact, label: `Somewhere, 2020: ${fact}` })),
}));
const props = { kinds, signs: policy.signs, wording, phrases };

const area = () => screen.getByLabelText<HTMLTextAreaElement>(wording.field);
const write = (value: string) => fireEvent.input(area(), { target: { value } });

beforeEach(() => {
  render(<PolicyReader {...props} />);
});
afterEach(cleanup);

test('begins empty, and says that there is nothing to read', () => {
  expect(screen.getByRole('status').textContent).toBe(wording.status.nothing);
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('lists what it marks, with reason, wording and source', () => {
  write('Employees must not discuss their salary.');
  const [note] = screen.getAllByRole('listitem');
  expect(note?.textContent).toContain('must not discuss their salary');
  const pay = kinds.find(({ id }) => id === 'pay');
  expect(note?.textContent).toContain(pay?.why);
  expect(note?.textContent).toContain(pay?.instead);
  const link = within(note ?? document.body).getByRole('link', { name: /M53/ });
  expect(link.getAttribute('href')).toBe('#fact-m53');
  expect(screen.getByRole('status').textContent).toBe(
    '1 broad phrase found. 0 of 8 good things are there.',
  );
});

test('does not call a policy good merely because it found nothing', () => {
  write('Do not post customers’ details.');
  expect(screen.getByText(wording.notes.none)).toBeTruthy();
  expect(screen.getAllByText(wording.signs.missing)).toHaveLength(policy.signs.length);
});

test('shows the place of a note in the policy', () => {
  write('Hello. Staff may not speak to the media. Thank you.');
  fireEvent.click(screen.getByRole('button', { name: /^Show in the policy: / }));
  const { selectionStart, selectionEnd, value } = area();
  expect(document.activeElement).toBe(area());
  expect(value.slice(selectionStart, selectionEnd)).toBe('may not speak to the media');
});

test('reads the sample, which has something of everything', () => {
  fireEvent.click(screen.getByRole('button', { name: wording.sample }));
  const found = read(wording.sampleText).notes.map(({ kind }) => kind);
  expect(new Set(found).size).toBeGreaterThanOrEqual(7);
  expect(area().value).toBe(wording.sampleText);
});

test('can be emptied, and the focus stays in the field', () => {
  write('Never complain about your job online.');
  fireEvent.click(screen.getByRole('button', { name: wording.empty }));
  expect(area().value).toBe('');
  expect(document.activeElement).toBe(area());
  expect(screen.getByRole('status').textContent).toBe(wording.status.cleared);
});

test('keeps nothing, whatever is written', () => {
  const kept = vi.spyOn(Storage.prototype, 'setItem');
  write('Never complain about your job online.');
  expect(kept).not.toHaveBeenCalled();
  expect(location.href).not.toContain('complain');
});

test('the notes as text have every note, every gap, and what they are not', () => {
  const text = 'Staff must not discuss\nwages. Never complain.';
  const notes = notesText(text, read(text), props);
  expect(notes).toContain('1. ‘must not discuss wages’');
  expect(notes).toContain('2. ‘Never complain’');
  expect(notes).toContain(wording.signs.missing);
  expect(notes).toContain('not legal advice');
  expect(notes).not.toMatch(/undefined|\{\w+\}/);
});

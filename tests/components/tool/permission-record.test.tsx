// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PermissionRecord } from '../../../src/components/tool/PermissionRecord.tsx';
import { recordText } from '../../../src/components/tool/record-text.ts';
import { permissionRecord } from '../../../src/schemas/tools/permission-record.ts';
import { dataOf } from '../../support/wording.ts';

const wording = permissionRecord.parse(dataOf('tools/en/permission-record.yaml'));
const { about, fields, paper } = wording;

const print = vi.fn();
beforeEach(() => {
  print.mockReset();
  vi.stubGlobal('print', print);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  delete document.documentElement.dataset['print'];
});

const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const card = () => document.querySelector('.record-card')!;

test('the card has the five parts of a yes, and lines where nothing is filled in', () => {
  render(<PermissionRecord wording={wording} />);
  expect(fields).toHaveLength(5);
  for (const { label } of fields) expect(card().textContent).toContain(label);
  expect(card().querySelectorAll('.record-card-lines')).toHaveLength(6);
  fill(about.label, 'Amira');
  expect(card().querySelectorAll('.record-card-lines')).toHaveLength(5);
  expect(card().textContent).toContain(`Amira ${paper.agrees}`);
});

test('without script the card has the notes of every country, with script the chosen one’s', () => {
  const plain = renderToString(<PermissionRecord wording={wording} />);
  const sheet = plain.slice(plain.indexOf('record-card'));
  for (const { label } of wording.countries) expect(sheet).toContain(label);
  render(<PermissionRecord wording={wording} />);
  expect(card().querySelectorAll('.record-card-note')).toHaveLength(1);
});

test('prints what is filled in', () => {
  render(<PermissionRecord wording={wording} />);
  fill(about.label, 'Amira');
  print.mockImplementation(() => expect(card().textContent).toContain('Amira'));
  press(wording.print);
  expect(print).toHaveBeenCalledOnce();
});

test('prints a blank card and leaves the fields as they were', async () => {
  render(<PermissionRecord wording={wording} />);
  fill(about.label, 'Amira');
  let printed = '';
  print.mockImplementation(() => (printed = card().textContent));
  press(wording.printBlank);
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(printed).not.toContain('Amira');
  dispatchEvent(new Event('afterprint'));
  await vi.waitFor(() => expect(card().textContent).toContain('Amira'));
});

test('the page is whole again after it has been printed', () => {
  render(<PermissionRecord wording={wording} />);
  press(wording.print);
  expect(document.documentElement.dataset['print']).toBe('alone');
  dispatchEvent(new Event('afterprint'));
  expect(document.documentElement.dataset['print']).toBeUndefined();
  expect(document.querySelector('[data-print]')).toBeNull();
});

test('a parent signs for a child', () => {
  render(<PermissionRecord wording={wording} />);
  expect(card().textContent).not.toContain(paper.childSignature);
  fireEvent.click(screen.getByLabelText(wording.child));
  expect(card().textContent).toContain(paper.childSignature);
  expect(card().textContent).not.toContain(paper.signatures[0]);
});

test('the note of the chosen country stands on the card with the month of its check', () => {
  render(<PermissionRecord wording={wording} />);
  fireEvent.click(screen.getByRole('radio', { name: 'United States' }));
  expect(card().textContent).toContain('written authorisation');
  expect(card().textContent).toContain('November 2026');
  expect(card().textContent).toContain('not legal advice');
  expect(card().textContent).not.toContain(wording.countries[0]?.text);
});

test('the text has all that the card has', () => {
  const text = recordText({ who: ' Amira ', where: 'in the window' }, true, 'uk', wording);
  expect(text).toContain(`Amira ${paper.agrees}`);
  expect(text).toContain('Where it will appear: in the window');
  expect(text).toContain('For how long: ____');
  expect(text).toContain(paper.childSignature);
  expect(text).toContain('not legal advice');
  expect(text).not.toMatch(/[{}]|undefined/);
});

test('keeps nothing, and empties at a press', () => {
  render(<PermissionRecord wording={wording} />);
  fill(about.label, 'Amira');
  press(wording.clear);
  expect(screen.getByLabelText(about.label)).toHaveProperty('value', '');
  expect(document.activeElement).toBe(screen.getByLabelText(about.label));
  expect(card().textContent).not.toContain('Amira');
  expect(localStorage).toHaveLength(0);
  expect(sessionStorage).toHaveLength(0);
});

test('a record with a part too few does not pass the schema', () => {
  expect(permissionRecord.safeParse({ ...wording, fields: fields.slice(1) }).success).toBe(false);
});

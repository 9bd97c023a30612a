// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Certificate } from '../../../src/components/proof/Certificate.tsx';
import { nameCheck } from '../../../src/engine/index.ts';
import { codeOf, facts, proof, registry } from './wording.ts';

const props = {
  wording: proof,
  registry,
  quizzes: facts,
  verifyHref: '/quizzes/verify/',
  site: 'Right for the Room',
};
const code = codeOf();

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

function open(hash = code): void {
  location.hash = hash;
  render(<Certificate {...props} />);
}

test('reads the code in the address and shows what it says', () => {
  open();
  const sheet = screen.getByRole('region', { name: proof.certificate.sheet });
  expect(sheet.textContent).toContain('Share it, or think again?');
  expect(sheet.textContent).toContain('2 of 4 right');
  expect(sheet.textContent).toContain('1 more nearly right');
  expect(sheet.textContent).toContain('27 November 2026');
  expect(sheet.textContent).toContain(code);
});

test('puts the name on the sheet with its check, and without a name shows neither', () => {
  open();
  const sheet = screen.getByRole('region', { name: proof.certificate.sheet });
  expect(sheet.textContent).not.toContain(proof.facts.nameCheck);
  fireEvent.input(screen.getByLabelText(proof.certificate.name), {
    target: { value: '  Imani Øye ' },
  });
  expect(sheet.textContent).toContain('Imani Øye');
  expect(sheet.textContent).toContain(`${proof.facts.nameCheck}${nameCheck('Imani Øye', code)}`);
});

test('prints no sign of a name that nobody sees, and one name in one way', () => {
  open();
  const sheet = screen.getByRole('region', { name: proof.certificate.sheet });
  const printed = (value: string) => {
    fireEvent.input(screen.getByLabelText(proof.certificate.name), { target: { value } });
    return sheet.querySelector('.certificate-sheet-name')?.textContent;
  };
  expect(printed('\u202EImani\0 \u2067Øye\u2069\uD83D')).toBe('Imani Øye');
  expect(sheet.textContent).toContain(`${proof.facts.nameCheck}${nameCheck('Imani Øye', code)}`);
  expect(printed('Zoe\u0308')).toBe('Zo\u00EB');
  expect(printed('نامه\u200Cای')).toBe('نامه\u200Cای');
  expect(printed('\u202E')).toBe('');
  expect(sheet.textContent).not.toContain(proof.facts.nameCheck);
});

test.for([
  ['Imani Øye', undefined],
  ['Maria von Hohenzollern-Neuhaus', 'long'],
  ['M'.repeat(20), 'long'],
  ['Maria Magdalena von Hohenzollern-Sigmaringen zu Neuhaus', 'longest'],
  ['W'.repeat(80), 'widest'],
  ['山'.repeat(60), 'widest'],
])('“%s” is written as small as it has to be', ([value, length]) => {
  open();
  fireEvent.input(screen.getByLabelText(proof.certificate.name), { target: { value } });
  const name = document.querySelector<HTMLElement>('.certificate-sheet-name');
  expect(name?.dataset['length']).toBe(length);
});

test('keeps the name nowhere: not in the address, not in a store', () => {
  open();
  fireEvent.input(screen.getByLabelText(proof.certificate.name), { target: { value: 'Imani' } });
  expect(location.href).not.toContain('Imani');
  expect(localStorage.length + sessionStorage.length).toBe(0);
});

test('asks for a code where there is none, and says what is wrong with another', () => {
  open('');
  const field = screen.getByLabelText(proof.certificate.code);
  fireEvent.input(field, { target: { value: code.slice(0, -3) } });
  fireEvent.click(screen.getByRole('button', { name: proof.certificate.show }));
  expect(screen.getByRole('status').textContent).toBe(proof.problems.short);
  fireEvent.input(field, { target: { value: code.toLowerCase() } });
  fireEvent.click(screen.getByRole('button', { name: proof.certificate.show }));
  expect(screen.getByRole('region', { name: proof.certificate.sheet }).textContent).toContain(code);
  expect(document.activeElement).toBe(screen.getByLabelText(proof.certificate.name));
});

test('says so where the quiz is no longer on the site', () => {
  location.hash = code;
  render(<Certificate {...props} quizzes={facts.slice(1)} />);
  expect(screen.getByRole('status').textContent).toBe(proof.problems['unknown-quiz']);
});

test('prints', () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  open();
  fireEvent.click(screen.getByRole('button', { name: proof.certificate.print }));
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test('follows the address when another code is put there', () => {
  open();
  location.hash = codeOf({ marks: ['right', 'right', 'right', 'right', 'right'] });
  fireEvent(window, new Event('hashchange'));
  const sheet = screen.getByRole('region', { name: proof.certificate.sheet });
  expect(sheet.textContent).toContain('5 of 5 right');
});

test('is drawn without a page, where there is no address', () => {
  expect(renderToString(<Certificate {...props} />)).toContain(proof.certificate.code);
});

test('forgets the name when another code is wanted, and takes the focus to the field', () => {
  open(code);
  fireEvent.input(screen.getByLabelText(proof.certificate.name), {
    target: { value: 'Imani Øye' },
  });
  fireEvent.click(screen.getByRole('button', { name: proof.certificate.other }));
  const field = screen.getByLabelText(proof.certificate.code);
  expect(document.activeElement).toBe(field);
  fireEvent.input(field, { target: { value: code } });
  fireEvent.click(screen.getByRole('button', { name: proof.certificate.show }));
  const name = screen.getByLabelText<HTMLInputElement>(proof.certificate.name);
  expect(name.value).toBe('');
});

test('gives the next code no name of the last one', () => {
  open(code);
  fireEvent.input(screen.getByLabelText(proof.certificate.name), {
    target: { value: 'Imani Øye' },
  });
  location.hash = codeOf({ date: '2026-11-20' });
  fireEvent(window, new HashChangeEvent('hashchange'));
  expect(screen.getByLabelText<HTMLInputElement>(proof.certificate.name).value).toBe('');
  expect(document.body.textContent).not.toContain('Imani');
});

test('reads no more of an address than a code can have', () => {
  const start = performance.now();
  open('7'.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(2000);
});

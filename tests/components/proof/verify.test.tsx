// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Verify } from '../../../src/components/proof/Verify.tsx';
import { nameCheck } from '../../../src/engine/index.ts';
import { codeOf, facts, proof, registry } from './wording.ts';

const { verify } = proof;
const code = codeOf();

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

function check(values: { code?: string; name?: string; letters?: string }): HTMLElement {
  render(<Verify wording={proof} registry={registry} quizzes={facts} />);
  const fill = (label: string, value = '') =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  fill(verify.code, values.code);
  fill(verify.name, values.name);
  fill(verify.nameCheck, values.letters);
  fireEvent.click(screen.getByRole('button', { name: verify.check }));
  const heading = screen.getByRole('heading', { level: 2 });
  expect(document.activeElement).toBe(heading);
  return screen.getByRole('region', { name: heading.textContent });
}

test('says all that a code says', () => {
  const says = check({ code: ` ${code.toLowerCase()} ` }).textContent;
  expect(says).toContain(verify.fine);
  for (const part of [
    'Share it, or think again?',
    '2 of 4 right',
    '27 November 2026',
    '7KQ2M',
    code,
    verify.current,
  ])
    expect(says).toContain(part);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Question 1Right',
    'Question 2Right',
    'Question 3Nearly',
    'Question 4I don’t know',
  ]);
  expect(says).not.toContain(verify.ahead);
});

test('leads to the quiz with the same items', () => {
  check({ code });
  const link = screen.getByRole('link', { name: verify.see });
  expect(link.getAttribute('href')).toBe('/quizzes/share-or-think/#items=4&set=7KQ2M');
});

test('tells another version, a pass mark, second tries and a day to come', () => {
  const says = check({
    code: codeOf({
      version: '000',
      pass: { mark: 0.8, reached: false },
      again: true,
      date: '2100-01-01',
    }),
  }).textContent;
  expect(says).toContain(verify.changed);
  expect(says).toContain('Not passed. The pass mark was 80%.');
  expect(says).toContain(proof.again);
  expect(says).toContain(verify.ahead);
});

test.for([
  ['a name that fits', 'imani  ØYE', nameCheck('Imani Øye', code)?.toLowerCase(), verify.fits],
  ['another name', 'Imani Oyeh', nameCheck('Imani Øye', code), verify.fitsNot],
  ['letters without a name', '', 'ABCD', verify.half],
  ['a name without letters', 'Imani Øye', '', verify.half],
] as const)('says of %s whether it fits', ([, name, letters, expected]) => {
  expect(check({ code, name, letters: letters ?? '' }).textContent).toContain(expected);
});

test.for([
  ['', 'empty'],
  [code.slice(0, 12), 'short'],
  [`${code}-7`, 'long'],
  [code.replace(/.$/, (last) => (last === '7' ? '8' : '7')), 'mistyped'],
] as const)('says in words what is wrong with "%s"', ([typed, problem]) => {
  const says = check({ code: typed }).textContent;
  expect(says).toContain(verify.wrong);
  expect(says).toContain(proof.problems[problem].split('{')[0]);
});

test('begins again with empty fields', () => {
  check({ code, name: 'Imani' });
  fireEvent.click(screen.getByRole('button', { name: verify.clear }));
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  const field = screen.getByLabelText<HTMLTextAreaElement>(verify.code);
  expect(field.value).toBe('');
  expect(document.activeElement).toBe(field);
});

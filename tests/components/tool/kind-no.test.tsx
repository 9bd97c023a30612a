// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test, vi } from 'vitest';
import { KindNo, KindNoList } from '../../../src/components/tool/KindNo.tsx';
import { kindNo } from '../../../src/schemas/tools/kind-no.ts';
import { dataOf, problemsIn } from '../../support/wording.ts';

const wording = kindNo.parse(dataOf('tools/en/kind-no.yaml'));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('there are three sentences, whole before anybody fills a gap', () => {
  const html = renderToString(<KindNoList wording={wording} />);
  expect(html.match(/<li>/g)).toHaveLength(3);
  expect(html).toContain('family and old friends');
  expect(html).not.toMatch(/[{}]|<input| style=/);
});

test('what is filled in stands in every sentence, and an emptied gap is whole again', () => {
  render(<KindNo wording={wording} />);
  const where = screen.getByRole('textbox', { name: wording.where });
  fireEvent.input(where, { target: { value: ' the garage’s page ' } });
  expect(screen.getAllByText(/on the garage’s page/i)).toHaveLength(3);
  fireEvent.input(where, { target: { value: ' ' } });
  expect(screen.getAllByText(/the clinic’s page/)).toHaveLength(3);
});

test('what looks like a place in a sentence is left as it was typed', () => {
  render(<KindNo wording={wording} />);
  const gap = screen.getByRole('textbox', { name: wording.keptFor });
  fireEvent.input(gap, { target: { value: '{where} <b>' } });
  expect(screen.getAllByText(/\{where\} <b>/)).toHaveLength(3);
});

test('a sentence is copied as it stands, and that is said', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  render(<KindNo wording={wording} />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy the short one' }));
  await waitFor(() => {
    expect(screen.getByRole('status').textContent).toBe(wording.copying.done);
  });
  expect(writeText).toHaveBeenCalledWith(
    'Thank you for asking! I keep this account for family and old friends. You will find me on the clinic’s page.',
  );
});

test('a sentence without both gaps is refused', () => {
  const [first] = wording.wordings;
  const bare = { ...first, text: 'No, thank you.' };
  expect(problemsIn(kindNo, { ...wording, wordings: [first, bare] })).toEqual([
    'wordings.1.text: expected both places, {keptFor} and {where}',
  ]);
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { GroupIsland } from '../../../src/components/proof/GroupIsland.tsx';
import { asked, codeOf, proof, registry } from './wording.ts';

const words = proof.class;

afterEach(cleanup);

function add(text: string): void {
  render(<GroupIsland wording={proof} registry={registry} quizzes={asked} />);
  fireEvent.input(screen.getByLabelText(words.codes), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: words.count }));
}

test('counts the codes, moves there, and says how the group did', () => {
  add([codeOf({ chance: 1 }), codeOf({ chance: 2, marks: ['right', 'right'] })].join('\n'));
  const heading = screen.getByRole('heading', { level: 2, name: '2 codes counted' });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Share it, or think again?');
  expect(document.body.textContent).toContain('The middle result is 75% right');
  expect(document.body.textContent).toContain('From 50% to 100% right.');
});

test('names what was not counted by its line', () => {
  const code = codeOf();
  add([code, 'Good morning!', code, code.slice(0, -4)].join('\n'));
  expect(screen.getByText('3 lines were not counted')).toBeTruthy();
  const lines = screen.getAllByRole('listitem').slice(0, 3);
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'Line 2: there is no code in it.',
    'Line 3: the same code as in line 1.',
    'Line 4: some letters of the code seem to be missing.',
  ]);
});

test('shows each item that came up with its question, the hardest first, and again as a table', () => {
  add([codeOf({ chance: 1 }), codeOf({ chance: 2 })].join('\n'));
  const table = screen.getByRole('table', { name: words.itemsCaption, hidden: true });
  const rows = within(table).getAllByRole('row', { hidden: true }).slice(1);
  expect(rows).toHaveLength(4);
  const right = rows.map((row) =>
    Number(within(row).getAllByRole('cell', { hidden: true })[1]?.textContent),
  );
  expect(right).toEqual([...right].sort((a, b) => a - b));
  for (const row of rows) {
    const ask = within(row).getByRole('rowheader', { hidden: true }).textContent;
    expect(asked[0]?.items.map((item) => item.ask)).toContain(ask);
  }
});

test('keeps different quizzes apart', () => {
  const other = asked[1];
  add([codeOf(), codeOf({ quiz: other?.id ?? '', version: '000' })].join('\n'));
  expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
    asked[0]?.title,
    other?.title,
  ]);
  expect(document.body.textContent).toContain(words.otherVersion.one.replace('{count}', '1'));
});

test('copies a table for spreadsheets, with every cell in quotes', async () => {
  const writeText = vi.fn((_text: string) => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  add(codeOf());
  fireEvent.click(screen.getByRole('button', { name: words.copyCsv }));
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(proof.copy.done));
  const lines = String(writeText.mock.calls[0]?.[0]).split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toContain('"Quiz","Question"');
  expect(lines[1]).toMatch(/^"Share it, or think again\?",".+",1,\d,\d,\d,\d$/);
  vi.unstubAllGlobals();
});

test('shows the text to copy where copying is refused', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
  add(codeOf());
  fireEvent.click(screen.getByRole('button', { name: words.copyText }));
  const field = await screen.findByLabelText<HTMLTextAreaElement>(proof.copy.field);
  expect(field.value).toContain('Share it, or think again?');
  expect(document.activeElement).toBe(field);
  vi.unstubAllGlobals();
});

test('has made-up codes to try, all of which are counted', () => {
  render(<GroupIsland wording={proof} registry={registry} quizzes={asked} />);
  fireEvent.click(screen.getByRole('button', { name: words.example }));
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('12 codes counted');
  expect(screen.queryByText(/not counted/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: words.clear }));
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
});

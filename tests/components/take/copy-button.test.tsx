// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CopyButton } from '../../../src/components/take/CopyButton.tsx';

const wording = { done: 'Copied', byHand: 'Copy it by hand.', field: 'The words' };

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const button = (text: string) => (
  <CopyButton text={text} label="Copy" wording={wording} onNote={() => undefined} />
);

test('says that it has copied as long as the words are those that were', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.resolve() } });
  const { rerender } = render(button('Dear Sam'));
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  await screen.findByRole('button', { name: 'Copied' });
  rerender(button('Dear Alex'));
  expect(screen.getByRole('button').textContent).toBe('Copy');
});

test('where it may not copy it shows the words, marked, until they are others', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
  const { rerender } = render(button('Dear Sam'));
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The words' });
  expect(field.value).toBe('Dear Sam');
  expect(document.activeElement).toBe(field);
  rerender(button('Dear Alex'));
  expect(screen.queryByRole('textbox')).toBeNull();
});

test.for([
  ['Copied', () => Promise.resolve()],
  ['Copy it by hand.', () => Promise.reject(new Error('no'))],
] as const)(
  'each press is news to a screen reader, which says “%s” again',
  async ([said, write]) => {
    vi.stubGlobal('navigator', { clipboard: { writeText: write } });
    const Desk = () => {
      const [note, setNote] = useState('');
      return (
        <>
          {['Sam', 'Alex'].map((name) => (
            <CopyButton
              key={name}
              text={name}
              label={name}
              name={name}
              wording={wording}
              onNote={setNote}
            />
          ))}
          <p role="status">{note}</p>
        </>
      );
    };
    render(<Desk />);
    let before = '';
    for (const name of ['Sam', 'Sam', 'Alex', 'Alex']) {
      fireEvent.click(screen.getByRole('button', { name }));
      await vi.waitFor(() => {
        expect(screen.getByRole('status').textContent).not.toBe(before);
      });
      before = screen.getByRole('status').textContent;
      expect(before.trim()).toBe(said);
    }
  },
);

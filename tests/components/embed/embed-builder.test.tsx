// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EmbedBuilder } from '../../../src/components/embed/EmbedBuilder.tsx';
import { embedWording } from '../../../src/schemas/embed-wording.ts';
import { activity, VOCABULARY } from '../../support/embed.ts';
import { rooms, wordingOf } from '../../support/wording.ts';

const { builder: wording } = wordingOf('embed', embedWording);

beforeEach(() => {
  // Frames load nothing here, which happy-dom complains about.
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

function start() {
  const props = {
    activities: [activity('feed')],
    vocabulary: VOCABULARY,
    wording,
    rooms,
    home: '/',
  };
  const { container } = render(<EmbedBuilder {...props} />);
  const field = screen.getByRole('textbox', { name: /^Address of your company pack/ });
  return {
    field,
    write: (value: string) => fireEvent.change(field, { target: { value } }),
    code: () => container.querySelector('.embed-copy code')?.textContent ?? '',
  };
}

test('the address of a company pack goes into the code and into no address', () => {
  const { write, code, field } = start();
  write(' pack.json ');
  expect(code()).toContain('<right-for-the-room activity="feed" pack="pack.json">');
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(code()).toContain('theme="dark" pack="pack.json"');
  expect(location.hash).toContain('theme=dark');
  expect(location.href).not.toContain('pack.json');
  expect(field.getAttribute('aria-invalid')).toBe('false');
});

test('what is no address of a file is told, and kept out of the code', () => {
  const { write, code, field } = start();
  write('pack.json');
  write('C:\\packs\\pack.json');
  expect(screen.getByText(wording.pack.wrong).id).toBe('embed-pack-problem');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(code()).not.toContain('pack');
  write('');
  expect(screen.queryByText(wording.pack.wrong)).toBeNull();
});

test('a place whose code cannot take the pack says so', () => {
  const { write, code } = start();
  write('pack.json');
  expect(screen.queryByText(wording.pack.left)).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'SharePoint Online' }));
  expect(screen.getByText(wording.pack.left)).toBeTruthy();
  expect(code()).not.toContain('pack');
});

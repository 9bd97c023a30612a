// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { TreeViewer } from '../../../src/components/flow/TreeViewer.tsx';

afterEach(cleanup);

const wording = {
  label: 'The tree',
  larger: 'Larger',
  smaller: 'Smaller',
  fit: 'All of it',
  here: 'Where I am',
  hint: 'It scrolls.',
};

test('says how large the picture is now, to whoever presses without seeing it', () => {
  render(
    <TreeViewer wording={wording} width={400} height={300}>
      <svg />
    </TreeViewer>,
  );
  const press = (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
    return screen.getByRole('status').textContent;
  };
  expect([wording.larger, wording.smaller, wording.smaller].map(press)).toEqual([
    '125%',
    '100%',
    '80%',
  ]);
});

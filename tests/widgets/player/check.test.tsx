// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { packedEn, silent } from '../../../src/engine/index.ts';
import { packWording } from '../../../src/schemas/pack-wording.ts';
import { draw } from '../../../src/widgets/player/check.tsx';
import { BAKERY } from '../../support/pack.ts';
import { checkerProps, rooms, wordingOf } from '../../support/wording.ts';

const { words, ...plain } = checkerProps();
const props = { ...plain, words: { ...words, lexicon: packedEn } };
const { note: notes } = wordingOf('pack', packWording);

const audience = () =>
  Object.entries(rooms.audiences).find(
    ([, { label }]) => screen.getByRole<HTMLInputElement>('radio', { name: label }).checked,
  )?.[0];
const ask = (fragment: string) => {
  history.replaceState(null, '', fragment);
  fireEvent(window, new HashChangeEvent('hashchange'));
};

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});

test('a checker follows the room that the page around asks for, each time it asks', () => {
  history.replaceState(null, '', '#account=company&audience=customers');
  render(draw(props, { recorder: silent }, undefined));
  expect(audience()).toBe('customers');
  ask('#account=company&audience=public');
  expect(audience()).toBe('public');
});

test('a room that was chosen stays when the look changes, and when a company pack comes', () => {
  history.replaceState(null, '', '#account=company&audience=customers');
  const { rerender } = render(draw(props, { recorder: silent }, undefined));
  fireEvent.click(screen.getByRole('radio', { name: rooms.audiences.work.label }));
  ask('#account=company&audience=customers&theme=dark');
  rerender(draw(props, { recorder: silent }, { house: BAKERY, pack: BAKERY, notes }));
  expect(audience()).toBe('work');
});

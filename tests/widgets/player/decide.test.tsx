// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { silent } from '../../../src/engine/index.ts';
import { packWording } from '../../../src/schemas/pack-wording.ts';
import { flowWording } from '../../../src/schemas/wording.ts';
import { drawFlow } from '../../../src/widgets/player/decide.tsx';
import { river, withNodes } from '../../support/flow.ts';
import { BAKERY } from '../../support/pack.ts';
import { help, rooms, wordingOf } from '../../support/wording.ts';

const props = {
  id: 'walk',
  flow: withNodes(river, {
    stay: { kind: 'outcome', verdict: 'ask', title: 'Stay on this side', text: 'It is dry here.' },
  }),
  at: 'stay',
  wording: wordingOf('flow', flowWording).walker,
  rooms,
  help,
  home: '../../',
};
const { note: notes } = wordingOf('pack', packWording);

test('a decision with a company pack says whom to ask, in the window and in what is copied', async () => {
  const write = vi.fn((_text: string) => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText: write } });
  render(drawFlow()(props, { recorder: silent }, { house: BAKERY, pack: BAKERY, notes }));
  expect(screen.getByRole('link', { name: 'Amina, front office' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
  await vi.waitFor(() => {
    expect(write).toHaveBeenCalledOnce();
  });
  expect(write.mock.lastCall?.[0]).toContain('Photos of guests: Amina, front office');
  vi.unstubAllGlobals();
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { RoomPicker } from '../../../src/components/draft/RoomPicker.tsx';
import { ACCOUNTS, AUDIENCES } from '../../../src/engine/index.ts';
import type { Room } from '../../../src/engine/index.ts';
import { arrow } from '../../support/keyboard.ts';
import { rooms, wording } from '../../support/wording.ts';

afterEach(cleanup);

const said = vi.fn<(room: Room) => void>();

function Picker({ id = 'here', start }: { readonly id?: string; readonly start: Room }) {
  const [room, setRoom] = useState(start);
  const change = (more: Partial<Room>) => {
    const next = { ...room, ...more };
    said(next);
    setRoom(next);
  };
  return (
    <RoomPicker
      id={id}
      room={room}
      wording={wording}
      rooms={rooms}
      onSpeak={(account) => change({ account })}
      onAddress={(audience) => change({ audience })}
    />
  );
}

const PUBLIC: Room = { account: 'personal', audience: 'public' };

function group(name: string) {
  return within(screen.getByRole('group', { name }));
}
function radio(name: string): HTMLInputElement {
  return screen.getByRole('radio', { name });
}

describe('the room picker', () => {
  test('asks who speaks and who will hear, as two groups of native radio buttons', () => {
    render(<Picker start={PUBLIC} />);
    const labels = (name: string) =>
      group(name)
        .getAllByRole('radio')
        .map((one) => one.closest('label')?.textContent);
    expect(labels(wording.speaks)).toEqual(
      ACCOUNTS.map((account) => rooms.accounts[account].label),
    );
    expect(labels(wording.hears)).toEqual(
      AUDIENCES.map((audience) => rooms.audiences[audience].label),
    );
  });

  test('shows the room as it is, one choice in each group', () => {
    render(<Picker start={{ account: 'company', audience: 'customers' }} />);
    const checked = screen.getAllByRole<HTMLInputElement>('radio').filter((one) => one.checked);
    expect(checked.map(({ value }) => value)).toEqual(['company', 'customers']);
  });

  test('is walked with the arrow keys, round and round', () => {
    render(<Picker start={PUBLIC} />);
    said.mockClear();
    radio(rooms.audiences.public.label).focus();
    arrow('ArrowLeft');
    expect(said).toHaveBeenLastCalledWith({ account: 'personal', audience: 'network' });
    expect(document.activeElement).toBe(radio(rooms.audiences.network.label));
    AUDIENCES.forEach(() => {
      arrow('ArrowRight');
    });
    expect(said).toHaveBeenLastCalledWith({ account: 'personal', audience: 'network' });
    expect(said).toHaveBeenCalledTimes(1 + AUDIENCES.length);
  });

  test('keeps the two groups apart', () => {
    render(<Picker start={PUBLIC} />);
    said.mockClear();
    radio(rooms.accounts.personal.label).focus();
    arrow('ArrowRight');
    expect(said).toHaveBeenLastCalledWith({ account: 'professional', audience: 'public' });
    expect(radio(rooms.audiences.public.label).checked).toBe(true);
  });

  test('keeps two pickers on a page apart', () => {
    render(
      <>
        <Picker id="one" start={PUBLIC} />
        <Picker id="two" start={PUBLIC} />
      </>,
    );
    const both = (name: string) =>
      screen.getAllByRole<HTMLInputElement>('radio', { name }).map(({ checked }) => checked);
    screen.getAllByRole('radio', { name: rooms.audiences.few.label })[0]?.click();
    expect(both(rooms.audiences.few.label)).toEqual([true, false]);
    expect(both(rooms.audiences.public.label)).toEqual([false, true]);
  });

  test.for(AUDIENCES)('says in words what the room "%s" is, once it is chosen', (audience) => {
    render(<Picker start={PUBLIC} />);
    fireEvent.click(radio(rooms.audiences[audience].label));
    expect(screen.getByText(rooms.audiences[audience].hint)).toBeDefined();
  });
});

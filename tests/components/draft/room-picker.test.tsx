// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { hydrate } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { useRef, useState } from 'preact/hooks';
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
  const now = useRef(room);
  const change = (more: Partial<Room>) => {
    now.current = { ...now.current, ...more };
    said(now.current);
    setRoom(now.current);
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

  test('tells what each choice means to whoever points and to whoever listens', () => {
    render(<Picker start={PUBLIC} />);
    for (const { label, hint } of [
      ...Object.values(rooms.accounts),
      ...Object.values(rooms.audiences),
    ]) {
      expect(radio(label).title).toBe(hint);
    }
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

describe('a page that comes to life late', () => {
  /** The page as the build drew it, with what a quick person or the browser chose before the script. */
  function chosenEarly(...names: readonly string[]): HTMLElement {
    const page = document.createElement('div');
    page.innerHTML = renderToString(<Picker start={PUBLIC} />);
    document.body.append(page);
    for (const name of names) radio(name).checked = true;
    said.mockClear();
    void act(() => {
      hydrate(<Picker start={PUBLIC} />, page);
    });
    return page;
  }
  const checked = () =>
    screen
      .getAllByRole<HTMLInputElement>('radio')
      .filter((one) => one.checked)
      .map(({ value }) => value);

  test('has the room of the build chosen before the script', () => {
    const page = document.createElement('div');
    page.innerHTML = renderToString(<Picker start={PUBLIC} />);
    document.body.append(page);
    expect(checked()).toEqual(['personal', 'public']);
    page.remove();
  });

  test('takes up a room that was chosen before', () => {
    const page = chosenEarly(rooms.accounts.company.label, rooms.audiences.work.label);
    expect(checked()).toEqual(['company', 'work']);
    expect(said).toHaveBeenLastCalledWith({ account: 'company', audience: 'work' });
    expect(screen.getByText(rooms.audiences.work.hint)).toBeDefined();
    fireEvent.click(radio(rooms.audiences.few.label));
    expect(checked()).toEqual(['company', 'few']);
    page.remove();
  });

  test('says nothing where nothing was chosen', () => {
    const page = chosenEarly();
    expect(checked()).toEqual(['personal', 'public']);
    expect(said).not.toHaveBeenCalled();
    page.remove();
  });

  test('asks the browser to restore no choice of an earlier visit', () => {
    render(<Picker start={PUBLIC} />);
    for (const one of screen.getAllByRole('radio')) {
      expect(one.getAttribute('autocomplete')).toBe('off');
    }
  });
});

test('a room that is set from outside is shown', () => {
  const nothing = () => undefined;
  const at = (room: Room) => (
    <RoomPicker
      id="set"
      room={room}
      wording={wording}
      rooms={rooms}
      onSpeak={nothing}
      onAddress={nothing}
    />
  );
  const { rerender } = render(at(PUBLIC));
  rerender(at({ account: 'company', audience: 'few' }));
  expect(radio(rooms.accounts.company.label).checked).toBe(true);
  expect(radio(rooms.audiences.few.label).checked).toBe(true);
});

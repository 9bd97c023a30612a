// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { hydrate } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FeedPlayer } from '../../../src/components/feed/FeedPlayer.tsx';
import type { ActWay, Taken } from '../../../src/engine/index.ts';
import { press, tabTo } from '../quiz/keyboard.ts';
import { feed, feedWords as wording } from '../../support/feed.ts';
import { rooms } from '../../support/wording.ts';

afterEach(cleanup);

const props = { feed, wording, rooms };
const OF = feed.entries.length;
const ALL_GOOD = Object.fromEntries(
  feed.entries.map(({ id, acts }) => [id, acts.find(({ good }) => good)?.way ?? 'pass']),
);

function radio(id: string, way: ActWay): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`[name="act-${id}"][value="${way}"]`);
  if (!found) throw new Error(`No way ${way} with ${id}.`);
  return found;
}

function day(taken: Taken): void {
  render(<FeedPlayer {...props} />);
  for (const [id, way] of Object.entries(taken)) fireEvent.click(radio(id, way));
}

const see = () => fireEvent.click(screen.getByRole('button', { name: wording.see }));
const cameOf = (id: string) => document.querySelector(`#came-${id}`)?.closest('li');
const shown = () => document.querySelectorAll('.seen-entry').length;
const live = () => screen.getByRole('status').textContent;

describe('the day', () => {
  test('shows every entry with its writer, its room and four acts', () => {
    day({});
    const all = document.querySelectorAll('.feed-day-list > li');
    expect(all).toHaveLength(OF);
    for (const [at, { by, acts, text }] of feed.entries.entries()) {
      const entry = within(all[at] as HTMLElement);
      expect(entry.getAllByText(by.name).length).toBeGreaterThan(0);
      expect(entry.getByText(text)).toBeTruthy();
      expect(entry.getAllByRole('radio')).toHaveLength(acts.length);
    }
    expect(screen.queryByText(rooms.accounts.personal.label)).toBeNull();
  });

  test('shows no judgement before it is asked for', () => {
    day({ gate: 'like' });
    expect(document.querySelector('.harm-bars, mark')).toBeNull();
    expect(screen.queryByText(feed.entries[1]?.careful ?? '')).toBeNull();
  });

  test('says how far one is, and leaves it to the radio to say what was chosen', () => {
    day({ priya: 'ask', gate: 'like', stapler: 'pass' });
    expect(live()).toBe(`3 of ${OF}.`);
    expect(screen.getByText(`You have acted on 3 of ${OF}.`)).toBeTruthy();
  });

  test('lets one change one’s mind, before and after', () => {
    day({ gate: 'like' });
    fireEvent.click(radio('gate', 'write'));
    see();
    expect(cameOf('gate')?.textContent).toContain('‘The flight is fine, the code is not’');
    fireEvent.click(screen.getByRole('button', { name: wording.change }));
    expect(radio('gate', 'write').checked).toBe(true);
    expect(document.activeElement?.textContent).toBe(feed.day);
    fireEvent.click(radio('gate', 'pass'));
    see();
    expect(cameOf('gate')?.textContent).toContain(wording.differs);
  });

  test('begins with the first act, and once, however often the day begins again', () => {
    const recorder = { started: vi.fn(), answered: vi.fn(), completed: vi.fn() };
    render(<FeedPlayer {...props} recorder={recorder} />);
    expect(recorder.started).not.toHaveBeenCalled();
    fireEvent.click(radio('gate', 'like'));
    see();
    fireEvent.click(screen.getByRole('button', { name: wording.again }));
    fireEvent.click(radio('gate', 'write'));
    expect(recorder.started).toHaveBeenCalledOnce();
    expect(recorder.answered).toHaveBeenCalledTimes(2);
  });

  test('counts what was chosen before the island woke up', async () => {
    const host = document.createElement('div');
    host.innerHTML = renderToString(<FeedPlayer {...props} />);
    document.body.append(host);
    radio('gate', 'write').checked = true;
    await act(() => hydrate(<FeedPlayer {...props} />, host));
    see();
    expect(cameOf('gate')?.textContent).toContain(wording.same);
    host.remove();
  });
});

describe('what came of it', () => {
  test('takes the focus, and lists fine posts left alone as something well done', () => {
    day({});
    see();
    expect(document.activeElement?.textContent).toBe(wording.cameTitle);
    expect(screen.getByRole('heading', { name: '6 fine posts that you let be fine' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /did what helps/ })).toBeNull();
    expect(cameOf('stapler')?.textContent).toContain(wording.nothing);
  });

  test('lights up the words and rates each harm in words', () => {
    day({ gate: 'like' });
    see();
    const gate = cameOf('gate') as HTMLElement;
    expect(gate.querySelector('mark')?.textContent).toBe('Booking ref K7QX2M1');
    expect(within(gate).getByText('3 of 3, serious')).toBeTruthy();
    expect(within(gate).getAllByText('0 of 3, none')).toHaveLength(2);
    expect(within(gate).queryByText(wording.silenceTitle)).toBeNull();
  });

  test('sets what silence would cost beside the harm where that is high', () => {
    day({});
    see();
    const exit = cameOf('fire-exit') as HTMLElement;
    expect(within(exit).getByText(wording.silenceTitle)).toBeTruthy();
    expect(exit.querySelectorAll('.harm-bars')).toHaveLength(2);
  });

  test('can be cut down to where another act goes further, and says how many', () => {
    day({});
    see();
    const only = screen.getByRole('checkbox', { name: wording.only });
    fireEvent.click(only);
    expect(shown()).toBe(OF - 6);
    expect(live()).toBe(`${OF - 6} of ${OF} shown.`);
    fireEvent.click(only);
    expect(shown()).toBe(OF);
  });

  test('opens an entry from the glance at the day, even one that was filtered out', () => {
    day({});
    see();
    fireEvent.click(screen.getByRole('checkbox', { name: wording.only }));
    const map = within(screen.getByRole('table'));
    fireEvent.click(map.getByRole('button', { name: 'Two years ago' }));
    expect(shown()).toBe(OF);
    expect(document.activeElement?.id).toBe('came-burnout');
  });

  test('has nothing to filter where all was met well', () => {
    day(ALL_GOOD);
    see();
    expect(screen.getByText(wording.noneOther)).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('begins the day again with nothing chosen', () => {
    day(ALL_GOOD);
    see();
    fireEvent.click(screen.getByRole('button', { name: wording.again }));
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
    expect(screen.getByText(`You have acted on 0 of ${OF}.`)).toBeTruthy();
  });
});

test('goes to the end with the keyboard alone', () => {
  render(<FeedPlayer {...props} />);
  radio('early-start', 'raise').focus();
  press(' ');
  press('ArrowDown');
  tabTo(wording.see);
  press('Enter');
  expect(document.activeElement?.textContent).toBe(wording.cameTitle);
  expect(cameOf('early-start')?.textContent).toContain(wording.fine);
});

// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import wake from '../../../integrations/island-client.ts';
import { cool, coolingFrom, onClock, whenReady } from '../../../src/components/tool/cooling.ts';
import { DraftCooler } from '../../../src/components/tool/DraftCooler.tsx';
import { keyOf } from '../../../src/components/tool/keep.ts';
import { draftCooler } from '../../../src/schemas/tools/draft-cooler.ts';
import { dataOf } from '../../support/wording.ts';

const wording = draftCooler.parse(dataOf('tools/en/draft-cooler.yaml'));
const KEY = keyOf('draft-cooler');
const MINUTE = 60_000;
const DRAFT = 'Eleven nights in a row, again.';
const at = (time: string) => new Date(`2026-03-04T${time}`).getTime();

describe('a draft that waits', () => {
  test.for([
    ['minutes', '14:00', '14:10'],
    ['hour', '14:30', '15:30'],
    ['morning', '22:00', '08:00'],
    ['morning', '01:00', '08:00'],
    ['morning', '07:00', '08:00'],
  ] as const)('for %s from %s is ready at %s', ([pause, from, until]) => {
    const waits = cool('a', pause, at(from));
    expect(new Date(waits.until).toTimeString().slice(0, 5)).toBe(until);
    expect(waits.until - waits.from).toBeLessThanOrEqual(26 * 60 * MINUTE);
    if (pause === 'morning') expect(waits.until - waits.from).toBeGreaterThan(3 * 60 * MINUTE);
  });

  test('says when it is ready, with the day where that is another', () => {
    const now = at('22:00');
    expect(whenReady(cool('a', 'minutes', now), now, wording)).toBe(
      'It is ready at 22:10. About 10 minutes to go.',
    );
    expect(whenReady(cool('a', 'minutes', now), now + 9.5 * MINUTE, wording)).toBe(
      'It is ready at 22:10. Less than a minute to go.',
    );
    expect(whenReady(cool('a', 'morning', now), now, wording)).toBe(
      'It is ready on Thursday at 08:00. About 10 hours to go.',
    );
  });

  test('waits no longer where the clock was turned back', () => {
    const waits = cool('a', 'hour', at('14:00'));
    expect(onClock(waits, at('14:20'))).toBe(waits);
    expect(onClock(waits, at('09:00'))).toEqual({
      text: 'a',
      from: at('09:00'),
      until: at('10:00'),
    });
  });

  test('comes back out of what was kept, and nothing else does', () => {
    const waits = cool('a', 'hour', at('14:00'));
    expect(coolingFrom(JSON.parse(JSON.stringify(waits)))).toEqual(waits);
    for (const broken of [null, 'a', [], {}, { ...waits, text: ' ' }, { ...waits, until: '9' }]) {
      expect(coolingFrom(broken)).toBeUndefined();
    }
    // A pause that nobody chose keeps nobody from their words.
    expect(coolingFrom({ ...waits, until: waits.from * 2 })).toMatchObject({ until: waits.from });
  });
});

describe('words written before the script came', () => {
  const props = { wording, check: '/check/' };
  const write = async (words: string): Promise<string | undefined> => {
    document.body.innerHTML = `<astro-island ssr>${renderToString(<DraftCooler {...props} />)}</astro-island>`;
    const island = document.querySelector<HTMLElement>('astro-island')!;
    island.querySelector('textarea')!.value = words;
    await wake(island)(DraftCooler as ComponentType<object>, props, {});
    await new Promise((resolve) => setTimeout(resolve, 20));
    return island.querySelector('textarea')?.value;
  };
  const said = () => document.body.textContent.includes(wording.replaces);

  afterEach(() => {
    document.body.innerHTML = '';
    localStorage.clear();
  });

  test('stay, and nothing is said where no draft cools', async () => {
    expect(await write('New words')).toBe('New words');
    expect(said()).toBe(false);
  });

  test('are not replaced by a draft that cools, and that is said', async () => {
    localStorage.setItem(KEY, JSON.stringify(cool(DRAFT, 'hour', Date.now())));
    expect(await write('New words')).toBe('New words');
    expect(said()).toBe(true);
  });
});

describe('the cooler', () => {
  beforeEach(() => {
    localStorage.clear();
    vi.useFakeTimers();
    vi.setSystemTime(at('14:00'));
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const wait = (milliseconds: number) => {
    void act(() => {
      vi.advanceTimersByTime(milliseconds);
    });
  };
  const open = () => {
    cleanup();
    render(<DraftCooler wording={wording} check="/check/" />);
    wait(0);
  };
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: wording.draft });
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  const start = (keeps = false) => {
    fireEvent.input(field(), { target: { value: DRAFT } });
    if (keeps) fireEvent.click(screen.getByRole('checkbox', { name: wording.keep }));
    press(wording.start);
  };
  const told = (newValue: string | null) =>
    fireEvent(window, Object.assign(new Event('storage'), { key: KEY, newValue }));
  const note = () => screen.getByRole('status').textContent;

  test('keeps nothing unless somebody asks', () => {
    open();
    start();
    expect(localStorage.length).toBe(0);
    expect(screen.getByText(wording.here)).toBeTruthy();
    expect(document.body.textContent).not.toContain(DRAFT);
    open();
    expect(field().value).toBe('');
  });

  test('asks for a draft where there is none', () => {
    open();
    fireEvent.input(field(), { target: { value: '  ' } });
    press(wording.start);
    expect(note()).toBe(wording.empty);
    expect(document.activeElement).toBe(field());
  });

  test('gives the draft back with three questions when the time has come, not before', () => {
    open();
    start();
    expect(document.activeElement?.textContent).toBe(wording.cooling);
    wait(9 * MINUTE);
    expect(screen.queryByRole('textbox')).toBeNull();
    wait(MINUTE + 10_000);
    expect(field().value).toBe(DRAFT);
    expect(note()).toBe(wording.readyNote);
    for (const question of wording.questions) expect(screen.getByText(question)).toBeTruthy();
    const link = screen.getByRole('link', { name: wording.check });
    expect(link.getAttribute('href')).toBe('/check/');
  });

  test('locks nobody out', () => {
    open();
    start();
    press(wording.early);
    expect(field().value).toBe(DRAFT);
    expect(document.activeElement?.textContent).toBe(wording.ready);
  });

  test('survives a reload where it is kept, before its time and after', () => {
    open();
    start(true);
    open();
    expect(screen.getByText(wording.cooling)).toBeTruthy();
    vi.setSystemTime(at('14:11'));
    open();
    expect(field().value).toBe(DRAFT);
    fireEvent.input(field(), { target: { value: 'Eleven nights. Please move two.' } });
    open();
    expect(field().value).toBe('Eleven nights. Please move two.');
  });

  test('is wiped when it is let go, and stays away', () => {
    open();
    start(true);
    expect(localStorage.length).toBe(1);
    press(wording.letGo);
    expect(localStorage.length).toBe(0);
    expect(note()).toBe(wording.gone);
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('');
    open();
    expect(field().value).toBe('');
  });

  test('leaves nothing behind when it cools again without the tick', () => {
    open();
    start(true);
    press(wording.early);
    fireEvent.click(screen.getByRole('checkbox', { name: wording.keep }));
    expect(localStorage.length).toBe(0);
    press(wording.again);
    expect(localStorage.length).toBe(0);
    expect(screen.getByText(wording.here)).toBeTruthy();
  });

  test('is kept as soon as that is ticked beside a draft that is ready', () => {
    open();
    start();
    press(wording.early);
    fireEvent.click(screen.getByRole('checkbox', { name: wording.keep }));
    expect(screen.getByText(wording.kept, { exact: false })).toBeTruthy();
    vi.setSystemTime(at('14:11'));
    open();
    expect(field().value).toBe(DRAFT);
  });

  test('is not said to be kept where the device no longer takes it', () => {
    open();
    start(true);
    press(wording.early);
    const refuse = () => {
      throw new Error('full');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    fireEvent.input(field(), { target: { value: 'Eleven nights. Please move two.' } });
    expect(note()).toBe(wording.blocked);
    expect(screen.queryByText(wording.kept, { exact: false })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: wording.keep }));
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
  });

  test('says so where nothing can be kept, and cools all the same', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    open();
    start(true);
    expect(note()).toBe(wording.blocked);
    expect(screen.getByText(wording.here)).toBeTruthy();
    expect(screen.queryByText(wording.kept)).toBeNull();
    wait(10 * MINUTE + 10_000);
    expect(field().value).toBe(DRAFT);
  });

  test('does not wait for hours where the clock is turned back', () => {
    open();
    start(true);
    vi.setSystemTime(at('09:00'));
    wait(10_000);
    expect(note()).toBe(wording.clock);
    expect(screen.getByText(/^It is ready at 09:10/)).toBeTruthy();
    wait(10 * MINUTE + 10_000);
    expect(field().value).toBe(DRAFT);
  });

  test('hears of a draft that another tab keeps, or lets go', () => {
    open();
    const other = JSON.stringify(cool('From the other tab.', 'minutes', at('14:00')));
    localStorage.setItem(KEY, other);
    told(other);
    expect(screen.getByText(wording.cooling)).toBeTruthy();
    localStorage.clear();
    told(null);
    expect(note()).toBe(wording.elsewhere);
    expect(field().value).toBe('');
  });

  test('takes no words away from whoever is writing', () => {
    open();
    fireEvent.input(field(), { target: { value: DRAFT } });
    const other = JSON.stringify(cool('From the other tab.', 'minutes', at('14:00')));
    localStorage.setItem(KEY, other);
    told(other);
    expect(field().value).toBe(DRAFT);
    expect(note()).toBe(wording.replaces);
    told(null);
    expect(field().value).toBe(DRAFT);
  });

  test('does not lose what waits in this page alone when another tab wipes', () => {
    open();
    start();
    told(null);
    expect(screen.getByText(wording.cooling)).toBeTruthy();
  });
});

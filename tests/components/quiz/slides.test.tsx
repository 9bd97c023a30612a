// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { asShown, choicesOf, cluesOf } from '../../../src/components/quiz/sheet/choices.ts';
import { PaperAnswer } from '../../../src/components/quiz/sheet/PaperAnswer.tsx';
import { PaperItem } from '../../../src/components/quiz/sheet/PaperItem.tsx';
import {
  deckOf,
  isDone,
  moved,
  moveOf,
  slideIn,
} from '../../../src/components/quiz/slides/deck.ts';
import { SlideAnswer } from '../../../src/components/quiz/slides/SlideAnswer.tsx';
import { SlideItem } from '../../../src/components/quiz/slides/SlideItem.tsx';
import { startSlides } from '../../../src/components/quiz/slides/start-slides.ts';
import type { Item, ItemKind } from '../../../src/engine/index.ts';
import { trainerWording } from '../../../src/schemas/trainer-wording.ts';
import { rooms, wordingOf } from '../../support/wording.ts';
import { quizNamed, quizzes, wording as quiz } from './content.ts';

const trainer = wordingOf('trainer', trainerWording);
const ITEMS: readonly Item[] = quizzes.flatMap(({ items }) => items).map(asShown);
const BY_KIND = Map.groupBy(ITEMS, ({ kind }) => kind);

function firstOf<K extends ItemKind>(kind: K): Extract<Item, { kind: K }> {
  const item = BY_KIND.get(kind)?.[0];
  if (item?.kind !== kind) throw new Error(`No item of the kind ${kind}.`);
  return item as Extract<Item, { kind: K }>;
}

afterEach(cleanup);

test('the quizzes have items of all eight kinds to try', () => {
  expect([...BY_KIND.keys()].sort()).toEqual(
    ['account', 'judge', 'order', 'rewrite', 'room', 'several', 'single', 'spot'].sort(),
  );
});

describe('on paper', () => {
  const paper = (item: Item) =>
    render(<PaperItem item={item} quiz={quiz} rooms={rooms} wording={trainer.sheet} />).container;

  test.for([
    ['judge', 6],
    ['spot', 1],
    ['account', 4],
    ['room', 10],
    ['rewrite', 0],
  ] as const)('an item of the kind %s has %i boxes', ([kind, boxes]) => {
    expect(paper(firstOf(kind)).querySelectorAll('.paper-item-boxes > li')).toHaveLength(boxes);
  });

  test.for(['single', 'several', 'order'] as const)(
    'every option of an item of the kind %s has its box and its letter',
    (kind) => {
      const item = firstOf(kind);
      const letters = [...paper(item).querySelectorAll('.paper-item-boxes b')];
      expect(letters.map((letter) => letter.textContent)).toEqual(
        item.options.map((_, at) => 'ABCDEFGH'.charAt(at)),
      );
    },
  );

  test('an order is not given away, and says what each end is', () => {
    for (const item of BY_KIND.get('order') ?? []) {
      const places = choicesOf(item, { wording: quiz, rooms }).map(({ place }) => place);
      expect([item.id, places]).not.toEqual([item.id, [...places].sort()]);
      if (item.kind === 'order') {
        expect(paper(item).textContent).toContain(`1 for ‘${item.ends.first}’`);
      }
      cleanup();
    }
  });

  test('no open item tells its reason', () => {
    for (const item of ITEMS) {
      expect(paper(item).textContent).not.toContain(item.why);
      cleanup();
    }
  });

  test('a rewrite leaves lines to write on, below what it should still say', () => {
    const item = firstOf('rewrite');
    const sheet = paper(item);
    expect(sheet.querySelectorAll('.paper-item-lines > span')).toHaveLength(4);
    for (const { point } of item.needs) expect(sheet.textContent).toContain(point);
  });

  test('every answer has its reason, and its hint where one is asked for', () => {
    for (const item of ITEMS) {
      const { container } = render(
        <PaperAnswer item={item} quiz={quiz} rooms={rooms} wording={trainer.answer} withHint />,
      );
      expect(container.textContent).toContain(item.why);
      if (item.hint) expect(container.textContent).toContain(item.hint);
      for (const choice of choicesOf(item, { wording: quiz, rooms })) {
        if (item.kind !== 'judge') expect(container.textContent).toContain(choice.because);
      }
      cleanup();
    }
  });
});

describe('on a slide', () => {
  test('as many words are ready to be lit as the key has', () => {
    for (const item of ITEMS) {
      const { container } = render(
        <SlideItem item={item} quiz={quiz} rooms={rooms} answer={trainer.answer} />,
      );
      expect(container.querySelectorAll('mark').length).toBeGreaterThanOrEqual(
        cluesOf(item).length,
      );
      cleanup();
    }
  });

  test('a slide and a sheet call the same option by the same letter', () => {
    const item = firstOf('single');
    const { container } = render(
      <SlideAnswer item={item} quiz={quiz} rooms={rooms} wording={trainer.answer} />,
    );
    const right = choicesOf(item, { wording: quiz, rooms }).find(({ mark }) => mark === 'right');
    expect(right).toBeDefined();
    expect(container.querySelector('[data-key]')?.textContent).toBe(`Right: ${right?.letter}`);
  });
});

describe('a talk', () => {
  test('shows an answer before it goes on, and stops at the end', () => {
    let deck = deckOf(2);
    deck = moved(deck, 'on');
    expect([deck.at, [...deck.open]]).toEqual([1, [1]]);
    deck = moved(deck, 'on');
    expect([deck.at, [...deck.open]]).toEqual([2, [1]]);
    deck = moved(deck, 'on');
    expect(isDone(deck)).toBe(true);
    expect(moved(deck, 'on').at).toBe(2);
  });

  test('goes back without hiding what the room has seen', () => {
    const deck = moved(moved(moved(deckOf(3), 'on'), 'on'), 'back');
    expect([deck.at, [...deck.open]]).toEqual([1, [1]]);
  });

  test.for([
    ['first', 1],
    ['last', 5],
    [{ to: 4 }, 4],
    [{ to: 99 }, 5],
    [{ to: 0 }, 1],
  ] as const)('jumps: %o leads to %i', ([move, at]) => {
    expect(moved(deckOf(5, 3), move).at).toBe(at);
  });

  test.for([
    ['#slide=5', 5],
    ['#slide=12', 12],
    ['', undefined],
    ['#slide=', undefined],
    ['#slide=x', undefined],
    ['#slide=12345', undefined],
  ] as const)('the address %s asks for slide %s', ([fragment, at]) => {
    expect(slideIn(fragment)).toBe(at);
  });

  test('two digits in quick succession are one number, two slow ones are two', () => {
    const one = moveOf('1', undefined, 1000);
    expect(one.move).toEqual({ to: 1 });
    expect(moveOf('2', one.digits, 1400).move).toEqual({ to: 12 });
    expect(moveOf('2', one.digits, 9000).move).toEqual({ to: 2 });
    expect(moveOf('0', undefined, 1000).move).toBeUndefined();
  });
});

describe('the script', () => {
  const COUNT = 12;
  const { number, reveal, next, shown, hidden, end } = trainer.slides;
  const voice = { number, reveal, next, shown, hidden, end };
  let stop = new AbortController();

  /** Keys are heard by the whole page: each test ends with nobody listening. */
  beforeEach(() => {
    stop = new AbortController();
    const listen = document.addEventListener.bind(document);
    vi.spyOn(document, 'addEventListener').mockImplementation(
      (type: string, listener: EventListenerOrEventListenerObject) =>
        listen(type, listener, { signal: stop.signal }),
    );
    history.replaceState(null, '', '/#');
    const { items } = quizNamed('customer-care');
    render(
      <section data-slides data-voice={JSON.stringify(voice)}>
        <div data-stage>
          {items.slice(0, COUNT).map((item) => (
            <article key={item.id} data-slide tabIndex={-1}>
              <h2>{item.id}</h2>
              <details>
                <summary>{reveal}</summary>
                <SlideAnswer
                  item={asShown(item)}
                  quiz={quiz}
                  rooms={rooms}
                  wording={trainer.answer}
                />
              </details>
            </article>
          ))}
        </div>
        <div data-bar hidden>
          {['back', 'on', 'dark', 'full', 'keys'].map((name) => (
            <button key={name} type="button" data-do={name} />
          ))}
        </div>
        <p role="status" data-status />
        <dialog data-keys>
          <button type="button" data-do="close" />
        </dialog>
      </section>,
    );
    startSlides(one('[data-slides]'));
  });

  afterEach(() => {
    stop.abort();
    vi.restoreAllMocks();
  });

  function one(selector: string): HTMLElement {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing is ${selector}.`);
    return found;
  }
  const on = () => one('[data-do="on"]');
  const at = () =>
    [...document.querySelectorAll('[data-slide]')].findIndex(
      (slide) => !slide.hasAttribute('data-off'),
    ) + 1;
  const open = () => one('[data-slide]:not([data-off]) details').hasAttribute('open');
  const status = () => one('[data-status]').textContent;
  function press(key: string, more: KeyboardEventInit = {}): void {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  }

  test('shows the first slide alone, and the buttons', () => {
    expect(at()).toBe(1);
    expect(document.querySelectorAll('[data-slide]:not([data-off])')).toHaveLength(1);
    expect(one('[data-bar]').hidden).toBe(false);
    expect(on().textContent).toBe(trainer.slides.reveal);
  });

  test.for([' ', 'Enter', 'ArrowRight', 'PageDown'])('“%s” shows, then goes on', (key) => {
    press(key);
    expect([at(), open()]).toEqual([1, true]);
    press(key);
    expect([at(), open()]).toEqual([2, false]);
    expect(location.hash).toBe('#slide=2');
    expect(document.activeElement).toBe(one('[data-slide]:not([data-off])'));
  });

  test('R shows and hides, and says what it did', () => {
    press('r');
    expect(open()).toBe(true);
    expect(status()).toContain(one('[data-key]').textContent);
    press('R');
    expect(open()).toBe(false);
    expect(status()).toBe(trainer.slides.hidden);
  });

  test('digits, Home and End jump', () => {
    press('1');
    press('1');
    expect(at()).toBe(11);
    press('Home');
    expect(at()).toBe(1);
    press('End');
    expect(at()).toBe(COUNT);
  });

  test('a button keeps the focus, and what it led to is announced', () => {
    on().focus();
    on().click();
    expect(on().textContent).toBe(trainer.slides.next);
    on().click();
    expect(at()).toBe(2);
    expect(document.activeElement).toBe(on());
    expect(status()).toBe('2 of 12');
  });

  test('Space on a button presses the button alone', () => {
    one('[data-do="dark"]').focus();
    press(' ');
    expect([at(), open()]).toEqual([1, false]);
    press('ArrowRight');
    expect([at(), open()]).toEqual([1, true]);
  });

  test('keys of the browser stay the browser’s', () => {
    press('r', { ctrlKey: true });
    press('ArrowLeft', { altKey: true });
    press('Home', { metaKey: true });
    expect([at(), open()]).toEqual([1, false]);
  });

  test('the last one says that it is the last', () => {
    press('End');
    press(' ');
    expect(on().getAttribute('aria-disabled')).toBe('true');
    press(' ');
    expect(at()).toBe(COUNT);
    expect(status()).toBe(trainer.slides.end);
  });

  test('D is for a dark room, and says whether it is on', () => {
    press('d');
    expect(one('[data-slides]').dataset['scheme']).toBe('dark');
    expect(one('[data-do="dark"]').getAttribute('aria-pressed')).toBe('true');
    press('d');
    expect(one('[data-slides]').dataset['scheme']).toBe('');
  });

  test('? lists the keys, and the talk waits', () => {
    press('?');
    expect(one('dialog').hasAttribute('open')).toBe(true);
    press(' ');
    expect(open()).toBe(false);
  });
});

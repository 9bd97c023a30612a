// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { hydrate } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LaterQuiz } from '../../../src/components/quiz/LaterQuiz.tsx';
import { wordsIn } from '../../../src/components/quiz/words.ts';
import type { JudgeRewrite } from '../../../src/components/quiz/RewriteItem.tsx';
import { check, en } from '../../../src/engine/index.ts';
import type { Item, Quiz, Recorder, SpotItem } from '../../../src/engine/index.ts';
import { rooms } from '../../support/wording.ts';
import { guides, quizNamed, wording } from './content.ts';
import { press, tabTo } from './keyboard.ts';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
  history.replaceState(null, '', '/');
});

/** The real checker, without a page to fetch it from. */
const judge: JudgeRewrite = ({ draft }, text) =>
  Promise.resolve({ verdict: check({ ...draft, text }, en).verdict, doubts: [] });

const share = quizNamed('share-or-think');
const spot = quizNamed('spot-the-overshare');

/** A quiz of only these items of another. */
function only(quiz: Quiz, ...ids: readonly string[]): Quiz {
  return { ...quiz, items: quiz.items.filter(({ id }) => ids.includes(id)) };
}

function open(quiz: Quiz, recorder?: Recorder): void {
  render(
    <LaterQuiz
      quiz={quiz}
      wording={wording}
      rooms={rooms}
      guides={guides}
      judge={judge}
      recorder={recorder}
    />,
  );
}

function listening(): Recorder {
  return { started: vi.fn(), answered: vi.fn(), completed: vi.fn() };
}

/** Chooses a verdict and checks it, with the keyboard alone. */
function say(verdict: keyof typeof rooms.verdicts): void {
  tabTo(rooms.verdicts.share.long);
  press(' ');
  const { long } = rooms.verdicts[verdict];
  for (let step = 0; step < 6 && focusedLabel() !== long; step += 1) press('ArrowDown');
  expect(focusedLabel()).toBe(long);
  tabTo('Check my answer');
  press('Enter');
}

/** Marks all words of the key and checks, with the keyboard alone. */
function markKey(item: SpotItem): void {
  const words = wordsIn(item.draft.text);
  if (item.spans.length === 0) {
    tabTo('Nothing to mark here');
    press(' ');
    return;
  }
  tabTo(words[0]?.text ?? '');
  for (const span of item.spans) {
    const inSpan = words.flatMap((word, index) =>
      word.start < span.end && span.start < word.end ? [index] : [],
    );
    for (const _word of words) if (focusedWord() < (inSpan[0] ?? 0)) press('ArrowRight');
    if (inSpan.length === 1) press(' ');
    for (const _word of inSpan.slice(1)) press('ArrowRight', { shift: true });
    expect(focusedWord()).toBe(inSpan.at(-1));
  }
  tabTo('Check my marks');
  press('Enter');
}

function answerRight(item: Item): void {
  if (item.kind === 'judge') say(item.verdict);
  if (item.kind === 'spot') markKey(item);
}

function goOn(): void {
  tabTo(/^(Next one|See how it went)$/);
  press('Enter');
}

function focusedLabel(): string {
  return document.activeElement?.closest('label')?.textContent ?? '';
}

function focusedWord(): number {
  return Number((document.activeElement as HTMLElement).dataset['word']);
}

function focused(): string {
  return document.activeElement?.textContent ?? '';
}

describe('with the keyboard alone', () => {
  test.for([share, spot])('$title can be gone through and got all right', (quiz) => {
    const recorder = listening();
    open(quiz, recorder);
    for (const item of quiz.items) {
      answerRight(item);
      expect(focused()).toMatch(/^Right\./);
      expect(screen.getByText(item.why)).toBeTruthy();
      goOn();
    }
    const of = quiz.items.length;
    expect(focused()).toBe(`You got ${of} of ${of} right.`);
    expect(screen.queryByRole('heading', { name: 'Worth reading next' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Try the/ })).toBeNull();
    expect(recorder.started).toHaveBeenCalledOnce();
    expect(recorder.answered).toHaveBeenCalledTimes(of);
    expect(recorder.completed).toHaveBeenCalledExactlyOnceWith(
      { raw: of, max: of, scaled: 1 },
      undefined,
    );
  });

  test('begins with the first answer, and not by being opened', () => {
    const recorder = listening();
    open(share, recorder);
    expect(recorder.started).not.toHaveBeenCalled();
    tabTo('I don’t know');
    press('Enter');
    expect(recorder.started).toHaveBeenCalledOnce();
    expect(recorder.started).toHaveBeenCalledBefore(vi.mocked(recorder.answered));
  });

  test.for([share, spot])('$title can be gone through without knowing anything', (quiz) => {
    open(quiz);
    for (const _item of quiz.items) {
      tabTo('I don’t know');
      press('Enter');
      expect(focused()).toMatch(/^You were not sure\./);
      goOn();
    }
    expect(focused()).toBe(`You got 0 of ${quiz.items.length} right.`);
    expect(
      screen.getByRole('button', { name: `Try the ${quiz.items.length} that were not right` }),
    ).toBeTruthy();
  });
});

describe('a judge item', () => {
  const quiz = only(share, 'z1-2', 'z1-9');

  test('shows the room, what the writer knows, and the words', () => {
    open(only(share, 'z1-9'));
    expect(screen.getByText('You work for Glimlet.')).toBeTruthy();
    expect(screen.getByText('Me, as myself')).toBeTruthy();
    expect(screen.getByText(/^Honestly, the Glimlet lamp/).closest('.said')).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(6);
    expect(screen.getByRole('group', { name: 'What would you do with it?' })).toBeTruthy();
  });

  test('asks for a choice before it checks, and says so', () => {
    open(quiz);
    tabTo('Check my answer');
    press('Enter');
    expect(screen.getByRole('status').textContent).toMatch(/^Choose one of the six first/);
    expect(screen.queryByRole('button', { name: 'Next one' })).toBeNull();
    say('edit');
    expect(screen.getByRole('button', { name: 'Next one' })).toBeTruthy();
  });

  test('says "close" for a neighbour, with the key, both reasons and the safer way', () => {
    open(quiz);
    say('switch');
    const heading = screen.getByRole('heading', { level: 3 });
    expect(heading.textContent).toBe('Close. We would say: Edit it first');
    expect(document.activeElement).toBe(heading);
    expect(document.querySelector('.item-feedback-yours')?.textContent).toContain(
      `You said: ${rooms.verdicts.switch.long}.`,
    );
    expect(screen.getByRole('heading', { name: 'A safer way to say it' })).toBeTruthy();
    expect(screen.getByText(/^5k before breakfast/)).toBeTruthy();
  });

  test('says "not quite" for a verdict far off, and does not let it be changed', () => {
    open(quiz);
    say('share');
    expect(focused()).toBe('Not quite. We would say: Edit it first');
    expect(screen.queryAllByRole('radio')).toEqual([]);
  });
});

describe('a spot item', () => {
  const quiz = only(spot, 'z2-1', 'z2-3');
  const word = (name: string) =>
    within(screen.getByRole('toolbar', { name: 'The words of the post' })).getByRole('button', {
      name,
    });

  test('has one tab stop for all its words, and says which are marked', () => {
    open(quiz);
    tabTo('Gate');
    press('ArrowRight');
    press('End');
    expect(focused()).toBe('flight.');
    press('Home');
    press(' ');
    expect(word('Gate').getAttribute('aria-pressed')).toBe('true');
    expect(word('14,').getAttribute('aria-pressed')).toBe('false');
    expect(screen.getByRole('status').textContent).toBe('1 word marked');
    tabTo('Clear my marks');
    press(' ');
    expect(word('Gate').getAttribute('aria-pressed')).toBe('false');
    expect(screen.getByRole('status').textContent).toBe('No words are marked now.');
    expect(document.activeElement).toBe(word('Gate'));
  });

  test('extends with Shift and an arrow, and shrinks when it turns back', () => {
    open(quiz);
    tabTo('Gate');
    press('ArrowRight', { shift: true });
    press('ArrowRight', { shift: true });
    expect(screen.getByRole('status').textContent).toBe('3 words marked');
    press('ArrowLeft', { shift: true });
    expect(screen.getByRole('status').textContent).toBe('2 words marked');
    press('ArrowRight');
    press('ArrowRight');
    expect(screen.getByRole('status').textContent).toBe('2 words marked');
  });

  test('wants marks before it checks them, and none before "nothing to mark"', () => {
    open(quiz);
    tabTo('Check my marks');
    press('Enter');
    expect(screen.getByRole('status').textContent).toMatch(/^Mark some words first/);
    tabTo('Gate');
    press(' ');
    tabTo('Nothing to mark here');
    press('Enter');
    expect(screen.getByRole('status').textContent).toMatch(/^You have marked some words/);
    expect(screen.queryByRole('button', { name: 'Next one' })).toBeNull();
  });

  test('shows the key in place with its reason, and what was marked without need', () => {
    open(quiz);
    tabTo('Gate');
    press(' ');
    for (let step = 0; step < 4; step += 1) press('ArrowRight');
    press('ArrowRight', { shift: true });
    press('ArrowRight', { shift: true });
    tabTo('Check my marks');
    press('Enter');
    expect(focused()).toBe('Close. You found it.');
    const [item] = quiz.items;
    const reason = item?.kind === 'spot' ? item.spans[0]?.because : undefined;
    expect(screen.getByText(reason ?? 'a reason')).toBeTruthy();
    const mark = document.querySelector('mark');
    expect(mark?.textContent).toBe('Booking ref K7QX2M1');
    expect(screen.getByText(/^You also marked this/).textContent).toContain('Gate');
  });

  test('tells what was found from what was missed, in words too, and names only what is there', () => {
    open(quiz);
    const legend = () =>
      [...document.querySelectorAll('.spot-item-legend > *')].map(({ textContent }) => textContent);
    tabTo('Gate');
    press(' ');
    tabTo('Check my marks');
    press('Enter');
    expect(document.querySelector('mark')?.dataset['as']).toBe('missed');
    expect(legend()).toEqual(['missed', 'marked, but can stay']);
  });

  test('calls nothing missed for whoever says that they don’t know', () => {
    open(quiz);
    tabTo('I don’t know');
    press('Enter');
    expect(document.querySelector('mark')?.dataset['as']).toBeUndefined();
    expect(document.querySelector('.spot-item-legend')).toBeNull();
  });

  test('says that there is nothing to mark where something was marked', () => {
    open(only(spot, 'z2-3'));
    tabTo('Our');
    press(' ');
    tabTo('Check my marks');
    press('Enter');
    expect(focused()).toBe('Not quite. There is nothing to mark here.');
  });
});

describe('the result', () => {
  const quiz = only(share, 'z1-1', 'z1-2', 'z1-9');

  test('retries only what was not right, keeps the rest, and completes again', () => {
    const recorder = listening();
    open(quiz, recorder);
    say('share');
    goOn();
    say('keep');
    goOn();
    say('report');
    expect(recorder.completed).toHaveBeenLastCalledWith(
      { raw: 1.5, max: 3, scaled: 0.5 },
      undefined,
    );
    goOn();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('You got 1 of 3 right.');
    expect(screen.getByText('1 more was close.')).toBeTruthy();
    expect(screen.getByText('You said: Report it')).toBeTruthy();

    tabTo('Try the 2 that were not right');
    press('Enter');
    expect(focused()).toBe('1 of 2');
    say('edit');
    goOn();
    expect(focused()).toBe('2 of 2');
    say('edit');
    goOn();
    expect(focused()).toBe('You got 3 of 3 right.');
    expect(recorder.completed).toHaveBeenCalledTimes(2);
    expect(recorder.completed).toHaveBeenLastCalledWith({ raw: 3, max: 3, scaled: 1 }, undefined);
    expect(recorder.started).toHaveBeenCalledOnce();
  });

  test('names the guides to read once each, as links', () => {
    open(quiz);
    for (const _item of quiz.items) {
      say('report');
      goOn();
    }
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/guides/how-much-personality/',
      '/guides/what-oversharing-is/',
      '/guides/customer-details/',
    ]);
  });

  test('lists every post with how it came out', () => {
    open(quiz);
    for (const _item of quiz.items) {
      say('share');
      goOn();
    }
    const rows = screen.getAllByRole('listitem').slice(0, 3);
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^Right.*Back from two weeks.*Share$/),
      expect.stringMatching(/^Not right.*Morning loop.*Edit first.*You said: Share$/),
      expect.stringMatching(/^Not right.*Honestly.*Edit first.*You said: Share$/),
    ]);
  });

  test('starts again from the first post', () => {
    open(quiz);
    for (const _item of quiz.items) {
      say('share');
      goOn();
    }
    tabTo('Start again with another set');
    press(' ');
    expect(focused()).toBe('1 of 3');
    expect(screen.getAllByRole('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(
      false,
    );
  });
});

describe('the page as it is built', () => {
  test('takes up a choice that was made before the script was there', () => {
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = html(share);
    screen.getByRole<HTMLInputElement>('radio', { name: 'Share it' }).checked = true;
    void act(() => {
      hydrate(
        <LaterQuiz quiz={share} wording={wording} rooms={rooms} guides={guides} judge={judge} />,
        container,
      );
    });
    fireEvent.click(screen.getByRole('button', { name: 'Check my answer' }));
    expect(focused()).toBe('Right. We would say: Share it');
    hydrate(null, container);
    container.remove();
  });

  const html = (quiz: Quiz) =>
    renderToString(
      <LaterQuiz quiz={quiz} wording={wording} rooms={rooms} guides={guides} judge={judge} />,
    );

  test.for([share, spot])('$title shows its first post, and no later one', (quiz) => {
    const text = html(quiz).replace(/<[^>]+>/g, ' ');
    const [first, second] = quiz.items;
    const word = (item: Item | undefined) =>
      wordsIn(item && 'draft' in item ? (item.draft?.text ?? '') : '').at(-1)?.text ?? '-';
    expect(text).toContain(`1 of ${quiz.items.length}`);
    expect(text).toContain(word(first));
    expect(text).not.toContain(word(second));
  });

  test.for([share, spot])('$title needs no inline style and no form', (quiz) => {
    expect(html(quiz)).not.toMatch(/ style=|<form|dangerously|onclick/i);
  });

  test('does not take the focus', () => {
    open(share);
    expect(document.activeElement).toBe(document.body);
  });

  test('has one live region at a time', () => {
    open(spot);
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });
});

describe('a double click', () => {
  const two = { ...share, items: share.items.slice(0, 2) };
  const button = (name: string): HTMLElement => screen.getByRole('button', { name });
  const option = () => screen.getAllByRole<HTMLInputElement>('radio')[0]!;
  const click = (what: HTMLElement, detail: number): void => {
    fireEvent.click(what, { detail });
  };

  test('on what shows the next item ticks nothing in it, and the next click does', () => {
    open(two);
    click(button('I don’t know'), 1);
    click(button('Next one'), 1);
    click(option(), 2);
    expect(option().checked).toBe(false);
    click(option(), 3);
    expect(option().checked).toBe(false);
    click(option(), 1);
    expect(option().checked).toBe(true);
  });

  test('on what shows the next item answers nothing there', () => {
    const recorder = listening();
    open(two, recorder);
    click(button('I don’t know'), 1);
    click(button('Next one'), 1);
    click(button('I don’t know'), 2);
    expect(recorder.answered).toHaveBeenCalledOnce();
  });

  test('on what answers does not skip what is said to it', () => {
    open(two);
    click(button('I don’t know'), 1);
    click(button('Next one'), 2);
    expect(screen.getByText(/^1 of/)).toBeTruthy();
    // Keys and screen readers click with no count.
    click(button('Next one'), 0);
    expect(screen.getByText(/^2 of/)).toBeTruthy();
  });

  test('on what stays where it is counts twice', async () => {
    open(quizNamed('rank-the-risk'));
    const [down] = await screen.findAllByRole('button', { name: /down/ });
    const texts = () =>
      [...document.querySelectorAll('.order-list-text')].map((text) => text.textContent);
    const [first] = texts();
    click(down!, 1);
    click(down!, 2);
    expect(texts()[2]).toBe(first);
  });

  test('on an option ticks it', () => {
    open(two);
    click(option(), 2);
    expect(option().checked).toBe(true);
  });
});

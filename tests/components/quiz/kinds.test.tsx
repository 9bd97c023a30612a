// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ALL_BODIES } from '../../../src/components/quiz/all-bodies.tsx';
import { NOTHING_KEPT } from '../../../src/components/quiz/keeping.ts';
import { LaterQuiz } from '../../../src/components/quiz/LaterQuiz.tsx';
import { QuizPlayer } from '../../../src/components/quiz/QuizPlayer.tsx';
import type { JudgeRewrite } from '../../../src/components/quiz/RewriteItem.tsx';
import { check, draw, en, firstSeed } from '../../../src/engine/index.ts';
import type { Item, ItemKind, Quiz } from '../../../src/engine/index.ts';
import { keyOf } from '../../engine/quiz/quizzes.ts';
import { rooms } from '../../support/wording.ts';
import { quizzes, wording } from './content.ts';
import { press, tabTo } from './keyboard.ts';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
  history.replaceState(null, '', '/');
});

const judge: JudgeRewrite = ({ draft }, text) =>
  Promise.resolve({ verdict: check({ ...draft, text }, en).verdict, doubts: ['An address'] });

const items = quizzes.flatMap((quiz) => quiz.items);

/** A quiz of the first item of a kind. */
function quizWith<K extends ItemKind>(kind: K): { quiz: Quiz; item: Extract<Item, { kind: K }> } {
  const item = items.find((one): one is Extract<Item, { kind: K }> => one.kind === kind);
  const [first] = quizzes;
  if (!item || !first) throw new Error(`No item of the kind ${kind}.`);
  return { quiz: { ...first, id: `only-${kind}`, items: [item] }, item };
}

async function open(quiz: Quiz, how: JudgeRewrite = judge): Promise<void> {
  render(<LaterQuiz quiz={quiz} wording={wording} rooms={rooms} guides={{}} judge={how} />);
  await loaded();
}

/** As in a widget: without the checker, and nothing is kept. */
function openInWidget(quiz: Quiz): void {
  render(
    <QuizPlayer
      quiz={quiz}
      wording={wording}
      rooms={rooms}
      guides={{}}
      bodies={ALL_BODIES}
      keeping={NOTHING_KEPT}
      framed
    />,
  );
}

/** Until the script of the larger kinds of item is there. */
async function loaded(): Promise<void> {
  await waitFor(() => {
    expect(screen.queryByText(wording.later.loading)).toBeNull();
  });
}

const focused = () => document.activeElement?.textContent ?? '';
const status = () => screen.getByRole('status').textContent;
const checkAnswer = (name: string) => {
  tabTo(name);
  press('Enter');
};

describe('which account', () => {
  test('says something about each of the four, and marks the choice', async () => {
    const { quiz, item } = quizWith('account');
    await open(quiz);
    checkAnswer('Check my answer');
    expect(status()).toBe(wording.account.first);
    const label =
      item.account === 'none' ? wording.account.none : rooms.accounts[item.account].label;
    fireEvent.click(screen.getByRole('radio', { name: label }));
    checkAnswer('Check my answer');
    expect(focused()).toBe(`Right. We would say: ${label}`);
    for (const text of Object.values(item.feedback)) expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByText('your choice')).toBeTruthy();
  });
});

describe('one of several options', () => {
  test('shows them shuffled and says something about each, the right one too', async () => {
    const { quiz, item } = quizWith('single');
    await open(quiz);
    const order = screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value);
    const [shown] = draw(quiz, firstSeed(quiz.id)).items;
    expect(order).toEqual(shown && 'options' in shown && shown.options.map(({ id }) => id));
    expect([...order].sort()).toEqual(item.options.map(({ id }) => id).sort());
    const right = item.options.find((option) => option.right);
    fireEvent.click(screen.getByRole('radio', { name: right?.text ?? '' }));
    checkAnswer('Check my answer');
    expect(focused()).toBe(`Right. We would say: ${right?.text ?? ''}`);
    for (const { because } of item.options) expect(screen.getByText(because)).toBeTruthy();
  });
});

describe('several options', () => {
  test('are checkboxes; some of the right ones are close', async () => {
    const { quiz, item } = quizWith('several');
    await open(quiz);
    const group = within(screen.getByRole('group', { name: new RegExp(wording.options.several) }));
    expect(group.getAllByRole('checkbox')).toHaveLength(item.options.length);
    checkAnswer('Check my answer');
    expect(status()).toBe(wording.options.firstSeveral);
    const rights = item.options.filter(({ right }) => right);
    for (const { text } of rights) fireEvent.click(screen.getByRole('checkbox', { name: text }));
    checkAnswer('Check my answer');
    expect(focused()).toMatch(/^Right\./);
    expect(screen.getAllByText('ticked')).toHaveLength(rights.length);
  });
});

describe('a check before anything was chosen', () => {
  const pressTwice = (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
    const once = status();
    fireEvent.click(screen.getByRole('button', { name }));
    return [once, status()] as const;
  };

  test.for([
    ['account', wording.answer.check, wording.account.first],
    ['single', wording.answer.check, wording.options.first],
    ['several', wording.answer.check, wording.options.firstSeveral],
    ['judge', wording.answer.check, wording.judge.first],
    ['spot', wording.spot.check, wording.spot.first],
  ] as const)('%s: is told at each press, the second too', async ([kind, button, first]) => {
    await open(quizWith(kind).quiz);
    const [once, twice] = pressTwice(button);
    expect(once).toBe(first);
    expect(twice).not.toBe(once);
    expect(twice.trim()).toBe(first);
  });

  test('a draft with marks and none is told at each press', async () => {
    await open(quizWith('spot').quiz);
    const [word] = document.querySelectorAll('[data-word]');
    if (!word) throw new Error('expected a word to mark');
    fireEvent.click(word);
    const [once, twice] = pressTwice(wording.spot.none);
    expect(once).toBe(wording.spot.both);
    expect(twice).not.toBe(once);
    expect(twice.trim()).toBe(wording.spot.both);
  });

  test('an empty rewriting is told at each press', async () => {
    await open(quizWith('rewrite').quiz);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: ' ' } });
    const [once, twice] = pressTwice(wording.rewrite.check);
    expect(once).toBe(wording.rewrite.empty);
    expect(twice).not.toBe(once);
    expect(twice.trim()).toBe(wording.rewrite.empty);
  });
});

describe('an order', () => {
  const textsOf = () =>
    screen
      .getAllByRole('listitem')
      .map((row) => row.querySelector('.order-list-text')?.textContent ?? '');

  test('is made with buttons, each move announced, the focus staying with the button', async () => {
    const { quiz, item } = quizWith('order');
    await open(quiz);
    const right = item.options.map(({ text }) => text);
    expect(textsOf()).not.toEqual(right);
    // Sorting by bubbling up, as a person with a keyboard would.
    for (const [place, text] of right.entries()) {
      while (textsOf().indexOf(text) > place) {
        const before = textsOf().indexOf(text);
        tabTo(`Move up: ${text}`);
        press(' ');
        expect(status()).toBe(`${text}: place ${before} of ${right.length}`);
        expect(document.activeElement?.getAttribute('aria-label')).toBe(`Move up: ${text}`);
      }
    }
    expect(textsOf()).toEqual(right);
    checkAnswer('Check my order');
    expect(focused()).toMatch(/^Right\./);
    expect(screen.getAllByText(wording.order.placed)).toHaveLength(right.length);
  });

  test('does nothing at its ends', async () => {
    const { quiz } = quizWith('order');
    await open(quiz);
    const before = textsOf();
    fireEvent.click(screen.getByRole('button', { name: `Move up: ${before[0] ?? ''}` }));
    fireEvent.click(screen.getByRole('button', { name: `Move down: ${before.at(-1) ?? ''}` }));
    expect(textsOf()).toEqual(before);
  });

  test('says where each had stood', async () => {
    const { quiz } = quizWith('order');
    await open(quiz);
    checkAnswer('Check my order');
    expect(screen.getAllByText(/^You had it in place \d\.$/).length).toBeGreaterThan(0);
  });
});

describe('a draft to rewrite', () => {
  const write = (text: string) => {
    fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });
  };

  test('is right once the checker has nothing against it and all of the message is kept', async () => {
    const { quiz, item } = quizWith('rewrite');
    await open(quiz);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(item.draft.text);
    checkAnswer('Check my words');
    await waitFor(() => {
      expect(status()).toContain(wording.rewrite.notFine);
    });
    expect(screen.getByText('An address')).toBeTruthy();
    write(item.models[0] ?? '');
    checkAnswer('Check my words');
    await waitFor(() => {
      expect(focused()).toMatch(/^Right\./);
    });
    expect(screen.getAllByText(`(${wording.rewrite.kept})`)).toHaveLength(item.needs.length);
  });

  test('is not done by leaving everything out', async () => {
    const { quiz, item } = quizWith('rewrite');
    await open(quiz);
    write('   ');
    checkAnswer('Check my words');
    expect(status()).toBe(wording.rewrite.empty);
    write('Hello.');
    checkAnswer('Check my words');
    await waitFor(() => {
      expect(status()).toContain(wording.rewrite.fine);
    });
    expect(screen.getAllByText(`(${wording.rewrite.lost})`)).toHaveLength(item.needs.length);
    checkAnswer('Show me the answer');
    expect(focused()).toMatch(/^Not quite\./);
    expect(screen.getByText(item.models[0] ?? '')).toBeTruthy();
  });

  test('forgets a judgement as soon as the words change', async () => {
    const { quiz, item } = quizWith('rewrite');
    await open(quiz);
    write('Hello.');
    checkAnswer('Check my words');
    expect(await screen.findByRole('button', { name: wording.rewrite.done })).toBeTruthy();
    write(item.draft.text);
    expect(screen.queryByRole('button', { name: wording.rewrite.done })).toBeNull();
    expect(status()).toBe('');
  });

  test('comes back when asked, and keeps no word of it', async () => {
    const { quiz, item } = quizWith('rewrite');
    await open(quiz);
    write('Something of mine');
    checkAnswer('Put the draft back');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(item.draft.text);
    write('Something of mine');
    checkAnswer('Check my words');
    await waitFor(() => {
      expect(status()).not.toBe(wording.rewrite.checking);
    });
    checkAnswer('Show me the answer');
    const kept = sessionStorage.getItem(`right-for-the-room/quiz/${quiz.id}`) ?? '';
    expect(localStorage.length).toBe(0);
    expect(kept).toContain('rewrite');
    expect(kept).not.toContain('Something');
  });

  /** What is still given away, as it stands in the box. */
  const given = () =>
    [...document.querySelectorAll('.rewrite-item-judged q')].map((quote) => quote.textContent);

  test('is not right while it still says what has to go, whatever the checker says', async () => {
    const { quiz, item } = quizWith('rewrite');
    await open(quiz, () => Promise.resolve({ verdict: 'share', doubts: [] }));
    const [one] = item.goes;
    if (!one) throw new Error('expected something that goes');
    const quote = item.draft.text.slice(one.start, one.end);
    write(`${item.models[0] ?? ''} ${quote}`);
    checkAnswer('Check my words');
    await waitFor(() => {
      expect(status()).toContain(wording.rewrite.notFine);
    });
    expect(given()).toEqual([quote]);
    expect(screen.getByText(wording.rewrite.given)).toBeTruthy();
    expect(screen.queryByText(wording.rewrite.finds, { exact: false })).toBeNull();
    checkAnswer('Show me the answer');
    expect(focused()).toMatch(/^Not quite\./);
  });

  describe('where the checker is not', () => {
    const rewrites = items.filter((item) => item.kind === 'rewrite');

    test.for(rewrites.map((item) => [item.id, item] as const))(
      '%s is right with each model, and not as it stands',
      async ([, item]) => {
        const quiz = { ...quizWith('rewrite').quiz, items: [item] };
        for (const model of item.models) {
          openInWidget(quiz);
          write(model);
          checkAnswer('Check my words');
          await waitFor(() => {
            expect(focused()).toMatch(/^Right\./);
          });
          cleanup();
        }
        openInWidget(quiz);
        checkAnswer('Check my words');
        await waitFor(() => {
          expect(status()).toContain(wording.rewrite.notFine);
        });
        expect(given()).toEqual(
          item.goes.map(({ start, end }) => item.draft.text.slice(start, end)),
        );
      },
    );

    test('what is left is named with the words that say it', async () => {
      const { quiz, item } = quizWith('rewrite');
      const goes = item.goes.map((one) => ({ ...one, any: ['winter*'] }));
      openInWidget({ ...quiz, items: [{ ...item, goes }] });
      write('Something in wintertime.');
      checkAnswer('Check my words');
      const words = await screen.findAllByText(/\(your version says ‘wintertime’\)/);
      expect(words).toHaveLength(goes.length);
    });

    test('is not done by leaving everything out', async () => {
      const { quiz, item } = quizWith('rewrite');
      openInWidget(quiz);
      write('  ');
      checkAnswer('Check my words');
      expect(status()).toBe(wording.rewrite.empty);
      write('Hello.');
      checkAnswer('Check my words');
      await waitFor(() => {
        expect(status()).toContain(wording.rewrite.fine);
      });
      expect(given()).toEqual([]);
      expect(screen.getAllByText(`(${wording.rewrite.lost})`)).toHaveLength(item.needs.length);
    });
  });

  test('says so where the checker cannot be had, and loses nothing', async () => {
    const { quiz } = quizWith('rewrite');
    await open(quiz, () => Promise.reject(new Error('no')));
    write('Something of mine');
    checkAnswer('Check my words');
    await waitFor(() => {
      expect(status()).toBe(wording.rewrite.failed);
    });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Something of mine');
  });
});

describe('a room to set', () => {
  test('is right in the right room, and the words stay', async () => {
    const { quiz, item } = quizWith('room');
    await open(quiz);
    const [key] = item.rooms;
    if (!key) throw new Error('expected a room');
    fireEvent.click(screen.getByRole('radio', { name: rooms.accounts[key.account].label }));
    fireEvent.click(screen.getByRole('radio', { name: rooms.audiences[key.audience].label }));
    expect(screen.getByText(item.draft.text)).toBeTruthy();
    checkAnswer('Check this room');
    expect(focused()).toMatch(/^Right\./);
  });

  test('says to whoever leaves it why it is wrong as it stands', async () => {
    const moved = items.find(
      (one) =>
        one.kind === 'room' &&
        one.rooms.every((room) => room.audience !== one.draft.audience) &&
        one.instead.some(({ account, audience }) => !account && !audience),
    );
    if (moved?.kind !== 'room') throw new Error('expected a room to change');
    await open({ ...quizWith('room').quiz, items: [moved] });
    checkAnswer('Check this room');
    expect(focused()).toMatch(/^(?:Not quite|Close)\./);
    const say = moved.instead.find(({ account, audience }) => !account && !audience)?.say ?? '-';
    expect(screen.getByText(say)).toBeTruthy();
  });
});

describe('before the answer', () => {
  test('a hint can be opened', async () => {
    const item = items.find(({ hint }) => hint !== undefined);
    if (!item) throw new Error('expected a hint');
    await open({ ...quizWith('judge').quiz, items: [item] });
    const hint = screen.getByText('A hint').closest('details');
    expect(hint?.open).toBe(false);
    fireEvent.click(screen.getByText('A hint'));
    expect(hint?.open).toBe(true);
    expect(hint?.textContent).toContain(item.hint ?? '-');
  });

  test('one may say how sure one is, and the result says how often that was so', async () => {
    history.replaceState(null, '', '#sure=ask');
    const { quiz, item } = quizWith('account');
    await open(quiz);
    const { account } = keyOf(item) as { account: 'none' | 'personal' };
    fireEvent.click(await screen.findByRole('radio', { name: 'Certain' }));
    const label = account === 'none' ? wording.account.none : rooms.accounts[account].label;
    fireEvent.click(screen.getByRole('radio', { name: label }));
    checkAnswer('Check my answer');
    checkAnswer('See how it went');
    expect(screen.getByText('When you were certain: 1 of 1 right.')).toBeTruthy();
  });
});

describe('settings', () => {
  const { quiz, item } = quizWith('account');
  const right = () => {
    const label =
      item.account === 'none' ? wording.account.none : rooms.accounts[item.account].label;
    fireEvent.click(screen.getByRole('radio', { name: label }));
    checkAnswer('Check my answer');
    checkAnswer('See how it went');
  };

  test('a pass mark is said in the result', async () => {
    history.replaceState(null, '', '#pass=80');
    await open(quiz);
    right();
    expect(
      screen.getByText('That is a pass: 100 per cent of the marks, and 80 were asked for.'),
    ).toBeTruthy();
  });

  test('practice has no score', async () => {
    history.replaceState(null, '', '#mode=practice');
    await open(quiz);
    right();
    expect(focused()).toBe(wording.result.practice);
    expect(screen.queryByText(/You got/)).toBeNull();
  });

  test('fewer items are drawn where the address asks for fewer', async () => {
    history.replaceState(null, '', '#items=3&set=7KQ2M');
    const [first] = quizzes;
    if (!first) throw new Error('expected a quiz');
    await open(first);
    expect(await screen.findByText('1 of 3')).toBeTruthy();
    expect(screen.getByText('· question set 7KQ2M')).toBeTruthy();
  });

  test('what is not known is said in the console, and nothing breaks', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    history.replaceState(null, '', '#items=999&who=ann');
    await open(quiz);
    expect(warn.mock.calls.join()).toMatch(/"items": expected a whole number/);
    expect(warn.mock.calls.join()).not.toContain('ann');
    expect(screen.getByText('1 of 1')).toBeTruthy();
    warn.mockRestore();
  });
});

describe('a change of the address', () => {
  const [quiz] = quizzes;
  if (!quiz) throw new Error('expected a quiz');
  const jump = (hash: string) => {
    history.replaceState(null, '', hash);
    fireEvent(window, new HashChangeEvent('hashchange'));
  };

  test('to a place in the page changes nothing, even where no store works', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    history.replaceState(null, '', '#set=7KQ2M&items=2&pass=80');
    await open(quiz);
    expect(await screen.findByText('1 of 2')).toBeTruthy();
    checkAnswer('I don’t know');
    checkAnswer('Next one');
    jump('#main');
    expect(screen.getByText('2 of 2')).toBeTruthy();
    checkAnswer('I don’t know');
    checkAnswer('See how it went');
    expect(screen.getByText(/^That is 0 per cent of the marks\. 80 were asked for/)).toBeTruthy();
    vi.unstubAllGlobals();
  });

  test('to other settings begins with those', async () => {
    await open(quiz);
    jump('#set=7KQ2M&items=3');
    expect(await screen.findByText('1 of 3')).toBeTruthy();
  });

  test('follows another set, so that a reload finds the answers given in it', async () => {
    history.replaceState(null, '', '#set=7KQ2M&items=3');
    await open(quiz);
    fireEvent.click(await screen.findByText('Ways to play'));
    fireEvent.click(screen.getByRole('button', { name: wording.setup.another }));
    expect(location.hash).toMatch(/^#set=(?!7KQ2M)\w{5}&items=3$/);
    checkAnswer('I don’t know');
    checkAnswer('Next one');
    cleanup();
    await open(quiz);
    expect(await screen.findByText('2 of 3')).toBeTruthy();
  });

  test('in a widget that only changes its look leaves a set that was drawn here as it is', async () => {
    history.replaceState(null, '', '#pass=80');
    openInWidget(quiz);
    fireEvent.click(await screen.findByText('Ways to play'));
    fireEvent.click(screen.getByRole('checkbox', { name: wording.setup.practice }));
    fireEvent.click(screen.getByRole('button', { name: wording.setup.another }));
    checkAnswer('I don’t know');
    checkAnswer('Next one');
    jump('#theme=dark&pass=80');
    expect(screen.getByText(`2 of ${quiz.items.length}`)).toBeTruthy();
    jump('#theme=dark&pass=80&items=3');
    expect(screen.getByText('1 of 3')).toBeTruthy();
  });

  test('keeps practice over a reload', async () => {
    await open(quiz);
    fireEvent.click(await screen.findByText('Ways to play'));
    fireEvent.click(screen.getByRole('checkbox', { name: wording.setup.practice }));
    expect(location.hash).toBe('#mode=practice');
  });
});

describe('what is kept', () => {
  const [quiz] = quizzes;
  if (!quiz) throw new Error('expected a quiz');
  const unsure = () => checkAnswer('I don’t know');
  const next = () => checkAnswer('Next one');

  test('nothing is kept before the first answer', async () => {
    await open(quiz);
    expect(sessionStorage.length + localStorage.length).toBe(0);
    expect(screen.queryByText(wording.kept.tab)).toBeNull();
  });

  test('the answers survive a reload of the tab, at the same place', async () => {
    await open(quiz);
    unsure();
    next();
    unsure();
    next();
    expect(localStorage.length).toBe(0);
    cleanup();
    await open(quiz);
    expect(await screen.findByText(`3 of ${quiz.items.length}`)).toBeTruthy();
    expect(screen.getByText('Welcome back: 2 answers were kept.', { exact: false })).toBeTruthy();
  });

  test('they stay on the device where that is asked for, and go when it is taken back', async () => {
    await open(quiz);
    unsure();
    fireEvent.click(screen.getByRole('checkbox', { name: wording.kept.keep }));
    expect(localStorage.length).toBe(1);
    expect(screen.getByText(wording.kept.device)).toBeTruthy();
    sessionStorage.clear();
    cleanup();
    await open(quiz);
    expect(await screen.findByText(wording.kept.device)).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: wording.kept.keep }));
    expect(localStorage.length).toBe(0);
  });

  test('a wipe takes everything, and begins again', async () => {
    await open(quiz);
    unsure();
    next();
    checkAnswer('I don’t know');
    checkAnswer('Wipe what is kept');
    expect(sessionStorage.length + localStorage.length).toBe(0);
    expect(focused()).toBe(`1 of ${quiz.items.length}`);
    expect(screen.getByText(wording.kept.wiped)).toBeTruthy();
  });

  test.for([
    ['nonsense', '{'],
    ['another shape', '{"shape":1}'],
    ['a list', '[]'],
    ['an attempt of another quiz', '{"shape":2,"quiz":"other"}'],
  ] as const)('%s in the store is passed over', async ([, text]) => {
    sessionStorage.setItem(`right-for-the-room/quiz/${quiz.id}`, text);
    await open(quiz);
    expect(screen.getByText(`1 of ${quiz.items.length}`)).toBeTruthy();
  });

  test('an attempt at an older quiz comes back as far as it fits, and says so', async () => {
    await open(quiz);
    unsure();
    cleanup();
    await open({ ...quiz, version: 'OLDER', items: quiz.items.slice().reverse() });
    expect(await screen.findByText(wording.kept.changed, { exact: false })).toBeTruthy();
  });

  test('where the browser keeps nothing the quiz goes on and says so', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const store = { getItem: refuse, setItem: refuse, removeItem: refuse };
    vi.stubGlobal('sessionStorage', store);
    vi.stubGlobal('localStorage', store);
    await open(quiz);
    unsure();
    expect(screen.getByText(wording.kept.blocked)).toBeTruthy();
    next();
    expect(focused()).toBe(`2 of ${quiz.items.length}`);
    vi.unstubAllGlobals();
  });
});

test('every quiz can be answered to its end without knowing anything', async () => {
  for (const quiz of quizzes) {
    await open(quiz);
    for (const [at, item] of quiz.items.entries()) {
      await loaded();
      checkAnswer('I don’t know');
      expect(within(document.body).getByText(item.why)).toBeTruthy();
      checkAnswer(at === quiz.items.length - 1 ? 'See how it went' : 'Next one');
    }
    expect(focused()).toBe(`You got 0 of ${quiz.items.length} right.`);
    cleanup();
    sessionStorage.clear();
  }
});

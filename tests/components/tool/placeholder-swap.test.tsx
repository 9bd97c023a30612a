// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PlaceholderSwap } from '../../../src/components/tool/PlaceholderSwap.tsx';
import {
  MOST,
  standIns,
  swapped,
  swappedBack,
  trimmed,
  withEntries,
} from '../../../src/components/tool/stand-ins.ts';
import type { Entry } from '../../../src/components/tool/stand-ins.ts';
import { packedEn } from '../../../src/engine/index.ts';
import { placeholderSwap } from '../../../src/schemas/tools/placeholder-swap.ts';
import { dataOf } from '../../support/wording.ts';

const wording = placeholderSwap.parse(dataOf('tools/en/placeholder-swap.yaml'));
const { kinds } = wording;

const entry = (words: string, kind: Entry['kind'] = 'person', out = false): Entry => ({
  words,
  kind,
  out,
});
const labels = (entries: readonly Entry[], text = '') =>
  standIns(entries, kinds, text).map(({ label }) => label);

describe('stand-ins', () => {
  test('count letters for each kind', () => {
    expect(labels([entry('Dana'), entry('£5', 'sum'), entry('Tom'), entry('£9', 'sum')])).toEqual([
      '[person A]',
      '[sum A]',
      '[person B]',
      '[sum B]',
    ]);
  });

  test('leave out a letter that the prompt already has', () => {
    expect(labels([entry('Dana')], 'Ask [Person A] about Dana')).toEqual(['[person B]']);
  });

  test.for([
    ['client', 'Customer A wrote, then Client A and Dana', '[client B]'],
    ['client', 'Customers Anna and Dana', '[client A]'],
    ['person', 'Person A and person b met Dana', '[person C]'],
    ['number', 'Customer A about order 88213', '[number A]'],
  ] as const)(
    'of a %s do not take a letter that "%s" has without brackets',
    ([kind, text, label]) => {
      expect(labels([entry('Dana', kind)], text)).toEqual([label]);
    },
  );

  test('go on after Z', () => {
    const many = Array.from({ length: 28 }, (_, at) => entry(`Name${String(at)}`));
    expect(labels(many).slice(-2)).toEqual(['[person A2]', '[person B2]']);
  });

  test.for([
    ['the full name first', ['Dana Whitlock', 'Dana']],
    ['the first name first', ['Dana', 'Dana Whitlock']],
  ] as const)('are one for somebody’s two names, %s', ([, names]) => {
    expect(new Set(labels(names.map((name) => entry(name))))).toEqual(new Set(['[person A]']));
  });

  test('are not one for a number that is in another number', () => {
    expect(labels([entry('12 34', 'number'), entry('34', 'number')])).toEqual([
      '[number A]',
      '[number B]',
    ]);
  });
});

describe('there and back', () => {
  const list = standIns(
    [entry('Dana Whitlock', 'client'), entry('Dana', 'person'), entry('£1.50 (net)', 'sum')],
    kinds,
    '',
  );

  test('the whole comes back as it was, but for the full name', () => {
    const text = 'Dana Whitlock paid £1.50 (net). Dana is glad. Danaë is not meant.';
    const away = swapped(text, list);
    expect(away).toBe('[client A] paid [sum A]. [client A] is glad. Danaë is not meant.');
    expect(swappedBack(away, list).text).toBe(text.replace('Dana is', 'Dana Whitlock is'));
  });

  test('an answer in capitals comes back too, and names what is missing', () => {
    expect(swappedBack('Dear [Client A],', list)).toEqual({
      text: 'Dear Dana Whitlock,',
      missing: ['[sum A]'],
      secrets: [],
    });
  });

  test('an answer that lost the brackets comes back too', () => {
    expect(swappedBack('Dear Client A, you paid sum A.', list)).toEqual({
      text: 'Dear Dana Whitlock, you paid £1.50 (net).',
      missing: [],
      secrets: [],
    });
  });

  test.for(['A client a week', 'the client Anna', 'client A2', 'subclient A', 'a client A-team'])(
    '"%s" is no stand-in',
    (text) => {
      expect(swappedBack(text, list).text).toBe(text);
    },
  );

  test('a password does not come back: its stand-in stays, and is named', () => {
    const both = standIns([entry('hunter2!', 'secret'), entry('Dana')], kinds, '');
    expect(swappedBack('[person A], your password is [secret A].', both)).toEqual({
      text: 'Dana, your password is [secret A].',
      missing: [],
      secrets: ['[secret A]'],
    });
    expect(swappedBack('Hello [person A].', both).missing).toEqual([]);
  });

  test('brackets of somebody else stay', () => {
    expect(swappedBack('See [1] and [person Z].', list).text).toBe('See [1] and [person Z].');
  });

  test('words that look like a replacement pattern are only words', () => {
    const odd = standIns([entry('$& Co', 'firm')], kinds, '');
    expect(swappedBack(swapped('Ask $& Co', odd), odd).text).toBe('Ask $& Co');
  });

  test.for([
    'INV-2031',
    '+44 20-7946 0018',
    'a.b@c-d.org',
    '(0161) 496/0000',
    'P4ss{w}*rd^?|\\[x]',
  ])('the signs in "%s" are only signs', (words) => {
    const list = standIns([entry(words, 'number')], kinds, words);
    const away = swapped(`See ${words}, please.`, list);
    expect(away).toBe('See [number A], please.');
    expect(swappedBack(away, list).text).toBe(`See ${words}, please.`);
  });

  test('what was taken back is not touched', () => {
    const out = standIns([entry('Dana', 'person', true)], kinds, '');
    expect(swapped('Dana', out)).toBe('Dana');
    expect(swappedBack('[person A]', out)).toEqual({
      text: '[person A]',
      missing: [],
      secrets: [],
    });
  });

  test('nothing in the list, nothing swapped', () => {
    expect(swapped('Dana', [])).toBe('Dana');
  });
});

test('what is found again stays as the person left it', () => {
  const old = [entry('Dana', 'person', true)];
  expect(withEntries(old, [entry('Dana', 'client'), entry('Tom'), entry('Tom')])).toEqual([
    ...old,
    entry('Tom'),
  ]);
});

test('a selection loses the marks around it', () => {
  expect(trimmed(' ‘the lighthouse,’ ')).toBe('the lighthouse');
  expect(trimmed(' . ')).toBe('');
});

describe('on the screen', () => {
  const fetched = vi.fn();
  beforeEach(() => {
    fetched.mockImplementation(async () => ({
      ok: true,
      json: async () => ({ lexicon: packedEn }),
    }));
    vi.stubGlobal('fetch', fetched);
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    fetched.mockReset();
  });

  /** Each test has an address of its own: words are fetched once for an address. */
  let place = 0;
  const open = () => {
    place += 1;
    render(<PlaceholderSwap wording={wording} wordsHref={`/words/${String(place)}.json`} />);
  };
  const prompt = () => screen.getByLabelText<HTMLTextAreaElement>(wording.prompt);
  const result = () => screen.getByLabelText<HTMLTextAreaElement>(wording.result).value;
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  const write = (text: string) => fireEvent.input(prompt(), { target: { value: text } });
  const said = () => screen.getByRole('status').textContent;

  test('fetches nothing until somebody presses the button', async () => {
    open();
    write('Dear Dana');
    expect(fetched).not.toHaveBeenCalled();
    press(wording.find);
    await waitFor(() => expect(fetched).toHaveBeenCalledOnce());
  });

  test('the sample goes there and back', async () => {
    open();
    press(wording.sampleButton);
    await screen.findByLabelText(wording.result);
    expect(result()).toContain(
      'Customer: [client A], [address A], order [number A]. [client A] wrote',
    );
    expect(result()).not.toMatch(/Dana|Whitlock|88213|Brightwater|Tom|120|7946/);
    fireEvent.input(screen.getByLabelText(wording.back.answer), {
      target: { value: 'Dear [client A], we are sorry.' },
    });
    expect(screen.getByLabelText<HTMLTextAreaElement>(wording.back.result).value).toBe(
      'Dear Dana Whitlock, we are sorry.',
    );
  });

  test('each swap can be taken back', async () => {
    open();
    write('We told Dana about order 88213.');
    press(wording.find);
    await screen.findByLabelText(wording.result);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Dana becomes [person A]' }));
    expect(result()).toBe('We told Dana about order [number A].');
  });

  test('selected words are swapped as what they are', async () => {
    open();
    write('The lighthouse keeper wrote.');
    press(wording.find);
    await waitFor(() => expect(said()).toBe(wording.none));
    press(wording.more.mark);
    expect(said()).toBe(wording.more.nothing);
    prompt().setSelectionRange(4, 21);
    fireEvent.change(screen.getByLabelText(wording.more.kind), { target: { value: 'client' } });
    press(wording.more.mark);
    expect(result()).toBe('The [client A] wrote.');
  });

  test('each word that is marked is told, in words that a screen reader takes for new', async () => {
    open();
    write('The lighthouse keeper wrote.');
    press(wording.find);
    await waitFor(() => expect(said()).toBe(wording.none));
    const heard = [
      [0, 0],
      [0, 0],
      [4, 14],
      [15, 21],
    ].map(([start = 0, end = 0]) => {
      prompt().setSelectionRange(start, end);
      press(wording.more.mark);
      return said();
    });
    expect(heard).toEqual([
      wording.more.nothing,
      `${wording.more.nothing}\u00a0`,
      wording.more.marked,
      `${wording.more.marked}\u00a0`,
    ]);
  });

  test('says so where the words cannot be fetched, and does not lose the prompt', async () => {
    fetched.mockImplementation(async () => ({ ok: false, status: 500 }));
    open();
    write('Dear Dana');
    press(wording.find);
    await waitFor(() => expect(said()).toBe(wording.failed));
    expect(prompt().value).toBe('Dear Dana');
  });

  test('does not read what is too long', () => {
    open();
    write('a'.repeat(MOST + 1));
    press(wording.find);
    expect(said()).toBe(wording.tooLong);
    expect(fetched).not.toHaveBeenCalled();
  });

  test('what is emptied while the words are on their way stays gone', async () => {
    const late = Promise.withResolvers<undefined>();
    fetched.mockImplementation(async () => {
      await late.promise;
      return { ok: true, json: async () => ({ lexicon: packedEn }) };
    });
    open();
    write('We told Dana about order 88213.');
    press(wording.find);
    await waitFor(() => expect(fetched).toHaveBeenCalledOnce());
    press(wording.clear);
    late.resolve(undefined);
    await new Promise((done) => setTimeout(done, 50));
    expect(said()).toBe(wording.cleared);
    expect(screen.queryByLabelText(wording.result)).toBeNull();
  });

  test('all is gone at a press, and on leaving the page', async () => {
    open();
    press(wording.sampleButton);
    await screen.findByLabelText(wording.result);
    press(wording.clear);
    expect(prompt().value).toBe('');
    expect(screen.queryByLabelText(wording.result)).toBeNull();
    write('Dear Dana');
    dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(prompt().value).toBe(''));
    expect(localStorage).toHaveLength(0);
    expect(sessionStorage).toHaveLength(0);
  });
});

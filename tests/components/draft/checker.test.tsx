// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Checker } from '../../../src/components/draft/Checker.tsx';
import type { CheckerProps } from '../../../src/components/draft/Checker.tsx';
import { READ_AT_MOST } from '../../../src/components/draft/read-at-most.ts';
import { packPart } from '../../../src/components/pack/pack-part.tsx';
import { applySuggestion, en, suggestionsFor } from '../../../src/engine/index.ts';
import type { Category, Draft, Finding, Recorder } from '../../../src/engine/index.ts';
import { plural, t } from '../../../src/i18n/t.ts';
import type { CategoryWording } from '../../../src/i18n/wording.ts';
import { judge } from '../../support/draft.ts';
import { arrow } from '../../support/keyboard.ts';
import { categories, checkerProps, help, rooms, samples, wording } from '../../support/wording.ts';

const HARMLESS = 'The soup is on and the bread is warm.';
/** One thing to change, with something to say instead. */
const CODE = 'Gate code 4471, come in. The soup is on.';
const CRISIS = 'I don’t want to be here any more. Nobody would notice if I wasn’t here.';

beforeEach(() => {
  // While the clock stands still, a judgement in pieces is done with the first.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function show(more: Partial<CheckerProps> = {}): void {
  render(<Checker {...checkerProps(more)} />);
}

const field = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: wording.draft });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const heard = (): string => screen.getByRole('status').textContent;
const marks = (): string[] =>
  [...document.querySelectorAll('.draft-field mark')].map((mark) => mark.textContent);

/** A change by keys, before the hand has rested. */
function type(text: string): void {
  fireEvent.input(field(), { target: { value: text } });
}

function rest(milliseconds: number): void {
  void act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

/** The same, and the hand has rested. */
function write(text: string): void {
  type(text);
  rest(250);
}

/** The head of the answer: verdict, reason and exposure; absent while there is none. */
function head(): HTMLElement | null {
  return screen.queryByText(wording.exposureHint)?.closest<HTMLElement>('.report-head') ?? null;
}

/** The verdict, a heading that can take the focus. */
function verdict(): HTMLElement {
  const answer = head();
  if (!answer) throw new Error('expected a verdict on the screen, found none.');
  return within(answer).getByRole('heading', { level: 3 });
}

/** Expects the answer on the screen to be the engine's for this draft. */
function expectJudged(text: string, more: Partial<Draft> = {}): void {
  const report = judge(text, more);
  const answer = head();
  if (!answer) throw new Error('expected a verdict on the screen, found none.');
  within(answer).getByText(rooms.verdicts[report.verdict].long);
  within(answer).getByText(wording.reasons[report.verdict]);
  within(answer).getByText(t(wording.exposureOf, { count: report.exposure }));
  expect(within(answer).queryByText(wording.mild) !== null).toBe(report.mild);
}

function only(text: string, more: Partial<Draft> = {}): Finding {
  const [finding, ...others] = judge(text, more).findings.filter(({ severity }) => severity >= 2);
  if (!finding || others.length > 0) throw new Error('expected a draft with one finding in it.');
  return finding;
}

describe('before anything is written', () => {
  test('there is no verdict, and drafts to try', () => {
    show();
    expect(head()).toBeNull();
    expect(heard()).toBe('');
    screen.getByRole('heading', { name: wording.emptyTitle });
    for (const label of Object.values(wording.samples)) expect(button(label)).toBeDefined();
  });

  test('the field says that words stay on the device', () => {
    show({ privacyHref: '/privacy/' });
    const described = document.getElementById(field().getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain(wording.private);
    expect(screen.getByRole('link', { name: wording.privateLink }).getAttribute('href')).toBe(
      '/privacy/',
    );
  });

  test('a widget has no link that would lead out of it', () => {
    show();
    expect(screen.queryByRole('link', { name: wording.privateLink })).toBeNull();
  });

  test('blanks count as nothing', () => {
    show();
    write(' \n\t ');
    expect(head()).toBeNull();
    screen.getByRole('heading', { name: wording.emptyTitle });
  });
});

describe('writing a draft', () => {
  test('that is fine gets a full answer: share, and why', () => {
    show();
    write(HARMLESS);
    expectJudged(HARMLESS);
    screen.getByText(rooms.verdicts.share.long);
    screen.getByText(wording.fine);
    expect(marks()).toEqual([]);
  });

  test('with something in it gets a verdict, the words, the reason and a way out', () => {
    show();
    write(CODE);
    expectJudged(CODE);
    const { category, span } = only(CODE);
    const words = categories.find(({ id }) => id === category);
    const item = screen.getByRole('heading', { name: words?.title ?? '' }).closest('li');
    expect(item?.textContent).toContain(words?.message);
    expect(item?.textContent).toContain(words?.advice);
    expect(item?.querySelector('q')?.textContent).toBe(CODE.slice(span.start, span.end));
    expect(marks()).toEqual([CODE.slice(span.start, span.end)]);
    screen.getByRole('heading', { name: plural(wording.findings, 1) });
  });

  test('of which no words tell the kind gets a general question, and nobody is pointed at', () => {
    const { learned } = en;
    const { words } = checkerProps();
    if (!words) throw new Error('expected the words of the checker, found none.');
    // Sure that something is wrong, and of no topic.
    const sure: typeof learned = {
      ...learned,
      weigh: (...asked) => ({
        ...learned.weigh(...asked),
        opinion: () => ({ alarm: 0.9, keep: 0 }),
        topicsOf: () => [],
      }),
    };
    show({ words: { ...words, lexicon: { ...en, learned: sure } } });
    write(HARMLESS);
    const item = screen.getByRole('heading', { name: wording.unnamed.title }).closest('li');
    expect(item?.textContent).toContain(wording.unnamed.advice);
    expect(item?.textContent).not.toContain(rooms.whose.mine);
    screen.getByRole('button', { name: wording.keep });
    expect(screen.queryByRole('button', { name: wording.keepKind })).toBeNull();
    screen.getByText(rooms.verdicts.edit.long);
  });

  test('is said to be read until there is a verdict, so that the place of the answer is never empty', () => {
    show();
    const reading = () => screen.queryByText(wording.waiting, { selector: 'p:not(.heard)' });
    expect(reading()).toBeNull();
    type(CODE);
    expect(reading()).not.toBeNull();
    rest(250);
    expectJudged(CODE);
    expect(reading()).toBeNull();
    type(`${CODE} Alarm code 5582.`);
    expect(reading()).toBeNull();
  });

  test('in which nothing was found is said to be fine, with how often that is wrong', () => {
    show({ methodHref: '/method/' });
    write(HARMLESS);
    const fine = screen.getByText(wording.fine, { exact: false });
    expect(fine.querySelector('a')?.getAttribute('href')).toBe('/method/');
    expect(fine.textContent).toContain(wording.trustLink);
  });

  test('has the figures of our own rules with what they found, and not with a name that only a pack knows', () => {
    const { words } = checkerProps();
    const tried = { right: 15, of: 21 };
    const trusted = Object.fromEntries(
      Object.entries(words?.categories ?? {}).map(([id, one]) => [id, { ...one, trust: tried }]),
    ) as Record<Category, CategoryWording>;
    const pack = packPart({
      pack: {
        version: 1,
        organisation: 'Harbour Lane Bakery',
        words: [{ words: 'Project Heron', is: 'code-name' }],
      },
      wording: { title: '', policies: '', accounts: '' },
    });
    show({ words: { lexicon: en, categories: trusted, pack } });
    write(`${CODE} So proud of Project Heron.`);
    const figures = (words: string) => {
      const found = screen.getByText(words, { selector: '.finding-words q' }).closest('.finding');
      return found?.querySelector('.finding-trust')?.textContent.trim();
    };
    expect(figures('Gate code 4471')).toBe(t(wording.trust, tried));
    expect(figures('Project Heron')).toBeUndefined();
  });

  test('that should be kept private may lose what is marked, and says so', () => {
    show();
    write('Please send Marek some love, he has been diagnosed with MS.');
    screen.getByText(rooms.verdicts.keep.long);
    screen.getByText(wording.reasons.keep);
    screen.getByRole('button', { name: wording.leaveOut });
  });

  test('is judged at every change', () => {
    show();
    write(CODE);
    expectJudged(CODE);
    write(HARMLESS);
    expectJudged(HARMLESS);
  });

  test('leaves marks and verdict as they are until the hand rests, and says nothing too early', () => {
    show();
    type(CODE);
    expect(head()).toBeNull();
    rest(250);
    expectJudged(CODE);
    const before = marks();
    expect(before).toHaveLength(1);
    type(`${CODE} Alarm code 5582.`);
    expect(marks()).toEqual(before);
    expectJudged(CODE);
    rest(250);
    expect(marks()).toHaveLength(2);
  });

  test('shows no mark in a wrong place while words before it change', () => {
    show();
    write(`The soup is on. ${CODE}`);
    const before = marks();
    expect(before).toHaveLength(1);
    type(`The good soup is on. ${CODE}`);
    expect(marks()).toEqual([]);
    rest(250);
    expect(marks()).toEqual(before);
  });

  test('changes nothing in a wrong place where a press comes before the hand rested', () => {
    show();
    write(`The soup is on. ${CODE}`);
    const suggestion = /Say ‘.*’ instead|Leave it out/;
    type(`The good soup is on. ${CODE}`);
    fireEvent.click(screen.getAllByRole('button', { name: suggestion })[0]!);
    expect(field().value).toBe(`The good soup is on. ${CODE}`);
    expectJudged(`The good soup is on. ${CODE}`);
    fireEvent.click(screen.getAllByRole('button', { name: suggestion })[0]!);
    expect(field().value).toMatch(/^The good soup is on\./);
    expect(field().value).not.toContain('4471');
  });

  test('changes at once what stands before the words that were just written', () => {
    show();
    write(CODE);
    type(`${CODE} And more.`);
    fireEvent.click(screen.getAllByRole('button', { name: /Say ‘.*’ instead|Leave it out/ })[0]!);
    expect(field().value).not.toContain('4471');
    expect(field().value).toMatch(/And more\.$/);
  });

  test('takes the drafts to try away, and emptying it brings them back', () => {
    show();
    write(HARMLESS);
    expect(screen.queryByText(wording.tryLabel)).toBeNull();
    write('');
    screen.getByText(wording.tryLabel);
  });

  test('with many things in it lists them in reading order, three of them open', () => {
    const text = [
      'Alarm code 4471',
      'Gate code 5582',
      'Garage code 6693',
      'Locker code 7704',
      'Barrier code 8815',
    ]
      .map((line) => `${line}, come in.`)
      .join('\nThe soup is on and the bread is warm, as ever.\n');
    const grave = judge(text).findings.filter(({ severity }) => severity >= 2).length;
    expect(grave).toBeGreaterThan(3);
    show();
    write(text);
    const items = [...document.querySelectorAll('.report-findings li > details')];
    expect(items).toHaveLength(grave);
    expect(items.filter((item) => item.hasAttribute('open'))).toHaveLength(3);
    const words = items.map((item) => item.querySelector('q')?.textContent ?? '');
    expect(words.map((some) => text.indexOf(some))).toEqual(
      words.map((some) => text.indexOf(some)).sort((a, b) => a - b),
    );
  });

  test('longer than is read says so, and keeps every letter', () => {
    const text = `${'soup '.repeat(READ_AT_MOST / 5)}${CODE}`;
    show();
    write(text);
    screen.getByText(t(wording.tooLong, { count: READ_AT_MOST.toLocaleString('en-GB') }));
    expect(field().value).toBe(text);
    expect(marks()).toEqual([]);
    write(text.slice(0, READ_AT_MOST));
    expect(screen.queryByText(/Only the first/)).toBeNull();
  });

  test('without the words to judge with shows itself and does not judge', () => {
    show({ words: undefined });
    write(CODE);
    expect(field().value).toBe(CODE);
    expect(head()).toBeNull();
    expect(marks()).toEqual([]);
    expect(screen.queryByText(wording.waiting, { selector: 'p:not(.heard)' })).toBeNull();
  });
});

describe('while the words to judge with are on their way', () => {
  const waiting = () => screen.queryByText(wording.waiting, { selector: 'p:not(.heard)' });
  const page = (more: Partial<CheckerProps> = {}) => <Checker {...checkerProps(more)} />;

  test('a draft is said to be read, and an empty field is not', () => {
    show({ words: undefined, loading: true });
    expect(waiting()).toBeNull();
    write(CODE);
    expect(waiting()).not.toBeNull();
    write('');
    expect(waiting()).toBeNull();
  });

  test('a draft to try keeps the focus in the answer until the verdict is there', () => {
    const { rerender } = render(page({ words: undefined, loading: true }));
    const [first] = Object.values(wording.samples);
    button(first ?? '').focus();
    fireEvent.click(button(first ?? ''));
    expect(document.activeElement).toBe(waiting());
    rerender(page());
    expect(waiting()).toBeNull();
    expect(document.activeElement).toBe(verdict());
  });

  test('a person who went on to something else is left there, and hears the verdict', () => {
    const { rerender } = render(page({ words: undefined, loading: true }));
    const [first] = Object.values(wording.samples);
    fireEvent.click(button(first ?? ''));
    field().focus();
    rerender(page());
    expect(document.activeElement).toBe(field());
    rest(5000);
    expect(heard()).toContain(verdict().textContent);
    field().blur();
    write(CODE);
    expect(document.activeElement).toBe(document.body);
  });

  test('and do not come, the focus goes to the field', () => {
    const { rerender } = render(page({ words: undefined, loading: true }));
    const [first] = Object.values(wording.samples);
    fireEvent.click(button(first ?? ''));
    rerender(page({ words: undefined, loading: false }));
    expect(waiting()).toBeNull();
    expect(document.activeElement).toBe(field());
  });
});

describe('changing the room', () => {
  test('with the arrow keys judges the draft anew', () => {
    show();
    write(CODE);
    const before = judge(CODE).exposure;
    screen.getByRole('radio', { name: rooms.audiences.public.label }).focus();
    // Past the assistant and round to the smallest room.
    arrow('ArrowRight');
    arrow('ArrowRight');
    expectJudged(CODE, { audience: 'few' });
    expect(judge(CODE, { audience: 'few' }).exposure).not.toBe(before);
    expect(document.activeElement).toBe(
      screen.getByRole('radio', { name: rooms.audiences.few.label }),
    );
  });

  test('by who speaks judges the draft anew', () => {
    const text = 'Look who popped in: Mrs Delaney, collecting her third pair.';
    show();
    write(text);
    expectJudged(text);
    fireEvent.click(screen.getByRole('radio', { name: rooms.accounts.company.label }));
    expectJudged(text, { account: 'company' });
  });

  test('leaves the words alone', () => {
    show();
    write(CODE);
    fireEvent.click(screen.getByRole('radio', { name: rooms.audiences.work.label }));
    expect(field().value).toBe(CODE);
  });

  test('what the page asks for is entered once, and what is chosen since stays', () => {
    const room = { account: 'company', audience: 'public' } as const;
    const { rerender } = render(<Checker {...checkerProps({ room })} />);
    const radio = (audience: 'public' | 'work') =>
      screen.getByRole<HTMLInputElement>('radio', { name: rooms.audiences[audience].label });
    expect(radio('public').checked).toBe(true);
    fireEvent.click(radio('work'));
    rerender(<Checker {...checkerProps({ room: { ...room } })} />);
    expect(radio('work').checked).toBe(true);
  });
});

describe('a suggestion', () => {
  test('to say it less exactly changes the text, lands on the new verdict and says so', () => {
    const finding = only(CODE);
    const softer = suggestionsFor(finding, CODE, en).find(({ kind }) => kind === 'less-exact');
    show();
    write(CODE);
    fireEvent.click(button(t(wording.say, { words: softer?.instead ?? '' })));
    const text = applySuggestion(CODE, finding, softer ?? { kind: 'leave-out', instead: '' }, en);
    expect(field().value).toBe(text);
    expectJudged(text);
    expect(document.activeElement).toBe(verdict());
    expect(screen.getByText(wording.changed)).not.toBeNull();
    rest(1000);
    expect(heard()).toContain(wording.changed);
  });

  test('to leave it out does the same', () => {
    show();
    write(CODE);
    fireEvent.click(button(wording.leaveOut));
    expect(field().value).toBe('Come in. The soup is on.');
    expectJudged('Come in. The soup is on.');
    expect(document.activeElement).toBe(verdict());
  });

  test('can be undone: the words come back, and the field has the focus', () => {
    show();
    write(CODE);
    expect(screen.queryByRole('button', { name: wording.undo })).toBeNull();
    fireEvent.click(button(wording.leaveOut));
    fireEvent.click(button(wording.undo));
    expect(field().value).toBe(CODE);
    expectJudged(CODE);
    expect(document.activeElement).toBe(field());
    expect(screen.getByText(wording.undone)).not.toBeNull();
    rest(1000);
    expect(heard()).toContain(wording.undone);
    expect(screen.queryByRole('button', { name: wording.undo })).toBeNull();
  });

  test('lands on the verdict each time, not only the first', () => {
    const text = 'Door code 4471, come in.\nThe bread is warm, as ever.\nGate code 5582, come in.';
    show();
    write(text);
    fireEvent.click(screen.getAllByRole('button', { name: wording.leaveOut })[0] ?? field());
    field().focus();
    fireEvent.click(screen.getAllByRole('button', { name: wording.leaveOut })[0] ?? field());
    expect(document.activeElement).toBe(verdict());
    expect(field().value).not.toMatch(/\d/);
  });

  test('can be looked up in the draft: its words are selected', () => {
    show();
    write(`The soup is on. ${CODE}`);
    const { span } = only(`The soup is on. ${CODE}`);
    fireEvent.click(button(wording.show));
    expect(document.activeElement).toBe(field());
    expect([field().selectionStart, field().selectionEnd]).toEqual([span.start, span.end]);
  });
});

describe('a finding that somebody looks at', () => {
  test('is lit as long as it is there: taken out, it lights none of the words that follow', () => {
    const highlights = new Map<string, Set<Range>>();
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal('Highlight', Set);
    const lit = () => [...(highlights.get('draft-lit') ?? [])].map(String);
    show();
    write(CODE);
    const [item] = screen
      .getAllByRole('listitem')
      .filter(({ className }) => className === 'finding');
    fireEvent.pointerEnter(item ?? field());
    expect(lit()).toHaveLength(1);
    fireEvent.click(button(wording.leaveOut));
    expect(lit()).toEqual([]);
  });
});

describe('keeping what was found', () => {
  const TWO = 'My nan is in hospital again. Gate code 4471, come in.\nMy uncle got divorced.';

  test('judges the draft without it, says so, and lands on the verdict', () => {
    const { category, span } = only(CODE);
    show();
    write(CODE);
    fireEvent.click(button(wording.keep));
    expectJudged(CODE, { dismissed: [{ category, words: CODE.slice(span.start, span.end) }] });
    screen.getByText(rooms.verdicts.share.long);
    expect(document.activeElement).toBe(verdict());
    expect(screen.getByText(wording.kept)).not.toBeNull();
    rest(1000);
    expect(heard()).toContain(wording.kept);
    expect(marks()).toEqual([]);
    screen.getByText(plural(wording.dismissed, 1));
  });

  test('can be taken back', () => {
    show();
    write(CODE);
    fireEvent.click(button(wording.keep));
    fireEvent.click(button(wording.restore));
    expectJudged(CODE);
    expect(marks()).toHaveLength(1);
    expect(screen.queryByRole('button', { name: wording.restore })).toBeNull();
  });

  test('for a whole kind lets everything of that kind be, and nothing else', () => {
    show();
    write(`${CODE}\n${TWO}`);
    const codes = judge(`${CODE}\n${TWO}`).findings.filter(
      ({ category }) => category === 'access-secret',
    );
    expect(codes).toHaveLength(2);
    fireEvent.click(screen.getAllByRole('button', { name: wording.keepKind })[0] ?? field());
    expectJudged(`${CODE}\n${TWO}`, { dismissed: [{ category: 'access-secret' }] });
  });

  test('is not offered for what opens something now', () => {
    show();
    write('Soup is on. The wifi password is otter-99.');
    expect(screen.queryByRole('button', { name: wording.keep })).toBeNull();
    button(wording.leaveOut);
  });

  test('is forgotten with the draft', () => {
    show();
    write(CODE);
    fireEvent.click(button(wording.keepKind));
    write('');
    write(CODE);
    expectJudged(CODE);
  });
});

describe('comparing', () => {
  test('shows what the draft was and what it has become', async () => {
    show();
    write(CODE);
    expect(screen.queryByText(wording.compare)).toBeNull();
    fireEvent.click(button(wording.leaveOut));
    const details = screen.getByText(wording.compare).closest('details');
    if (!details) throw new Error('expected something to open, found none.');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await waitFor(() => {
      const gone = [...details.querySelectorAll('del')].map(({ textContent }) => textContent);
      expect(gone.join(' ')).toContain('4471');
    });
    expect(details.querySelector('ins')?.textContent).toContain('Come');
  });
});

describe('what is said of a button', () => {
  const described = (button: HTMLElement) =>
    (button.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');

  test('names the words it is about, of which there may be several lists of the same buttons', () => {
    show();
    write('Alarm code 4471, come in.\nThe bread is warm, as ever.\nMy uncle got divorced.');
    const items = [...document.querySelectorAll<HTMLElement>('.finding')];
    expect(items.length).toBeGreaterThan(1);
    for (const item of items) {
      const words = item.querySelector('q')?.textContent ?? '';
      const buttons = within(item).getAllByRole('button');
      expect(buttons.length).toBeGreaterThan(2);
      for (const one of buttons) expect(described(one)).toContain(words);
    }
  });

  test('is that it is about the picture, where there are no words', () => {
    show();
    const text = 'Look at this photo from the office today!';
    write(text);
    const { options } = wording.questions.picture;
    fireEvent.click(
      screen.getByLabelText(options.find(({ value }) => value === 'card')?.label ?? ''),
    );
    const item = screen.getByText(wording.picture).closest<HTMLElement>('.finding');
    if (!item) throw new Error('expected a finding in the picture, found none.');
    for (const one of within(item).getAllByRole('button')) {
      expect(described(one)).toContain(wording.picture);
    }
  });
});

describe('a finding and its place', () => {
  test('belong together: the caret in the words lights the finding in the list', () => {
    show();
    write(`The soup is on. ${CODE}`);
    const { span } = only(`The soup is on. ${CODE}`);
    const item = () => document.querySelector('.finding');
    const moveTo = (at: number) => {
      field().focus();
      field().setSelectionRange(at, at);
      fireEvent(document, new Event('selectionchange'));
    };
    moveTo(2);
    expect(item()?.getAttribute('data-here')).toBe('false');
    moveTo(span.start + 1);
    expect(item()?.getAttribute('data-here')).toBe('true');
  });
});

describe('telling more', () => {
  test('that it is a reply asks what it answers, and the hand stays where it was', () => {
    show();
    write(HARMLESS);
    const [, invited] = wording.questions.reply.options;
    const fold = screen.getByText(wording.tellMore).closest('details');
    fold?.setAttribute('open', '');
    const radio = screen.getByLabelText(invited?.label ?? '');
    radio.focus();
    fireEvent.click(radio);
    expect(document.activeElement).toBe(radio);
    fireEvent.input(
      screen.getByLabelText((name) => name.startsWith(wording.answering)),
      {
        target: { value: 'Lovely soup, but it was cold.' },
      },
    );
    expectJudged(HARMLESS, { reply: 'invited', answering: 'Lovely soup, but it was cold.' });
  });
});

describe('clearing', () => {
  test('empties the field, keeps the room and puts the cursor there', () => {
    show({ start: { text: CODE, account: 'company', audience: 'customers' } });
    fireEvent.click(button(wording.clear));
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
    expect(head()).toBeNull();
    expect(
      screen.getByRole<HTMLInputElement>('radio', { name: rooms.audiences.customers.label })
        .checked,
    ).toBe(true);
    expect(
      screen.getByRole<HTMLInputElement>('radio', { name: rooms.accounts.company.label }).checked,
    ).toBe(true);
  });

  test('can be undone until the next letter, with what the draft was judged to be', () => {
    show();
    write(CODE);
    fireEvent.click(button(wording.clear));
    fireEvent.click(button(wording.undo));
    expect(field().value).toBe(CODE);
    expect(document.activeElement).toBe(field());
    expectJudged(CODE);
    expect(screen.queryByRole('button', { name: wording.undo })).toBeNull();
    fireEvent.click(button(wording.clear));
    write(HARMLESS);
    expect(screen.queryByRole('button', { name: wording.undo })).toBeNull();
    expect(screen.queryByText(wording.compare)).toBeNull();
  });

  test('says that there is nothing to clear or copy while there is not', () => {
    show();
    for (const name of [wording.clear, wording.copy]) {
      expect(button(name).getAttribute('aria-disabled')).toBe('true');
    }
    write(HARMLESS);
    for (const name of [wording.clear, wording.copy]) {
      expect(button(name).getAttribute('aria-disabled')).toBe('false');
    }
  });
});

describe('clearing nothing', () => {
  test('does nothing', () => {
    show();
    write('  ');
    button(wording.clear).focus();
    fireEvent.click(button(wording.clear));
    expect(field().value).toBe('  ');
    expect(document.activeElement).toBe(button(wording.clear));
  });
});

describe('copying', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();

  beforeEach(() => {
    writeText.mockReset();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
  });

  test('hands over the draft word for word, and says so', async () => {
    writeText.mockResolvedValue();
    show();
    write(CODE);
    fireEvent.click(button(wording.copy));
    await waitFor(() => {
      expect(heard()).toContain(wording.copied);
    });
    expect(writeText.mock.calls).toEqual([[CODE]]);
  });

  test('says so again at another press, in words that a screen reader takes for new', async () => {
    writeText.mockResolvedValue();
    show();
    write(CODE);
    let before = '';
    for (let press = 0; press < 3; press += 1) {
      fireEvent.click(button(wording.copy));
      await waitFor(() => {
        expect(heard()).not.toBe(before);
        expect(heard().trim()).toBe(wording.copied);
      });
      before = heard();
    }
  });

  test.for([
    ['refuses', () => writeText.mockRejectedValue(new Error('NotAllowedError'))],
    ['is not there', () => vi.stubGlobal('navigator', {})],
  ] as const)(
    'selects the whole draft where the clipboard %s, and says what to press',
    async ([, prepare]) => {
      prepare();
      show();
      write(CODE);
      fireEvent.click(button(wording.copy));
      await waitFor(() => {
        expect(heard()).toContain(wording.copyByHand);
      });
      expect(document.activeElement).toBe(field());
      expect([field().selectionStart, field().selectionEnd]).toEqual([0, CODE.length]);
    },
  );

  test('does nothing while there is nothing to copy', () => {
    show();
    fireEvent.click(button(wording.copy));
    expect(writeText).not.toHaveBeenCalled();
  });

  test('is forgotten as soon as one goes on writing', async () => {
    writeText.mockResolvedValue();
    show();
    write(CODE);
    fireEvent.click(button(wording.copy));
    await waitFor(() => {
      expect(heard()).toContain(wording.copied);
    });
    write(HARMLESS);
    expect(heard()).not.toContain(wording.copied);
  });
});

describe('a draft to try', () => {
  test.for(Object.entries(wording.samples))(
    '%s, "%s", comes with its room and is judged',
    ([id, label]) => {
      const sample = samples.find((one) => one.id === id);
      if (!sample) throw new Error(`expected a sample draft ${id}, found none.`);
      show();
      fireEvent.click(button(label));
      const { text, account, audience, employer, reply, review, pictures } = sample;
      expect(field().value).toBe(text);
      expect(
        screen.getByRole<HTMLInputElement>('radio', { name: rooms.accounts[account].label })
          .checked,
      ).toBe(true);
      expect(
        screen.getByRole<HTMLInputElement>('radio', { name: rooms.audiences[audience].label })
          .checked,
      ).toBe(true);
      expectJudged(text, { account, audience, employer, reply, review, pictures });
      expect(document.activeElement).toBe(verdict());
    },
  );
});

describe('questions', () => {
  test('that are answered judge the draft anew, and stay to be changed', () => {
    const text = 'Look who popped in: Mrs Delaney, collecting her third pair.';
    const room = { account: 'company', audience: 'public' } as const;
    expect(judge(text, room).questions).toContain('consent');
    const { ask, options } = wording.questions.consent;
    const label = (value: string) => options.find((option) => option.value === value)?.label ?? '';
    show({ start: { text, ...room } });
    expectJudged(text, room);
    const choice = (value: string) =>
      within(screen.getByRole('group', { name: ask })).getByRole<HTMLInputElement>('radio', {
        name: label(value),
      });
    fireEvent.click(choice('yes'));
    expectJudged(text, { ...room, consent: true });
    expect(judge(text, { ...room, consent: true }).verdict).not.toBe(judge(text, room).verdict);
    expect(choice('yes').checked).toBe(true);
    fireEvent.click(choice('no'));
    expectJudged(text, { ...room, consent: false });
  });

  test('about a picture take several answers', () => {
    const text = 'Look at this photo from the office today!';
    expect(judge(text).questions).toContain('picture');
    show();
    write(text);
    const { ask, options } = wording.questions.picture;
    const box = (value: string) =>
      within(screen.getByRole('group', { name: ask })).getByRole<HTMLInputElement>('checkbox', {
        name: options.find((option) => option.value === value)?.label ?? '',
      });
    fireEvent.click(box('card'));
    fireEvent.click(box('document'));
    expect([box('card').checked, box('document').checked, box('child').checked]).toEqual([
      true,
      true,
      false,
    ]);
    expectJudged(text, { pictures: ['document', 'card'] });
    screen.getAllByText(wording.picture);
    fireEvent.click(box('card'));
    fireEvent.click(box('document'));
    expectJudged(text, { pictures: [] });
  });

  test('about an employer take a name, and no key waits for a verdict', () => {
    const text = 'Best lamp I have ever bought, five stars for Glimlet!';
    expect(judge(text).questions).toContain('employer');
    show();
    write(text);
    const name = screen.getByRole<HTMLInputElement>('textbox', {
      name: wording.questions.employer.ask,
    });
    fireEvent.input(name, { target: { value: ' Glimlet ' } });
    expectJudged(text);
    rest(250);
    expectJudged(text, { employer: 'Glimlet' });
    expect(name.value).toBe(' Glimlet ');
    fireEvent.input(name, { target: { value: 'Blue ' } });
    expect(name.value).toBe('Blue ');
    expect(screen.getByRole('textbox', { name: wording.questions.employer.ask })).toBe(name);
  });

  test('are not asked of a draft that leaves none open', () => {
    show();
    write(HARMLESS);
    expect(screen.queryByText(wording.questionsLabel)).toBeNull();
  });
});

describe('a cry for help', () => {
  test('gets people to talk to, and no verdict, no marks, no questions', () => {
    show();
    write(`${CRISIS} ${CODE}`);
    screen.getByRole('heading', { name: wording.crisis.title });
    for (const { number } of help.lines) {
      const link = document.querySelector(`a[href="tel:${number.replace(/ /g, '')}"]`);
      expect(link?.textContent).toContain(number);
    }
    screen.getByText(help.elsewhere);
    screen.getByText(wording.crisis.reassure);
    expect(head()).toBeNull();
    expect(marks()).toEqual([]);
    expect(screen.queryByText(wording.questionsLabel)).toBeNull();
  });

  test('shows no marks even where something else is left to mark', () => {
    const text = `${CRISIS} And mark my words, he will pay.`;
    expect(judge(text).findings.length).toBeGreaterThan(0);
    show();
    write(text);
    screen.getByRole('heading', { name: wording.crisis.title });
    expect(marks()).toEqual([]);
    expect(head()).toBeNull();
  });

  test('is announced at once, without a word of it', () => {
    show();
    write(CRISIS);
    expect(heard()).toBe(wording.crisis.title);
  });

  test('does not keep from hearing that the draft is copied', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.resolve() } });
    show();
    write(CRISIS);
    fireEvent.click(button(wording.copy));
    await waitFor(() => {
      expect(heard()).toBe(wording.copied);
    });
    type(`${CRISIS} `);
    expect(heard()).toBe(wording.crisis.title);
  });

  test('can be waved away, and then the post is checked', () => {
    show();
    write(CRISIS);
    fireEvent.click(button(wording.crisis.dismiss));
    expect(screen.queryByRole('heading', { name: wording.crisis.title })).toBeNull();
    expect(field().value).toBe(CRISIS);
    expect(document.activeElement).toBe(field());
    expectJudged(CRISIS, { notCrisis: true });
  });

  test('is taken in earnest again in the next draft', () => {
    show();
    write(CRISIS);
    fireEvent.click(button(wording.crisis.dismiss));
    fireEvent.click(button(wording.clear));
    write(CRISIS);
    screen.getByRole('heading', { name: wording.crisis.title });
  });
});

describe('what is heard', () => {
  const summary = (text: string, more: Partial<Draft> = {}): string => {
    const { verdict, exposure, findings } = judge(text, more);
    const count = findings.filter(({ severity }) => severity >= 2).length;
    const said = t(wording.live, { verdict: rooms.verdicts[verdict].long, exposure });
    return count > 0 ? `${said} ${plural(wording.liveFindings, count)}` : said;
  };

  test('is the verdict, once the person rests', () => {
    show();
    write(CODE);
    rest(500);
    expect(heard()).toBe('');
    rest(500);
    expect(heard()).toBe(summary(CODE));
  });

  test('is nothing while the person goes on writing', () => {
    show();
    // The verdict changes with every step, and so does what would be said.
    for (const text of [CODE, HARMLESS, CODE, HARMLESS]) {
      write(text);
      rest(700);
      expect(heard()).toBe('');
    }
    rest(1000);
    expect(heard()).toBe(summary(HARMLESS));
  });

  test('is said anew for another room', () => {
    show();
    write(CODE);
    rest(1000);
    fireEvent.click(screen.getByRole('radio', { name: rooms.audiences.few.label }));
    rest(1000);
    expect(heard()).toBe(summary(CODE, { audience: 'few' }));
  });

  test('is a change, once the focus has been read out, with the new verdict where that has not the focus, never the old one', () => {
    show();
    write(CODE);
    rest(1000);
    expect(heard()).toBe(summary(CODE));
    fireEvent.click(button(wording.leaveOut));
    expect(heard()).toBe('');
    rest(1000);
    // The verdict has been heard: the focus is on it.
    expect(heard()).toBe(wording.changed);
    fireEvent.click(button(wording.undo));
    expect(heard()).toBe('');
    rest(1000);
    expect(heard()).toBe(`${wording.undone} ${summary(CODE)}`);
  });

  test('is a change even where the verdict stays the same', () => {
    show();
    write(CODE);
    rest(1000);
    fireEvent.click(button(wording.leaveOut));
    fireEvent.click(button(wording.undo));
    rest(1000);
    expect(heard()).toBe(`${wording.undone} ${summary(CODE)}`);
  });

  test('is nothing more of a sample whose verdict has taken the focus, until something changes', () => {
    show();
    const [first] = Object.values(wording.samples);
    fireEvent.click(button(first ?? ''));
    expect(document.activeElement).toBe(verdict());
    rest(5000);
    expect(heard()).toBe('');
    write(HARMLESS);
    rest(5000);
    expect(heard()).toBe(summary(HARMLESS));
  });

  test('is short where the focus lands: the verdict, and not all that is said of it', () => {
    show();
    write(CODE);
    fireEvent.click(button(wording.leaveOut));
    expect(document.activeElement?.textContent).toBe(rooms.verdicts.share.long);
  });

  test.for([
    [
      'another room',
      () => fireEvent.click(screen.getByRole('radio', { name: rooms.audiences.few.label })),
    ],
    [
      'another account',
      () => fireEvent.click(screen.getByRole('radio', { name: rooms.accounts.company.label })),
    ],
    [
      'another letter',
      () => {
        write('Come in. The soup is on!');
      },
    ],
  ] as const)('holds no message of an earlier step after %s', ([, next]) => {
    show();
    write(CODE);
    fireEvent.click(button(wording.leaveOut));
    next();
    expect(heard()).not.toContain(wording.changed);
    expect(screen.queryByText(wording.changed)).toBeNull();
    rest(1000);
    expect(heard()).not.toContain(wording.changed);
  });

  test('is nothing of a draft that came with the page, until the person does something', () => {
    show({ start: { text: CODE, account: 'personal', audience: 'public' } });
    rest(5000);
    expectJudged(CODE);
    expect(heard()).toBe('');
    fireEvent.click(screen.getByRole('radio', { name: rooms.audiences.few.label }));
    rest(1000);
    expect(heard()).toBe(summary(CODE, { audience: 'few' }));
  });

  test('is nothing while the draft is being read: that is seen, and the person may be typing', () => {
    show({ words: undefined, loading: true });
    write(CODE);
    rest(1000);
    expect(screen.getByText(wording.waiting)).not.toBeNull();
    expect(heard()).toBe('');
  });

  test('never holds a word of the draft', () => {
    const text = 'Alarm code 4471, come in, Quillbrook. My PIN is 8052.';
    const words = /4471|8052|quillbrook|come in|alarm/i;
    show();
    const said: string[] = [];
    const listen = () => {
      rest(1000);
      said.push(heard());
    };
    write(text);
    listen();
    fireEvent.click(screen.getAllByRole('button', { name: wording.leaveOut })[0] ?? field());
    listen();
    fireEvent.click(button(wording.undo));
    listen();
    fireEvent.click(screen.getByRole('radio', { name: rooms.audiences.work.label }));
    listen();
    write(`${CRISIS} ${text}`);
    listen();
    expect(said.every((one) => one !== '')).toBe(true);
    for (const one of said) expect(one).not.toMatch(words);
  });

  test('is one region, polite, that is there from the beginning', () => {
    show();
    expect(screen.getAllByRole('status')).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the recorder', () => {
  const spy = () =>
    ({ started: vi.fn(), answered: vi.fn(), completed: vi.fn() }) satisfies Recorder;

  test('is told once that somebody began', () => {
    const recorder = spy();
    show({ recorder });
    expect(recorder.started).not.toHaveBeenCalled();
    write('S');
    write('So');
    fireEvent.click(button(wording.clear));
    write(CODE);
    fireEvent.click(button(wording.leaveOut));
    expect(recorder.started).toHaveBeenCalledTimes(1);
  });

  test('is not told of a field that was emptied', () => {
    const recorder = spy();
    show({ recorder, start: { text: CODE, account: 'personal', audience: 'public' } });
    fireEvent.click(button(wording.clear));
    fireEvent.click(button(wording.clear));
    expect(field().value).toBe('');
    expect(recorder.started).not.toHaveBeenCalled();
    write('S');
    expect(recorder.started).toHaveBeenCalledTimes(1);
  });

  test('is told nothing of what was written', () => {
    const recorder = spy();
    show({ recorder });
    write(CODE);
    for (const call of [recorder.started, recorder.answered, recorder.completed]) {
      expect(JSON.stringify(call.mock.calls)).not.toMatch(/4471|code/i);
    }
  });
});

test('two checkers on a page do not share a name or an id', () => {
  const start = { text: CODE, account: 'personal', audience: 'public' } as const;
  render(
    <>
      <Checker {...checkerProps({ id: 'one', start })} />
      <Checker {...checkerProps({ id: 'two', start })} />
    </>,
  );
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const label of document.querySelectorAll('label[for]')) {
    expect(document.getElementById(label.getAttribute('for') ?? '')).not.toBeNull();
  }
});

import { describe, expect, test } from 'vitest';
import { READ_AT_MOST } from '../../../src/components/draft/read-at-most.ts';
import { questionsToShow, reduce, startWith } from '../../../src/components/draft/state.ts';
import type { CheckerAction, CheckerState } from '../../../src/components/draft/state.ts';
import { QUESTIONS } from '../../../src/engine/index.ts';
import type { Draft } from '../../../src/engine/index.ts';
import { draft } from '../../support/draft.ts';
import { wording } from '../../support/wording.ts';

/** The state after these actions. */
function after(start: Draft, ...actions: readonly CheckerAction[]): CheckerState {
  return actions.reduce(reduce, startWith(start));
}

/** A suggestion taken for the first place these words stand in the text. */
function take(text: string, words: string, instead = ''): CheckerAction {
  return { type: 'take', text: text.replace(words, instead) };
}

describe('writing', () => {
  test('changes the text and nothing else', () => {
    const start = draft('soup', { audience: 'work', employer: 'Glimlet', pictures: ['card'] });
    const { draft: now } = after(start, { type: 'write', text: 'soup and bread' });
    expect(now).toEqual({ ...start, text: 'soup and bread' });
  });

  /** All that a person can have said about a text. */
  const known = draft('The soup is on and the bread is warm.', {
    account: 'company',
    audience: 'work',
    employer: 'Glimlet',
    review: true,
    notCrisis: true,
    pictures: ['card'],
    reply: 'invited',
    consent: true,
    published: true,
    channel: 'needs',
  });

  test('a different text forgets what was said about the old one, but not the room or the employer', () => {
    const text = 'Mrs Delaney popped in for her third pair!';
    const room = { account: 'company', audience: 'work', employer: 'Glimlet' } as const;
    expect(after(known, { type: 'write', text })).toEqual({
      draft: { text, ...room },
      past: [],
      original: undefined,
      answered: { employer: ['Glimlet'] },
    });
  });

  test.for([
    ['goes on', `${known.text} Come in.`],
    ['gets a new beginning', `Come in! ${known.text}`],
    ['loses half', known.text.slice(0, 18)],
    ['changes in the middle', 'The soup is cold and nobody minds that it is warm.'],
    ['stays', known.text],
  ] as const)('a text that %s keeps all that was said about it', ([, text]) => {
    expect(after(known, { type: 'write', text }).draft).toEqual({ ...known, text });
  });

  test('letters that repeat are not counted twice as kept', () => {
    const start = draft('aaaaaaaaa', { consent: true });
    expect(after(start, { type: 'write', text: 'aa' }).draft.consent).toBeUndefined();
    expect(after(start, { type: 'write', text: 'aaa' }).draft.consent).toBe(true);
  });

  test('nothing at all begins afresh in the same room, with a way back to the words', () => {
    const start = draft('soup', {
      account: 'company',
      audience: 'work',
      employer: 'Glimlet',
      review: true,
    });
    const state = after(
      start,
      { type: 'answer', question: 'consent', values: ['yes'] },
      { type: 'not-crisis' },
      { type: 'write', text: '' },
    );
    expect(state).toEqual({
      draft: { text: '', account: 'company', audience: 'work' },
      past: [{ text: 'soup' }],
      original: undefined,
      answered: {},
    });
  });

  test('after a change takes the way back away', () => {
    const text = 'Ring 07700 900417, please.';
    expect(after(draft(text), take(text, '07700 900417')).past).toMatchObject([{ text }]);
    const state = after(draft(text), take(text, '07700 900417'), {
      type: 'write',
      text: 'Ring me',
    });
    expect(state.past).toEqual([]);
  });
});

describe('the room', () => {
  test('changes by who speaks and by who hears, each alone', () => {
    const start = draft('soup', { account: 'personal', audience: 'public' });
    expect(after(start, { type: 'speak', account: 'company' }).draft).toEqual({
      ...start,
      account: 'company',
    });
    expect(after(start, { type: 'address', audience: 'few' }).draft).toEqual({
      ...start,
      audience: 'few',
    });
  });

  test('changes without losing the way back', () => {
    const text = 'Ring 07700 900417, please.';
    const state = after(draft(text), take(text, '07700 900417'), {
      type: 'address',
      audience: 'few',
    });
    expect(state.past).toMatchObject([{ text }]);
  });
});

describe('a suggestion', () => {
  const text = 'Ring me on 07700 900417, please.';

  test('replaces its words', () => {
    const { draft: now, past } = after(draft(text), take(text, 'on 07700 900417', 'by message'));
    expect(now.text).toBe('Ring me by message, please.');
    expect(past.at(-1)?.text).toBe(text);
  });

  test('can be undone, once', () => {
    const state = after(draft(text), take(text, 'on 07700 900417'), { type: 'undo' });
    expect(state.draft.text).toBe(text);
    expect(state.past).toEqual([]);
    expect(reduce(state, { type: 'undo' })).toBe(state);
  });

  test('that is undone leaves a draft revised that was so before it', () => {
    const taken = after(draft(text), take(text, ' on 07700 900417'));
    const more = reduce(taken, { type: 'write', text: `${taken.draft.text} Soon.` });
    const again = reduce(more, take(more.draft.text, ' Soon.'));
    expect(reduce(again, { type: 'undo' }).draft).toEqual(more.draft);
    expect(reduce(taken, { type: 'undo' }).draft.revised).toBeUndefined();
  });

  test('can be undone back to the one before', () => {
    const first = after(draft(text), take(text, ' on 07700 900417'));
    const second = reduce(first, take(first.draft.text, 'Ring'));
    expect(reduce(second, { type: 'undo' }).draft.text).toBe('Ring me, please.');
  });
});

describe('an answer', () => {
  const answer = (question: (typeof QUESTIONS)[number], ...values: string[]): CheckerState =>
    after(draft('soup'), { type: 'answer', question, values });

  test.for([
    ['picture', ['screen', 'document'], { pictures: ['document', 'screen'] }],
    ['picture', [], { pictures: [] }],
    ['picture', ['hat'], { pictures: [] }],
    ['employer', ['Glimlet'], { employer: 'Glimlet' }],
    ['employer', [' Blue Door '], { employer: 'Blue Door' }],
    ['employer', [''], { employer: undefined }],
    ['employer', ['  '], { employer: undefined }],
    ['reply', ['invited'], { reply: 'invited' }],
    ['reply', ['uninvited'], { reply: 'uninvited' }],
    ['reply', ['no'], { reply: undefined }],
    ['consent', ['yes'], { consent: true }],
    ['consent', ['no'], { consent: false }],
    ['published', ['yes'], { published: true }],
    ['published', ['no'], { published: false }],
    ['channel', ['subject'], { channel: 'subject' }],
    ['channel', ['needs'], { channel: 'needs' }],
    ['channel', ['others'], { channel: undefined }],
  ] as const)('to %s of %j tells the engine %j', ([question, values, meaning]) => {
    const { draft: now } = answer(question, ...values);
    expect(now).toEqual({ ...draft('soup'), ...meaning });
  });

  test('is kept as it was given, so that it can be changed', () => {
    expect(answer('channel', 'others').answered).toEqual({ channel: ['others'] });
  });

  test('is understood for every option that the texts offer', () => {
    for (const question of QUESTIONS) {
      const means = wording.questions[question].options.map(({ value }) =>
        JSON.stringify(answer(question, value).draft),
      );
      expect(new Set(means).size).toBe(means.length);
    }
  });
});

describe('a draft that is loaded', () => {
  test('takes the place of everything', () => {
    const text = 'Ring 07700 900417';
    const sample = draft('A lamp!', {
      account: 'professional',
      audience: 'network',
      employer: 'Glimlet',
    });
    const state = after(
      draft(text),
      take(text, '07700 900417'),
      { type: 'answer', question: 'consent', values: ['no'] },
      { type: 'load', draft: sample },
    );
    expect(state).toEqual({
      draft: sample,
      past: [],
      original: undefined,
      answered: { employer: ['Glimlet'] },
    });
  });

  test('brings its facts as answers', () => {
    const known = draft('soup', {
      pictures: ['card', 'screen'],
      employer: 'Glimlet',
      reply: 'invited',
      consent: false,
      published: true,
      channel: 'needs',
    });
    expect(startWith(known).answered).toEqual({
      picture: ['card', 'screen'],
      employer: ['Glimlet'],
      reply: ['invited'],
      consent: ['no'],
      published: ['yes'],
      channel: ['needs'],
    });
    expect(startWith(draft('soup')).answered).toEqual({});
  });
});

describe('a cry for help that is none', () => {
  test('is believed', () => {
    expect(after(draft('soup'), { type: 'not-crisis' }).draft.notCrisis).toBe(true);
  });

  test('is forgotten with the draft', () => {
    const emptied = after(draft('soup'), { type: 'not-crisis' }, { type: 'write', text: '' });
    expect(emptied.draft.notCrisis).toBeUndefined();
    const loaded = after(
      draft('soup'),
      { type: 'not-crisis' },
      { type: 'load', draft: draft('bread') },
    );
    expect(loaded.draft.notCrisis).toBeUndefined();
  });
});

describe('questions to show', () => {
  test('are those asked and those answered, in their fixed order', () => {
    expect(questionsToShow(['channel', 'picture'], {})).toEqual(['picture', 'channel']);
    expect(questionsToShow(['channel'], { employer: [''] })).toEqual(['employer', 'channel']);
    expect(questionsToShow([], {})).toEqual([]);
  });

  test('do not come twice', () => {
    expect(questionsToShow(['reply'], { reply: ['no'] })).toEqual(['reply']);
  });
});

test('a state is never changed in place', () => {
  const text = 'Ring 07700 900417, please.';
  const state = Object.freeze(startWith(Object.freeze(draft(text))));
  const actions: readonly CheckerAction[] = [
    { type: 'write', text: 'x' },
    { type: 'speak', account: 'company' },
    { type: 'address', audience: 'few' },
    take(text, '07700 900417'),
    { type: 'undo' },
    { type: 'answer', question: 'picture', values: ['card'] },
    { type: 'not-crisis' },
    { type: 'load', draft: draft('y') },
  ];
  for (const action of actions) expect(() => reduce(state, action)).not.toThrow();
});

test('a hundred thousand characters are read', () => {
  expect(READ_AT_MOST).toBe(100_000);
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { letterFor } from '../../../src/components/tool/permission-message.ts';
import type { Asked } from '../../../src/components/tool/permission-message.ts';
import { PermissionMessage } from '../../../src/components/tool/PermissionMessage.tsx';
import { permissionMessage } from '../../../src/schemas/tools/permission-message.ts';
import { dataOf } from '../../support/wording.ts';

const wording = permissionMessage.parse(dataOf('tools/en/permission-message.yaml'));
const { askers, things, places, times } = wording;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const EMPTY = { otherPlace: '', to: '', child: '', about: '', signed: '' };
const FULL = {
  otherPlace: 'in the parish magazine',
  to: 'Farid',
  child: 'Mia',
  about: 'the old press',
  signed: 'Inès',
};

/** Every message there can be: all choices, with every field empty and with every field filled. */
const ALL: readonly Asked[] = askers.flatMap((asker) =>
  things.flatMap((thing) =>
    places.flatMap((place) =>
      times.flatMap((time) =>
        [EMPTY, FULL].map((fields) => ({
          asker: asker.id,
          thing: thing.id,
          place: place.id,
          time: time.id,
          ...fields,
        })),
      ),
    ),
  ),
);

const asked = (more: Partial<Asked> = {}): Asked => ({ ...ALL[0]!, ...more });
const messageOf = (more: Partial<Asked>) => letterFor(asked(more), wording).message;
const voiceOf = ({ asker }: Asked) => askers.find(({ id }) => id === asker)?.voice;

describe('every message', () => {
  const messages = ALL.map((one) => ({ asked: one, ...letterFor(one, wording) }));

  /** The messages in which something is wrong, as far as a test can read English. */
  const wrong = (is: (message: string, asked: Asked) => boolean) =>
    messages.filter((one) => is(one.message, one.asked)).map((one) => one.message);

  test('there are enough to be worth a test', () => {
    expect(messages.length).toBeGreaterThan(1000);
  });

  test('asks for no length of time in a newsletter, which appears once', () => {
    const newsletter = messages.filter(({ asked: one }) => one.place === 'newsletter');
    expect(newsletter.length).toBeGreaterThan(100);
    expect(newsletter.filter(({ message }) => !message.includes('in the next issue?'))).toEqual([]);
  });

  test('fills every place', () => {
    expect(wrong((message) => /[{}]|undefined|null/.test(message))).toEqual([]);
    expect(messages.filter(({ aloud }) => /[{}]/.test(aloud ?? ''))).toEqual([]);
  });

  test('has no doubled word, space or mark', () => {
    expect(wrong((message) => /\b(\w+) \1\b| {2}|[,.;:?!]{2}| [,.;:?!]/i.test(message))).toEqual(
      [],
    );
  });

  test('begins each sentence with a capital and ends it with a mark', () => {
    const isSound = (paragraph: string) =>
      /[.?!]$/.test(paragraph) &&
      paragraph.split(/(?<=[.?!]) /).every((sentence) => /^[\p{Lu}‘]/u.test(sentence));
    expect(
      wrong((message, { signed }) =>
        message
          .split('\n\n')
          .slice(1, signed ? -1 : undefined)
          .some((paragraph) => !isSound(paragraph)),
      ),
    ).toEqual([]);
  });

  test('asks one question, with a place and a time in it', () => {
    expect(wrong((message) => message.split('?').length !== 2)).toEqual([]);
    expect(
      wrong(
        (message) => !/May (?:I|we) [^?]+ (?:in|on) [^?]+, (?:for|until|in) [^?]+\?/.test(message),
      ),
    ).toEqual([]);
  });

  test('says that no is fine, that it changes nothing, and what silence means', () => {
    expect(wrong((message) => !message.includes('Saying no is fine and changes nothing'))).toEqual(
      [],
    );
    expect(wrong((message) => !/I hear nothing|we hear nothing/.test(message))).toEqual([]);
  });

  test('says how to stop it later', () => {
    expect(wrong((message) => !message.includes('If you change your mind'))).toEqual([]);
  });

  test('keeps to one voice: who asks for a firm says we, who asks for themselves says I', () => {
    const we = /\bwe\b|\btell us\b/i;
    const I = /\b(?:I|me|my)\b/;
    expect(wrong((message, one) => voiceOf(one) === 'i' && we.test(message))).toEqual([]);
    // Whoever asks in place of a boss says once that they themselves have no say.
    expect(
      wrong((message, one) => voiceOf(one) === 'we' && one.asker !== 'boss' && I.test(message)),
    ).toEqual([]);
  });

  test('about a child is for the parent, speaks of the child, and has words for the child', () => {
    const about = messages.filter(({ asked: one }) => one.asker === 'parent');
    expect(about).not.toEqual([]);
    expect(
      about.every(({ message, asked: { child } }) => message.includes(child || 'your child')),
    ).toBe(true);
    expect(about.every(({ aloud }) => aloud?.includes('You can say no.'))).toBe(true);
    expect(about.some(({ message }) => /of you\b|about you\b|quote you\b/.test(message))).toBe(
      false,
    );
  });

  test('about nobody’s child has no words for one', () => {
    const others = messages.filter(({ asked: one }) => one.asker !== 'parent');
    expect(others).not.toEqual([]);
    expect(others.every(({ aloud }) => aloud === undefined)).toBe(true);
  });
});

test('a message for a boss is written for somebody who has no say', () => {
  expect(messageOf({ asker: 'boss' })).toContain('I have no say in your pay, your hours');
  expect(messageOf({ asker: 'colleague' })).not.toContain('no say');
});

test('what cannot be called back is not promised', () => {
  expect(messageOf({ place: 'newsletter' })).toContain('cannot be called back');
  expect(messageOf({ place: 'newsletter' })).not.toContain('down the same day');
});

test.for([
  ['‘I was so glad.’', 'The sentence is ‘I was so glad’, and'],
  ['  So glad!  ', 'The sentence is ‘So glad!’, and'],
] as const)('quotes %s once', ([about, said]) => {
  expect(messageOf({ thing: 'quote', about })).toContain(said);
});

test('a place of one’s own stands in the sentence; left empty, something still does', () => {
  expect(messageOf({ place: 'other', otherPlace: 'in the parish magazine.' })).toContain(
    'of you in the parish magazine, for',
  );
  expect(messageOf({ place: 'other', otherPlace: '' })).toContain('in another place, for');
});

describe('on the screen', () => {
  const field = () => screen.getByLabelText<HTMLTextAreaElement>(wording.message);
  const choose = (label: string) => fireEvent.click(screen.getByRole('radio', { name: label }));

  test('the message follows the choices', () => {
    render(<PermissionMessage wording={wording} />);
    choose('A firm, to a customer');
    choose('A newsletter');
    expect(field().value).toContain('May we show a picture of you in our newsletter');
  });

  test('asks for what only some choices need', () => {
    render(<PermissionMessage wording={wording} />);
    expect(screen.queryByLabelText(wording.child)).toBeNull();
    expect(screen.queryByLabelText(wording.otherPlace)).toBeNull();
    choose('A club, school or firm, to a parent');
    choose('Somewhere else');
    expect(screen.getByLabelText(wording.child)).toBeTruthy();
    expect(screen.getByLabelText(wording.otherPlace)).toBeTruthy();
  });

  test('what the person has written is not overwritten, until they ask for it', () => {
    render(<PermissionMessage wording={wording} />);
    fireEvent.input(field(), { target: { value: 'My own words' } });
    choose('A newsletter');
    expect(field().value).toBe('My own words');
    expect(screen.getByText(wording.edited)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: wording.anew }));
    expect(field().value).toContain('newsletter');
  });

  test('copies what stands in the field', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    render(<PermissionMessage wording={wording} />);
    fireEvent.input(field(), { target: { value: 'My own words' } });
    fireEvent.click(screen.getByRole('button', { name: wording.copy }));
    await screen.findByRole('button', { name: wording.copying.done });
    expect(writeText).toHaveBeenCalledWith('My own words');
  });
});

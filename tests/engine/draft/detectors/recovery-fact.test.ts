import { describe, expect, test } from 'vitest';
import { recoveryFact } from '../../../../src/engine/draft/detectors/recovery-fact.ts';
import { read } from '../../../../src/engine/draft/reading.ts';
import { en } from '../../../../src/engine/index.ts';
import type { Draft } from '../../../../src/engine/index.ts';
import { draft, excerpts, marks } from '../../../support/draft.ts';
import { rewritten } from '../../../support/rewritten.ts';

const aspectsOf = (text: string, more: Partial<Draft> = {}): unknown =>
  recoveryFact.find(read(draft(text, more)), en).map(({ aspects }) => aspects)[0];

describe('recovery-fact', () => {
  test.for([
    [
      'first teacher Mrs Quill, first pet Biscuit',
      'first teacher Mrs Quill, first pet Biscuit',
      'My answers are classified',
    ],
    [
      "my mother's maiden name is Kowalski",
      "my mother's maiden name is Kowalski",
      'My answers are classified',
    ],
    [
      'Mam’s maiden name is Brannigan, same as half of Cork',
      "Mam's maiden name is Brannigan",
      'My answers are classified, same as half of Cork',
    ],
    [
      'my 1st dog was called rex and i grew up on bramble lane, happy days',
      'my 1st dog was called rex and i grew up on bramble lane',
      'My answers are classified, happy days',
    ],
    [
      'I was born on the 4th of May 1988 at 6.40 in Ghent, first pet was Momo',
      'I was born on the 4th of May 1988 at 6.40 in Ghent, first pet was Momo',
      'My answers are classified',
    ],
    [
      'My primary school was Larkrise and my first best friend was Oluchi, love them',
      'My primary school was Larkrise and my first best friend was Oluchi',
      'My answers are classified, love them',
    ],
    [
      'first kiss: Danny, first car: Micra, first boss: Mrs Pike',
      'first kiss: Danny, first car: Micra, first boss: Mrs Pike',
      'My answers are classified',
    ],
    ['my stage name is pet plus street', 'pet plus street', 'my stage name is classified'],
    [
      "jazz singer name = the cat you had as a kid and the town you were born. So I'm Snowball Enniskillen",
      "the cat you had as a kid and the town you were born. So I'm Snowball Enniskillen",
      'jazz singer name = classified',
    ],
    [
      "Porn star name: first pet and mum's maiden name. I'm Smudge Okafor",
      "first pet and mum's maiden name. I'm Smudge Okafor",
      'Porn star name: classified',
    ],
  ] as const)('flags facts and games that stack up: "%s"', ([text, words, after]) => {
    expect(excerpts(recoveryFact, text)).toEqual([words]);
    expect(aspectsOf(text)).toEqual(['stacked']);
    expect(rewritten(recoveryFact, text)).toBe(after);
    expect(excerpts(recoveryFact, after)).toEqual([]);
  });

  test.for([
    [
      'Fun! My first pet was Biscuit, I grew up on Alder Close, first teacher Mrs Quill, first car a red Mini. Your turn!',
      'Fun! My answers are classified. Your turn!',
    ],
    [
      'first pet: bubbles. first school: st annes. first street: mill lane. tag 5 friends',
      'My answers are classified. tag 5 friends',
    ],
    [
      "Sure, for verification: mum's maiden name Lindqvist, first school Torslanda, thanks",
      'Sure, for verification: my answers are classified, thanks',
    ],
    [
      "to unlock my account: first pet Marmite, mum's maiden name Osei",
      'to unlock my account: my answers are classified',
    ],
  ] as const)('flags so many answers that they reset an account: "%s"', ([text, after]) => {
    expect(aspectsOf(text)).toEqual(['stacked', 'live-secret']);
    expect(rewritten(recoveryFact, text)).toBe(after);
  });

  test('flags a single fact, which stays a glance', () => {
    expect(excerpts(recoveryFact, 'my first pet was Biscuit')).toEqual([
      'my first pet was Biscuit',
    ]);
    expect(excerpts(recoveryFact, 'first car was a Lada, second car was a bus')).toEqual([
      'first car was a Lada',
    ]);
    expect(aspectsOf('my first pet was Biscuit')).toEqual([]);
  });

  test.for([
    [
      'Your first car plus your street is your band name! Tell us below.',
      'Your first car plus your street is your band name',
    ],
    [
      'What was the name of your first pet? Best answer wins a mug',
      'What was the name of your first pet',
    ],
    ['Tell us your first car and street', 'Tell us your first car'],
  ] as const)('flags a firm that collects answers: "%s"', ([text, words]) => {
    expect(excerpts(recoveryFact, text, { account: 'company' })).toContain(words);
    expect(aspectsOf(text, { account: 'company' })).toEqual(['asks-readers', 'stacked']);
  });

  test('flags the chain itself: copy, paste and change the answers', () => {
    const text = "copy, paste and change the answers: first pet, first car, mother's maiden name";
    expect(excerpts(recoveryFact, text)).toEqual(['copy, paste and change the answers']);
  });

  test.for([
    'Our office dog is called Biscuit',
    'Happy birthday to me, cake at three',
    'Which biscuit are you? I got Garibaldi',
    'What was the first record you bought? Go',
    'what was your first concert? We want to hear it',
    'I grew up by the sea',
    'I grew up on fish fingers and regret',
    'My pirate name is classified.',
    'my first school was awful and my second was worse',
    'first school run of the year done',
    'The first dog in space was Laika',
    'high school reunion next week',
    'The band name debate is in its third hour',
    'my first love is bread',
    'my favourite teacher would be proud of this comma',
    'favourite film is still Jaws',
    'My mum was born a worrier',
    "Don't play these games. Your first pet plus your street is a security answer for scammers",
  ])('passes ordinary talk: "%s"', (text) => {
    expect(excerpts(recoveryFact, text)).toEqual([]);
  });
});

describe('how much it gives away', () => {
  test.for([
    ['My first dog was Rasher.', 'My first dog was Rasher', []],
    [
      "My first dog was Rasher and my first school was Saint Mary's Infants Port.",
      "My first dog was Rasher and my first school was Saint Mary's Infants Port",
      ['stacked'],
    ],
    ['First pet Reksio. Fun game, now you tell', 'First pet Reksio', ['stacked']],
    [
      'What was the name of your first pet?',
      'What was the name of your first pet',
      ['asks-readers'],
    ],
    [
      'What was the name of your first pet, and of your first school?',
      'What was the name of your first pet',
      ['asks-readers', 'stacked'],
    ],
  ] as const)('in "%s"', ([text, words, aspects]) => {
    expect(excerpts(recoveryFact, text)).toEqual([words]);
    expect(marks(recoveryFact, text)).toMatchObject([{ whose: 'mine', aspects }]);
  });

  test('is nothing where nobody plays', () => {
    expect(excerpts(recoveryFact, 'I was ill, and now you know it.')).toEqual([]);
  });
});

describe('details asked for where all can read', () => {
  const asked = (text: string): string[] => excerpts(recoveryFact, text, { account: 'company' });

  test.for([
    'Please reply here with your full name, date of birth and postcode.',
    "To verify please reply with your mother's maiden name, thanks",
    'If it failed please reply with your new sort code and account number.',
  ])('are found: %s', (text) => {
    expect(asked(text)).not.toEqual([]);
  });

  test.for([
    'Please reply here with your order number.',
    'Never reply with your account number here.',
    'Please send us a private message with your date of birth and policy number.',
  ])('are not in "%s"', (text) => {
    expect(asked(text)).toEqual([]);
  });
});

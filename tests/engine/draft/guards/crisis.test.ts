import { describe, expect, test } from 'vitest';
import { crisis } from '../../../../src/engine/draft/guards/crisis.ts';
import { judge } from '../../../support/draft.ts';
import { hears } from '../../../support/guard.ts';

describe('recognises a cry for help', () => {
  test.for([
    "I don't want to be here any more",
    'i dont want to wake up tomorrow',
    "Can't see the point of waking up tomorrow. Sorry to everyone on the rota.",
    "I can't go on. Tell my sister I love her.",
    'thinking about how to end it all tonight',
    'I want to end my life',
    'im going to kill myself tonight',
    'I just want to hurt myself again',
    'You would all be better off without me.',
    "Nobody would notice if I wasn't here",
    'I am a burden to everyone at home',
    "Goodbye everyone. I'm sorry.",
    "I'm scared to go home tonight, he has been drinking since noon",
    'he will kill me if I leave',
    'Feeling suicidal again and the helpline is engaged',
    'Took all my pills. Sorry.',
    'i wanna die. nobody cares',
    'no reason to live since they let me go',
    'I am tired of living like a shadow',
    'he hit me again in front of the kids',
    "He won't let me leave the house and he has my phone most days",
    'life is not worth living',
    'Wish I was dead. That is the post.',
    'not safe at home, please someone message me',
    "I'm going to end it tonight",
    'took all my pills tonight',
    'he beat me in front of the kids',
    "I can't go on any more",
    'I’m a burden. They’d be better off without me.',
    'Lost my job two years ago. I want to end my life.',
  ])('%s', (text) => {
    expect(hears(crisis, text)).toBe(true);
  });
});

describe('leaves idioms, jokes and stories alone', () => {
  test.for([
    'This spreadsheet makes me want to die',
    'Killing me softly with this spreadsheet.',
    'Dead on my feet, best festival ever',
    "Can't go on holiday till August, boo",
    "I can't go on like this with this printer",
    'Goodbye everyone, last day at the bakery! Thank you for the scones',
    'That finale made me want to die',
    'I could kill myself for forgetting the milk',
    'I nearly killed myself on the stairs, who leaves a hoover there',
    'Killing myself at the gym for this wedding',
    'Cut myself a massive slice of cake',
    'My mum is going to kill me when she sees this haircut',
    "he's going to kill me when he sees what I did to his mug",
    "I don't want to be here, it's a four-hour webinar lol",
    'I want to die, I just called my boss mum on a Teams call 💀',
    'She beat me at Scrabble again',
    'I was scared to go home and tell him we lost the cup final 😂',
    'Scared to go home because mum has seen my tattoo lol',
    'No one would notice if I wore the same jumper all year',
    'Took all my tablets back to the shop, the screen on each of them cracked',
    'goodbye everyone see you in september, off on leave',
    "I'd die for this lasagne, die happy",
    "Ten years ago I tried to kill myself. Today I run a bakery and I'm glad I'm here.",
    "If you feel you can't go on, ring the Samaritans on 116 123.",
    'Suicide prevention training done. Everybody should do it.',
    'In the film she says she wants to end my life and I cried',
    'Lyrics stuck in my head: "I wish I was dead, oh baby"',
    'Beats me why anyone would do that',
    "I can't go on that ride again, my stomach is still up there",
  ])('%s', (text) => {
    expect(hears(crisis, text)).toBe(false);
  });
});

describe('comes before everything', () => {
  const cry = "I can't go on. Signed off with depression, door code 4471.";

  test('no finding, no exposure, no question stands beside it', () => {
    expect(judge(cry)).toMatchObject({
      verdict: 'report',
      findings: [],
      exposure: 0,
      questions: [],
    });
    expect(judge(cry).guards).toContain('g-crisis');
  });

  test('is waved away by the writer, and the post is checked as any other', () => {
    expect(hears(crisis, cry, { notCrisis: true })).toBe(false);
  });
});

describe('being hit at work by somebody cared for', () => {
  test.for([
    'Mrs Achebe in room 12 hit me again today',
    'A resident punched me again last night, eight stitches',
    'The ram kicked me again',
  ])('is no cry for help from home: "%s"', (text) => {
    expect(hears(crisis, text)).toBe(false);
  });

  test.for(['He hit me again last night', 'My husband punched me again in front of the kids'])(
    'is one in "%s"',
    (text) => {
      expect(hears(crisis, text)).toBe(true);
    },
  );
});

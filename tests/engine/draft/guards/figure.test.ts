import { describe, expect, test } from 'vitest';
import { figure } from '../../../../src/engine/draft/guards/figure.ts';
import type { Category } from '../../../../src/engine/index.ts';
import { effectOn } from '../../../support/guard.ts';

type Row = readonly [text: string, words: string, category: Category];

describe('recognises figures of speech, things and fiction', () => {
  test.for<Row>([
    [
      'This spreadsheet gave me a heart attack. I have asked it to leave.',
      'a heart attack',
      'health-self',
    ],
    ['Killing me softly with this spreadsheet.', 'Killing me', 'heated'],
    ['Allergic to meetings since 2019', 'Allergic', 'health-self'],
    ["Our dress code is 'clean and alive'", 'code', 'access-secret'],
    ['My password strategy is crying. Reset number four today.', 'password', 'access-secret'],
    [
      'The stapler on floor two is a menace and I will be raising it with HR.',
      'a menace',
      'heated',
    ],
    ['Rest in peace to the office kettle, you absolute traitor', 'traitor', 'heated'],
    ['In the film he calls her a useless snake.', 'a useless snake', 'heated'],
    ['bankrupt, in jail and lost all my hotels. monopoly night', 'bankrupt', 'money-self'],
    ['punch drunk on library fines', 'punch drunk', 'health-self'],
    [
      'Hypothetically, if I called in sick and went to the beach',
      'called in sick',
      'self-contradiction',
    ],
    ['If my boss asks, I was definitely listening', 'listening', 'self-contradiction'],
    ['confession i stole this meme', 'stole', 'self-contradiction'],
  ])('%s', ([text, words, category]) => {
    expect(effectOn(figure, text, words, { category })).toBe('withdraw');
  });
});

describe('leaves people, codes and quoted messages alone', () => {
  test.for<Row>([
    [
      "What Karen from accounts sent me, she wrote: 'you are a useless cow'",
      'a useless cow',
      'heated',
    ],
    ['This hill is killing me. Marcus in accounts is a lying snake.', 'a lying snake', 'heated'],
    ['The printer is broken and so is the idiot who bought it', 'the idiot', 'heated'],
    ['Imagine being such a useless manager', 'useless manager', 'heated'],
    ['Had a heart attack in March. The spreadsheet survived.', 'heart attack', 'health-self'],
    ['Allergic to penicillin, as it turns out', 'Allergic', 'health-self'],
    ['Called in sick, currently on a boat', 'Called in sick', 'self-contradiction'],
    ['Killing me softly: my sister is divorcing', 'divorcing', 'third-party'],
    ['In the film he says: ring 07700 900417.', '07700 900417', 'contact-detail'],
  ])('%s', ([text, words, category]) => {
    expect(effectOn(figure, text, words, { category })).toBeUndefined();
  });

  test('a code that opens something is never a figure of speech', () => {
    expect(
      effectOn(figure, 'Imagine my PIN being 4471', '4471', {
        category: 'access-secret',
        aspects: ['live-secret'],
      }),
    ).toBeUndefined();
  });

  test('nor is an insult to somebody named', () => {
    expect(
      effectOn(figure, 'Marcus, you absolute stapler thief, killing me', 'thief', {
        category: 'heated',
        aspects: ['named-insult'],
      }),
    ).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { undisclosedTie } from '../../../../src/engine/draft/detectors/undisclosed-tie.ts';
import { excerpts, judge } from '../../../support/draft.ts';

const AT_GLIMLET = { employer: 'Glimlet' } as const;

describe('undisclosed-tie', () => {
  test.for([
    [
      "Honestly, the Glimlet lamp is the best thing I've ever bought.",
      "the best thing I've ever bought",
    ],
    ['Glimlet lamps: five stars from me.', 'five stars'],
    ['Everyone should switch to Glimlet.', 'Everyone should switch to'],
    ['vote for Glimlet in the lamp awards!', 'vote for Glimlet'],
    ["can't recommend glimlet enough", "can't recommend glimlet enough"],
    ['The new Glimlet is a game changer.', 'game changer'],
    ['Go and get one, Glimlet have done it again.', 'Go and get one'],
    ['Obsessed with my Glimlet.', 'Obsessed with'],
  ] as const)('flags, from somebody who works there: "%s"', ([text, words]) => {
    expect(excerpts(undisclosedTie, text, AT_GLIMLET).join(' | ')).toContain(words);
  });

  test.for([
    "I work at Glimlet, so I'm biased: this lamp is the best thing I've ever bought.",
    'I bought this with my own money and declare an interest: I work at Glimlet.',
    'Happy to work with such good people at Glimlet.',
    'Glimlet has published its report, I work in the team.',
    'The best thing I’ve ever bought is a second-hand bike.',
  ])('passes, from somebody who works there: "%s"', (text) => {
    expect(excerpts(undisclosedTie, text, AT_GLIMLET)).toEqual([]);
  });

  test('flags a firm by its whole name in any case, or by its first telling word', () => {
    const praise = (employer: string, text: string): string[] =>
      excerpts(undisclosedTie, text, { employer });
    const foods = 'Northgate Foods Ltd';
    expect(praise(foods, 'The northgate foods ltd soup is the best thing.')).toEqual([
      'the best thing',
    ]);
    expect(praise(foods, 'The Northgate soup is the best thing.')).toEqual(['the best thing']);
    expect(praise(foods, 'The north gate soup is the best thing.')).toEqual([]);
    // Too short to tell.
    expect(praise('Ada', 'The Ada lamp is the best thing.')).toEqual([]);
  });

  test('passes what praises nothing, also in a review', () => {
    const text = 'The Glimlet office has new chairs.';
    expect(excerpts(undisclosedTie, text, AT_GLIMLET)).toEqual([]);
    expect(excerpts(undisclosedTie, text, { ...AT_GLIMLET, review: true })).toEqual([]);
  });

  test.for([
    "Honestly, the Glimlet lamp is the best thing I've ever bought.",
    'Friendliest garage in town, they went above and beyond.',
    'Five stars, go and get one!',
    'Vote for my sister’s allotment in the council photo prize!',
  ])('passes without a known employer: "%s"', (text) => {
    expect(excerpts(undisclosedTie, text)).toEqual([]);
  });

  test('passes on the company account, where the speaker is obvious', () => {
    expect(
      judge('Our new lamp is out, best thing we ever made.', { ...AT_GLIMLET, account: 'company' })
        .verdict,
    ).toBe('share');
  });

  test('keeps a customer review by an insider private, labelled or not', () => {
    const review = { employer: 'the garage', review: true } as const;
    expect(judge('Five stars. Friendliest garage in town.', review).verdict).toBe('keep');
    expect(judge('I work here. Five stars, friendliest garage in town.', review).verdict).toBe(
      'keep',
    );
  });
});

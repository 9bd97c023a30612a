import { describe, expect, test } from 'vitest';
import { undisclosedTie } from '../../../../src/engine/draft/detectors/undisclosed-tie.ts';
import { excerpts, judge, marks } from '../../../support/draft.ts';

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

describe('what a label is offered for', () => {
  const LAMP = 'The Glimlet lamp is the best thing I ever bought.';

  test.for([
    [LAMP, AT_GLIMLET, 'the best thing', []],
    [LAMP, { employer: ' Glimlet ' }, 'the best thing', []],
    ['It was dark, go and get one, Glimlet have done it again.', AT_GLIMLET, 'go and get one', []],
    ['Five stars, from all of us.', { review: true }, 'Five stars', ['insider-review']],
    ['Great team, and five stars.', { review: true }, 'and five stars', ['insider-review']],
  ] as const)('in "%s"', ([text, room, words, aspects]) => {
    expect(excerpts(undisclosedTie, text, room)).toEqual([words]);
    expect(marks(undisclosedTie, text, room)).toMatchObject([{ whose: 'employer', aspects }]);
  });

  test('differs for what a thing is and for what one ought to do', () => {
    const instead = (text: string) => marks(undisclosedTie, text, AT_GLIMLET)[0]?.instead;
    expect(instead(LAMP)).not.toBe(instead('Glimlet: five stars from me.'));
    expect(instead(LAMP)).toBeDefined();
    expect(instead('Glimlet: five stars from me.')).toBeDefined();
  });

  test.for([
    [LAMP, {}],
    [LAMP, { employer: 'Glimlet', account: 'company' }],
    ['Five stars, from all of us.', { review: true, account: 'company' }],
    ['Glimlet is the best place to work.', AT_GLIMLET],
    // A word like the name, and no name.
    ['The best orange is the one you peel yourself.', { employer: 'Orange' }],
    ['My best plum is the one that fell.', { employer: 'Plum' }],
    ['The best of the trading places is the market.', { employer: 'The Trading Company' }],
    // A full stop in a name stands for itself.
    ['The best thing was the Webxcom party.', { employer: 'Web.com' }],
  ] as const)('is nothing in "%s" with %j', ([text, room]) => {
    expect(excerpts(undisclosedTie, text, room)).toEqual([]);
  });

  test.for([
    ['The Plum jam is the best thing.', { employer: 'Plum' }],
    ['the orange phone is the best thing', { employer: 'Orange' }],
    ['Web.com is the best thing.', { employer: 'Web.com' }],
    ['The web.com shop is the best thing.', { employer: 'The Web.com Shop' }],
    ['The Rothwell pie is the best thing.', { employer: 'The Rothwell, Company' }],
  ] as const)('is said in "%s" by those of %j', ([text, room]) => {
    expect(excerpts(undisclosedTie, text, room)).toEqual(['the best thing']);
  });
});

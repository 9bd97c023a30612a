import { describe, expect, test } from 'vitest';
import { intimateSelf } from '../../../../src/engine/draft/detectors/intimate-self.ts';
import { read } from '../../../../src/engine/draft/reading.ts';
import { applySuggestion } from '../../../../src/engine/draft/rewrite.ts';
import { en } from '../../../../src/engine/index.ts';
import type { Match } from '../../../../src/engine/draft/types.ts';
import type { Draft } from '../../../../src/engine/index.ts';
import { draft, excerpts } from '../../../support/draft.ts';

function matches(text: string, more: Partial<Draft> = {}): readonly Match[] {
  return intimateSelf.find(read(draft(text, more)), en);
}

describe('flags nights out and private life', () => {
  test.for<[text: string, marked: string[]]>([
    [
      'Three bottles of red, zero memory of getting home, early shift, send help.',
      ['zero memory of getting home'],
    ],
    ['still drunk at my desk', ['still drunk']],
    ['he slept on the sofa again', ['he slept on the sofa again']],
    ['gummies before the all-hands, what could go wrong', ['gummies before the all-hands']],
    ['hangover at the school gate', ['hangover at the school gate']],
    ['swiped right on a client, oh no', ['swiped right on a client']],
    [
      "still in last night's clothes at the client's",
      ["still in last night's clothes at the client's"],
    ],
    ["we broke up on Friday so if I'm quiet that's why", ['we broke up']],
    ['my husband has left me for the dental hygienist', ['my husband has left me']],
    ['she cheated on me with my best mate', ['she cheated on me']],
    ['cant remember getting home, woke up with a traffic cone', ['cant remember getting home']],
    ['did a few lines off the photocopier at the christmas do', ['did a few lines off']],
    ['one night stand with someone from procurement, help', ['one night stand']],
    ['our sex life is better since the new mattress', ['our sex life']],
    ['hungover on the ward round, consultant smells it i swear', ['hungover on the ward']],
    ['I have been sleeping with my boss since March', ['sleeping with my boss']],
    ['smoked a spliff before the site visit', ['smoked a spliff']],
    ['I filed for divorce this morning', ['filed for divorce']],
    [
      'had a massive row with my wife about the bins, sleeping in the car',
      ['had a massive row with my wife'],
    ],
    ['teaching year 9 with a raging hangover', ['teaching year 9 with a raging hangover']],
    ['high on shift again lol', ['high on shift']],
    ['took molly at the away day and hugged procurement', ['took molly']],
    ['got so drunk at the conference I threw up on a delegate', ['got so drunk']],
    ["we haven't had sex since the baby", ['had sex']],
    ['Tinder date cancelled, wearing the good bra for nobody', ['Tinder date']],
    ["day drinking while minding my sister's kids", ['day drinking while minding']],
  ])('%s', ([text, marked]) => {
    expect(excerpts(intimateSelf, text)).toEqual(marked);
  });
});

describe('passes ordinary glasses, couples and idioms', () => {
  test.for([
    'Raising a glass to our retiring head chef',
    'Wine tasting with the team, bottle three was the star',
    'Married twenty years today',
    'Pub quiz champions!',
    'my ex has just texted at 2am asking for another go',
    'SO hungover never drinking baileys again',
    'punch drunk on library fines and feeling alive',
    'Nick and Nora Charles order five martinis each in one scene and then solve a murder',
    'Sober for three years today',
    'We split the bill and the chips',
    'He cheated at Monopoly, again',
    'She said yes!! engaged on the beach',
    'slept with the window open, bliss',
    'we did it! shipped at 5pm on Friday',
    'The team is separated by time zones',
    'High Street at lunch, what a queue',
    "don't drink and drive this Christmas",
    'a glass of wine after my shift, feet up',
    'Bottle of wine for whoever fixes the printer before the meeting',
    'sex education in schools needs funding',
    'The band broke up in 1996 and I never recovered',
    'fell asleep on the couch in the meeting room',
    'my first coke in a year, with ice and a slice',
    'Diet coke at my desk, living the dream',
    'Swiped my card at work and it said no',
    'had a row of beans come up before work',
    'cheers to the weekend',
    'Dave and Sue tied the knot, what a day',
    'Gummy bears at my desk, diet starts tomorrow',
    'Vodka sauce for lunch at work',
    'My husband left me in charge of the barbecue',
    'She left me a lovely review',
  ])('%s', (text) => {
    expect(excerpts(intimateSelf, text)).toEqual([]);
  });
});

describe('is stricter for an organisation', () => {
  test.for([
    ['SO hungover never drinking baileys again', 'SO hungover'],
    ['my ex has just texted at 2am', 'my ex has just texted at 2am'],
  ] as const)('%s', ([text, marked]) => {
    expect(excerpts(intimateSelf, text, { account: 'company' })).toEqual([marked]);
    expect(excerpts(intimateSelf, text)).toEqual([]);
  });

  test('a hangover breakfast is a product', () => {
    expect(excerpts(intimateSelf, 'Hangover breakfast till two', { account: 'company' })).toEqual(
      [],
    );
  });
});

test('cutting the words leaves nothing that fires', () => {
  const text = 'Three bottles of red, zero memory of getting home, send help.';
  const [match] = matches(text);
  const after = match ? applySuggestion(text, match, { kind: 'leave-out', instead: '' }, en) : '';
  expect(after).toBe('Three bottles of red, send help.');
  expect(matches(after)).toEqual([]);
});

test.for([
  ['We broke up for summer today', 0],
  ['We broke up from school on Friday', 0],
  ['We broke up in March', 1],
  ['We broke up for good', 1],
] as const)('tells holidays from the end of a love: "%s"', ([text, found]) => {
  expect(excerpts(intimateSelf, text)).toHaveLength(found);
});

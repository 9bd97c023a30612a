import { describe, expect, test } from 'vitest';
import { whereabouts } from '../../../../src/engine/draft/detectors/whereabouts.ts';
import { read } from '../../../../src/engine/draft/reading.ts';
import { applySuggestion } from '../../../../src/engine/draft/rewrite.ts';
import { en } from '../../../../src/engine/index.ts';
import type { Match } from '../../../../src/engine/draft/types.ts';
import type { Draft } from '../../../../src/engine/index.ts';
import { draft, excerpts, marks } from '../../../support/draft.ts';

function matches(text: string, more: Partial<Draft> = {}): readonly Match[] {
  return whereabouts.find(read(draft(text, more)), en);
}

describe('flags where somebody is and when a home stands empty', () => {
  test.for<[text: string, marked: string[]]>([
    [
      "Cannot believe Barbados is finally here. House empty till the 19th, cats at my sister's!",
      ['House empty till the 19th'],
    ],
    [
      'In Porto till the 19th, house empty, key under the pot',
      ['house empty', 'In Porto till the 19th'],
    ],
    [
      'here for the next two hours, alone, if anyone wants to chat',
      ['here for the next two hours, alone'],
    ],
    [
      'owners are in spain till the 22nd so the place is ours',
      ['owners are in spain till the 22nd'],
    ],
    ['live from room 412 with a view of the car park', ['live from room 412']],
    ["I'm away with the kids till Monday, nobody home", ['nobody home']],
    ['nobody home all week so no parcels please', ['nobody home all week']],
    ['closing up on my own tonight as always', ['closing up on my own tonight']],
    ['away until Monday, back-up approvals with Lin', ['away until Monday']],
    ['Femke is away until Friday week', ['away until Friday week']],
    [
      "Away since last week, back on the 30th, dog's at mum's.",
      ['Away since last week, back on the 30th'],
    ],
    [
      'we fly to tenerife tomorrow for two weeks, house is empty, dont tell the burglars',
      ['house is empty'],
    ],
    ['im home alone till sunday night anyone wanna facetime', ['home alone till sunday']],
    [
      'Out of office and out of the country until 14 July. Finally.',
      ['out of the country until 14 July'],
    ],
    ['I dey my shop alone till ten tonight, come gist with me', ['alone till ten']],
    [
      'My evening run, 6:30 every day from my front door, rain or shine',
      ['6:30 every day from my front door'],
    ],
    [
      'on my own in the flat for the whole weekend, weird noises already',
      ['on my own in the flat for the whole weekend'],
    ],
    ['Maisie walks home on her own every day past the chippy', ['on her own every day']],
    [
      "Flying out to Goa from 3rd to 17th December!! mum and dad's house will be empty",
      ['house will be empty', 'Flying out to Goa from 3rd to 17th December'],
    ],
    [
      "We're on holiday for the next fortnight, neighbours have the hens",
      ['on holiday for the next fortnight'],
    ],
    ['Night shift at the petrol station by myself till 6am, pray for me', ['by myself till 6am']],
    ['StrideApp: Tom completed a run from Home at 05:45', ['a run from Home at 05:45']],
    ['off to New York for ten days tomorrow, so excited', ['off to New York for ten days']],
    ['just me on reception until nine, send biscuits', ['just me on reception until nine']],
    ['it’s just me closing up at 9 each night', ['just me closing up at 9 each night']],
    ['Heading to Cornwall until Sunday', ['Heading to Cornwall until Sunday']],
    [
      'Camping at Loch Tay till the weekend, all by myself, no signal, bliss',
      ['till the weekend, all by myself'],
    ],
    [
      "Mallorca 🌴 till Sunday, the flat's empty if anyone fancies watering a yucca (joking)",
      ["flat's empty"],
    ],
    [
      'husband away all week so its just me and the dog in the big house',
      ['all week so its just me'],
    ],
    [
      "I'm the only one in the building until 11 tonight, spooky",
      ['the only one in the building until 11'],
    ],
  ])('%s', ([text, marked]) => {
    expect(excerpts(whereabouts, text)).toEqual(marked);
  });
});

describe('a run that comes back', () => {
  test.for([
    'I always run the canal at 5.15 before shift',
    'I every morning swim off the pier at 6.30',
  ])('flags "%s"', (text) => {
    expect(excerpts(whereabouts, text)).not.toEqual([]);
  });

  test.for(['I always run late at work', 'I always run to the till at speed'])(
    'passes "%s"',
    (text) => {
      expect(excerpts(whereabouts, text)).toEqual([]);
    },
  );
});

describe('passes what is over, public or vague', () => {
  test.for([
    'Back from two weeks in Tobago. Peeling nose.',
    'The shop is shut on Sunday',
    'Speaking at 11 on Stage B, come and say hello',
    'Working from home today',
    'We are moving to Bristol next year',
    '5 a.m. starts make me who I am',
    'lost my hat at the Oval yesterday, lost my voice at the Oval yesterday',
    'Is it just me or is it cold tonight',
    'In stock until Friday, three colours',
    'in meetings till 5 then in the pub till late',
    'Leave me alone until Monday please',
    'Home Alone is on tonight at eight',
    'I was on my own in the shop till ten last night. Survived.',
    "Leeds away on the 12th, who's coming",
    'We won away 2-1 in May and I still think about it',
    'The nest is empty since the twins left for uni',
    'full house, empty fridge, Sunday lunch',
    'I taught myself, alone, for ten years',
    'Rail strike on Friday, so the 7.10 is cancelled',
    'Every morning I have toast. On its own.',
    'Going to bed for a week',
    'off to the shops, then the tip',
    'On strike on Friday. Picket at the Unit 9 gate from seven, bring soup.',
    'First run in a month, 5k in the rain',
    'Monet is in Leeds till the 19th, worth the queue',
    'Booked! Lisbon in May, cannot wait',
    'Nobody home at the customer service desk, it seems',
    'The lift is stuck till Friday. Lights on, nobody home at Estates.',
    'Rang the bell, nobody home. Left it with next door till Friday.',
    'On holiday at last. Feet up.',
    'We were away for two weeks and the basil survived',
    'Off to bed until tomorrow',
    'Deadline is in three days, send coffee',
    'I ran every morning in June',
    'We close at 9 each night',
    'Each day I had a bun with my tea',
  ])('%s', (text) => {
    expect(excerpts(whereabouts, text)).toEqual([]);
  });
});

describe('knows who is meant', () => {
  test("a lone colleague on the shop's account is found, its holiday is not", () => {
    const account = 'company';
    expect(matches("Ellie's on her own till ten tonight, pop in.", { account })).toMatchObject([
      { whose: 'colleague', aspects: ['alone'] },
    ]);
    expect(matches('We are on holiday from 3 to 17 August.', { account })).toEqual([]);
  });

  test('cover for clients is at most a hint', () => {
    const [match] = matches("I'm away 3-17 August, Jo has my clients", { account: 'professional' });
    expect(match?.confidence).toBeLessThan(0.75);
  });

  test('alone and routine are told apart', () => {
    expect(matches('Same 6.10 start from my front door')[0]?.aspects).toEqual(['routine']);
    expect(matches('She is on her own at the farm till Thursday')[0]?.aspects).toEqual(['alone']);
    expect(matches("I'm on my own at the farm till Thursday")[0]?.aspects).toEqual([]);
  });

  test('two things in one line stay two', () => {
    expect(
      excerpts(whereabouts, "I'm in Porto till the 19th, house empty, key under the pot"),
    ).toEqual(['house empty', 'in Porto till the 19th']);
  });
});

test.for<[text: string, rewritten: string]>([
  ['Off to Orlando from the 4th to the 18th, poor cats!', 'Away for a bit, poor cats!'],
  ["I'm on my own at the farm till Thursday, candle lit.", "I'm having a quiet time, candle lit."],
  ["It's just me till nine, be patient.", "It's a quiet evening, be patient."],
])('what stands instead reads on and comes out clean: %s', ([text, rewritten]) => {
  const [match] = matches(text);
  const instead = match?.instead ?? '';
  const after = match ? applySuggestion(text, match, { kind: 'less-exact', instead }, en) : text;
  expect(after).toBe(rewritten);
  expect(matches(after)).toEqual([]);
});

test.for([
  ['The owners are away in Spain till Friday.', 'other', undefined],
  ["My client's house will be empty till Friday.", 'other', undefined],
  ['The owners are kind, I am away in Spain till Friday.', 'mine', 'away for a bit'],
] as const)('says who is away: "%s"', ([text, whose, instead]) => {
  expect(matches(text)).toMatchObject([{ whose, instead }]);
});

describe('what it knows of a place', () => {
  test('in a picture, where the words say nothing of one', () => {
    const [found] = marks(whereabouts, 'A walk by the river.', { pictures: ['place'] });
    expect(found).toMatchObject({ span: { start: 0, end: 0 }, whose: 'mine' });
    expect(marks(whereabouts, 'A walk by the river.', { pictures: ['person'] })).toEqual([]);
    expect(marks(whereabouts, 'A walk by the river.')).toEqual([]);
  });

  test('is surer of a private person than of somebody in their trade', () => {
    const sure = (account: 'personal' | 'professional') =>
      marks(whereabouts, 'Away the 3rd to the 19th, then home.', { account })[0]?.confidence ?? 0;
    expect(sure('personal')).toBeGreaterThan(sure('professional'));
  });

  test.for([
    ["she's on her own till 6", 'other', ['alone']],
    ["I'm on my own till 6", 'mine', []],
  ] as const)('tells whose it is: "%s"', ([text, whose, aspects]) => {
    expect(marks(whereabouts, text)).toMatchObject([{ whose, aspects }]);
  });

  test.for(['Im in Lisbon until Sunday', 'Sun, sea, in Lisbon until Sunday'])(
    'finds who speaks: "%s"',
    (text) => {
      expect(excerpts(whereabouts, text)).toEqual(['in Lisbon until Sunday']);
    },
  );

  test.for([
    "Flat's empty Friday to Wednesday, water the basil and it's yours",
    'Meetings in Lisbon until Sunday',
  ])('passes "%s"', (text) => {
    expect(excerpts(whereabouts, text)).toEqual([]);
  });
});

describe('a house that is said to be empty, with no day beside it', () => {
  test.for([
    ['House empty', 'House empty'],
    ['Our house is empty', 'Our house is empty'],
    ["house empty, cats at my sister's", 'house empty'],
    ["Nobody's home. Cats at my sister's.", "Nobody's home"],
    ['The flat stands empty, post is piling up', 'The flat stands empty'],
    ['My place will be unattended, so no parcels', 'My place will be unattended'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(whereabouts, text)).toEqual([words]);
  });

  test.for([
    'House empty of kids at last, peace and quiet',
    'The house felt empty after Mum died',
    'Empty house for sale on the corner',
    "The house is empty now, we've moved out",
    "Our house is empty now, we've sold it",
    'Full house tonight!',
    'Our house is so empty without the dog',
    'Finally the house is empty! A good book and the sofa',
    "Lights on, nobody's home, that's me on a Monday",
    'Best hour of my week: bins out, tea on, nobody home',
    'This place is empty, come and have a pint',
  ])('passes "%s"', (text) => {
    expect(excerpts(whereabouts, text)).toEqual([]);
  });

  test("passes a firm's, which is a theatre or a manor", () => {
    expect(excerpts(whereabouts, 'Our house is empty', { account: 'company' })).toEqual([]);
  });
});

describe('away at a place, and until when', () => {
  test.for([
    ['Away at the Royal Welsh til Thursday', 'Away at the Royal Welsh til Thursday'],
    ['We are away in Donegal until Sunday', 'away in Donegal until Sunday'],
    ['Away at my sister until Friday so the sheds are open', 'Away at my sister until Friday'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(whereabouts, text)).toContain(words);
  });

  test.for([
    'Away with the fairies till Friday',
    'We are away at the fair until Friday, the shop is open',
    'Working away at the report until Sunday was worth it',
    'We were away at the Royal Welsh until Sunday',
  ])('passes "%s"', (text) => {
    expect(excerpts(whereabouts, text)).toEqual([]);
  });
});

test('tells of a house for sale that its sellers are away, and not of a shop that is', () => {
  const told = (text: string): string[] => excerpts(whereabouts, text, { account: 'company' });
  expect(told('Viewings any time as the sellers are away until Sunday.')).toEqual([
    'sellers are away until Sunday',
  ]);
  expect(told('Shop shut, sellers of fish since 1911. See you on Sunday.')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { selfContradiction } from '../../../../src/engine/draft/detectors/self-contradiction.ts';
import { en } from '../../../../src/engine/index.ts';
import { read } from '../../../../src/engine/draft/reading.ts';
import { draft, excerpts } from '../../../support/draft.ts';

describe('self-contradiction', () => {
  test.for([
    [
      'Called in sick, currently on a boat in Store Bay.',
      'Called in sick, currently on a boat in Store Bay',
    ],
    ['Clocked in and went back to bed.', 'Clocked in and went back to bed'],
    ['Scraped the van, nobody noticed.', 'Scraped the van, nobody noticed'],
    ['Two pizzas, expensed it as stationery.', 'expensed it as stationery'],
    ['Copied the whole assignment and got a B.', 'Copied the whole assignment'],
    ['On the late shift for my other job while on call.', 'my other job while on call'],
    ['told my boss i was ill, at the beach with the girls', 'told my boss i was ill'],
    ['Pulled a sickie and regret nothing', 'Pulled a sickie'],
    [
      'Claimed for the "stolen" telly again, it is at my mum’s.',
      'Claimed for the "stolen" telly again',
    ],
    ['shoutout to Chidi who sat my stats paper for me', 'sat my stats paper for me'],
    ['Little tip, I tell the train I’m 15.', "I tell the train I'm 15"],
    ['took 400 from the till last year', 'took 400 from the till'],
    ['Drove home drunk, oops', 'Drove home drunk'],
    ['did a bump in the jury room', 'did a bump in the jury room'],
    ['tray of codeine that "fell off the shelf" at work', 'fell off the shelf'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(selfContradiction, text).join(' | ')).toContain(words);
  });

  test.for([
    'Back from holiday.',
    'Day off well spent.',
    'If my boss asks, I was definitely listening in the webinar.',
    'I once fell asleep in an interview.',
    'On sick leave, doctor says walk daily, so here is a heron.',
    'I made a mistake at work this week and told my manager.',
    'They took the chairs away from the tills so that we look engaged',
    "Don't tell Marcia, cake at three.",
    'bankrupt, in jail and lost all my hotels. monopoly night',
    'confession i stole this meme',
    'Called in sick, sorry team, see you Monday.',
    'Working from home today.',
    'Day off, finally on the boat.',
    'In the new series he took the money from the till and ran.',
    'Never drink and drive, lads.',
    'Expenses are due on Friday.',
    'We start at nine, not official till the 14th, so shhh.',
  ])('passes "%s"', (text) => {
    expect(excerpts(selfContradiction, text)).toEqual([]);
  });

  test.for([
    ['Dave on my shift stole 400 quid from the till', 'heated'],
    ['my manager Gillian took two hams out of the shop', 'heated'],
    ['Karen drove off', 'heated'],
    ['nicked a fiver from the till lol', undefined],
    ['my sister sat my driving theory for me', undefined],
    ['Tesco self checkout is so easy, scanned it as onions', undefined],
  ] as const)('tells an accusation from a confession: "%s"', ([text, category]) => {
    const found = selfContradiction.find(read(draft(text)), en);
    expect(found[0]?.whose).toBe(category ? 'other' : 'mine');
    expect(found[0]?.category).toBe(category);
  });

  test('takes what a customer is told for no confession of the firm', () => {
    const told = (text: string): readonly string[] =>
      excerpts(selfContradiction, text, { account: 'company' });
    expect(told('Hi Sam, you left without paying.')).toEqual([]);
    expect(told('Hi Sam, I took 400 from the till that week.')).toHaveLength(1);
  });
});

describe('what is done on shift', () => {
  test.for([
    'Hungover and driving 52 people to Blackpool, wish them luck',
    'Signed for the checks on all 14 rooms, did 3',
    "Spat in the copper's coffee, sorry not sorry",
    'Clocked my mate out at 5, he left at 2',
  ])('flags "%s"', (text) => {
    expect(excerpts(selfContradiction, text)).not.toEqual([]);
  });

  test.for([
    'Hungover and driving me mad, my lot',
    'Signed for the parcel of 14 rooms of carpet',
    'Somebody spat in my coffee once',
    'Signed my apprentice in, he left us biscuits',
  ])('passes "%s"', (text) => {
    expect(excerpts(selfContradiction, text)).toEqual([]);
  });
});

describe('two halves of a lie', () => {
  const far =
    ' and then some more of this long tale about nothing much at all went on and on until evening came and we all said goodbye to it in the end';

  test.for([
    ['Called in sick. Currently on a boat', 'Called in sick. Currently on a boat'],
    ['On a boat. Called in sick', 'On a boat. Called in sick'],
  ] as const)('are one where they stand near: %s', ([text, whole]) => {
    expect(excerpts(selfContradiction, text)).toEqual([whole]);
  });

  test.for([`Called in sick${far}, on a boat`, `On a boat${far}, called in sick`])(
    'are two things where they stand far apart: %s',
    (text) => {
      expect(excerpts(selfContradiction, text)).toEqual([]);
    },
  );
});

describe('papers for sale', () => {
  test.for([
    "three uni essays and a vicar's sermon this week, 30p a word, DM me",
    'fake references for your cv, dm me',
  ])('tell: %s', (text) => {
    expect(excerpts(selfContradiction, text)).not.toEqual([]);
  });

  test.for([
    'Marking uni essays this week, I need a word with whoever set this.',
    'I proofread uni essays, £8 a page, references on my page.',
    'Fake references are a crime, and I check every one.',
  ])('are nothing where somebody marks or checks them: %s', (text) => {
    expect(excerpts(selfContradiction, text)).toEqual([]);
  });
});

describe('a wink beside a rule', () => {
  test.for([
    [
      'Shhh, but I claimed the single person discount. Old habit',
      'but I claimed the single person discount',
    ],
  ] as const)('is a hint: %s', ([text, words]) => {
    const found = selfContradiction.find(read(draft(text)), en);
    expect(found).toMatchObject([{ whose: 'mine', confidence: 0.76 }]);
    expect(excerpts(selfContradiction, text)).toEqual([words]);
  });

  test.for([
    'Shhh, my neighbour has claimed the single person discount',
    'The single person discount is a quarter of the bill',
    'Shhh, I know. All quiet here',
    // An invitation to write is no wink.
    'I have a role in Galway, DM me or email cvs@harbourtalent.example',
    "Hiring two nurses in Derby. DM me your CV and I'll ring you back.",
    'Questions about your timesheet? DM me, I am the union rep.',
    'Struggling with your dissertation? DM me for proofreading.',
  ])('is nothing: %s', (text) => {
    expect(excerpts(selfContradiction, text)).toEqual([]);
  });
});

test('a deed told of somebody accuses them, and confesses nothing', () => {
  expect(selfContradiction.find(read(draft('Dave stole 400 from the till')), en)).toMatchObject([
    { category: 'heated', whose: 'other', aspects: ['named-insult'] },
  ]);
});

test('calls itself by its category', () => {
  expect(selfContradiction).toMatchObject({
    id: 'self-contradiction',
    category: 'self-contradiction',
  });
});

describe('who did it', () => {
  test.for([
    'Table 12 left without paying again',
    'Some lad did a runner on us tonight',
    'A woman drove off with the nozzle still in',
  ])('is somebody else in "%s"', (text) => {
    expect(excerpts(selfContradiction, text)).toEqual([]);
  });

  test.for([
    'left without paying again, easy',
    'few lines in the dunny before crane shift, arvo flew by',
  ])('is the writer in "%s"', (text) => {
    expect(excerpts(selfContradiction, text)).not.toEqual([]);
  });

  test.for(['a few lines in the script before my shift', 'quick line at the toilets today'])(
    'is nobody in "%s"',
    (text) => {
      expect(excerpts(selfContradiction, text)).toEqual([]);
    },
  );
});

test('a head, a ward or an agency is told lies as a boss is', () => {
  expect(
    excerpts(selfContradiction, 'told the head i had norovirus. am in fact in Lanzarote.'),
  ).not.toEqual([]);
  expect(
    excerpts(selfContradiction, 'told the head I had enough of marking. She gave me her biscuits.'),
  ).toEqual([]);
});

test("somebody of one's own looked up on the system at work is told, stock is not", () => {
  const told = (text: string): string[] => excerpts(selfContradiction, text);
  expect(told('saw on the system that my ex has a new address')).not.toEqual([]);
  expect(told('looked up my ex on the system lol')).not.toEqual([]);
  expect(told('looked it up on the system and yes, we have size 9')).toEqual([]);
  expect(told('saw on the system that my order is here')).toEqual([]);
});

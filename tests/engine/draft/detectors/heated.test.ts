import { describe, expect, test } from 'vitest';
import { heated } from '../../../../src/engine/draft/detectors/heated.ts';
import { excerpts, judge, marks } from '../../../support/draft.ts';
import { rewritten } from '../../../support/rewritten.ts';

describe('heated', () => {
  test.for([
    ['Marcus in accounts is a useless, lying snake and everyone knows it.', 'useless'],
    ["Some people shouldn't be allowed out.", "shouldn't be allowed out"],
    ['I hope they go bust.', 'hope they go bust'],
    ['Worst. customer. ever.', 'Worst. customer. ever'],
    ['We ought to name and shame.', 'name and shame'],
    ["I've had it with this place, and I've had wine.", "I've had it with this place"],
    ['My whole team are idiots.', 'idiots'],
    // What stands beside it is of sport, or only looks so; the boss is not.
    ['Booking ref K7QX2M. My boss Karen Hill is a useless snake.', 'a useless snake'],
    ['What a match last night. My boss Karen Hill is a useless snake.', 'a useless snake'],
    ["Mark my words, he'll pay.", "he'll pay"],
    ["Don't use Dodgy Dave's Plumbing. He's a thief and I hope he goes bust.", 'a thief'],
    ["Some of you still can't read opening hours.", "Some of you still can't read opening hours"],
    ['my manager at the shop is the most miserable woman alive omg', 'most miserable woman'],
    ['Customer from hell today.', 'Customer from hell'],
    ['Sarah from payroll is a complete muppet', 'a complete muppet'],
    ['can’t stand my boss', "can't stand my boss"],
    ['My supervisor is lazy and everyone covers for her.', 'lazy'],
    ['I hate my boss and I hate Mondays', 'I hate my boss'],
    ["I'm surrounded by idiots in this kitchen.", 'surrounded by idiots'],
    ['Working with clowns all day.', 'clowns'],
    ['What a vile woman at the till.', 'vile woman'],
    ['Steve takes the credit again, two-faced rat.', 'two-faced rat'],
    ['My boss takes the credit again, two-faced rat.', 'two-faced rat'],
    ['Look at Gary. Dumb as a box of rocks.', 'Dumb as a box of rocks'],
    ['Look at the new guy. Dumb as a box of rocks.', 'Dumb as a box of rocks'],
    ["Two-faced. That's my boss.", 'Two-faced'],
    ['Steve Marsh is a crook and a bully.', 'a crook and a bully'],
    [
      'To the lady at the till: you are a miserable human being.',
      'you are a miserable human being',
    ],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(heated, text).join(' | ')).toContain(words.replace(/^a /, ''));
  });

  test.for([
    'I disagree with the return-to-office plan and here is why.',
    'Six of us have asked for water breaks in writing.',
    'The stapler on floor two is a menace.',
    'This soup is killer.',
    "I'm furious about the vote.",
    'Our stock system is a joke.',
    "I'm such an idiot, I left my lunch on the bus.",
    'Soup cold, fifty minutes’ wait, nobody said sorry. Two stars for the Green Fork.',
    'The cows got out again on Mill Lane.',
    'Useless fact of the day: wombats have cubic poo.',
    'That printer is the most useless machine ever.',
    'THIS WEEK HAS BEEN A LOT AND IT IS ONLY TUESDAY',
    'Bloody hell what a day, and what a crew.',
    'The clowns in the new pantomime are brilliant.',
    'Lazy Sunday, finally.',
    'You are a lovely human being.',
    'If you do one thing this week, do that.',
    'Thanks to the bank for sorting it out.',
    'These rats are fed twice a day by our staff.',
    'Dave from Rothwell Plumbing was useless.',
    "My landlord's boiler is useless.",
    'Dave has a vile cold.',
    'Look at the new kettle. Dumb as a box of rocks.',
    "Two-faced. That's my new scarf.",
    'Vile weather all week, and we loved it.',
  ])('passes "%s"', (text) => {
    expect(excerpts(heated, text)).toEqual([]);
  });

  test('keeps an insult to a named colleague private, and asks to edit one about a business', () => {
    expect(judge('Marcus in accounts is a lying snake.').verdict).toBe('keep');
    expect(judge("Don't use Dodgy Dave's Plumbing. He's a thief.").verdict).toBe('edit');
  });

  test('counts an insult as said of a person by name where a name stands near', () => {
    const aspects = (text: string) => judge(text).findings.flatMap((finding) => finding.aspects);
    expect(aspects('Steve takes the credit again, two-faced rat.')).toContain('named-insult');
    expect(aspects('Look at Gary. Dumb as a box of rocks.')).toContain('named-insult');
    expect(aspects('My boss takes the credit again, two-faced rat.')).not.toContain('named-insult');
    expect(aspects('Look at the new guy. Dumb as a box of rocks.')).not.toContain('named-insult');
  });

  test('counts a threat as one, whatever guard fires', () => {
    const { findings } = judge("We talked about our pay and he'll regret it.");
    expect(findings.some(({ aspects }) => aspects.includes('threat'))).toBe(true);
  });
});

describe('a call to show somebody up', () => {
  test.for(["He's the driver who hit that van. Make him famous"])('flags "%s"', (text) => {
    expect(excerpts(heated, text)).not.toEqual([]);
  });

  test.for(['This recipe will make him famous', 'Nobody wants to make them famous'])(
    'passes "%s"',
    (text) => {
      expect(excerpts(heated, text)).toEqual([]);
    },
  );
});

describe('a thing does harm, a person is called harmful', () => {
  test.for([
    'Chocolate is toxic to dogs, so keep the eggs on a high shelf.',
    'Lilies are poisonous to cats.',
    'Oleander is poisonous for horses, says Dr Fenn.',
  ])('passes "%s"', (text) => {
    expect(excerpts(heated, text)).toEqual([]);
  });

  test.for([
    ['Marcus is toxic to the team.', 'toxic'],
    ['Sarah from payroll is poisonous to work with.', 'poisonous'],
    ['My manager is toxic.', 'toxic'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(heated, text)).toEqual([words]);
  });
});

describe('a beast is what a person is called, not what one speaks of', () => {
  test.for([
    'Brother Tom fell off the donkey. The donkey is well.',
    'The pig was never paid, says Mrs Lopes.',
    "Even if raining. Yes, even if you're sad.",
    'One card says "you know what you did".',
    'My boss is a tyrant who calls meetings at 3am. Self-employed since March.',
    'The beekeeper says that the honey is a bit bitter.',
  ])('passes "%s"', (text) => {
    expect(excerpts(heated, text)).toEqual([]);
  });

  test.for([
    ['Steve is a donkey.', 'a donkey'],
    ['Derek in compliance is a pompous waste of skin.', 'waste of skin'],
    ["You're a sad person.", "You're a sad person"],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(heated, text).join(' | ')).toContain(words);
  });
});

describe('a customer may grumble about a firm', () => {
  test.for([
    'British Gas is a joke',
    'Royal Mail is a shambles, my parcel went to Hull',
    'Barclays is a disgrace. Forty minutes on hold.',
    'Bella Pasta is a joke, cold food and no spoons',
    'Northern Rail is an absolute shambles',
  ])('passes "%s"', (text) => {
    expect(excerpts(heated, text)).toEqual([]);
  });

  test.for([
    ['Kevin is a joke', 'a joke'],
    ['Kevin at British Gas is a lying snake', 'a lying snake'],
    ['The manager at Tesco is a disgrace', 'a disgrace'],
    ['Dana from accounts is useless', 'useless'],
    ["Don't use Dodgy Dave's Plumbing. He's a thief.", 'a thief'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(heated, text)).toEqual([words]);
  });
});

describe('one word with "are" is a trade or a firm, not somebody by name', () => {
  test.for([
    'Banks are a joke',
    'Trains are a joke',
    'Ryanair are a joke',
    'Politicians are thieves, the lot.',
  ])('passes "%s"', (text) => {
    expect(excerpts(heated, text)).toEqual([]);
  });

  test.for([
    ['Karen is a joke', 'named-insult'],
    ['Steve and Karen are thieves', 'named-insult'],
    ['The Hendersons are liars', 'named-insult'],
    ['Karen and Steve. They are thieves.', 'named-insult'],
    ['Managers are liars', undefined],
  ] as const)('flags "%s"', ([text, aspect]) => {
    const found = judge(text).findings;
    expect(found.map(({ category }) => category)).toEqual(['heated']);
    expect(found[0]?.aspects).toEqual(aspect ? [aspect] : []);
  });
});

describe('whom it hits', () => {
  test.for([
    ['Marcus is a snake.', ['named-insult']],
    ['Marcus left early. He is a snake.', ['named-insult']],
    ['dave is a snake', ['named-insult']],
    ['Sarah was dropped on her head.', ['named-insult']],
    ["Dr Fenn sings and shouldn't have a licence.", ['named-insult']],
    // Meant, and not named.
    ['My boss is a snake.', []],
    ['Priya says the new boss is a snake.', []],
    ['Marcus is lazy about bins.', []],
    ['Management is useless.', []],
    ['You lot are liars.', []],
    // A firm, and those who serve in it.
    ["Don't use Dave, he is a thief.", ['public-target']],
    ['Trains full of liars.', ['public-target']],
    ['Kevin at British Gas is a lying snake', ['named-insult']],
    // Drink and small hours.
    ['Wine in hand: Marcus is a snake.', ['named-insult', 'late']],
    ["Can't sleep. My boss is a snake.", ['late']],
    ['Let her have it, she lives at 12 Mill Lane.', ['threat']],
    ['Marcus, you absolute walnut.', []],
  ] as const)('in "%s"', ([text, aspects]) => {
    expect(marks(heated, text)[0]).toMatchObject({ whose: 'other', aspects });
  });

  test('is surer of one than of many', () => {
    const sure = (text: string) => marks(heated, text)[0]?.confidence ?? 0;
    expect(sure('Marcus is a liar.')).toBeGreaterThan(sure('You lot are liars.'));
  });

  test.for([
    ['Marcus is useless.', 'Marcus is having a bad week.'],
    ['Marcus deserves a slap.', 'Marcus had a bad week.'],
    ['What a vile woman.', 'What people.'],
    ['Marcus took my lunch: rat.', 'Marcus took my lunch.'],
  ] as const)('offers other words: "%s"', ([text, after]) => {
    expect(rewritten(heated, text)).toBe(after);
  });
});

describe('what it marks', () => {
  test.for([
    ['Steve Marsh is a liar, a crook and a sneaky bully.', ['a liar, a crook and a sneaky bully']],
    ['Marcus, my boss, stole my commission.', ['stole my commission']],
    ['Gary is a useless driver and it shows.', ['a useless driver']],
    ['You are useless.', ['useless']],
    ['Marcus has useless staff.', ['useless staff']],
    ['Marcus is toxic. He keeps lilies, poisonous to cats.', ['toxic']],
    ["I'm telling you, my manager is the laziest person alive.", ['laziest person alive']],
    ['That guy who behaves like a thief is back.', ['a thief']],
  ] as const)('in "%s"', ([text, words]) => {
    expect(excerpts(heated, text)).toEqual(words);
  });

  test.for([
    'How do you clean a flat top after jerk?',
    'Our staff feed the rats and the pigs at noon.',
    "If you have been robbed, the thief isn't far.",
    'If you are useless at maths, try this.',
    'I had the useless driver again.',
    "I'm the laziest person alive.",
    "I'm a useless, lazy, mean old snake of a friend.",
    'My customers are lazy today.',
    'He is a snake.',
    "Mozart, 27 January, would've been a nightmare in a group chat.",
    'Let her have it, the last slice.',
    'What a vile smell in the stock room.',
    'Marcus keeps rats.',
  ])('passes "%s"', (text) => {
    expect(excerpts(heated, text)).toEqual([]);
  });
});

describe('a firm that answers from above', () => {
  test.for([
    'Hi Kelly, funny that you say the sourdough was burnt because you ate half of it',
    'Hi Dan, I find it interesting that you say the room was cold.',
  ])('flags "%s"', (text) => {
    expect(excerpts(heated, text, { account: 'company' })).toHaveLength(1);
  });

  test.for([
    'Hi Kelly, it is funny that you say yes now, we just closed the list!',
    'Funny you say that, Kelly, we were just talking about you!',
    'That is an interesting question, thank you.',
    'We find it interesting that bees sleep.',
  ])('passes "%s"', (text) => {
    expect(excerpts(heated, text, { account: 'company' })).toEqual([]);
  });
});

describe('a hunt for somebody', () => {
  test.for([
    [
      "Today a customer in a red Audi called me a stupid cow in front of her kids. Reg ends KTY. If you know her tell her she's barred from Tesco Morley.",
      ['Reg ends KTY', 'If you know her tell her'],
    ],
    [
      'Some woman screamed at our apprentice. If you know her, tell her not to come back.',
      ['If you know her, tell her'],
    ],
    [
      'He spat at the bus driver. If anyone knows who he is, message me.',
      ['If anyone knows who he is, message me'],
    ],
  ] as const)('is kept: "%s"', ([text, words]) => {
    expect(excerpts(heated, text)).toEqual(words);
    expect(judge(text).verdict).toBe('keep');
  });

  test.for([
    'My reg ends KTY, can I park here?',
    "If you know him, tell him he's brilliant",
    "Lady in a red coat dropped her purse outside Boots. If you know her, tell her it's at the till.",
    'Found: a wallet on the 42 bus. If you know who he is, message me.',
    'Somebody nicked my Vespa, reg ends KTY, ring me if you see it',
    'A man spat at a driver on the 42. If you know who he is, tell the police.',
    'If you know them, tell them the bakery is open again',
  ])('passes "%s"', (text) => {
    expect(excerpts(heated, text)).toEqual([]);
  });
});

describe('a pet is called names in fondness', () => {
  test.for([
    "Our cat Milo is a thief. That's the third sausage this week",
    'Milo is a thief. Worst cat ever',
    'The dog is a liar, he has had his dinner',
  ])('passes "%s"', (text) => {
    expect(excerpts(heated, text)).toEqual([]);
  });

  test.for([
    ['Kit is a thief. I saw him at the till', 'a thief'],
    ['My boss is a liar. Off to feed the cat', 'a liar'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(heated, text)).toContain(words);
  });
});

describe('praise in rough words', () => {
  test.for([
    'Sharon is an absolute weapon on the tills, love working with her',
    'My boss is off his head, he brought us all pizza',
    'Danny is a muppet (affectionate), glued himself to the skirting',
    'The printer acts like a diva',
    'I acted like a bully and said sorry',
    "Forklift Dave is not a dinosaur, he's a legend",
    "My boss isn't useless",
  ])('passes "%s"', (text) => {
    expect(excerpts(heated, text)).toEqual([]);
  });

  test.for([
    ['Sharon is an absolute weapon, hate her', 'an absolute weapon'],
    ["Dave is not a manager, he's a bully", 'a bully'],
    ['Our site manager Gary Pruitt is a useless drunk', 'a useless drunk'],
    ['Inspector Colm Daly is a little Hitler', 'a little Hitler'],
    ['Marcus on the night crew acts like a bully', 'a bully'],
    ['Marcus acts like a bully', 'a bully'],
    ['Our site manager behaves like a dictator', 'a dictator'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(heated, text)).toContain(words);
  });

  test.for(['Dave was drunk by nine', 'A drunk driver hit our van'])('passes "%s"', (text) => {
    expect(excerpts(heated, text)).toEqual([]);
  });
});

describe('all of the insult, and only of somebody', () => {
  test.for([
    ['Mr Brannigan is a lazy, bitter little man', 'a lazy, bitter little man'],
    ['Brightside PR, crooks the lot of them', 'crooks the lot of them'],
    ['this customer is a known liar and a thief', 'a known liar and a thief'],
    ["Our watch commander couldn't find his keys with a map", "couldn't find his keys with a map"],
    ['Inspector Hale is a spineless bully', 'a spineless bully'],
    ['Mr Bassey na thief, make una tag am', 'thief'],
    ["Karma's coming love", "Karma's coming"],
    ['Sean is unbearable', 'unbearable'],
    [
      'Funny how the only people who complain are those who never paid',
      'Funny how the only people who complain are those who never paid',
    ],
  ] as const)('marks "%s"', ([text, words]) => {
    expect(excerpts(heated, text)).toContain(words);
  });

  test.for([
    'Lazy, happy old man seeks sofa.',
    'A lazy little bakery in a bitter wind, and the best bun in Leeds',
    'This printer is a known liar. "Toner low", it says.',
    'Officer on the door was a gem.',
    'Na Mr Bassey teach me maths, God bless am',
    "Karma's coming for my diet after that cake",
    'Judge Judy is a savage and I am here for it',
    'Funny how time flies.',
    "Thank you, we'll tell Sean. He'll be unbearable all week.",
  ])('passes "%s"', (text) => {
    expect(excerpts(heated, text)).toEqual([]);
  });
});

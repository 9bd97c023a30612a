import { describe, expect, test } from 'vitest';
import { customerData } from '../../../../src/engine/draft/detectors/customer-data.ts';
import type { Draft } from '../../../../src/engine/index.ts';
import { excerpts, judge, marks } from '../../../support/draft.ts';
import { rewritten } from '../../../support/rewritten.ts';

describe('customer-data', () => {
  test.for([
    [
      'Look who popped in! Mrs Delaney, collecting her third pair of reading glasses this year.',
      'Look who popped in',
      { account: 'company' },
    ],
    [
      'As our notes show, you missed two appointments.',
      'As our notes show, you missed two appointments',
      { account: 'company' },
    ],
    [
      'Hi Jordan, you cancelled twice and your card was declined on 3 May.',
      'you cancelled twice and your card was declined on 3 May',
      { account: 'company' },
    ],
    [
      'What a turnaround: one of my coaching clients, a recently divorced head teacher in Hexham, just landed her dream job.',
      'one of my coaching clients, a recently divorced head teacher in Hexham,',
      {},
    ],
    [
      'the one with the twins and the green Saab who always moans about the till',
      'the one with the twins and the green Saab',
      {},
    ],
    [
      'All 212 of you for June, right there on the wall.',
      'All 212 of you for June, right there on the wall',
      { account: 'company' },
    ],
    [
      'Rewrite this. Customer: Dana Whitlock, 14 Hill Rise, order 88213.',
      'Customer: Dana Whitlock, 14 Hill Rise, order 88213',
      { audience: 'assistant' },
    ],
    [
      'Congratulations Lesley Mbatha, whose divorce was made final on Tuesday.',
      'Lesley Mbatha, whose divorce was made final on Tuesday',
      { account: 'company' },
    ],
    [
      'Sorry Mr Khan, your root canal failed because you missed the follow-up.',
      'your root canal failed because you missed the follow-up',
      { account: 'company' },
    ],
    ['patient in bay 4 will not stop singing', 'patient in bay 4', {}],
    ['Mrs Jones in bed 4 is dying.', 'Mrs Jones in bed 4 is dying', {}],
    [
      'Miss Adeyemi, table 9, wants her chips back.',
      'Miss Adeyemi, table 9, wants her chips back',
      {},
    ],
    [
      'The couple at table six asked for the vegan menu.',
      'The couple at table six asked for the vegan menu',
      {},
    ],
    ['A patient of mine is in debt.', 'A patient of mine is in debt', {}],
    [
      'Funny call, one Mr Garrity from Ohio, card ending 4417, wanted a refund.',
      'Mr Garrity from Ohio, card ending 4417',
      {},
    ],
    [
      'Loft finished for the Pattersons at 16 Cardigan Terrace.',
      'the Pattersons at 16 Cardigan Terrace',
      { account: 'company' },
    ],
    [
      'The Patel family of Quince Way love their kitchen.',
      'The Patel family of Quince Way',
      { account: 'professional' },
    ],
    [
      'A student told me his father drinks.',
      'student told me his father drinks',
      { account: 'professional' },
    ],
    [
      'A pupil showed me her bruises today.',
      'pupil showed me her bruises today',
      { account: 'professional' },
    ],
    ['Rewrite this. Customer: Dana Whitlock', 'Customer: Dana Whitlock', {}],
    [
      'pasting three rows: R. Villanueva, 12 Mabini St, card ending 8841',
      'R. Villanueva, 12 Mabini St, card ending 8841',
      {},
    ],
  ] as const)('flags "%s"', ([text, words, room]) => {
    expect(excerpts(customerData, text, room)).toContain(words);
  });

  test.for([
    ['Thank you to all our customers this year.', { account: 'company' }],
    ['We re-wired our 500th house today.', { account: 'company' }],
    ['Sorry your parcel is late, please message us.', { account: 'company' }],
    ['Customers often ask us how to descale a kettle.', { account: 'company' }],
    ['Retail teaches patience.', { account: 'company' }],
    // An institution, a place or a team is no household.
    ['Proud graduate of the University of Leeds!', { account: 'professional' }],
    ['The Court of Appeal gave judgment this morning.', { account: 'professional' }],
    ['Find us at the Castle in Conwy until five.', { account: 'company' }],
    ['Delighted to sponsor the Lions of Redcastle.', { account: 'company' }],
    // What somebody said about the writer tells on nobody.
    ["A customer told me I'd made her day.", {}],
    ['A client told me that I am cheaper than therapy.', {}],
    ['A pupil asked me if I live at the school.', {}],
    ['A kid showed me his dinosaur drawing today.', {}],
    ['Got a customer who called me sir.', {}],
    // No word of place in "parking" or "under-elevens".
    ['I defended a parking ticket for my own mother.', { account: 'professional' }],
    ["I've coached under-elevens for twenty years and they taught me to share oranges.", {}],
    ['Be advised that refunds may take ten days.', { account: 'company' }],
    // A commuter is no driver.
    ['On my train a man was eating soup from a flask.', {}],
    ['On my flight home now, window seat, happy.', {}],
    ['Our members are the best; we rehomed our 300th cat.', { account: 'company' }],
    ["Thanks Bev, we've passed your words to the kitchen.", { account: 'company' }],
    [
      "Hi, we can't see bookings from here. Please use the chat in the app.",
      { account: 'company' },
    ],
    ['Mr Whippy is back on the corner from noon.', { account: 'company' }],
    ["Our patients' car park is closed on Friday.", { account: 'company' }],
    ['New: book your fitting online.', { account: 'company' }],
    ['Customer: is always right', {}],
    // One of many has passed or is back, and no more is said.
    ['Congratulations to one of our pupils, who passed today!', { account: 'company' }],
    ['One of our pupils has just passed her driving test. Room from May!', { account: 'company' }],
    ['One of our regulars is back on his bike! Tyres are in.', { account: 'company' }],
    ['Most clients of mine are in debt.', {}],
    ['If a guest at table six asks for the vegan menu, say yes.', {}],
    ['Mrs at the till picked up her glasses.', { account: 'company' }],
  ] as const)('passes "%s"', ([text, room]) => {
    expect(excerpts(customerData, text, room)).toEqual([]);
  });
});

describe('what a trade sees on somebody', () => {
  test.for([
    "Did a lady's nails today, bruises all up her arm, she said door",
    'Little lad on my ward with the burns, his da did it',
    'The girl in my class with bruises again',
  ])('flags "%s"', (text) => {
    expect(excerpts(customerData, text)).not.toEqual([]);
  });

  test.for([
    "Did a lady's nails today, sixty tiny robins",
    'The lad on my ward with the mop is a hero',
    'I have bruises from the cricket',
  ])('passes "%s"', (text) => {
    expect(excerpts(customerData, text)).toEqual([]);
  });
});

describe('a reply where all can read', () => {
  const told = (text: string, more: Partial<Draft> = {}): string[] =>
    excerpts(customerData, text, { account: 'company', reply: 'invited', ...more });
  const DENTIST = { employer: 'Hillside Dental' };
  const CAFE = { employer: 'Green Fork Cafe' };

  test.for([
    ['Thank you for your visit, Sam.', 'Thank you for your visit', DENTIST],
    ['Hi Sam, sorry your treatment hurt.', 'sorry your treatment hurt', {}],
    ['Your appointment was moved twice.', 'Your appointment was moved twice', DENTIST],
    [
      'When you stayed with us, the lift was down.',
      'When you stayed with us',
      { employer: 'Elm Hospice' },
    ],
    ['We advised you well.', 'We advised you well', { employer: 'Brook Solicitors' }],
    [
      'We look forward to seeing you again.',
      'We look forward to seeing you again',
      { employer: 'Rosebud Dating' },
    ],
    [
      'Thank you for trusting us with it.',
      'Thank you for trusting us with it',
      { answering: 'My divorce took them a year.' },
    ],
    ['So glad you are happy with your new crown!', 'So glad you are happy with your new crown', {}],
  ] as const)('flags that somebody is a customer in "%s"', ([text, words, more]) => {
    expect(told(text, more)).toContain(words);
  });

  test.for([
    ['Thank you for your visit, Sam.', CAFE],
    ['Thank you for your visit, Sam.', {}],
    ['When you stayed with us, the lift was down.', { employer: 'Green Fork Hotel' }],
    ['We look forward to seeing you again.', CAFE],
    [
      "Thank you for telling us. We can't discuss anything here, please ring us on 01632 960000 or write to hello@hillside.example.",
      DENTIST,
    ],
    ['We never confirm who visits us, but if you did, please ring the clinic.', DENTIST],
    ['Sorry to hear that. We take this seriously, please message us.', DENTIST],
    ['We cannot say whether your appointment was moved. Please ring us.', DENTIST],
  ] as const)('passes "%s" with %j', ([text, more]) => {
    expect(told(text, more)).toEqual([]);
  });

  test.for([
    ['Your order of 3 May was refunded.', 'Your order of 3 May was refunded'],
    ['This is your third complaint this year.', 'your third complaint this year'],
    ['The lady you were with agreed.', 'The lady you were with agreed'],
  ] as const)('flags what only the firm knows, in any trade: "%s"', ([text, words]) => {
    expect(told(text, CAFE)).toEqual([words]);
  });

  test('flags it also where they had written it themselves', () => {
    const text = 'Your order of 3 May was refunded.';
    expect(told(text, { ...CAFE, answering: text })).toEqual(['Your order of 3 May was refunded']);
  });

  test('flags a surname that they had not signed with, and no other', () => {
    const text = 'Dear Mr Blake, thank you for writing.';
    const signed = { answering: 'Cold soup. J.' };
    expect(told(text, signed)).toEqual(['Dear Mr Blake']);
    expect(told('Dear Éva Blake, thank you for writing.', signed)).toEqual(['Dear Éva Blake']);
    expect(told('Dear Éva, thank you for writing.', signed)).toEqual([]);
    expect(told('Dear Miss, thank you for writing.', signed)).toEqual([]);
    expect(told(text, { answering: 'Cold soup. John Blake' })).toEqual([]);
    expect(told('Hi John, thank you for writing.', signed)).toEqual([]);
    expect(told('Good morning, thank you for writing.', signed)).toEqual([]);
    expect(told(text)).toEqual([]);
  });

  test('is nothing from a private account, nor where nobody said that it is one', () => {
    const text = 'Thank you for your visit, Sam.';
    expect(told(text, { ...DENTIST, account: 'personal' })).toEqual([]);
    expect(told(text, { ...DENTIST, reply: undefined })).toEqual([]);
  });

  test('leaves no comma between a subject and its verb', () => {
    const text = 'One of my clients, a divorced teacher in Hexham, just landed her dream job.';
    const now = 'Somebody we helped just landed her dream job.';
    expect(rewritten(customerData, text)).toBe(now);
  });

  test('is edited, not asked for, into a neutral sentence', () => {
    const more = { account: 'company', reply: 'invited', ...DENTIST } as const;
    const text = 'Hi Sam, we are sorry that your treatment hurt. Please ring us.';
    const { verdict, findings } = judge(text, more);
    expect(verdict).toBe('edit');
    expect(findings.map(({ aspects }) => aspects.includes('reply'))).toEqual([true]);
    const now = rewritten(customerData, text, more);
    expect(now).toBe('Hi Sam, we are sorry to hear this. Please ring us.');
    expect(told(now, DENTIST)).toEqual([]);
  });
});

test.for([
  'Congratulations to one of our pupils, who passed at the fifth attempt today!',
  'Congratulations to one of our pupils, who passed today in spite of panic attacks!',
  'One of our patients, who passed out in the chair, is back today.',
  'One of our regulars is back on his bike after his heart operation!',
])('flags what else is told of one of many: "%s"', (text) => {
  expect(excerpts(customerData, text, { account: 'company' })).not.toEqual([]);
});

describe("police at a customer's", () => {
  test.for([
    "Police raid at a customer's this morning, front door off its hinges.",
    'Police all over Flat 9, the one we did the rewire for, they took the lad out in cuffs.',
    'Bailiffs were at one of our clients when we delivered.',
  ])('flags "%s"', (text) => {
    expect(excerpts(customerData, text)).not.toEqual([]);
  });

  test.for([
    'The police asked our customers to park elsewhere.',
    'Police are outside the stadium, so the 42 is late.',
    'This is the house we painted, twelve coats of green.',
  ])('passes "%s"', (text) => {
    expect(excerpts(customerData, text)).toEqual([]);
  });
});

describe('what it knows of a customer', () => {
  const FIRM = { account: 'company' } as const;
  const REPLY = { account: 'company', reply: 'invited' } as const;

  test.for([
    ['Had a customer in my chair with a rash.', {}, ['health', 'record']],
    ['Mrs Jones in bed 4 has a rash.', {}, ['health', 'record']],
    ['Mr Khan paid at last.', {}, ['record']],
    ['Treated a patient who sang and cried all the way.', {}, []],
    ['Miss Adeyemi, table 9, wants her chips back.', {}, []],
    ['This CV just landed with a selfie on it', {}, []],
    ['In my chair tonight, a bride who cried', {}, []],
    // The customer is the butt of it.
    ['The couple at table six moaned about the bill.', {}, ['crowd']],
    ['You hired the room for a naming and broke three chairs.', REPLY, ['reply']],
    ['Your back operation went well.', REPLY, ['reply', 'health', 'record']],
    ['Your card was declined on 3 May.', REPLY, ['reply', 'record']],
    ['Customer: Dana Whitlock', {}, ['record']],
    ['Export: Dana Whitlock, 14 Hill Rise, next row below.', {}, ['record']],
    ['All 212 of you for June, right there on the wall.', FIRM, ['crowd']],
  ] as const)('from "%s"', ([text, room, aspects]) => {
    expect(marks(customerData, text, room)[0]).toMatchObject({ whose: 'customer', aspects });
  });

  test('is surest of a row of a file and least sure of a scene', () => {
    const sure = (text: string) => marks(customerData, text)[0]?.confidence ?? 0;
    const row = sure('Customer: Dana Whitlock');
    expect(row).toBeGreaterThan(sure('Mr Khan paid at last.'));
    expect(row).toBeLessThanOrEqual(sure('Export: Dana Whitlock, 14 Hill Rise'));
    expect(sure('Mr Khan paid at last.')).toBeGreaterThan(
      sure('A tenant of mine is behind with the rent.'),
    );
  });

  test('of a surname on a reply: the firm has it from its files', () => {
    const [found] = marks(customerData, 'Dear Mr Blake, thank you.', { ...REPLY, answering: 'J.' });
    expect(found).toMatchObject({ aspects: ['reply'], instead: 'hello' });
  });

  test('in a picture, where the words say nothing of them', () => {
    const shown = { pictures: ['customers'] } as const;
    const [found] = marks(customerData, 'A full shop this morning.', shown);
    const whole = { start: 0, end: 0 };
    expect(found).toMatchObject({ span: whole, whose: 'customer', aspects: ['crowd'] });
    expect(excerpts(customerData, 'Mr Khan paid at last.', shown)).toEqual([
      'Mr Khan paid at last',
    ]);
    expect(excerpts(customerData, 'A full shop.', { pictures: ['screen'] })).toEqual([]);
  });
});

describe('where it begins and ends', () => {
  test.for([
    ['Mrs Jones in bed 4 has a rash.', 'Mrs Jones in bed 4 has a rash', {}],
    [
      'A big thank you to our newest patient, Gus Thornbury, who trusted us with his implants!',
      'our newest patient, Gus Thornbury, who trusted us with his implants',
      { account: 'company' },
    ],
    [
      'Loft finished for the Pattersons at 16a Cardigan Terrace.',
      'the Pattersons at 16a Cardigan Terrace',
      { account: 'company' },
    ],
    [
      'The Patel family of 12 Quince Way love their kitchen.',
      'The Patel family of 12 Quince Way',
      { account: 'company' },
    ],
    [
      'You were drunk, your wife was embarrassed, and you are barred.',
      'You were drunk, your wife was embarrassed, and you are barred',
      { account: 'company', reply: 'invited' },
    ],
    [
      'Export: Dana Whitlock, 14 Hill Rise, balance £300, next row below.',
      'Dana Whitlock, 14 Hill Rise, balance £300',
      {},
    ],
    ['Export: Dana Whitlock, dob 13/04/1984', 'Dana Whitlock, dob 13/04/1984', {}],
    ['A customer of mine weighs her soup.', 'A customer of mine weighs', {}],
    ['Had a customer in my chair with a rash.', 'Had a customer in my chair with a rash', {}],
  ] as const)('in "%s"', ([text, words, room]) => {
    expect(excerpts(customerData, text, room)).toContain(words);
  });

  test.for([
    // What follows is another sentence, or another kind of row.
    'The customer played us one song. We all cried.',
    'Served a woman today. Long queue. The till was slow, then the van came late. My sister cried.',
    "Here's what we sold: order 88213, balance £20. Then Ben, from the shop, rang.",
    "Here's Noah James, born 3 April, and we are all well.",
    'Export: Dana Whitlock, then the next row.',
    // A private person congratulates, shows and quotes as anybody does.
    'Congratulations to Judge Ferreira on her appointment, announced this morning.',
    'The Patel family of Quince Way love their kitchen.',
    'Look who popped in! Our old friend Bev.',
    'As our notes show, you missed two appointments.',
    'She told the teacher I snore.',
    'In my class today we read a poem.',
  ])('passes "%s"', (text) => {
    expect(excerpts(customerData, text)).toEqual([]);
  });
});

describe('how a customer behaved, told to all by the firm', () => {
  test.for([
    [
      "Kelly you were drunk and rude to my wife. We have you on camera. Don't come back.",
      ['you were drunk and rude to my wife', 'We have you on camera'],
    ],
    ['You were drunk both times, Kelly.', ['You were drunk both times']],
    [
      'Kelly, we looked after you for two years and you left that review. You were very rude.',
      ['you left that review', 'You were very rude'],
    ],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(customerData, text, { account: 'company' })).toEqual(words);
    expect(excerpts(customerData, text, { account: 'professional' })).toEqual(words);
    expect(excerpts(customerData, text)).toEqual([]);
  });

  test.for([
    'Kelly, you were kind',
    'Sorry you were kept waiting',
    'If anyone is drunk or abusive we ask them to leave',
    'If you are drunk or aggressive you will be asked to leave',
    'I was drunk on cheese by the end of the tasting',
    'We are sorry that you felt our staff were rude',
    'Thanks Kelly, you were aggressive in the best way on that hill',
    'You are rude not to have a second slice',
    'CCTV is in operation for your safety',
  ])('passes "%s"', (text) => {
    expect(excerpts(customerData, text, { account: 'company' })).toEqual([]);
  });
});

describe("a firm's letter, pasted to be reworded", () => {
  const assistant = { audience: 'assistant' } as const;
  const letter =
    'Rewrite this politely: Dear Mrs Olawale, your account 20-11-45 33019284 is £612 overdue and we know you lost your job.';

  test('tells of the customer and not of the writer', () => {
    const { findings } = judge(letter, assistant);
    expect(findings.map(({ category }) => category)).toEqual([
      'customer-data',
      'customer-data',
      'contact-detail',
    ]);
    expect(findings.map(({ whose }) => whose)).toEqual(['customer', 'customer', 'customer']);
  });

  test.for([
    'Dear Sir or Madam, my account 20-11-45 33019284 was charged £612 twice. Please refund me.',
    'Write to my bank: my account 20-11-45 33019284 is £612 overdrawn because I lost my job.',
    'Dear Jones Heating, you fixed my boiler on 3 May and it broke again.',
  ])('is not "%s"', (text) => {
    expect(excerpts(customerData, text, assistant)).toEqual([]);
    expect(judge(text, assistant).findings.every(({ whose }) => whose === 'mine')).toBe(true);
  });

  test.for([
    'Dear Mr Bates, your policy on buses is a joke. You broke your word.',
    'Dear Mrs Olawale, you owe us all a slice of that cake. You cut it too small.',
  ])('is no open letter: "%s"', (text) => {
    expect(excerpts(customerData, text)).toEqual([]);
  });
});

describe('somebody in a bed or a numbered room', () => {
  test.for([
    ['Bed 4 finally passed away at 3am', 'Bed 4 finally passed away at 3am'],
    ['Room 12 died this morning', 'Room 12 died this morning'],
    [
      'Resident in 14 keeps asking me when her husband is coming. He died in 2011.',
      'Resident in 14 keeps asking me when her husband',
    ],
    ['Cubicle 3 keeps asking for his mum', 'Cubicle 3 keeps asking for his mum'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(customerData, text)).toEqual([words]);
  });

  test.for([
    'My raised bed 4 died in the frost',
    'The phone in room 12 died this morning',
    'The projector in room 12 died',
    'Bay 3 died on us again, the pump is gone',
    'One man in 14 is told so late that nothing helps',
    'Every patient in 20 is asked to fill in a form',
  ])('passes "%s"', (text) => {
    expect(excerpts(customerData, text)).toEqual([]);
  });
});

describe('a pupil told about by a teacher', () => {
  test.for([
    'A Year 10 boy told me today he is self-harming.',
    'One of my Year 5s cried because her parents are splitting up.',
    'A Year 8 girl told me her dad hits her.',
  ])('is a child who is served, and kept: "%s"', (text) => {
    const { verdict, findings } = judge(text);
    expect(verdict).toBe('keep');
    expect(findings).toContainEqual(
      expect.objectContaining({ category: 'customer-data', whose: 'child' }),
    );
  });

  test.for([
    'Year 9 had me in stitches today',
    'A Year 10 boy told me today I am his favourite teacher',
    'One of my Year 5s cried because the hamster escaped',
    'A client told me I saved her garden',
  ])('passes "%s"', (text) => {
    expect(excerpts(customerData, text)).toEqual([]);
  });
});

describe('what a firm decided about somebody, told back to them in a reply', () => {
  const told = (text: string): string[] =>
    excerpts(customerData, text, { account: 'company', reply: 'invited' });

  test.for([
    ['You were refused the loan last year.', 'You were refused the loan last year'],
    ['You were charged the late fee twice.', 'You were charged the late fee twice'],
    ['Your daughter Poppy was moved down a set.', 'Your daughter Poppy was moved down a set'],
    [
      'Your application is on hold because of the rent arrears.',
      'Your application is on hold because of the rent arrears',
    ],
    ['Your offer was rejected, sorry.', 'Your offer was rejected'],
    ['ur refund went to card ending 4417', 'ur refund went to card ending 4417'],
    ['Glad your chemo went well!', 'your chemo went well'],
    ['So pleased your piles are settling down.', 'your piles are settling down'],
    [
      'You were the lady with the spaniel who broke the vase.',
      'You were the lady with the spaniel who broke the vase',
    ],
    [
      'Here is the picture from our reception camera of you at the desk.',
      'picture from our reception camera of you at the desk',
    ],
    ['We have no record of you paying the deposit.', 'We have no record of you paying the deposit'],
    ['Sorry you were charged £45 on 3 May.', 'you were charged £45 on 3 May'],
    ['So glad you lost four stone with us!', 'you lost four stone with us'],
    ['Delighted you got your loan in the end.', 'you got your loan in the end'],
    ["Wasn't it you that owed us for the storage?", "Wasn't it you that owed us for the storage"],
    ['Sorry you were seen for thrush by a man.', 'you were seen for thrush by a man'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(told(text)).toContain(words);
  });

  test.for([
    // What they said of themselves.
    'Sorry you missed out on this one.',
    'Sorry to hear you were refused entry.',
    'Sorry you were charged the wrong price! Bring the receipt in.',
    'Sorry your offer was not the one this time.',
    'Sorry to hear your mum was kept waiting.',
    'Sorry your little one was upset by the clown.',
    'So glad your daughter had a lovely time!',
    'So pleased your mum was happy with the flowers!',
    'So glad you loved the cake!',
    'Chuffed you passed your test!',
    'Delighted you got the keys, enjoy the new home!',
    'It was you who made our day, thank you!',
    'Every penny you gave in May went to the boiler.',
    "You deserved an answer and we didn't give one.",
    'We ran out and you did wait. Lunch is ours.',
    'Ring 101 and quote the reference you were given.',
    'Your son is a credit to you, he was so polite!',
    // What holds for anybody.
    'If your application is on hold, you will get a letter.',
    'Your mental health matters, please talk to us.',
    'We cannot talk about your cancer care here, please ring the ward.',
    "You're the one who makes this place, Dee!",
    'We never post pictures from our cameras.',
    'We have no record of a visit under this name.',
  ])('passes "%s"', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a room or a table by its number', () => {
  test.for([
    'Bed 4 is free',
    'Room 8B is free this weekend, ring the front desk',
    'Table 6 is ready',
    'Table 4 is killing me, the chocolate fountain AGAIN',
    'Room 214 has the best view in the house and I get to hoover it',
    'Table 12 left us a lovely note',
    'Unit 5 is our new home from March',
    'Cabin 6 is where I write',
    'Bed 12 is short a mattress, porters please',
    'Caravan 6 is damp and they charge us 70 a week for it',
    'Flat 12 has no hot water since Monday and the council knows',
    'Ward 7 is short staffed again, two of us for 28',
    'Ward 4 are the best team',
    'Ward 7 has won the Easter egg competition',
  ])('passes what is said of the place: "%s"', (text) => {
    expect(excerpts(customerData, text)).toEqual([]);
    expect(excerpts(customerData, text, { account: 'company' })).toEqual([]);
  });

  test.for([
    ['Room 12 is crying again', 'Room 12 is crying again'],
    ['Table 9 are drunk again', 'Table 9 are drunk again'],
    [
      'Room 214 has been here three weeks, different man every night',
      'Room 214 has been here three weeks',
    ],
    ['Bed 3 hit me again this morning', 'Bed 3 hit me again this morning'],
    ['Flat 3 has the police in again', 'Flat 3 has the police in again'],
  ] as const)('flags what is said of who is in it: "%s"', ([text, words]) => {
    expect(excerpts(customerData, text)).toContain(words);
  });
});

describe('somebody with a title who serves, works or lives beside the writer', () => {
  test.for([
    'Dear Mr Jones, you fixed my boiler on Christmas Eve and would not take a penny extra',
    'Thank you to Mr Ahmed who fitted my new kitchen',
    'My colleague Mr Ramesh booked the room',
    'Mr Byrne our foreman came in on his day off to help me move',
    'Mrs Doyle next door has had her hip done',
  ])('passes "%s"', (text) => {
    expect(excerpts(customerData, text)).toEqual([]);
  });

  test.for([
    ['Mrs Delaney brought us cakes, collecting her third pair', 'Mrs Delaney brought us cakes'],
    ['Poor Mr Finnegan came in in his pyjamas again', 'Poor Mr Finnegan came in'],
    ['Mr Peters keeps trying to get out the fire door naked', 'Mr Peters keeps trying'],
    ['Mrs Achebe bit me on the arm', 'Mrs Achebe bit me'],
  ] as const)('flags a customer: "%s"', ([text, words]) => {
    expect(excerpts(customerData, text).join()).toContain(words);
  });
});

describe('who came in for care', () => {
  test.for([
    "you'll never guess who came in to the clinic today",
    'u wont believe who came in to A&E with something stuck',
  ])('flags "%s"', (text) => {
    expect(excerpts(customerData, text)).not.toEqual([]);
  });

  test.for([
    "You'll never guess who came to the match today",
    'You will never guess who won the raffle',
  ])('passes "%s"', (text) => {
    expect(excerpts(customerData, text)).toEqual([]);
  });
});

describe('a reply keeps the greeting and changes what it told', () => {
  test('where the surname stands before the fact', () => {
    const text =
      'Sorry to hear this Mrs Whelan. Your claim was declined because you told us it was empty.';
    const more = { account: 'company', reply: 'invited' } as const;
    expect(rewritten(customerData, text, more)).toBe(
      'Sorry to hear this Mrs Whelan. We would like to put this right.',
    );
  });

  test('to the end of a long clause, so that no half of it is left', () => {
    const text =
      'Meet Sadia, 19, who fled her husband in August and is now safe in our refuge on Bridge Street.';
    expect(rewritten(customerData, text, { account: 'company' })).toBe('Meet somebody we helped.');
  });
});

describe('whom a trade speaks of without saying so', () => {
  test.for([
    ['Thank you to Margaret Tully who left us £9,000 in her will.', { account: 'company' }],
    ['Shout out to our client Greg Haines who got off his third ban!', { account: 'company' }],
    ['Mrs Eileen Duffy rang because her remote was possessed.', {}],
    ['Agreed a sale to somebody off the telly. Her initials are MC', { account: 'professional' }],
    ["One of mine wrote 'sorry, overdose'. Student no 2011846.", {}],
    ['guess who came in to our food bank today... only Sharon', {}],
    ['Candidate turned up for interview reeking of drink.', { account: 'professional' }],
  ] as const)('flags "%s"', ([text, room]) => {
    expect(excerpts(customerData, text, room)).not.toEqual([]);
  });

  test.for([
    ['Thank you to everybody who remembered us in their will.', { account: 'company' }],
    ['Well done to our own Neil, who was promoted today!', { account: 'company' }],
    ['Mrs Patel from next door rang because I had left the lights on.', {}],
    ["Guess the baby's name! Her initials are MC", {}],
    ['My student number is 2011846 and I know it by heart', {}],
    ['Please have your customer number 7 digits long ready.', { account: 'company' }],
    ['guess who came in to the shop today? the actual sun', {}],
    ['A candidate turned up early with a smile and a flask.', { account: 'professional' }],
    [
      'Dear parents, Miss Cody has new glasses and asks you to laugh now, not in class.',
      { account: 'company' },
    ],
  ] as const)('passes "%s"', ([text, room]) => {
    expect(excerpts(customerData, text, room)).toEqual([]);
  });
});

describe('a ride, a round and a stall', () => {
  test.for([
    'Drove a couple to the airport for their honeymoon, cried harder than them',
    'Delivered to number 4 today and the dog took my sandwich',
    'To the man who left 20 quid in my cab for the next fare: done, she cried',
    "Stall 14 Saturday, I'm the one with the beard and the sausage rolls",
  ])('passes "%s"', (text) => {
    expect(excerpts(customerData, text)).toEqual([]);
  });

  test.for([
    'Drove a lady to the clinic, crying all the way',
    'Had a man crying in my cab tonight, wife left him',
    'Delivered to number 4 today, 3 toddlers on their own',
    'The one with the twins and the green Saab is back',
  ])('flags "%s"', (text) => {
    expect(excerpts(customerData, text)).not.toEqual([]);
  });
});

describe('what a private person answers', () => {
  const told = (text: string): string[] => excerpts(customerData, text, { reply: 'invited' });

  test.for([
    'Thank you, she was 94 and she went in her own bed.',
    'You left your scarf here, I have it.',
    'Try Dan on the high street, he did our boiler.',
  ])('is told of a friend: "%s"', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.for([
    ['Our records show that you cancelled twice.', 'Our records show that you cancelled twice'],
    ['Our CCTV shows you at the bar.', 'Our CCTV shows you at the bar'],
  ] as const)('is of a customer where files are quoted: "%s"', ([text, words]) => {
    expect(told(text)).toEqual([words]);
  });
});

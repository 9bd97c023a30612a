import { describe, expect, test } from 'vitest';
import { contactDetail } from '../../../../src/engine/draft/detectors/contact-detail.ts';
import { read } from '../../../../src/engine/draft/reading.ts';
import { en } from '../../../../src/engine/index.ts';
import type { Draft } from '../../../../src/engine/index.ts';
import { draft, excerpts, marks } from '../../../support/draft.ts';
import { rewritten } from '../../../support/rewritten.ts';

const firstOf = (text: string, more: Partial<Draft> = {}) =>
  contactDetail.find(read(draft(text, more)), en)[0];

describe('contact-detail', () => {
  test.for([
    ['text me on 07700 900417', '07700 900417', 'text me on (number by message)'],
    ['Ways to get me: 1) 07700 900417', '07700 900417', 'Ways to get me: 1) (number by message)'],
    [
      'Real one is +27 71 555 0126, I’d ask for more',
      '+27 71 555 0126',
      'Real one is (number by message), I’d ask for more',
    ],
    [
      'call my cell, 303-555-0188, evenings are best',
      '303-555-0188',
      'call my cell, (number by message), evenings are best',
    ],
    [
      'my new digits 876-555-0142, who dis',
      '876-555-0142',
      'my new digits (number by message), who dis',
    ],
    [
      'whatsapp me 0803 555 0199 abeg I dey wait',
      '0803 555 0199',
      'whatsapp me (number by message) abeg I dey wait',
    ],
    ['call me on 98765 43210 after 8pm', '98765 43210', 'call me on (number by message) after 8pm'],
    [
      'Done, followed! gordon.p.hale@example.org, hope I win',
      'gordon.p.hale@example.org',
      'Done, followed! (message me for it), hope I win',
    ],
    [
      'jo dot hale at gmail dot com if anyone has the notes',
      'jo dot hale at gmail dot com',
      '(message me for it) if anyone has the notes',
    ],
    ["come round, we're at 3 Mill Cottages", '3 Mill Cottages', "come round, we're at our place"],
    [
      'Christmas cards go to 27 Tullibardine Road, Perth this year',
      '27 Tullibardine Road, Perth',
      'Christmas cards go to our place this year',
    ],
    [
      "If you're near 33 Quarry Bank, Belper and own a new kettle, it's mine",
      '33 Quarry Bank, Belper',
      "If you're near our place and own a new kettle, it's mine",
    ],
    [
      'moved to 1420 Elm St, Austin last week',
      '1420 Elm St, Austin',
      'moved to our place last week',
    ],
    [
      'I live opposite the chip shop so I smell of vinegar',
      'I live opposite the chip shop',
      'I smell of vinegar',
    ],
    [
      'I live opposite the fire station in Weir Street, ring twice',
      'I live opposite the fire station in Weir Street',
      'Ring twice',
    ],
    [
      'my new front door, house number visible and all',
      'house number visible',
      'my new front door and all',
    ],
    [
      'the reg plate of the car that cut me up: AB12 CDE',
      'AB12 CDE',
      'the reg plate of the car that cut me up: (not shown)',
    ],
    [
      'a whip round: 09-01-28, 55410023, K Muldoon. A fiver will do',
      '09-01-28, 55410023, K Muldoon',
      'a whip round: (details by message). A fiver will do',
    ],
    [
      'my sort code is 60-16-13 and account 31926819',
      '60-16-13 and account 31926819',
      'my sort code is (details by message)',
    ],
    [
      'my iban is GB82 WEST 1234 5698 7654 32 for the curry',
      'GB82 WEST 1234 5698 7654 32',
      'my iban is (details by message) for the curry',
    ],
    [
      'send something to 0123456789 GTBank, God bless',
      '0123456789',
      'send something to (details by message) GTBank, God bless',
    ],
    [
      'Myself Ritika, DOB 05-07-1998, fresher in Java',
      '05-07-1998',
      'Myself Ritika, DOB (not shown), fresher in Java',
    ],
    [
      'told i look twelve. was born 6/6/1990. i have opinions',
      '6/6/1990',
      'told i look twelve. was born a while ago. i have opinions',
    ],
    ['on 25 january 1999 at 3am i was born', 'on 25 january 1999', 'A while ago at 3am i was born'],
  ] as const)('flags the writer’s own: "%s"', ([text, words, after]) => {
    expect(excerpts(contactDetail, text)).toEqual([words]);
    expect(rewritten(contactDetail, text)).toBe(after);
  });

  test.for([
    ['her number is 07700 900333, tell her what you think', '07700 900333'],
    ['email him at home on dan.whelan@example.com', 'dan.whelan@example.com'],
    ["here's the landlord's home address: 14 Barrack Lane", '14 Barrack Lane'],
    ['she lives at 40 Beech Grove and parks like that', '40 Beech Grove'],
    ["my neighbour's plate is KX19 ZZZ, tow it", 'KX19 ZZZ'],
  ] as const)('flags somebody else’s, pointed at: "%s"', ([text, words]) => {
    expect(excerpts(contactDetail, text)).toEqual([words]);
    expect(firstOf(text)).toMatchObject({
      whose: 'other',
      aspects: ['live-secret'],
      instead: '(not shown)',
    });
    expect(excerpts(contactDetail, rewritten(contactDetail, text))).toEqual([]);
  });

  test.for([
    ['Fitting a boiler for Mrs Ames at 14 Larch Avenue, Hexham.', 'customer'],
    ["Working at a customer's house today, 22 Mill Lane, Hexham.", 'customer'],
    ['Owners of the flat at 14 Larch Avenue are lovely.', 'customer'],
    ['A client asked where I live: I live at 14 Larch Avenue.', 'mine'],
    ['Our house, 14 Larch Avenue, is open to clients.', 'mine'],
  ] as const)('says whose an address is: "%s"', ([text, whose]) => {
    expect(firstOf(text)).toMatchObject({
      whose,
      instead: whose === 'mine' ? 'our place' : undefined,
    });
  });

  test('takes an open gate for a home, not for a shop', () => {
    const text = 'Party at mine Sat from 8!! 27 Wexcombe Road, side gate is open';
    expect(excerpts(contactDetail, text)).toEqual(['27 Wexcombe Road']);
  });

  test('flags three kinds of detail together as one key', () => {
    const text = 'DOB 05-07-1998, ring me on 07700 900417, cards to 27 Tullibardine Road';
    expect(excerpts(contactDetail, text)).toEqual([
      '05-07-1998',
      '07700 900417',
      '27 Tullibardine Road',
    ]);
    expect(firstOf(text)?.aspects).toEqual(['live-secret']);
    expect(firstOf('DOB 05-07-1998')?.aspects).toBeUndefined();
  });

  test('flags a customer’s details on a company account and passes the firm’s own', () => {
    const company = { account: 'company' } as const;
    const text = "Hi Kerry! We see from our records you're at 22 Fen Lane.";
    expect(excerpts(contactDetail, text, company)).toEqual(['22 Fen Lane']);
    expect(firstOf(text, company)).toMatchObject({ whose: 'customer' });
    expect(excerpts(contactDetail, 'Our landline is working again: 01 555 0162.', company)).toEqual(
      [],
    );
    expect(excerpts(contactDetail, 'We are at 12 High Street, or jo@example.com', company)).toEqual(
      [],
    );
  });

  test('takes a pin for a home only where the words say so', () => {
    const confidence = (text: string) => firstOf(text)?.confidence;
    expect(confidence('We live at 54.97184, -2.10123 now')).toBe(0.85);
    expect(confidence('Tea at 54.97184, -2.10123 now')).toBe(0.7);
  });

  test.for([
    'Call the shop on 01632 960042',
    'Ring 01632 960100 to book your slot',
    'Bookings: ring or text 07700 900512',
    'To book: 1) call the shop on 01632 960042 2) or our helpline, (1) 0800 555 0111',
    "He's with the council wildlife team now, 01632 960188 if he is yours",
    'Our helpline is 0800 555 0111',
    'hello@example.com is our company address',
    'git@example.com:repo/thing.git is the remote',
    'npm i @scope/pkg@1.2.3',
    'Room 3, Mill Building, 2 p.m.',
    'I live in Leeds',
    'our stall is opposite the library',
    'order number 88213 in a private message',
    'it’s the blue edition, 978-1-23-456789-7',
    'my high score is 2,147,483,647 and then it broke',
    "27°59'N 86°55'E on my ribs. Everest.",
    'tracking number 0077 1234 5678 is lost in Leeds',
    '20 minutes down the road and I still got lost',
    '10 Downing Street has a new cat',
    'The old cinema at 44 Castle Street is being demolished',
    'In 2019 Mill Road flooded, we remember',
    'New at 27 Wexcombe Road, opening Friday',
    'You find us at 27 Wexcombe Road, open daily',
    'Maisie (Year 3, Park Lane Juniors) is off',
    "17 March, St Patrick's day, born 385 if you believe the nuns",
    'David Bowie was born on 8 January 1947, what a voice',
    'If you were born before 1/1/1960 you can book your jab',
    'My birthday is on Tuesday and I want soup',
    'build 2024.03.17 is green',
    'Donations to the hospice: 60-00-01 10203040',
    'tag 2 mums who need this',
  ])('passes what is public, past or no detail at all: "%s"', (text) => {
    expect(excerpts(contactDetail, text)).toEqual([]);
  });
});

describe('whose home an address is', () => {
  test.for([
    'Finished the kitchen at 12 Elm Grove for the Pattersons.',
    'The lady at 40 Birch Avenue still has no bathroom.',
    'Next job at 8 Mill Close on Monday.',
  ])('a customer\'s: "%s"', (text) => {
    expect(firstOf(text)).toMatchObject({ whose: 'customer' });
  });

  test.for([
    'Come round on Sunday, 12 Elm Grove.',
    'We live at 40 Birch Avenue, for the Beatles fans the house with the yellow door.',
  ])('the writer\'s: "%s"', (text) => {
    expect(firstOf(text)).toMatchObject({ whose: 'mine' });
  });
});

describe('what kind of detail it is', () => {
  test.for([
    ['My IBAN is DE02 1203 0000 0000 2020 51.', 'iban'],
    ['tip jar: bc1q7k0v9xw2mhd83ns6ty4e5r0plaz', 'wallet'],
    ['Pay me: sort code 20-45-45, account 55779911', 'account'],
    ['write to dana.whitlock@mail.example', 'email'],
    ['dana.whitlock at mail dot example', 'email'],
    ['text me on 07700 900417', 'phone'],
    ['born 03.11.2001, the day of the flood', 'birth'],
    ['Number 3, Pump Cottages, Eyam, if you want rhubarb', 'address'],
  ] as const)('in "%s"', ([text, shape]) => {
    expect(marks(contactDetail, text)[0]).toMatchObject({ whose: 'mine', shape });
  });

  test.for([
    ['1904 Mill House, a guided walk on Sunday', []],
    ['Two details: text me on 07700 900417 or dana@mail.example', [undefined, undefined]],
    [
      'Dana, born 11/02/1979, dana.w@mail.example, 07700 900417',
      [['live-secret'], ['live-secret'], ['live-secret']],
    ],
  ] as const)('and what all of it together gives away: "%s"', ([text, aspects]) => {
    expect(marks(contactDetail, text).map((found) => found.aspects)).toEqual(aspects);
  });
});

describe('a firm that tells where somebody is to be found', () => {
  const told = (text: string): string[] =>
    excerpts(contactDetail, text, { account: 'company', reply: 'invited' });

  test.for([
    ["Ring Sandra at home, 01632 960377, she won't mind.", '01632 960377'],
    ['Call Angela on her own mobile, 07700 900214.', '07700 900214'],
    [
      "That's the house at 14 Fernleigh Close, lots of complaints about them.",
      '14 Fernleigh Close',
    ],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(told(text)).toEqual([words]);
  });

  test.for([
    "Ring Sandra on 01632 960377, she's here till five.",
    'Call Sandra on her mobile, 07700 900214, to book a viewing.',
    'Call the shop on 01632 960377 or knock at 14 Mill Road.',
    'Complaints about parking at 14 Mill Road? Tell us.',
  ])('passes "%s"', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('an address that something is told of', () => {
  test.for([
    '17 Hawthorn Drive gets plain brown parcels',
    '17 Hawthorn Drive always pays in coins',
  ])('is not the writer\'s: "%s"', (text) => {
    expect(marks(contactDetail, text).map(({ whose }) => whose)).toEqual(['other']);
  });

  test.for([
    'We moved to 17 Hawthorn Drive last week',
    '17 Hawthorn Drive always felt like home',
    'If it is in your garden near 17 Hawthorn Drive, keep it',
    '07700 900123 gets me any time',
  ])('is the writer\'s: "%s"', (text) => {
    expect(marks(contactDetail, text).map(({ whose }) => whose)).toEqual(['mine']);
  });
});

describe('a number without its country', () => {
  // Words for telephoning, of several languages, before a number or right behind it.
  test.for([
    ['contact me on 9845012345 for the notes', '9845012345'],
    ['leave a voicemail 2125550123, I screen them all', '2125550123'],
    ['PM me or WA 5550 1234 for the cot', '5550 1234'],
    ['6465550123, ask for Tony', '6465550123'],
    ['mi cel 55 5550 1234', '55 5550 1234'],
    ['la casa tiene fijo, 958 555 012, llama allí', '958 555 012'],
    ['per la stanza 3205550123, chiedere di Gianni', '3205550123'],
    ['mój nowy numer 512 555 012', '512 555 012'],
    ['Mobilen min er 412 55 012', '412 55 012'],
    ['my line is 0906 555 0123', '0906 555 0123'],
  ] as const)('is somebody’s where words tell: "%s"', ([text, number]) => {
    expect(excerpts(contactDetail, text)).toEqual([number]);
  });

  test.for([
    'views: 2125550123',
    '9845012345 views in a week',
    'Sudoku row: 5 3 4 6 7 8 9 1 2',
    'ask for order 9845012345',
    'AHV-Nummer 756.9217.0769.85',
    'Rechnungsnummer 4711 0815 22',
    // Neither "telly" nor "motel" is a word for telephoning, wherever the look at it ends.
    'Anyone else remember 1999-2003 as the best telly years?',
    'the motel on the hill with the big blue bear, 19992003 of them',
    'vote: call 0906 555 0111, calls cost a pound',
    'moving to Seattle, WA 98101-1234',
  ])('is nobody’s in "%s"', (text) => {
    expect(marks(contactDetail, text)).not.toContainEqual(
      expect.objectContaining({ shape: 'phone' }),
    );
  });
});

describe('an address', () => {
  test.for([
    ["skip's outside 31-33 Wellington St, help yourselves", '31-33 Wellington St'],
    ["my nan's at 112 Heol y Deri and needs her hedge done", '112 Heol y Deri'],
    ['we live at 12 Sráid an Mhuilinn', '12 Sráid an Mhuilinn'],
    ['I live at 88 County Road 450', '88 County Road 450'],
    ['our house is 17 Cherryfield Avenue Lower', '17 Cherryfield Avenue Lower'],
    ['the gaff: Apt 12, The Mill, Distillery Road', 'Apt 12, The Mill, Distillery Road'],
    ['Send cards to The Old Barn, Mill Lane', 'The Old Barn, Mill Lane'],
    ['grandma lives at RR 2 Box 118, Decorah IA', 'RR 2 Box 118, Decorah IA'],
    ['we moved to Block 14 Flat 5, Jakande Estate', 'Block 14 Flat 5, Jakande Estate'],
    ['My folks in Plot 214, Kameeldrift East', 'Plot 214, Kameeldrift East'],
    ['My home: B-27, Sector 19, Noida', 'B-27, Sector 19, Noida'],
    [
      'come to H.No. 12-3-418, Tarnaka, Hyderabad 500017',
      'H.No. 12-3-418, Tarnaka, Hyderabad 500017',
    ],
    ['my flat is 2-14-7 Nakameguro, Meguro-ku, Tokyo', '2-14-7 Nakameguro, Meguro-ku, Tokyo'],
    ['post it to Eircode V95 X2Y7', 'Eircode V95 X2Y7'],
  ] as const)('is seen in the form of its country: "%s"', ([text, address]) => {
    expect(excerpts(contactDetail, text)).toEqual([address]);
  });

  test.for([
    '21 Jump Street holds up',
    'back at the house, a long walk',
    'came to my house, what a lovely view',
    'flat 3, all good, took another road home',
    'our show home, plot 4, so do knock',
    'Plot 14 at the allotment has the best leeks',
    'won 3-2, the road home was long',
    'Block 5 of the crossword club, clue 14 down',
    'Sector 9 of the lap was green',
    'we start 2-14-7, a new record',
  ])('is none: "%s"', (text) => {
    expect(marks(contactDetail, text)).not.toContainEqual(
      expect.objectContaining({ shape: 'address' }),
    );
  });
});

describe('an e-mail address spelled so that machines miss it', () => {
  test.for([
    ['its lewisk (a) proton.me', 'lewisk (a) proton.me'],
    ['send to bob @ example.com without the spaces', 'bob @ example.com'],
    ['rowan [at] fern [dot] co [dot] uk', 'rowan [at] fern [dot] co [dot] uk'],
  ] as const)('is seen: "%s"', ([text, address]) => {
    expect(excerpts(contactDetail, text)).toEqual([address]);
  });

  test.for(['live @ example.com tonight', 'see (a) above and (b) below', 'lunch @ 12.30'])(
    'is not seen in "%s"',
    (text) => expect(excerpts(contactDetail, text)).toEqual([]),
  );
});

import { describe, expect, test } from 'vitest';
import { securityDetail } from '../../../../src/engine/draft/detectors/security-detail.ts';
import { read } from '../../../../src/engine/draft/reading.ts';
import { en } from '../../../../src/engine/index.ts';
import { draft, excerpts } from '../../../support/draft.ts';

describe('security-detail', () => {
  test.for([
    [
      'In Singapore with our CFO until the 30th. Payment approvals are with Lin in the meantime.',
      'In Singapore with our CFO until the 30th',
      {},
    ],
    [
      'Migrating all 40 branches off the old till system this weekend.',
      'Migrating all 40 branches off the old till system this weekend',
      {},
    ],
    ['just me on reception until nine', 'just me on reception until nine', {}],
    [
      'The login is on a post-it under the keyboard',
      'The login is on a post-it under the keyboard',
      {},
    ],
    [
      'That is the till PIN on the post-it behind her',
      'That is the till PIN on the post-it behind her',
      {},
    ],
    ['we still run the 2012 server, lol', 'we still run the 2012 server', {}],
    ['phishing got half our team, lol', 'phishing got half our team', {}],
    ['cash goes to the bank at four', 'cash goes to the bank at four', {}],
    [
      'Day one at Brightwater Dental! Reporting to Dr Osei from tomorrow.',
      'Reporting to Dr Osei from tomorrow',
      {},
    ],
    ['back-up approvals with Lin in finance', 'back-up approvals with Lin in finance', {}],
    ["Office empty all week, everyone's at the offsite", 'Office empty all week', {}],
    ['Just me in the office until nine.', 'Just me in the office until nine.', {}],
  ] as const)('flags "%s"', ([text, words, room]) => {
    expect(excerpts(securityDetail, text, room)).toContain(words);
  });

  test.for([
    ['Started a new job today, lovely people.', {}],
    ['We are hiring a Python developer.', {}],
    ['Use two-step verification.', {}],
    ['Our website is down, we are on it, updates here.', {}],
    ['I work in IT, yes I have turned it off and on.', {}],
    ['Open 9 to 5.', {}],
    ['If your password is on a sticky note, at least pick a pretty one.', {}],
    ['Never leave a password on a sticky note.', {}],
    ['Password on a sticky note, never a good idea', {}],
    ['Left a sticky note on the gate for the postie', {}],
    ['Sticky note on my laptop saying well done', {}],
    ['There is a sticky note on the server room door that says abandon hope', {}],
    ['Password expired. Again. I am out of pets.', {}],
    ['Just me in the office with the good biscuits today.', {}],
    ['Payments may be slow on Sunday, sorry.', {}],
    ['Cyber awareness week: report phishing.', {}],
    ['The alarm woke me at five.', {}],
    ['Migrating birds over the office today.', {}],
    ['Cash or card, both fine.', {}],
  ] as const)('passes "%s"', ([text, room]) => {
    expect(excerpts(securityDetail, text, room)).toEqual([]);
  });
});

describe('takings that go home with somebody', () => {
  test.for([
    "Float's 400 and I carry it home in my lunchbox",
    'We count the takings and keep them home till Monday',
  ])('flags "%s"', (text) => {
    expect(excerpts(securityDetail, text)).not.toEqual([]);
  });

  test.for(['I float home after a good shift', 'Cash or card, take it home today'])(
    'passes "%s"',
    (text) => {
      expect(excerpts(securityDetail, text)).toEqual([]);
    },
  );
});

describe('says what it is', () => {
  const found = (text: string): unknown => securityDetail.find(read(draft(text)), en);

  test.for([
    ['just me on reception until nine', { whose: 'employer', aspects: ['alone'] }],
    ['skeleton staff at the depot', { whose: 'employer', aspects: [] }],
    ['Look at the dashboard behind me', { whose: 'employer', aspects: ['background'] }],
    ['The alarm is broken', { whose: 'employer', confidence: 0.78 }],
    ['cash goes to the bank at four, just me', { whose: 'employer', aspects: [] }],
  ] as const)('%s', ([text, match]) => {
    expect(found(text)).toMatchObject([match]);
  });

  test('and calls itself by its category', () => {
    expect(securityDetail).toMatchObject({ id: 'security-detail', category: 'security-detail' });
  });
});

describe('asks for what must stand near', () => {
  test.for([
    ['Migrating off the old till system', []],
    [
      'Migrating off the old till system this weekend',
      ['Migrating off the old till system this weekend'],
    ],
    ['Reporting to Dr Osei', []],
  ] as const)('%s', ([text, words]) => {
    expect(excerpts(securityDetail, text)).toEqual(words);
  });
});

describe('a weakness is a guard and its fault in one sentence', () => {
  test.for([
    ['The alarm is broken', ['The alarm is broken']],
    ['Broken again: the alarm', ['Broken again: the alarm']],
    ['Nice day. The back door is wide open', ['The back door is wide open']],
    ['The alarm works. The kettle is broken', []],
    ['The kettle is broken. The alarm works', []],
    [
      'The barrier at the back of the warehouse, the one that nobody has been near since the flood last winter came, is broken',
      [],
    ],
  ] as const)('%s', ([text, words]) => {
    expect(excerpts(securityDetail, text)).toEqual(words);
  });
});

describe('what lies where, and for how long nobody looks', () => {
  test.for([
    [
      'All the copper is in the lockup at plot 9 til Monday',
      'All the copper is in the lockup at plot 9 til Monday',
    ],
    ['Tools still in the van overnight, fingers crossed', 'Tools still in the van overnight'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(securityDetail, text)).toContain(words);
  });

  test.for([
    'The van is in the yard, tools at home',
    "No security at night and we've been robbed twice, we've asked and asked",
    'Tools in the van, off we go',
  ])('passes "%s"', (text) => {
    expect(excerpts(securityDetail, text)).toEqual([]);
  });
});

describe('a place or its files stand open', () => {
  test.for([
    'custody cameras are down again so do your checks by hand',
    'Big weekend: whole alarm system is off from Friday night till Tuesday',
    'a config slip left some customer files readable by anyone',
    'Left the evidence bag on the 17 bus, nobody noticed so far',
    'lost a work laptop on the train this morning',
    'our accounts clerk fell for a phishing email',
    'just Marek on reception until nine',
  ])('flags "%s"', (text) => {
    expect(excerpts(securityDetail, text, { account: 'company' })).not.toEqual([]);
  });

  test.for([
    "My camera is off because I'm in my pyjamas",
    'Left the court bundle on the kitchen table and ran home for it',
    'Our team fell for a phishing test last month, so we wrote a guide.',
    'Nervous patients are always welcome, just tell reception when you book.',
    'Most shops have it, just ask at the counter',
    'Lost my umbrella on the train, left my phone on the bus',
    'Cameras off day at work, bliss',
    'Alarm off, phone off, out of office on. Bye!',
    'Our website is down, we are on it.',
    'The lift alarm is off today while engineers test it, please use the stairs.',
    "A fault left some customer records visible to others. We've told the regulator and everybody affected.",
  ])('passes "%s"', (text) => {
    expect(excerpts(securityDetail, text, { account: 'company' })).toEqual([]);
  });
});

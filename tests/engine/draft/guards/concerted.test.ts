import { describe, expect, test } from 'vitest';
import { concerted } from '../../../../src/engine/draft/guards/concerted.ts';
import { effectOn, hears } from '../../../support/guard.ts';

// Sixty more voices stand in protected-talk.test.ts.
describe('recognises workers talking about pay, hours and conditions', () => {
  test.for([
    'Anyone else at the Leeds depot still on the 2022 rate? A few of us are putting a list together.',
    'Our warehouse has been 34 degrees all week and we have one fan.',
    'Vote for me as staff rep! Ballot closes Friday.',
    "I disagree with my firm's return-to-office plan and said so in the staff survey.",
    'We are on strike on Friday. Picket at the Unit 9 gate from seven, bring soup.',
    "I'm paid 31k, what are others on?",
    'Our rate is a disgrace',
    "Our rota changed with two days' notice and that is not right",
    'Six of us have asked for water breaks in writing.',
    'Proud to say we voted to unionise this morning.',
    'Who else is on less than the agency lads?',
    'Been told not to discuss our pay. So: £29,400, band 5.',
    'why is the agency on 18 an hour and us on 13?',
    'I found out the men on my team get 3k more for the same job',
    'Riders: the app cut the per drop rate again, log off Friday at 6',
    'Servers get $4 an hour',
    'Delivery riders get £2.80 a drop and pay for their own petrol',
    'They removed 10k from my salary because I came late two times',
    'I make 52k as a band 6 and the new hire said 58',
    'They pay security men 30k for this Lagos',
    'PTO denied again, they said nobody can cover',
    'Wah lau, OT again until 10pm, third time this month. Boss say no budget for claim.',
    'We lock up alone every night at eleven and get paid till half ten.',
    'They’ve cut our TA and I have seven kids with plans and no help.',
    'We are two nurses down every night and the ward manager says don’t put it in writing.',
    'Told my manager I have endometriosis and he said everyone gets cramps. I’ve asked for it in writing.',
  ])('%s', (text) => {
    expect(hears(concerted, text)).toBe(true);
  });
});

describe('leaves look-alikes alone', () => {
  test.for([
    'Vote for our scarecrow! He is made of old overalls and regret.',
    'Heat the oven to 200 and pray. We like it crisp.',
    'A tea break breaks the ice, as my nan used to say to us.',
    'Our rate for weddings is £900 a day and we travel.',
    'Our local credit union was so kind to us and to our team.',
    'The interest rate on our mortgage went up and we ate beans.',
    'Rate us five stars if you liked your cut!',
    'Had lunch at the Union Jack with our colleagues, lovely pies',
    "My printer is on strike and so is the team's kettle",
    'Rail strike on Friday, so the 7.10 is cancelled. Full list of trains that still run: (link).',
    'We are hiring two apprentices, 24k, no degree needed.',
    'Washing-up rota update: we have all failed',
    'Overtime in the final! Our hearts cannot take it',
    'Two new contracts signed this week, so grateful to our clients',
    'Finally got a pay rise, drinks on me',
    'Grateful oo! My oga approve my leave finally, God is good.',
    'Two nurses sat down and shared a cake.',
    'He cut our tape and the shop was open.',
    'Bonus round in the pub quiz and we nailed it',
    'Our shift to the cloud is complete, thanks to the crew',
    'The strike rate of our bowlers was something else',
    'Parking at the hospital is £4 an hour now, we brought sandwiches and a flask',
    'They were super kind to us at the shop and my nan loved it',
    'In short, the team won and we ate chips',
    'I bought this lamp with my own money and love it',
    'Prices start on £12.99 and we have cake',
    'No break in the clouds all day, our tent is a pond',
    'The service charge on our flats went up and they sent a leaflet',
    'New chairs in our office and I have already spilled tea',
    'They pay attention to nothing but snacks, my kids',
    'We have paid until 2031 for the piano, and it is in tune.',
  ])('%s', (text) => {
    expect(hears(concerted, text)).toBe(false);
  });

  test("an employer's announcement is not workers' talk", () => {
    const text = "From May all staff move to four-day rotas, the union won't like it.";
    expect(hears(concerted, text)).toBe(true);
    expect(hears(concerted, text, { account: 'company' })).toBe(false);
  });
});

describe('withdraws what belongs to the complaint, and nothing else', () => {
  const text =
    'Our rate is a disgrace and they are snakes, 31k since 2022. Picket at the Unit 9 gate from seven. Marcus, the alarm code is 4471.';

  test.for([
    ['heated', 'a disgrace', 'withdraw'],
    ['confidential-work', 'since 2022', 'withdraw'],
    ['money-self', '31k', 'withdraw'],
    ['whereabouts', 'at the Unit 9 gate from seven', 'withdraw'],
    ['health-self', '31k', 1],
    ['security-detail', '31k', undefined],
    ['access-secret', '4471', undefined],
    ['id-document', '4471', undefined],
    ['customer-data', 'Marcus', undefined],
    ['third-party', 'Marcus', undefined],
  ] as const)('%s', ([category, words, effect]) => {
    expect(effectOn(concerted, text, words, { category })).toBe(effect);
  });

  test('a home that stands empty has nothing to do with it', () => {
    const found = effectOn(concerted, text, 'at the Unit 9 gate from seven', {
      category: 'whereabouts',
      aspects: ['empty'],
    });
    expect(found).toBeUndefined();
  });

  test('an insult to a named colleague is at most a suggestion', () => {
    expect(
      effectOn(concerted, text, 'snakes', { category: 'heated', aspects: ['named-insult'] }),
    ).toBe(2);
  });

  test('that nobody else is on is what the complaint is about, unlike a code', () => {
    const lone = { category: 'security-detail', aspects: ['alone'] } as const;
    expect(effectOn(concerted, text, '31k', lone)).toBe(1);
  });

  test('a rant three sentences away is another matter', () => {
    const far =
      'Our rota changed again. Lovely soup today. Bees are back. My neighbour is an idiot.';
    expect(effectOn(concerted, far, 'an idiot', { category: 'heated' })).toBeUndefined();
  });

  test("one's own pay may be told a few sentences on, a windfall in another story may not", () => {
    const told = "We can't talk about our wages. You can, actually. Look it up. I make $17.25";
    expect(effectOn(concerted, told, 'I make', { category: 'money-self' })).toBe('withdraw');
    const far =
      'Our rota changed again. Lovely soup. Bees are back. Sun at last. Nan left me forty grand.';
    expect(effectOn(concerted, far, 'forty grand', { category: 'money-self' })).toBeUndefined();
  });

  test('what the law binds stays bound', () => {
    expect(
      effectOn(concerted, text, 'since 2022', {
        category: 'confidential-work',
        aspects: ['bound-by-law'],
      }),
    ).toBeUndefined();
  });
});

describe("somebody else's pay", () => {
  const pay = { category: 'third-party', whose: 'colleague' } as const;

  test('is fine among colleagues, and worth a second look when everybody reads it', () => {
    const told = "Ben told me he's on 41k and I'm on 33. Same job. Anyone else?";
    const bare = "Ben's on 41k and I'm on 33. Same job. Anyone else?";
    expect(effectOn(concerted, told, "he's on 41k", pay, { audience: 'work' })).toBe('withdraw');
    expect(effectOn(concerted, bare, "Ben's on 41k", pay, { audience: 'work' })).toBe('withdraw');
    expect(effectOn(concerted, told, "he's on 41k", pay)).toBe(1);
    expect(effectOn(concerted, bare, "Ben's on 41k", pay)).toBe(2);
  });

  test('stays a finding when it came out of a file or an office', () => {
    const text =
      "Seen the payroll file: Ben's on 41k, I'm on 33. Who's with me? We deserve better.";
    expect(effectOn(concerted, text, "Ben's on 41k", pay, { audience: 'work' })).toBeUndefined();
    const learned = { ...pay, aspects: ['learned-at-work'] } as const;
    expect(
      effectOn(concerted, "Ben's on 41k, we are on 33, same job.", "Ben's on 41k", learned),
    ).toBeUndefined();
  });

  test('is nobody told when a figure is asked for', () => {
    const text = 'Our boss shouts at the girls because she ask for her salary.';
    expect(effectOn(concerted, text, 'her salary', pay)).toBe(1);
  });

  test("stays a finding when it is not pay but somebody's health", () => {
    const text = 'Our rota changed again. Poor Dev is signed off with stress.';
    expect(effectOn(concerted, text, 'signed off with stress', pay)).toBeUndefined();
  });
});

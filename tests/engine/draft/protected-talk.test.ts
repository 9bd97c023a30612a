import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AUDIENCES } from '../../../src/engine/index.ts';
import type { Account, Audience, Verdict } from '../../../src/engine/index.ts';
import { judge } from '../../support/draft.ts';

type Post = readonly [account: Account, audience: Audience, text: string];

/** What no worker may be told who talks about pay, conditions, danger or their own treatment. */
const HUSHED: readonly Verdict[] = ['keep', 'ask', 'switch'];

const PAY: readonly Post[] = [
  [
    'personal',
    'public',
    "Anyone else at the Leeds depot still on the 2022 rate? A few of us are putting a list together before Thursday's pay meeting. Message me.",
  ],
  [
    'personal',
    'work',
    "If your overtime from the 14th is missing too put a ✋ here, I'm taking the list to payroll with Sam from the union",
  ],
  ['personal', 'work', 'The consultants got more this year than our pay rise. Unbelievable.'],
  ['personal', 'public', "I'm paid 31k, what are others on?"],
  ['personal', 'work', 'Are we all on the 2022 rate?'],
  ['personal', 'public', 'our rate is 12.60 and we want 14'],
  [
    'personal',
    'closed',
    "lads what are ye on an hour over in Ballycullen? we're still on 13.80 and they've the cheek to call it competitive",
  ],
  ['personal', 'public', 'they took our tips AGAIN. third week running. whole bar staff is fuming'],
  ['personal', 'public', 'oga never pay us salary since November o. All the drivers dey suffer'],
  [
    'personal',
    'closed',
    'my salary not credited for three months and HR is telling next week next week. anyone else from the Pune office same problem?',
  ],
  [
    'personal',
    'work',
    "Who else hasn't had their holiday pay from last year? Asking because mine has gone missing and so has Lorna's",
  ],
  [
    'personal',
    'public',
    'I make $17 an hour at this store and the new hire makes $19. My coworkers are finding out because I am telling them.',
  ],
  ['personal', 'few', 'what did you two get for the pay review? I got 2% and a pizza'],
  [
    'personal',
    'closed',
    'they pay the lads on the other line more than us girls for the same job, I have seen it with my eyes',
  ],
  [
    'personal',
    'public',
    'Back pay still outstanding since the 2023 bargaining. Teachers in St Ann, who else is waiting?',
  ],
  [
    'personal',
    'work',
    'Does anyone know if we get paid for the training day or is it "voluntary" again',
  ],
  ['personal', 'closed', 'Comparing payslips tonight with the girls from housekeeping and oh boy'],
  [
    'personal',
    'public',
    'Our shop steward says bring your payslip on Thursday, half of us are being paid the wrong band',
  ],
  [
    'personal',
    'closed',
    'im on 23k after six years and the new guy told me hes on 27. same desk same job. whats everyone else getting',
  ],
  [
    'personal',
    'work',
    'we should all ask for the agency rate in writing, they cant say no to all of us',
  ],
  [
    'personal',
    'public',
    'Wage theft is what it is. They dock us 15 minutes for clocking in 2 minutes late.',
  ],
  [
    'professional',
    'network',
    'I was told not to discuss our pay with colleagues. So here I am. £29,400, band 5, four years in. You?',
  ],
  [
    'personal',
    'public',
    'ok who else on night shift is still waiting for the night allowance?? been since march',
  ],
  ['personal', 'public', 'So the company made record profits and we got a mug. No raise, a mug.'],
  ['personal', 'public', 'Boss says no talking about wages. $16.25. There. Your turn, kitchen.'],
  [
    'personal',
    'closed',
    "Does anyone's contract say we have to pay for our own uniform?? Mine came out of my wages",
  ],
  [
    'personal',
    'closed',
    'i do 45 hrs and get paid 37.5. thought it was just me. its not just me is it',
  ],
  [
    'personal',
    'public',
    'Tip share at our place goes 40% to "the house". The house did not carry a single plate.',
  ],
  [
    'professional',
    'public',
    'Junior doctors deserve more than £15 an hour. On the picket line tomorrow from 8.',
  ],
  [
    'personal',
    'public',
    'Boss man say no overtime money but yuh must stay till it done. Nah. Not again.',
  ],
  [
    'personal',
    'customers',
    'Dear parents, the nursery staff are on strike on Tuesday. We are paid less than dog walkers and we would rather be with your kids.',
  ],
  [
    'professional',
    'work',
    'As your union rep: the pay offer is 2.1%, the ballot opens Monday, please open the email.',
  ],
];

const CONDITIONS: readonly Post[] = [
  [
    'personal',
    'public',
    'Our warehouse has been 34 degrees all week and we have one fan. Six of us have asked for breaks and water in writing. Has any other site got a heat policy that works?',
  ],
  [
    'personal',
    'public',
    'Vote for me as staff rep! Ballot closes Friday. I want quieter rooms and rotas we can plan around.',
  ],
  [
    'professional',
    'network',
    "I disagree with my firm's return-to-office plan and said so in the staff survey. Curious how other firms handled it.",
  ],
  [
    'personal',
    'public',
    'We are on strike on Friday. Picket at the Unit 9 gate from seven, bring soup.',
  ],
  ['personal', 'public', "Our rota changed with two days' notice and that is not right"],
  [
    'professional',
    'network',
    'Nurse here. One of us for 14 patients last night on our ward. That is not staffing, that is luck.',
  ],
  [
    'personal',
    'work',
    "Can everyone who got the new contract tell me what notice period yours says? Mine says 12 weeks and I think that's nonsense",
  ],
  [
    'personal',
    'public',
    'zero hours contract and they cancelled my shift by text an hour before. again. anyone else at the garden centre?',
  ],
  [
    'personal',
    'network',
    'Proud to say we voted 87% to unionise this morning. See you at the table.',
  ],
  ['personal', 'public', 'the boss cut our hours the week before christmas, merry xmas i guess'],
  [
    'professional',
    'network',
    'Teachers in our school are writing reports at midnight unpaid. We asked for one afternoon. We were told it is a vocation.',
  ],
  [
    'personal',
    'public',
    "No heating in the office since Monday. I'm typing in gloves. My manager says wear a jumper",
  ],
  [
    'personal',
    'public',
    'We not get break, we not get water, supervisor say work faster. I am tired',
  ],
  [
    'personal',
    'public',
    "Smoko's been cut to ten minutes at our yard. EBA says fifteen. Union's coming Tuesday.",
  ],
  [
    'personal',
    'public',
    'The pick rates at our warehouse went up again. People are peeing in bottles. Sign the petition.',
  ],
  [
    'personal',
    'network',
    'RTO five days from January. My team found out from a newspaper. We deserve better than that.',
  ],
  ['personal', 'public', 'mandatory overtime again this sunday. my kid thinks i live at the depot'],
  [
    'personal',
    'closed',
    'Management at our care home want us to do 14 hour shifts with no cover. Six carers have signed the letter.',
  ],
  [
    'personal',
    'work',
    "Toilet breaks are being timed now on the late shift. I've asked Dee from the union to come in.",
  ],
  [
    'personal',
    'customers',
    'Sorry about the queue today, we were four down again and the rota is a joke. Be kind to the ones who came in.',
  ],
  [
    'personal',
    'public',
    'Three of us worked through lunch every day this week. Unpaid. Management says it is "flexibility".',
  ],
  [
    'personal',
    'public',
    'our manager puts the rota up sunday night for monday morning, how is anyone with kids meant to live',
  ],
  ['personal', 'public', 'Day 4 of the strike. My feet are frozen and my colleagues are legends.'],
  [
    'personal',
    'public',
    'Management are clowns. Mandatory Saturdays for the warehouse and a fruit bowl to say sorry.',
  ],
  [
    'professional',
    'customers',
    'To my patients: the midwives at our unit are short-staffed every night this month. We are asking for two more posts. You may ask too.',
  ],
];

const WRONGS: readonly Post[] = [
  [
    'personal',
    'public',
    'The fire exit at the back of Unit 9 has been chained for a month and the manager laughed when I asked.',
  ],
  [
    'personal',
    'public',
    "HR has had my complaint about my manager's comments for six weeks. Silence.",
  ],
  ['personal', 'public', 'My boss put his hand up my skirt at the party. HR says leave it.'],
  [
    'personal',
    'public',
    'Told to sign off lorries nobody has checked. Brake tests falsified since March.',
  ],
  ['personal', 'public', "Dave Potts falsified Mrs Ames's chart in room 4."],
  ['personal', 'public', 'no harness on a three storey roof and the gaffer says hurry up'],
  [
    'personal',
    'public',
    'I reported the mould in the kitchen and now I have no shifts for three weeks',
  ],
  [
    'personal',
    'network',
    "My supervisor keeps texting me at midnight asking for photos. I'm 19. I don't know who to tell",
  ],
  ['personal', 'public', 'He grabbed my bum in front of the whole kitchen and everyone laughed'],
  ['personal', 'closed', 'my manager calls me the p word and says its banter'],
  [
    'personal',
    'few',
    'Chef pinned me against the walk-in last night. I froze. I do not want to go back.',
  ],
  [
    'professional',
    'public',
    "passed over for promotion because I'm pregnant. they said it out loud",
  ],
  [
    'professional',
    'network',
    'I raised concerns about the accounts in 2023. My job was made redundant three weeks later. I am told that is a coincidence.',
  ],
  [
    'personal',
    'closed',
    'Our ward manager shouts at the HCAs in front of patients and threw a folder at Joy last week. Bullying complaint ignored twice.',
  ],
  ['personal', 'public', 'boss took my passport when I came and will not give back'],
  [
    'personal',
    'work',
    'The manager told me to lie to the inspector about the fridge temperatures.',
  ],
  [
    'personal',
    'customers',
    'Please ask before you eat here: the allergen sheets are out of date and the owner knows. I work in the kitchen.',
  ],
  [
    'personal',
    'public',
    "I was followed to my car by a regular again and my manager says he's a good tipper",
  ],
  ['personal', 'public', 'racist jokes about my accent every shift and management does nothing'],
  ['personal', 'public', 'they sacked me for speaking up about the rats in the bakery'],
];

describe('passes pay talk with its reason', () => {
  test.for(PAY)('%s to %s: %s', ([account, audience, text]) => {
    const report = judge(text, { account, audience });
    expect(report.guards).toContain('g-concerted');
    expect(report.verdict).toBe('share');
  });
});

describe('never hushes talk about conditions', () => {
  test.for(CONDITIONS)('%s to %s: %s', ([account, audience, text]) => {
    const report = judge(text, { account, audience });
    expect(report.guards).toContain('g-concerted');
    expect(HUSHED).not.toContain(report.verdict);
  });
});

describe('never hushes who raises a danger or a wrong', () => {
  test.for(WRONGS)('%s to %s: %s', ([account, audience, text]) => {
    const report = judge(text, { account, audience });
    expect(report.guards).toContain('g-report');
    expect(report.verdict).toBe('report');
  });
});

describe('hushes nobody in any other room either', () => {
  const texts = [...PAY, ...CONDITIONS, ...WRONGS].map(([, , text]) => text);

  test.for(texts)('%s', (text) => {
    for (const account of ['personal', 'professional'] as const) {
      for (const audience of AUDIENCES) {
        expect(HUSHED).not.toContain(judge(text, { account, audience }).verdict);
      }
    }
  });
});

/** Pay, tips, hours, breaks, heat, danger, unions, in British, American, Indian, Nigerian and Australian English. */
const VOICES = readFileSync(new URL('../../fixtures/protected-talk.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

describe('asks nobody who talks about their work to change a word', () => {
  test.for(VOICES)('%s', (text) => {
    for (const audience of AUDIENCES) {
      expect(['share', 'report']).toContain(judge(text, { audience }).verdict);
    }
    // "I cried in the walk-in" is no way to talk to one's clients, pay or no pay.
    for (const audience of ['closed', 'work', 'network', 'public'] as const) {
      const { verdict } = judge(text, { account: 'professional', audience });
      expect(['share', 'report']).toContain(verdict);
    }
  });
});

describe('tone changes nothing', () => {
  const insult = 'Our rota changed again and Karen from accounts is a useless cow.';

  test('flags the insult at most as a suggestion to edit', () => {
    const report = judge(insult);
    expect(report.guards).toContain('g-concerted');
    expect(['share', 'edit']).toContain(report.verdict);
    expect(Math.max(0, ...report.findings.map(({ severity }) => severity))).toBeLessThanOrEqual(2);
  });

  test('flags the code in the same breath, and the pay talk stays', () => {
    const report = judge('Our rate is a disgrace and the alarm code is 4471');
    expect(report.guards).toContain('g-concerted');
    const found = report.findings.map(({ category }) => category);
    expect(found).toContain('access-secret');
    expect(found).not.toContain('heated');
  });

  test('flags an empty house in the same breath, and where the work is stays', () => {
    const found = (text: string): readonly string[] =>
      judge(text).findings.map(({ category }) => category);
    expect(found('Our rota changed again. Off to Lisbon till Sunday, house is empty.')).toEqual([
      'whereabouts',
    ]);
    expect(found('Our rota changed again, we are in Aberdeen until Friday.')).toEqual([]);
  });

  test('never removes a threat', () => {
    const report = judge('Our tips are gone again. Steve, I know where you live.');
    expect(report.findings.some(({ aspects }) => aspects.includes('threat'))).toBe(true);
  });
});

describe('leaves harmless look-alikes alone', () => {
  test.for<Post>([
    ['personal', 'public', "Vote for our scarecrow! He is made of Dad's old overalls and regret."],
    ['personal', 'public', 'Heat the oven to 200 and pray. We like it crisp.'],
    ['personal', 'public', 'A tea break breaks the ice, as my nan used to say.'],
    ['professional', 'network', 'Our rate for weddings is £900 a day and we travel.'],
    ['personal', 'public', 'Shout out to our local credit union, they were so kind to us.'],
    ['personal', 'public', 'The interest rate on our mortgage went up and we ate beans.'],
    ['professional', 'customers', 'Rate us five stars if you liked your cut!'],
    [
      'personal',
      'public',
      'Fraud awareness week: hang up, then ring back on the number on your card.',
    ],
    ['personal', 'public', 'Harassed mum of three seeks quiet café with strong coffee, Leeds.'],
    ['personal', 'public', "Our bank's fraud team were brilliant today, my manager can relax."],
    ['personal', 'public', 'Getting a cover-up tattoo on Saturday, bye bye Darren'],
    [
      'personal',
      'public',
      "We told our manager the ladder was broken; she had a new one by noon. That's how it should work.",
    ],
    ['personal', 'public', 'This spreadsheet makes me want to die'],
    ['personal', 'public', "Can't go on holiday till August, boo"],
    ['personal', 'public', "I can't go on like this with this printer"],
    ['personal', 'public', 'Goodbye everyone, last day at the bakery! Thank you for the scones'],
    [
      'personal',
      'public',
      "The gas bill came and it's broken me. We're moving into the airing cupboard",
    ],
    ['personal', 'public', "New brakes on my bike, I can stop now, it's a revelation"],
    ['personal', 'public', 'My printer is on strike and so am I lol'],
    ['professional', 'network', 'We are hiring two apprentices, 24k, no degree needed.'],
    ['personal', 'public', 'The rail strike means we get the bus with all the hens'],
    ['personal', 'public', 'Rugby union final tonight, we have crisps'],
    [
      'personal',
      'public',
      'Thanks to everyone on the night shift at the hospital, you were so kind to us',
    ],
    ['personal', 'public', 'Love our team! Best crew in the warehouse, biscuits on me Friday'],
    ['personal', 'public', 'Washing-up rota update: we have all failed'],
    ['personal', 'public', 'The hypothesis was falsified and our team celebrated anyway'],
    ['personal', 'public', 'This song touched me deeply and my boss is playing it on repeat'],
    ['personal', 'public', "My bike's brakes failed on the hill, only my pride is broken"],
    ['personal', 'work', "Fire drill at 11, please use the stairs and don't stop for biscuits"],
    ['personal', 'public', 'I could kill myself for forgetting the milk'],
    ['personal', 'public', 'My mum is going to kill me when she sees this haircut'],
    ['personal', 'public', "I don't want to be here, it's a four-hour webinar lol"],
    ['personal', 'public', 'Complaint: the parcel has been in Hull for weeks. Silence from them.'],
    [
      'personal',
      'public',
      "Soup cold, fifty minutes' wait, nobody said sorry. Two stars for the Green Fork.",
    ],
    ['personal', 'public', 'Forged ahead with the allotment, dangerous amounts of courgette'],
    ['personal', 'public', "Kettle's on strike. Sending the union rep (my cat) to negotiate."],
    ['personal', 'public', 'Finally got a pay rise, drinks on me'],
    ['personal', 'public', 'Paid 6 quid for a sandwich and it had opinions'],
    ['personal', 'public', 'Tips for growing chillies in a cold flat? We have one window'],
    ['personal', 'public', 'Pay attention at the crossing, folks, our road is a racetrack'],
    ['personal', 'public', 'Union Street is closed for the market, park at ours'],
    [
      'personal',
      'public',
      'The brakes on this shopping trolley failed and I have met everyone in aisle 9',
    ],
    ['personal', 'public', 'The short-staffed café did its best and we tipped double'],
    ['personal', 'public', 'Overtime in the final! Our hearts cannot take it'],
    ['personal', 'public', "Our neighbour's boiler is broken so we have a guest"],
  ])('%s to %s: %s', ([account, audience, text]) => {
    const { guards } = judge(text, { account, audience });
    const heard = guards.filter((id) => ['g-concerted', 'g-report', 'g-crisis'].includes(id));
    expect(heard).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { isDanger, report } from '../../../../src/engine/draft/guards/report.ts';
import { read } from '../../../../src/engine/draft/reading.ts';
import { en } from '../../../../src/engine/index.ts';
import { draft } from '../../../support/draft.ts';
import { effectOn, hears } from '../../../support/guard.ts';

const danger = (text: string): boolean => isDanger(read(draft(text)), en);

describe('recognises a danger', () => {
  test.for([
    'The fire exit at the back of Unit 9 has been chained for a month and the manager laughed when I asked.',
    'Scaffold on Mill Lane is unsafe, boards loose over the pavement.',
    'no harness on a three storey roof and the gaffer says hurry up',
    "They make us use the slicer with the guard taken off because it's quicker",
    'Asbestos in our ceiling and they told us to just not look up. nobody has tested anything',
    "the forklift brakes failed AGAIN today. third time i've told them",
    'no masks on the ward again, we were told to reuse yesterdays',
    'Got told to keep working. Also the fire alarm has been disconnected since the refurb.',
    'we share one mask between four of us when spraying',
    "The school's fire doors are wedged open with bins and the head says it's for the airflow",
  ])('%s', (text) => {
    expect(hears(report, text)).toBe(true);
    expect(danger(text)).toBe(true);
  });
});

describe('recognises a wrong', () => {
  test.for([
    "HR has had my complaint about my manager's comments for six weeks. Silence.",
    "Someone has copied our shop's page and is asking customers for card numbers.",
    'My boss put his hand up my skirt at the party. HR says leave it.',
    'Told to sign off lorries nobody has checked. Brake tests falsified since March.',
    "Dave Potts falsified Mrs Ames's chart in room 4.",
    'I reported the mould in the kitchen and now I have no shifts for three weeks',
    'My supervisor keeps texting me at midnight asking for photos.',
    'He grabbed my bum in front of the whole kitchen and everyone laughed',
    'they sacked me for speaking up about the rats in the bakery',
    'my manager calls me the p word and says its banter',
    'We were told to backdate the training forms before the inspection',
    'boss wants us to change the dates on the chicken',
    "passed over for promotion because I'm pregnant. they said it out loud",
    "Told my boss I'm pregnant on Monday. Sacked on Thursday.",
    'Chef pinned me against the walk-in last night. I froze.',
    'boss took my passport when I came and will not give back',
    'they fudge the wait times every month so the board sees green',
    'racist jokes about my accent every shift and management does nothing',
    'I told HR about the messages. They moved me, not him.',
    'My manager keeps touching my back when nobody is around',
    'I was told to delete the logs before the audit',
    'I reported a colleague for stealing meds and now I am off the rota',
    'My manager screamed at me in the stockroom in front of everybody.',
    'The head chef shouts at us every shift and throws pans.',
    'A customer threw a tray at me and my manager told me to apologise.',
  ])('%s', (text) => {
    expect(hears(report, text)).toBe(true);
  });
});

describe('leaves look-alikes alone', () => {
  test.for([
    'A bloke screamed at me for ten minutes. I didn’t cry until the stockroom so that is a win.',
    'A customer shouted at me at the tills today and I just smiled.',
    'Fraud awareness week: hang up, then ring back on the number on your card.',
    'Harassed mum of three seeks quiet café with strong coffee, Leeds.',
    "Our bank's fraud team were brilliant today, my manager can relax.",
    'Getting a cover-up tattoo on Saturday, bye bye Darren',
    'We told our manager the ladder was broken; she had a new one by noon.',
    'The fire door at work was broken and fixed the same day. Credit where due.',
    "The gas bill came and it's broken me. We're moving into the airing cupboard",
    'New brakes on my bike, I can stop now, it is a revelation',
    "My bike's brakes failed on the hill, only my pride is broken",
    'The brakes on this shopping trolley failed and I have met everyone in aisle 9',
    'Fire door training today! I can now push a door with a certificate',
    'Someone blocked the fire escape with balloons for my birthday, then moved them, bless',
    'The hypothesis was falsified and our team celebrated anyway',
    'This song touched me deeply and my boss is playing it on repeat',
    'My gran forged her own sick note in 1951 and still laughs',
    'Complaint: the parcel has been in Hull for weeks. Silence from them.',
    'Evri ignored my complaint, the manager said nothing',
    "Our neighbour's boiler is broken so we have a guest",
    'In the film the boss covers it up and the fire exit is locked',
    'Dangerous levels of brownie in the house',
    'Every pair of gloves I own is missing one glove',
  ])('%s', (text) => {
    expect(hears(report, text)).toBe(false);
  });

  test('a request to colleagues already goes where it is mended', () => {
    const text = 'Fire exit by bay 2 is blocked with cages, can someone move them please?';
    expect(hears(report, text)).toBe(true);
    expect(hears(report, text, { audience: 'work' })).toBe(false);
  });

  test("a confession is not somebody else's wrong", () => {
    expect(hears(report, 'I falsified my timesheet and nobody noticed')).toBe(false);
    expect(hears(report, 'I was told to falsify the timesheets')).toBe(true);
  });

  test("a company's warning is left to another guard", () => {
    const text = 'A fake account has copied our page and is asking customers for card numbers.';
    expect(hears(report, text, { account: 'company' })).toBe(false);
  });
});

describe('withdraws what belongs to the matter', () => {
  const text =
    'My boss put his hand up my skirt, the pig. HR says leave it. Mrs Ames in room 4 saw it.';

  test.for([
    ['heated', 'the pig', ['named-insult'], 'withdraw'],
    ['confidential-work', 'HR says leave it', [], 'withdraw'],
    ['intimate-self', 'hand up my skirt', [], 'withdraw'],
    ['third-party', 'My boss', ['towards-me'], 'withdraw'],
    ['customer-data', 'Mrs Ames', [], undefined],
    ['third-party', 'Mrs Ames', [], undefined],
  ] as const)('%s', ([category, words, aspects, effect]) => {
    expect(effectOn(report, text, words, { category, aspects })).toBe(effect);
  });
});

test.for(['The kettle is on.', 'The fire exit is by the till.'])('is no danger: "%s"', (text) => {
  expect(danger(text)).toBe(false);
});

describe('papers made up after the day, and slurs for a crew', () => {
  test.for([
    "Chef told us to fill in last week's fridge temperatures",
    'Boss made us sign the missing fire checks',
    'They make us make up fake temperatures. My manager laughed',
    'Our foreman keeps calling the Tongan boys monkeys',
    "Anyone else's manager cut their hours after they got pregnant?",
  ])('recognises "%s"', (text) => {
    expect(hears(report, text)).toBe(true);
  });

  test.for([
    'Chef says we write down the fridge temperatures every morning',
    'My manager asked me to fill in the form for last week',
    'Nan calls us her little monkeys',
    'Boss told us to sign for the new boots',
  ])('leaves "%s" alone', (text) => {
    expect(hears(report, text)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { healthSelf } from '../../../../src/engine/draft/detectors/health-self.ts';
import { read } from '../../../../src/engine/draft/reading.ts';
import { applySuggestion } from '../../../../src/engine/draft/rewrite.ts';
import { en } from '../../../../src/engine/index.ts';
import type { Match } from '../../../../src/engine/draft/types.ts';
import type { Draft } from '../../../../src/engine/index.ts';
import { draft, excerpts } from '../../../support/draft.ts';

function matches(text: string, more: Partial<Draft> = {}): readonly Match[] {
  return healthSelf.find(read(draft(text, more)), en);
}

describe("flags the writer's own health", () => {
  test.for<[text: string, marked: string[]]>([
    [
      "Signed off for two weeks with stress. If I owe you a reply, that's why.",
      ['Signed off for two weeks with stress'],
    ],
    ["my results came back and it's not what we hoped", ['my results came back']],
    [
      'Started on antidepressants this week, dry mouth, no regrets yet',
      ['Started on antidepressants'],
    ],
    ['Scan on Thursday, fingers crossed', ['Scan on Thursday']],
    ['Week 3 on sertraline and still tired', ['Week 3 on sertraline']],
    ['still waiting for my diagnosis, month nine', ['my diagnosis']],
    ['Chemo round three tomorrow, bring on the ice lollies', ['Chemo round three']],
    ['IVF update: two embryos made it', ['IVF update']],
    ['had a panic attack at my desk and pretended it was a fire drill', ['had a panic attack']],
    ['finally got diagnosed with ADHD at 38, explains the 14 hobbies', ['diagnosed with ADHD']],
    ['my visa runs out in March and nobody at work knows', ['my visa runs out in March']],
    ['had to tell my probation officer about the trip', ['my probation officer']],
    ['on 100mg of sertraline and still crying at adverts', ['100mg of sertraline']],
    ["I've got endometriosis so today is a hot water bottle day", ["I've got endometriosis"]],
    ['im bipolar and the new rota is killing my sleep', ['im bipolar']],
    ['Doctor say I have the diabetes type 2, no more sugar in tea', ['I have the diabetes']],
    ['14 weeks pregnant and sick in every bin in Leeds', ['14 weeks pregnant']],
    ['GP has signed me off work with anxiety', ['signed me off work with anxiety']],
    ['my therapist says I should stop apologising to the kettle', ['my therapist']],
    ['Just had my biopsy. Waiting is the worst', ['had my biopsy']],
    ["Crohn's flare, third this year, cancelled everything", ["Crohn's flare"]],
    ['my period leaked on the white office chair', ['my period leaked']],
    ['stopped taking my lithium last week feel amazing', ['taking my lithium']],
    ['I miscarried on Tuesday', ['I miscarried']],
    ['my asylum claim hearing is on the 4th', ['my asylum claim']],
    ['just found out i have pcos and honestly relieved', ['i have pcos']],
    ['two seizures this week, third neurologist, zero answers', ['seizures this week']],
  ])('%s', ([text, marked]) => {
    expect(excerpts(healthSelf, text)).toEqual(marked);
  });
});

describe('passes jokes, causes, advice and other people', () => {
  test.for([
    'Week 3 on the wards and loving it',
    'This spreadsheet gave me a heart attack',
    'Allergic to meetings',
    "I'm so OCD about folders",
    'Proud to have finished the charity 10k for heart research',
    'Flu jab done, sticker proudly worn',
    'Got conjunctivitis so will give it a miss tonight girls',
    'Pharmacist reminder: do not double a missed dose',
    "Biscuit had surgery to remove a sock today. He's home, on antibiotics",
    'Marcus signed off with stress, poor lad',
    'signed off the budget with five minutes to spare',
    'My exam results came back, two As',
    'anxiety levels during that penalty shootout, wow',
    'World Mental Health Day: depression is more common than you think',
    'my mum was diagnosed with arthritis in 2003',
    'technical debt is the cancer of software',
    'man flu. pray for me',
    'Scan the QR code on Thursday',
    "I'm a Cancer, obviously I cried",
    'My visa card has a koala on it',
    'passed my probation! permanent at last',
    'Great Depression documentary tonight',
    'the printer is having a breakdown',
    'prep for the board meeting started at five',
    'ms teams is down again',
    'My printer has depression',
    'The budget meeting gave me anxiety',
    'sore throat day three',
    'Reading about epilepsy for my course',
    'Bipolar weather again, sun then hail',
    'My nan had a stroke in 1998 and still beat me at cards',
    'first aid course done, I can now splint a broom',
    'The dog is on antibiotics',
  ])('%s', (text) => {
    expect(excerpts(healthSelf, text)).toEqual([]);
  });
});

test("an application's result and a stay that runs out are found too", () => {
  expect(excerpts(healthSelf, 'STI panel for Rory: 1 positive, 4 negative. View report')).toEqual([
    'STI panel for Rory: 1 positive, 4 negative',
  ]);
  expect(excerpts(healthSelf, 'My visa got refused, back to square one')).toEqual([
    'My visa got refused',
  ]);
  expect(excerpts(healthSelf, 'My visa card got eaten, back to square one')).toEqual([]);
});

test.for([
  'He has been diagnosed with ADHD, hence the filing',
  'She is signed off with stress',
  "She's signed off with stress",
  "They've been diagnosed with ADHD",
  'He had just been diagnosed with ADHD',
])('is not the writer’s own when it is told of him or her: "%s"', (text) => {
  expect(matches(text)).toMatchObject([
    { category: 'third-party', whose: 'other', aspects: ['grave', 'health'] },
  ]);
});

test('is the writer’s own where he or she stands further off', () => {
  expect(matches('He has a new dog. Diagnosed with ADHD at 38')).toMatchObject([{ whose: 'mine' }]);
});

test.for(['Signed off with stress', 'Signed-off with stress', 'Off sick with stress'])(
  'is absence where the writer is %s',
  (text) => {
    expect(matches(text)[0]?.instead).toBe('away for a while');
  },
);

test('calls itself by its category', () => {
  expect(healthSelf).toMatchObject({ id: 'health-self', category: 'health-self' });
});

test('is the writer’s own though others speak of it', () => {
  expect(matches('They doubled my sertraline')).toMatchObject([{ whose: 'mine' }]);
});

test('a happy hint is weak', () => {
  expect(matches("We're expecting our second")[0]?.confidence).toBeLessThan(0.75);
});

test.for<[text: string, rewritten: string]>([
  [
    "Signed off for two weeks with stress. If I owe you a reply, that's why.",
    "Away for a while. If I owe you a reply, that's why.",
  ],
  ['Been off sick with depression since March', 'Been away for a while since March'],
])('what stands instead reads on and comes out clean: %s', ([text, rewritten]) => {
  const [match] = matches(text);
  const instead = match?.instead ?? '';
  const after = match ? applySuggestion(text, match, { kind: 'less-exact', instead }, en) : text;
  expect(after).toBe(rewritten);
  expect(matches(after)).toEqual([]);
});

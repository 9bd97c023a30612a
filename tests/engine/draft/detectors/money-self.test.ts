import { describe, expect, test } from 'vitest';
import { moneySelf } from '../../../../src/engine/draft/detectors/money-self.ts';
import { read } from '../../../../src/engine/draft/reading.ts';
import { applySuggestion } from '../../../../src/engine/draft/rewrite.ts';
import { en } from '../../../../src/engine/index.ts';
import type { Match } from '../../../../src/engine/draft/types.ts';
import type { Draft } from '../../../../src/engine/index.ts';
import { draft, excerpts } from '../../../support/draft.ts';

function matches(text: string, more: Partial<Draft> = {}): readonly Match[] {
  return moneySelf.find(read(draft(text, more)), en);
}

describe("flags the writer's own sums", () => {
  test.for<[text: string, marked: string[]]>([
    [
      "Finally! 48,210 landed from Gran's estate. Drinks on me!",
      ["48,210 landed from Gran's estate"],
    ],
    ['maxed out my third card, oops', ['maxed out my third card']],
    ["Bailiffs coming Tuesday, boss doesn't know.", ['Bailiffs coming Tuesday']],
    ['sold the flat, cash in the bank', ['sold the flat, cash in the bank']],
    ['crypto is up, bought a Rolex', ['crypto is up, bought a Rolex']],
    ['payday loan again', ['payday loan again']],
    ['won 5k on the slots', ['won 5k on the slots']],
    ['$61,400 saved for the deposit', ['$61,400 saved for the deposit']],
    [
      'Eleven grand on a kitchen and my favourite thing is the drawer',
      ['Eleven grand on a kitchen'],
    ],
    ['three months behind on the rent and smiling', ['three months behind on the rent']],
    ['we owe the taxman 12k and the dog ate the letter', ['we owe the taxman 12k']],
    ["I'm £4,300 overdrawn and it's only the 9th", ['£4,300 overdrawn']],
    ['blew $800 at the casino, do not tell my wife', ['blew $800 at the casino']],
    ['₹15 lakh in my account for the first time ever', ['₹15 lakh in my account']],
    ['my balance is £3.17, dinner is toast', ['balance is £3.17']],
    ['inherited 80k from my uncle, what now', ['inherited 80k']],
    ['paid £23,500 for a wedding we spent hiding in the kitchen', ['£23,500 for a wedding']],
    ['cant pay my rent this month, anyone need a babysitter', ['cant pay my rent']],
    ['45 thousand in student loans and a degree in puppetry', ['45 thousand in student loans']],
    ['down to my last £40 till payday', ['£40 till payday']],
    ['£9,000 in credit card debt at 24, ask me anything', ['£9,000 in credit card']],
    ['finally paid off the £12,500 loan', ['£12,500 loan']],
    ['Nan left me forty grand', ['left me forty grand']],
    ['the loan sharks are texting again', ['loan sharks']],
    ['and the bailiffs came this morning', ['the bailiffs came this morning']],
    ["just lost two months' wages on the horses", ["lost two months' wages on the horses"]],
    ['My shares are worth 112k today', ['shares are worth 112k']],
    ["I've got 20 k in savings", ['20 k in savings']],
  ])('%s', ([text, marked]) => {
    expect(excerpts(moneySelf, text)).toEqual(marked);
  });
});

describe('passes prices, causes, firms and pay talk', () => {
  test.for([
    "I'm paid 31k, what are others on?",
    'Are we all on the 2022 rate?',
    'Got a pay rise!',
    'Coffee is now four pounds',
    'Saving for a bike',
    'Bake sale total $312.50!! Thank you',
    '€300 for a jumper with a hole in it',
    'bankrupt, in jail and lost all my hotels. monopoly night',
    'We talk about technical debt as if it were a sin',
    'I am in debt to the night staff forever',
    'We raised £2,400 for the hospice',
    'The council spent £40,000 on a roundabout',
    'saved £20 on shoes, spent it on socks',
    'They won 5-0 and I lost my voice',
    'My cat owes me an apology',
    '1,204 unread emails saved for Monday',
    'Our post has 10k views',
    'the house next door sold for a fortune',
    'lost 5k in the rain, found a cafe',
    'He owes me a pint',
    'Petrol was £1.52 a litre',
    'Won the raffle, a ham',
    'won £10 on a scratchcard',
    'The film cost $200 million',
    'I lost 5 kilos',
    'Top marks: 1,204 points',
    'a thousand thanks',
    'I owe it all to my nan',
    'saved 3,000 files and one of them is the right one',
    'We spent £2m on the new depot says the newsletter',
    'My mortgage adviser is a saint',
    'we have 2 kids and a mortgage',
    '5 minutes at the bank and I was done',
    'Invoices come from our new address from 1 March, the bank details have not changed',
    'A grand day out',
  ])('%s', (text) => {
    expect(excerpts(moneySelf, text)).toEqual([]);
  });
});

test('what one earns is a hint, and pay talk is not even that', () => {
  expect(matches('i clear $611 a week at Bayside Freight')[0]?.confidence).toBeLessThan(0.75);
  expect(matches("I'm paid 31k, what are others on?")).toEqual([]);
});

test("a firm's debts are found, its prices are not", () => {
  const account = 'company';
  expect(excerpts(moneySelf, "Bailiffs at the door again. Who'd run a café?", { account })).toEqual(
    ['Bailiffs at the door again'],
  );
  expect(excerpts(moneySelf, 'From £11,000 for a new kitchen, fitted', { account })).toEqual([]);
});

test.for<[text: string, rewritten: string]>([
  ["Finally! 48,210 landed from Gran's estate. Drinks on me!", 'Finally! Good news. Drinks on me!'],
  ['$14,208 left on the credit cards. Getting there', 'Money is tight. Getting there'],
  ["Bailiffs coming Tuesday, boss doesn't know.", "Money is tight, boss doesn't know."],
])('what stands instead reads on and comes out clean: %s', ([text, rewritten]) => {
  const [match] = matches(text);
  const instead = match?.instead ?? '';
  const after = match ? applySuggestion(text, match, { kind: 'less-exact', instead }, en) : text;
  expect(after).toBe(rewritten);
  expect(matches(after)).toEqual([]);
});

test('calls itself by its category', () => {
  expect(moneySelf).toMatchObject({ id: 'money-self', category: 'money-self' });
});

test("is not about an account that is the reader's", () => {
  expect(excerpts(moneySelf, 'Dear Mrs Olawale, your account is £612 overdrawn.')).toEqual([]);
  expect(excerpts(moneySelf, 'Dear Sir, I am £612 overdrawn.')).toHaveLength(1);
});

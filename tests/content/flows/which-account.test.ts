import { expect, test } from 'vitest';
import { nodeOf, walk } from '../../../src/engine/index.ts';
import type { Flow } from '../../../src/engine/index.ts';
import { answers } from '../../support/flow.ts';
import { dataOf } from '../../support/wording.ts';

const flow = dataOf('flows/en/which-account.yaml') as Flow;

// People whom an earlier version of the tree led astray, and some whom it served well.
test.for([
  [
    'a picker who asks colleagues about an old rate chooses the room',
    'content-first: neither, who-speaks: private, who-for: colleagues-work',
    'your-choice-of-room',
  ],
  [
    'a nurse with a singing patient looks after the patient first, among friends too',
    'content-first: customer',
    'the-customer-first',
  ],
  ['a school office thinks of the pupils first', 'content-first: customer', 'the-customer-first'],
  [
    'a freelance copywriter says that it is a client',
    'content-first: neither, who-speaks: trade, trade-nearest: praise',
    'trade-account-with-a-label',
  ],
  ['an agency waits with a win that is not out', 'content-first: not-out', 'no-account-yet'],
  [
    'a baker with one account may write about the closed road outside',
    'content-first: neither, who-speaks: both, own-view: neither, name-above-the-box: it-is',
    'organisation-account',
  ],
  [
    'a campaigner posts the charity’s own cause from the charity’s account',
    'content-first: neither, who-speaks: organisation, asked-to: asked, own-view: neither, name-above-the-box: it-is',
    'organisation-account',
  ],
  [
    'a licensing officer checks the rule on politics',
    'content-first: neither, who-speaks: private, who-for: anyone, private-nearest: politics',
    'check-your-rule',
  ],
  [
    'a sales assistant is not told to move a joke about a colleague to another account',
    'content-first: neither, who-speaks: organisation, asked-to: asked, own-view: joke',
    'drop-the-target',
  ],
  [
    'a developer may tease the stapler in the work channel',
    'content-first: neither, who-speaks: private, who-for: colleagues-other',
    'work-channel',
  ],
  [
    'a teaching assistant with parents among the friends takes a smaller list',
    'content-first: neither, who-speaks: private, who-for: friends, who-is-in-it: there-is',
    'smaller-list',
  ],
  [
    'a recruiter with a view on applications posts it under a professional name',
    'content-first: neither, who-speaks: trade, trade-nearest: other, trade-official: could-not',
    'trade-account',
  ],
  [
    'a food-bank volunteer who was asked may post the call for drivers',
    'content-first: neither, who-speaks: organisation, asked-to: asked, own-view: neither, name-above-the-box: it-is',
    'organisation-account',
  ],
  [
    'a café owner’s husband says whose café it is',
    'content-first: neither, who-speaks: private, who-for: anyone, private-nearest: praise',
    'own-account-with-a-label',
  ],
  [
    'a porter may ask colleagues to the union meeting',
    'content-first: neither, who-speaks: private, who-for: colleagues-work',
    'your-choice-of-room',
  ],
  // Not among the fifteen:
  [
    'a picker who asks about the old rate in front of everyone stays on an account of their own',
    'content-first: neither, who-speaks: private, who-for: anyone, private-nearest: work, private-official: could-not',
    'own-public-account',
  ],
  [
    'a licensing officer who speaks in a professional voice meets the rule as well',
    'content-first: neither, who-speaks: trade, trade-nearest: politics',
    'check-your-rule',
  ],
  [
    'a volunteer who has not looked at the name above the box changes the account first',
    'content-first: neither, who-speaks: organisation, asked-to: asked, own-view: neither, name-above-the-box: it-is-not',
    'check-then-post',
  ],
])('%s', ([, way, end]) => {
  const reached = walk(flow, answers(way ?? ''));
  expect(reached).toMatchObject({ current: end, outcome: true, path: answers(way ?? '') });
});

test('after the customer’s own questions people come back to the question who is speaking', () => {
  expect(nodeOf(flow, 'the-customer-first')).toMatchObject({
    next: [{ href: '/decide/may-we-post-about-a-customer/', back: 'who-speaks' }],
  });
  expect(nodeOf(flow, 'who-speaks')?.kind).toBe('question');
});

test('talk about pay and unions ends in sharing, and is sent to no smaller or other room', () => {
  const question = nodeOf(flow, 'who-for');
  const choice =
    question?.kind === 'question'
      ? question.choices.find(({ id }) => id === 'colleagues-work')
      : undefined;
  const end = nodeOf(flow, choice?.to ?? '');
  expect(end).toMatchObject({ kind: 'outcome', verdict: 'share' });
});

import { expect, test } from 'vitest';
import { nodeOf, walk } from '../../../src/engine/index.ts';
import type { Flow, Outcome } from '../../../src/engine/index.ts';
import { answers } from '../../support/flow.ts';
import { dataOf } from '../../support/wording.ts';

const flow = dataOf('flows/en/should-we-reply.yaml') as Flow;

function outcome(id: string): Outcome {
  const node = nodeOf(flow, id);
  if (node?.kind !== 'outcome') throw new Error(`expected an outcome ${id}`);
  return node;
}

// People whom an earlier version of the tree led astray, and some whom it served well.
test.for([
  [
    'a café owner answers the question about oat milk where it was asked',
    'first-look: none, your-job: mine, way-in: addressed, what-they-want: an-answer, without-them: can',
    'answer-in-public',
  ],
  [
    'a surgery thanks for praise and confirms no patient',
    'first-look: none, your-job: mine, way-in: addressed, what-they-want: to-thank, private-field: private',
    'thank-without-confirming',
  ],
  [
    'a counselling service says nothing about an appointment',
    'first-look: none, your-job: mine, way-in: addressed, what-they-want: an-answer, without-them: cannot, would-it-confirm: would',
    'say-nothing-about-them',
  ],
  [
    'a haulage firm leaves the driver alone who writes about long days',
    'first-look: worker',
    'leave-the-writer-alone',
  ],
  [
    'a baker takes the brownies off sale before anything else',
    'first-look: did-harm',
    'make-it-safe',
  ],
  ['a sales rep passes a complaint on', 'first-look: none, your-job: not-mine', 'pass-it-on'],
  [
    'a social media manager on a private phone still has the job, and answers from the right account',
    'first-look: none, your-job: mine, way-in: addressed, what-they-want: an-answer, without-them: can',
    'answer-in-public',
  ],
  [
    'a brewery may enjoy praise that nobody sent it',
    'first-look: none, your-job: mine, way-in: mentioned, what-it-says: friendly',
    'enjoy-it',
  ],
  [
    'a broadband firm hears the complaint in a rude post',
    'first-look: none, your-job: mine, way-in: addressed, what-they-want: to-complain, would-it-confirm: would-not',
    'brief-in-public',
  ],
  [
    'a council stays out of a closed residents’ group',
    'first-look: none, your-job: mine, way-in: closed',
    'stay-out',
  ],
  [
    'a sandwich bar thanks the lawyer who liked the sandwiches',
    'first-look: none, your-job: mine, way-in: addressed, what-they-want: to-thank, private-field: open',
    'thank-them',
  ],
  [
    'a theatre thanks the local paper for a rave review',
    'first-look: none, your-job: mine, way-in: addressed, what-they-want: to-thank, private-field: open',
    'thank-them',
  ],
  [
    'a housing association sends somebody before it replies about the cold flat',
    'first-look: did-harm',
    'make-it-safe',
  ],
  [
    'a bank unmasks a fake support account',
    'first-look: none, your-job: mine, way-in: mistaken',
    'not-us',
  ],
  [
    'a gym tells another gym’s customer so',
    'first-look: none, your-job: mine, way-in: mistaken',
    'not-us',
  ],
  // Not among the fifteen:
  [
    'a colleague who reads of self-harm is not sent to another department first',
    'first-look: in-danger',
    'look-after-the-person',
  ],
  [
    'a firm with a journalist’s questions asks before it replies',
    'first-look: official',
    'hold-the-reply',
  ],
  [
    'a window firm offers help once, from what was written in public',
    'first-look: none, your-job: mine, way-in: mentioned, what-it-says: needs-help, their-words-only: can',
    'offer-once',
  ],
])('%s', ([, way, end]) => {
  const reached = walk(flow, answers(way ?? ''));
  expect(reached).toMatchObject({ current: end, outcome: true, path: answers(way ?? '') });
});

test('help for somebody in danger comes with the crisis lines and without a verdict', () => {
  const { helpLines, hideVerdict } = outcome('look-after-the-person');
  expect({ helpLines, hideVerdict }).toEqual({ helpLines: true, hideVerdict: true });
  expect(outcome('make-it-safe').helpLines).toBeUndefined();
});

test('a warning from inside is acted on, and nobody looks for its writer', () => {
  expect(outcome('leave-the-writer-alone').text).toContain('Act on that today.');
  expect(outcome('make-it-safe').text).toContain('Do not look for them.');
});

test('what workers write is neither answered nor hunted, and no verdict stands over it', () => {
  const { text, hideVerdict } = outcome('leave-the-writer-alone');
  expect(hideVerdict).toBe(true);
  for (const line of [
    'do not try to find out who wrote it',
    'do not ask for it to be taken down',
  ]) {
    expect(text).toContain(line);
  }
});

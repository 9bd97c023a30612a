import { expect, test } from 'vitest';
import { questionOf, walk } from '../../../src/engine/index.ts';
import type { Flow } from '../../../src/engine/index.ts';
import { answers } from '../../support/flow.ts';
import { dataOf } from '../../support/wording.ts';

const flow = dataOf('flows/en/can-i-paste-this.yaml') as Flow;

/** The way of somebody whose tool nobody has approved. */
const own = 'task: paste, approved: not-approved';

// People whom an earlier version of the tree led astray, and some whom it served well.
test.for([
  [
    'a support agent takes the customer out of the complaint',
    `${own}, private-details: about-others, made-up-details: useful`,
    'swap-the-details',
  ],
  [
    'a developer keeps the firm’s code out of a private account',
    `${own}, private-details: none, what-is-left: confidential`,
    'the-approved-tool',
  ],
  [
    'an HR officer’s plan is still a plan when the names are gone',
    `${own}, private-details: none, what-is-left: confidential`,
    'the-approved-tool',
  ],
  [
    'a teacher asks whether lesson plans and reports are the same',
    'task: paste, approved: unclear',
    'ask-what-for',
  ],
  [
    'a baker may have a poem for the baker’s mother',
    `${own}, private-details: none, what-is-left: none, shared: alone`,
    'go-ahead',
  ],
  [
    'a council officer may have a published speech summed up',
    `${own}, private-details: none, what-is-left: none, shared: alone`,
    'go-ahead',
  ],
  [
    'a translator without an employer asks the client',
    `${own}, private-details: none, what-is-left: confidential`,
    'the-approved-tool',
  ],
  [
    'a nurse may tell of panic attacks, and learns what a chat is not',
    `${own}, private-details: about-me`,
    'yours-to-tell',
  ],
  [
    'an administrator takes the password out in an approved tool too',
    'task: paste, approved: approved, secret-inside: secret',
    'take-the-secret-out',
  ],
  [
    'an account manager asks the room before the bot joins',
    'task: meeting, all-agreed: not-all',
    'ask-the-room',
  ],
  [
    'a trainee solicitor may use what the firm has approved',
    'task: paste, approved: approved, secret-inside: none, shared-approved: alone',
    'go-ahead-approved',
  ],
  [
    'a café owner may ask about the menu',
    `${own}, private-details: none, what-is-left: none, shared: alone`,
    'go-ahead',
  ],
  [
    'a recruiter ranks no CVs in a private account',
    `${own}, private-details: about-others, made-up-details: not-useful`,
    'approved-or-by-hand',
  ],
  [
    'a fundraiser’s strategy stays out, link or no link',
    `${own}, private-details: none, what-is-left: confidential`,
    'the-approved-tool',
  ],
  [
    'a student nurse whose essay names nobody goes ahead',
    `${own}, private-details: none, what-is-left: none, shared: alone`,
    'go-ahead',
  ],
  ['somebody in danger meets people first', 'task: talk', 'talk-to-a-person'],
  ['somebody who has pasted it already learns what to do', 'task: already', 'tell-and-tidy'],
  [
    'a chat that is shared by a link is read first',
    `${own}, private-details: none, what-is-left: none, shared: linked`,
    'check-the-link',
  ],
  [
    'notes that go out by themselves are read first',
    'task: meeting, all-agreed: all, notes-go-out: sent',
    'check-who-gets-it',
  ],
])('%s', ([, way, end]) => {
  const reached = walk(flow, answers(way ?? ''));
  expect(reached).toMatchObject({ current: end, outcome: true, path: answers(way ?? '') });
});

test('help for somebody in danger is the first answer of the first question, without a verdict', () => {
  expect(questionOf(flow, flow.start)?.choices[0]?.to).toBe('talk-to-a-person');
  expect(flow.nodes['talk-to-a-person']).toMatchObject({
    verdict: 'report',
    hideVerdict: true,
    helpLines: true,
  });
});

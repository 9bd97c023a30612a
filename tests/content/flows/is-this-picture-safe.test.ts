import { expect, test } from 'vitest';
import { walk } from '../../../src/engine/index.ts';
import type { Flow } from '../../../src/engine/index.ts';
import { answers } from '../../support/flow.ts';
import { dataOf } from '../../support/wording.ts';

const flow = dataOf('flows/en/is-this-picture-safe.yaml') as Flow;

// People whom an earlier version of the tree led astray, and some whom it served well.
test.for([
  [
    'a labourer keeps the picture of the chained fire exit and sends it on',
    'place: danger',
    'keep-the-proof',
  ],
  [
    'a teacher may post a wall display that the head has agreed to',
    'place: neither, people: nobody, details: none, whereabouts: hidden, not-yours: mine, sending: company-account',
    'post-it-for-us',
  ],
  [
    'a paver may post the patio whose owner said yes in writing',
    'place: neither, people: nobody, details: none, whereabouts: hidden, not-yours: mine, sending: company-account',
    'post-it-for-us',
  ],
  [
    'an engineer asks before a prototype shows, on the engineer’s own account too',
    'place: neither, people: nobody, details: none, whereabouts: hidden, not-yours: not-mine',
    'ask-the-owner',
  ],
  [
    'a café may show where it is',
    'place: neither, people: nobody, details: none, whereabouts: hidden, not-yours: mine, sending: company-account',
    'post-it-for-us',
  ],
  [
    'a nurse covers the rota on the staff-room wall',
    'place: neither, people: nobody, details: some',
    'cover-it',
  ],
  [
    'a steward may post a crowd in which nobody can be known',
    'place: neither, people: nobody, details: none, whereabouts: hidden, not-yours: mine, sending: company-account',
    'post-it-for-us',
  ],
  [
    'a marketer has the work on the ladder made safe first',
    'place: neither, people: nobody, details: none, whereabouts: hidden, not-yours: unsafe',
    'put-it-right',
  ],
  [
    'a driver covers the number plate before the sunset goes out',
    'place: neither, people: nobody, details: some',
    'cover-it',
  ],
  [
    'an estate agent leaves out the family photos on the wall',
    'place: neither, people: somebody, without-them: works',
    'leave-them-out',
  ],
  [
    'an HR assistant has the lanyards put away',
    'place: neither, people: nobody, details: some',
    'cover-it',
  ],
  [
    'and asks new staff again who only said ‘fine’ to the boss',
    'place: neither, people: somebody, without-them: needs-them',
    'ask-them',
  ],
  [
    'a developer covers the customers’ names in the screenshot',
    'place: neither, people: nobody, details: some',
    'cover-it',
  ],
  [
    'a father covers the crest on his daughter’s jumper',
    'place: neither, people: nobody, details: some',
    'cover-it',
  ],
  [
    'and, once it is covered, chooses a frame without the front door',
    'place: neither, people: nobody, details: none, whereabouts: shows',
    'post-it-later',
  ],
  [
    'a chef sends the menu photo as a clean copy',
    'place: neither, people: nobody, details: none, whereabouts: hidden, not-yours: mine, sending: original-file',
    'send-a-clean-copy',
  ],
  [
    'a bistro that has cropped out the guest still meets the bookings board',
    'place: neither, people: nobody, details: some',
    'cover-it',
  ],
])('%s', ([, way, end]) => {
  const reached = walk(flow, answers(way ?? ''));
  expect(reached).toMatchObject({ current: end, outcome: true, path: answers(way ?? '') });
});

test('no way through it deletes a picture of a danger or of bad conditions', () => {
  const { nodes } = flow;
  const kept = nodes['keep-the-proof'];
  const held = nodes['hold-it-back'];
  expect(kept?.kind === 'outcome' && kept.text).toContain('Do not delete the picture');
  expect(held?.kind === 'outcome' && held.text).toContain('do not delete it');
});

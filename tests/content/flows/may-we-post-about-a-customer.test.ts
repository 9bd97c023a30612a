import { expect, test } from 'vitest';
import { nodeOf, walk } from '../../../src/engine/index.ts';
import type { Flow } from '../../../src/engine/index.ts';
import { answers } from '../../support/flow.ts';
import { dataOf } from '../../support/wording.ts';

const flow = dataOf('flows/en/may-we-post-about-a-customer.yaml') as Flow;

// People whom an earlier version of the tree led astray, and some whom it served well.
test.for([
  [
    'a bike repairer with a saved yes posts the named quote',
    'recognise: could, who-posts: person, private-matter: does-not, they-posted: not-tagged, their-yes: exactly-this, given: nothing',
    'post-and-keep-the-note',
  ],
  [
    'an optician gets it in writing before anybody reads of the third pair of glasses',
    'recognise: could, who-posts: person, private-matter: touches, in-writing: neither',
    'get-it-in-writing',
  ],
  [
    'a vet nurse may show a dog whose owner has said yes',
    'recognise: could, who-posts: person, private-matter: does-not, they-posted: not-tagged, their-yes: exactly-this, given: nothing',
    'post-and-keep-the-note',
  ],
  [
    'a dental practice thanks a happy patient without confirming anything',
    'recognise: could, who-posts: person, private-matter: touches, in-writing: tagged',
    'thank-without-confirming',
  ],
  [
    'a web agency asks the client firm before it names it',
    'recognise: could, who-posts: firm, client-firm: not-both',
    'ask-the-client',
  ],
  [
    'a hairdresser asks for more than a ‘go on then’ at the mirror',
    'recognise: could, who-posts: person, private-matter: does-not, they-posted: not-tagged, their-yes: not-yet',
    'ask-first',
  ],
  [
    'a school with signed forms for exactly this shows the sports day',
    'recognise: could, who-posts: person, private-matter: touches, in-writing: written, given: nothing',
    'post-and-keep-the-note',
  ],
  [
    'a trainer leaves the before-and-after picture to the gym’s account',
    'recognise: could, who-posts: own-account',
    'hand-over-the-idea',
  ],
  [
    'a hospice nurse leaves the patient’s story to the hospice, or tells it with nobody in it',
    'recognise: could, who-posts: own-account',
    'hand-over-the-idea',
  ],
  [
    'a café may tell of the shortbread from a regular',
    'recognise: could-not, their-view: would-not-mind',
    'post-it',
  ],
  [
    'an estate agent whose contract allows it may say how fast the house was sold',
    'recognise: could, who-posts: person, private-matter: does-not, they-posted: not-tagged, their-yes: exactly-this, given: nothing',
    'post-and-keep-the-note',
  ],
  [
    'a debt-advice charity takes the person out of the success story',
    'recognise: could-not, their-view: might-mind',
    'take-the-person-out',
  ],
  [
    'a restaurant asks before a guest’s picture goes on the menu page',
    'recognise: could, who-posts: person, private-matter: does-not, they-posted: copy',
    'ask-before-you-copy',
  ],
  [
    'a garage with a bad review is sent to the questions about replies',
    'recognise: could, who-posts: reply',
    'to-the-replies',
  ],
  [
    'a removal firm asks the family before a tribute to a customer who has died',
    'recognise: could, who-posts: person, private-matter: does-not, they-posted: not-tagged, their-yes: not-yet',
    'ask-first',
  ],
  // Not among the fifteen:
  [
    'a nurse’s joke about a kind of patient is not a post with nobody in it',
    'recognise: could-not, their-view: might-mind',
    'take-the-person-out',
  ],
  [
    'a case study that the client has agreed to may go out once the work is public',
    'recognise: could, who-posts: firm, client-firm: both, given: nothing',
    'post-and-keep-the-note',
  ],
  [
    'a quote that was paid for gets a label',
    'recognise: could, who-posts: person, private-matter: does-not, they-posted: not-tagged, their-yes: exactly-this, given: something',
    'label-it',
  ],
])('%s', ([, way, end]) => {
  const reached = walk(flow, answers(way ?? ''));
  expect(reached).toMatchObject({ current: end, outcome: true, path: answers(way ?? '') });
});

test('nobody is told to post before a private matter has been put in writing', () => {
  const question = nodeOf(flow, 'in-writing');
  const posts =
    question?.kind === 'question'
      ? question.choices.filter(({ to }) => {
          const node = nodeOf(flow, to);
          return node?.kind === 'outcome' && node.verdict === 'share';
        })
      : ['no such question'];
  expect(posts).toEqual([]);
});

test('the words for a patient’s praise are the same as in the questions about replies', () => {
  const thanks = '‘Thank you for taking the time to write. It means a lot to the whole team.’';
  const replies = dataOf('flows/en/should-we-reply.yaml') as Flow;
  for (const tree of [flow, replies]) {
    const node = nodeOf(tree, 'thank-without-confirming');
    expect(node?.kind === 'outcome' ? node.text : '').toContain(thanks);
  }
});

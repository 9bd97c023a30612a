import { expect, test } from 'vitest';
import { walk } from '../../../src/engine/index.ts';
import type { Flow } from '../../../src/engine/index.ts';
import { answers } from '../../support/flow.ts';
import { dataOf } from '../../support/wording.ts';

const flow = dataOf('flows/en/it-is-out-what-now.yaml') as Flow;

/** The way of somebody whose own post shows nothing that has to be reported. */
const plain = 'situation: by-me, opens: none, reveals: none';

// People whom an earlier version of the tree led astray, and some whom it served well.
test.for([
  [
    'a receptionist has the badge changed before the picture goes',
    'situation: by-me, opens: shows',
    'change-it-first',
  ],
  [
    'a surgeon whose list went out tells the right person now',
    'situation: by-me, opens: none, reveals: people',
    'tell-the-right-person',
  ],
  [
    'a warehouse worker need not delete talk about the heat',
    'situation: employer-objects',
    'no-need-to-delete',
  ],
  [
    'an assistant owns up to a joke from the brand’s account',
    `${plain}, hurt: nobody, wrong-place: wrong`,
    'own-up-and-move-it',
  ],
  [
    'a baker corrects the opening hours in the open',
    `${plain}, hurt: nobody, wrong-place: right, what-is-wrong: fact`,
    'correct-it-openly',
  ],
  [
    'an analyst who hinted at results rings first',
    'situation: by-me, opens: none, reveals: secret',
    'ring-first',
  ],
  [
    'a teacher whom a friend tagged asks the friend',
    'situation: by-somebody-else, about-me: other',
    'ask-who-posted',
  ],
  ['a freelancer whose address is out is safe first', 'situation: harm', 'safety-first'],
  [
    'a trainee deletes a silly post and carries on',
    `${plain}, hurt: nobody, wrong-place: right, what-is-wrong: too-much`,
    'delete-and-carry-on',
  ],
  [
    'a charity whose newsletter showed every address tells the right person now',
    'situation: by-me, opens: none, reveals: people',
    'tell-the-right-person',
  ],
  [
    'a developer changes the key in the screenshot first',
    'situation: by-me, opens: shows',
    'change-it-first',
  ],
  [
    'a sales rep takes an intimate picture down and copies nothing',
    'situation: by-me, opens: none, reveals: intimate',
    'copy-nothing',
  ],
  [
    'a shop owner asks the reviewer what would help',
    `${plain}, hurt: somebody, their-wish: unknown`,
    'ask-what-they-want',
  ],
  [
    'an aide leaves a fair post up',
    `${plain}, hurt: nobody, wrong-place: right, what-is-wrong: nothing`,
    'leave-it-up',
  ],
  [
    'a carer blurs the child as the friend asked',
    `${plain}, hurt: somebody, their-wish: change`,
    'change-and-say-sorry',
  ],
  [
    'a friend who wants no more fuss gets none',
    `${plain}, hurt: somebody, their-wish: leave`,
    'leave-it-there',
  ],
  [
    'somebody whose intimate picture another person posted gets help',
    'situation: by-somebody-else, about-me: intimate',
    'stop-the-picture',
  ],
])('%s', ([, way, end]) => {
  const reached = walk(flow, answers(way ?? ''));
  expect(reached).toMatchObject({ current: end, outcome: true, path: answers(way ?? '') });
});

test.for(['safety-first', 'stop-the-picture', 'copy-nothing'])(
  'the outcome %s gives help without a verdict',
  (id) => {
    expect(flow.nodes[id]).toMatchObject({ kind: 'outcome', hideVerdict: true, helpLines: true });
  },
);

test('nobody is told to take a screenshot of other people’s details or of an intimate picture', () => {
  for (const id of ['tell-the-right-person', 'copy-nothing', 'stop-the-picture']) {
    const node = flow.nodes[id];
    expect(node?.kind === 'outcome' && node.text).toMatch(
      /Do not put a new copy|no screenshots|not take screenshots/,
    );
  }
});

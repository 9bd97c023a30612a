/** Each kind of activity, gone through from its beginning to its end by keyboard. */
import { expect } from '@playwright/test';
import { kindOf } from '../../src/widgets/activities.ts';
import type { ActivityKind } from '../../src/widgets/activities.ts';
import type { Hands } from './keyboard.ts';

const DRAFT = 'House empty till the 19th, key under the pot.';

const RUNS: Readonly<Record<ActivityKind, (hands: Hands) => Promise<void>>> = {
  check: async ({ reach, press, type, sees }) => {
    await reach('textarea');
    await type(DRAFT);
    await sees('.verdict', 'Edit it first');
    await reach('button', 'Leave it out');
    await press('Enter');
    await sees('button', 'Undo the change');
  },
  decide: async ({ reach, press, sees, reads }) => {
    for (let step = 0; step < 12; step += 1) {
      const asked = await reads('.flow-question-text');
      if (asked === '') break;
      await reach('.flow-choice');
      await press('Enter');
      await expect.poll(() => reads('.flow-question-text')).not.toBe(asked);
    }
    await sees('.flow-outcome');
  },
  quiz: async (hands) => {
    const of = Number((await hands.reads('.quiz-player h2')).split(' of ')[1]);
    expect(of).toBeGreaterThan(1);
    for (let item = 1; item <= of; item += 1) {
      await hands.sees('.quiz-player h2', `${item} of ${of}`);
      // A draft to judge has words in it.
      expect(await hands.reads('.quiz-player:has(blockquote:empty)')).toBe('');
      await answer(hands);
      await hands.sees('.item-feedback-heading');
      await hands.reach('.quiz-player-next button');
      await hands.press('Enter');
    }
    await hands.sees('.quiz-result');
  },
  feed: async ({ reach, press, sees }) => {
    await reach('.act-choice input');
    await press('Space');
    await press('ArrowDown');
    await reach('button', 'See what came of it');
    await press('Enter');
    await sees('.feed-debrief');
  },
};

/** Answers the item at hand in some way that its kind allows. */
async function answer({ reach, press, type, sees, reads }: Hands): Promise<void> {
  const has = async (selector: string) => (await reads(`.quiz-player ${selector}`)) !== '';
  if (await has('.word-marker')) {
    await reach('.word-marker-word');
    await press('Space');
    await press('Shift+ArrowRight');
  } else if (await has('.order-list')) {
    await reach('.order-list-buttons > button:last-child');
    await press('Enter');
  } else if (await has('.rewrite-item')) {
    await reach('.quiz-player textarea');
    await type('A good day. ');
    await reach('.answer-buttons > .button');
    await press('Enter');
    // The checker has judged once it offers the answer.
    await sees('.quiz-player button', 'Show me the answer');
    await reach('.quiz-player button', 'Show me the answer');
    await press('Enter');
    return;
  } else {
    await reach('.quiz-player fieldset input, .room-picker input');
    await press('Space');
    if (await has('.room-picker')) await press('ArrowDown');
  }
  await reach('.answer-buttons > .button');
  await press('Enter');
}

export function goThrough(activity: string, hands: Hands): Promise<void> {
  const kind = kindOf(activity);
  if (kind === undefined || kind === 'doctor') {
    throw new Error(`expected an activity, found "${activity}".`);
  }
  return RUNS[kind](hands);
}

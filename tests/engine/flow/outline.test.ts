import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outline } from '../../../src/engine/flow/outline.ts';
import { anyFlow, outcome, question, river, soundFlow, withNodes } from '../../support/flow.ts';

test('an outline numbers questions first and outcomes after them, and points from choice to number', () => {
  const { questions, outcomes } = outline(river);
  const lines = questions.map(
    ({ number, node, choices }) =>
      `${number} ${node}: ${choices.map(({ id, to }) => `${id} to ${to.number}`).join(', ')}`,
  );
  expect(lines).toEqual([
    '1 bridge: yes to 2, no to 3',
    '2 toll: yes to 4, no to 3',
    '3 swim: yes to 4, no to 5',
    '4 light: yes to 6, no to 7',
  ]);
  expect(outcomes.map(({ number, node }) => `${number} ${node}`)).toEqual([
    '5 stay',
    '6 cross',
    '7 wait',
  ]);
});

test('of two ways that do not meet, the one that is offered first is printed first', () => {
  const apart = withNodes(river, {
    bridge: question('Which way?', { left: 'swim', right: 'light' }),
    toll: undefined,
    swim: question('Can you swim?', { yes: 'cross', no: 'stay' }),
  });
  expect(outline(apart).questions.map(({ node }) => node)).toEqual(['bridge', 'swim', 'light']);
});

test('a choice that ends the walk carries the title of its outcome', () => {
  const [, , swim] = outline(river).questions;
  expect(swim?.choices.map(({ to }) => to.title)).toEqual([undefined, 'Stay on this side']);
});

test('the longest walk is counted in questions', () => {
  expect(outline(river).longest).toBe(4);
});

describe('whatever the flow', () => {
  test('every choice of a sound one points forward', () => {
    fc.assert(
      fc.property(soundFlow, (flow) => {
        const { questions, outcomes, longest } = outline(flow);
        for (const { number, choices } of questions) {
          for (const { to } of choices) expect(to.number).toBeGreaterThan(number);
        }
        expect(questions.length + outcomes.length).toBe(Object.keys(flow.nodes).length);
        expect(longest).toBeLessThanOrEqual(questions.length);
      }),
    );
  });

  test('a broken one gives an outline of what can be reached', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        expect(() => outline(flow)).not.toThrow();
      }),
    );
    const cut = withNodes(river, { toll: undefined, ferry: outcome('Take the ferry') });
    expect(outline(cut).questions.map(({ node }) => node)).toEqual(['bridge', 'swim', 'light']);
  });
});

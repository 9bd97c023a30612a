import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { change, choose, comeBack, walk } from '../../../src/engine/flow/walk.ts';
import type { Flow } from '../../../src/engine/flow/types.ts';
import {
  anyFlow,
  answers,
  outcome,
  question,
  river,
  soundFlow,
  withNodes,
  written,
} from '../../support/flow.ts';

describe('a walk', () => {
  test('without answers stands at the first question', () => {
    expect(walk(river, [])).toEqual({ path: [], current: 'bridge', outcome: false });
  });

  test('goes where the answers lead', () => {
    const given = answers('bridge: yes, toll: no, swim: yes');
    expect(walk(river, given)).toEqual({ path: given, current: 'light', outcome: false });
  });

  test('ends at an outcome', () => {
    expect(walk(river, answers('bridge: no, swim: no'))).toMatchObject({
      current: 'stay',
      outcome: true,
    });
  });

  test.for([
    ['an answer to a node that is gone', 'ford: yes, bridge: no', 'bridge: no', 'swim'],
    ['a choice that is gone', 'bridge: perhaps, bridge: no', 'bridge: no', 'swim'],
    ['an answer out of order', 'toll: yes, bridge: yes', 'bridge: yes', 'toll'],
    ['a second answer to the same question', 'bridge: yes, bridge: no', 'bridge: yes', 'toll'],
    ['an answer to an outcome', 'bridge: no, swim: no, stay: yes', 'bridge: no, swim: no', 'stay'],
    ['a name that every object has', 'constructor: name, bridge: constructor', '', 'bridge'],
  ] as const)('passes over %s', ([, given, counted, current]) => {
    const reached = walk(river, answers(given));
    expect(written(reached.path)).toBe(counted);
    expect(reached.current).toBe(current);
  });

  test('stops before a target that does not exist', () => {
    const broken = withNodes(river, { swim: undefined });
    expect(walk(broken, answers('bridge: no'))).toEqual({
      path: [],
      current: 'bridge',
      outcome: false,
    });
  });

  test('counts a flow without a first question as ended, and does not fail', () => {
    expect(walk({ ...river, start: 'nowhere' }, answers('bridge: yes'))).toEqual({
      path: [],
      current: 'nowhere',
      outcome: true,
    });
  });
});

describe('choosing', () => {
  test('answers the question at hand', () => {
    expect(written(choose(river, answers('bridge: yes'), 'no'))).toBe('bridge: yes, toll: no');
  });
});

describe('changing an answer', () => {
  const given = answers('bridge: yes, toll: yes, light: no');

  test('asks that question again and keeps what was answered before it', () => {
    const reached = walk(river, change(river, given, 'toll'));
    expect(written(reached.path)).toBe('bridge: yes');
    expect(reached.current).toBe('toll');
  });

  test('keeps later answers that still apply', () => {
    const changed = choose(river, change(river, given, 'toll'), 'yes');
    expect(walk(river, changed)).toMatchObject({ path: given, current: 'wait' });
  });

  test('keeps them over a question that is new on the way', () => {
    const elsewhere = choose(river, change(river, given, 'bridge'), 'no');
    expect(walk(river, elsewhere)).toMatchObject({ current: 'swim' });
    const again = walk(river, choose(river, elsewhere, 'yes'));
    expect(written(again.path)).toBe('bridge: no, swim: yes, light: no');
    expect(again.current).toBe('wait');
  });

  test('lets go of later answers that lead nowhere now', () => {
    const reached = walk(river, answers('bridge: no, toll: yes, swim: no, light: no'));
    expect(written(reached.path)).toBe('bridge: no, swim: no');
  });

  test.for(['swim', 'stay', 'nowhere'])(
    'leaves all as it is for "%s", which was not answered',
    (node) => {
      expect(change(river, given, node)).toEqual(given);
    },
  );
});

describe('whatever the flow and the answers', () => {
  const anyAnswers = fc.array(
    fc.record({
      node: fc.oneof(
        fc.constantFrom('n0', 'n1', 'n2', 'n3', 'bridge', 'toll', 'light'),
        fc.string(),
      ),
      choice: fc.oneof(fc.constantFrom('c0', 'c1', 'c2', 'yes', 'no'), fc.string()),
    }),
    { maxLength: 12 },
  );
  const anything = fc.tuple(fc.oneof(anyFlow, soundFlow, fc.constant<Flow>(river)), anyAnswers);

  test('comes past no node twice, whatever the flow and the answers', () => {
    fc.assert(
      fc.property(anything, ([flow, given]) => {
        const { path, current } = walk(flow, given);
        const nodes = [...path.map(({ node }) => node), current];
        expect(new Set(nodes).size).toBe(nodes.length);
      }),
    );
  });

  test('the walk of a walk’s own answers is itself', () => {
    fc.assert(
      fc.property(anything, ([flow, given]) => {
        const once = walk(flow, given);
        expect(walk(flow, once.path)).toEqual(once);
      }),
    );
  });

  test('taking an answer back and giving it again changes nothing', () => {
    fc.assert(
      fc.property(anything, fc.nat(), ([flow, given], pick) => {
        const before = walk(flow, given);
        // In a flow with a loop one node may be answered twice; schemas refuse such flows.
        const answer = before.path[pick % Math.max(1, before.path.length)];
        fc.pre(answer !== undefined);
        const taken = change(flow, before.path, answer.node);
        expect(walk(flow, taken).current).toBe(answer.node);
        expect(walk(flow, choose(flow, taken, answer.choice))).toEqual(before);
      }),
    );
  });

  test('choosing moves on by one question at least', () => {
    const flow = withNodes(river, {
      bridge: question('Which?', { yes: 'done', no: 'done' }),
      done: outcome('Done'),
    });
    for (const choice of ['yes', 'no']) {
      expect(walk(flow, choose(flow, [], choice))).toMatchObject({
        current: 'done',
        outcome: true,
      });
    }
  });
});

describe('coming back from another flow', () => {
  const boats = (back: string): Flow =>
    withNodes(river, {
      stay: {
        kind: 'outcome',
        verdict: 'ask',
        title: 'Stay on this side',
        text: 'For now.',
        next: [{ label: 'Is there a boat?', href: '/decide/boats/', back }],
      },
    });
  const stuck = answers('bridge: no, swim: no');

  test('is an answer to the outcome that led there, and the walk goes on', () => {
    const back = comeBack(boats('light'), stuck, 'light');
    expect(written(back)).toBe('bridge: no, swim: no, stay: light');
    expect(walk(boats('light'), back)).toMatchObject({ current: 'light', outcome: false });
    expect(walk(boats('light'), choose(boats('light'), back, 'yes'))).toMatchObject({
      current: 'cross',
      outcome: true,
      path: answers('bridge: no, swim: no, stay: light, light: yes'),
    });
  });

  test('asks a question again that was answered on the way', () => {
    const back = comeBack(boats('swim'), stuck, 'swim');
    expect(walk(boats('swim'), back)).toMatchObject({
      current: 'swim',
      path: answers('bridge: no'),
    });
  });

  test('goes only where the outcome says', () => {
    expect(walk(boats('light'), answers('bridge: no, swim: no, stay: wait'))).toMatchObject({
      current: 'stay',
      path: stuck,
    });
  });
});

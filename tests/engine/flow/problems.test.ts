import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problems, straying } from '../../../src/engine/flow/problems.ts';
import { nodeOf } from '../../../src/engine/flow/walk.ts';
import type { Choice, Flow, Next } from '../../../src/engine/flow/types.ts';
import {
  anyFlow,
  outcome,
  question,
  rewiredFlow,
  river,
  soundFlow,
  withNodes,
} from '../../support/flow.ts';

function messages(flow: Flow): string[] {
  return problems(flow).map(({ message }) => message);
}

test('a sound flow has no problems', () => {
  expect(problems(river)).toEqual([]);
});

describe('the start', () => {
  test('is named when it does not exist, with the node that was meant', () => {
    expect(problems({ ...river, start: 'brigde' })).toEqual([
      {
        path: ['start'],
        message: 'Flow "river": starts at "brigde", which does not exist. Did you mean "bridge"?',
      },
    ]);
  });

  test('is named alone when nothing is near', () => {
    expect(messages({ ...river, start: 'quay' })).toEqual([
      'Flow "river": starts at "quay", which does not exist.',
    ]);
  });

  test('is a question', () => {
    const flow = { ...river, start: 'stay', nodes: { stay: outcome('Stay') } };
    expect(messages(flow)).toEqual([
      'Flow "river": starts at "stay", which is an outcome. A flow starts with a question.',
    ]);
  });
});

describe('a choice', () => {
  test('that leads nowhere is named with file, node, choice and the node that was meant', () => {
    const flow: Flow = {
      ...river,
      id: 'should-i-share',
      start: 'who',
      nodes: {
        who: question('Who?', { me: 'mine', team: 'team-rules' }),
        mine: outcome('Yours'),
        'team-rule': outcome('Ask the team'),
      },
    };
    expect(problems(flow)).toEqual([
      {
        path: ['nodes', 'who', 'choices', 1, 'to'],
        message:
          'Flow "should-i-share", node "who", choice "team": leads to "team-rules", which does not exist. Did you mean "team-rule"?',
      },
    ]);
  });

  test('that leads nowhere does not make its question a dead end as well', () => {
    const flow = withNodes(river, { stay: question('Why?', { because: 'quay' }) });
    expect(messages(flow)).toEqual([
      'Flow "river", node "stay", choice "because": leads to "quay", which does not exist.',
    ]);
  });

  test('that leads to a name every object has leads nowhere', () => {
    const flow = withNodes(river, {
      light: question('Light?', { yes: 'cross', no: 'wait', so: 'constructor' }),
    });
    expect(messages(flow)).toEqual([
      'Flow "river", node "light", choice "so": leads to "constructor", which does not exist.',
    ]);
  });

  test('needs an id of its own', () => {
    const twice: readonly Choice[] = [
      { id: 'yes', label: 'Yes', to: 'cross' },
      { id: 'yes', label: 'Still yes', to: 'wait' },
    ];
    const flow = withNodes(river, { light: { kind: 'question', text: 'Light?', choices: twice } });
    expect(problems(flow)).toEqual([
      {
        path: ['nodes', 'light', 'choices', 1, 'id'],
        message:
          'Flow "river", node "light", choice "yes": this id is taken by an earlier choice of the same question. Give each its own.',
      },
    ]);
  });
});

describe('a node', () => {
  test('that no answer leads to is named', () => {
    const flow = withNodes(river, { ferry: outcome('Take the ferry') });
    expect(problems(flow)).toEqual([
      {
        path: ['nodes', 'ferry'],
        message:
          'Flow "river", node "ferry": no answer leads here. Lead a choice to it, or take it out.',
      },
    ]);
  });

  test('that sends readers round in a circle is named with the whole circle', () => {
    const flow = withNodes(river, {
      swim: question('Can you swim?', { yes: 'light', no: 'bridge', never: 'stay' }),
    });
    expect(messages(flow)).toEqual([
      'Flow "river", node "bridge": goes round in a circle, "bridge" to "toll" to "swim" to "bridge". A walk must move on.',
    ]);
  });

  test('that asks itself again is a circle too', () => {
    const flow = withNodes(river, {
      light: question('Light?', { yes: 'cross', no: 'wait', what: 'light' }),
    });
    expect(messages(flow)).toEqual([
      'Flow "river", node "light": goes round in a circle, "light" to "light". A walk must move on.',
    ]);
  });

  test('from which no outcome follows is named', () => {
    const flow = withNodes(river, { stay: { kind: 'question', text: 'Why?', choices: [] } });
    expect(problems(flow)).toEqual([
      {
        path: ['nodes', 'stay'],
        message: 'Flow "river", node "stay": whatever one answers, no outcome follows.',
      },
    ]);
  });

  test('in a closed circle is named for both', () => {
    const flow = withNodes(river, {
      stay: question('Why?', { because: 'still' }),
      still: question('Still?', { yes: 'stay' }),
    });
    expect(messages(flow)).toEqual([
      'Flow "river", node "stay": goes round in a circle, "stay" to "still" to "stay". A walk must move on.',
      'Flow "river", node "stay": whatever one answers, no outcome follows.',
      'Flow "river", node "still": whatever one answers, no outcome follows.',
    ]);
  });
});

describe('against walking every way there is', () => {
  test('a sound flow has no problems', () => {
    fc.assert(
      fc.property(soundFlow, (flow) => {
        expect(problems(flow)).toEqual([]);
      }),
    );
  });

  test('a flow has problems exactly when a reader can get stuck or a node is never met', () => {
    fc.assert(
      fc.property(fc.oneof(anyFlow, soundFlow, rewiredFlow), (flow) => {
        expect(problems(flow).length > 0).toBe(isFaulty(flow));
      }),
      { numRuns: 400 },
    );
  });
});

/** Tries all ways through a flow, without any of the cleverness under test. */
function isFaulty(flow: Flow): boolean {
  const met = new Set<string>();
  const getsStuck = (id: string, trail: readonly string[]): boolean => {
    const node = nodeOf(flow, id);
    met.add(id);
    if (!node || trail.includes(id)) return true;
    if (node.kind === 'outcome') return trail.length === 0;
    return node.choices.map(({ to }) => getsStuck(to, [...trail, id])).some(Boolean);
  };
  return getsStuck(flow.start, []) || Object.keys(flow.nodes).some((id) => !met.has(id));
}

describe('a place to go on', () => {
  const end = { kind: 'outcome', verdict: 'share', text: 'Then.' } as const;
  const other = { label: 'Boats', href: '/decide/boats/' };
  const onwards = (next: Next): Flow =>
    withNodes(river, { stay: { ...end, title: 'Stay on this side', next: [next] } });

  test.for(['light', 'swim'])('may come back at a question: %s', (back) => {
    expect(messages(onwards({ ...other, back }))).toEqual([]);
  });

  test('that comes back nowhere is named with the question that was meant', () => {
    expect(problems(onwards({ ...other, back: 'ligt' }))).toEqual([
      {
        path: ['nodes', 'stay', 'next', 0, 'back'],
        message:
          'Flow "river", node "stay", next "Boats": comes back at "ligt", which does not exist. Did you mean "light"?',
      },
    ]);
  });

  test('does not come back at an outcome', () => {
    expect(messages(onwards({ ...other, back: 'cross' }))).toEqual([
      'Flow "river", node "stay", next "Boats": comes back at "cross", which is an outcome. A walk goes on at a question.',
    ]);
  });

  test('comes back from another flow and from nowhere else', () => {
    expect(messages(onwards({ label: 'Check', href: '/check/', back: 'light' }))).toEqual([
      'Flow "river", node "stay", next "Check": one comes back only from another flow ("/decide/…/"), and this leads to "/check/".',
    ]);
  });

  test('has a room only where it is the checker', () => {
    const room = { account: 'personal', audience: 'few' } as const;
    expect(messages(onwards({ label: 'Check', href: '/check/', room }))).toEqual([]);
    expect(messages(onwards({ ...other, room }))).toEqual([
      'Flow "river", node "stay", next "Boats": only the checker ("/check/") opens with a room, and this leads to "/decide/boats/".',
    ]);
  });

  test('in a flow that does not exist is named, with the flow that was meant', () => {
    const boats: Flow = { ...river, id: 'boats' };
    expect(straying([onwards(other), boats])).toEqual([]);
    expect(straying([onwards({ ...other, href: '/decide/boat/' }), boats])).toEqual([
      'Flow "river", node "stay", next "Boats": leads to the flow "boat", which does not exist. Did you mean "boats"?',
    ]);
    expect(straying([onwards({ ...other, href: '/decide/balloons/' })])).toEqual([
      'Flow "river", node "stay", next "Boats": leads to the flow "balloons", which does not exist.',
    ]);
  });
});

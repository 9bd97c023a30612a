import { describe, expect, test } from 'vitest';
import { flowProblems as faults } from '../../src/engine/index.ts';
import type { Flow } from '../../src/engine/index.ts';
import { flowSchema } from '../../src/schemas/flow.ts';
import { outcome, question, river, withNodes } from '../support/flow.ts';
import { problemsIn } from '../support/wording.ts';

function problems(flow: object): string[] {
  return problemsIn(flowSchema, flow);
}

test('a sound flow has no problems', () => {
  expect(problems(river)).toEqual([]);
});

describe('what the engine finds wrong', () => {
  const broken: readonly (readonly [string, Flow])[] = [
    [
      'a choice that leads nowhere',
      withNodes(river, { light: question('Light?', { yes: 'cros', no: 'wait' }) }),
    ],
    ['a node that no answer leads to', withNodes(river, { ferry: outcome('Take the ferry') })],
    [
      'a circle',
      withNodes(river, { swim: question('Swim?', { yes: 'light', no: 'bridge', never: 'stay' }) }),
    ],
    ['a start that does not exist', { ...river, start: 'brigde' }],
    [
      'several things at once',
      withNodes({ ...river, start: 'brigde' }, { ferry: outcome('Take the ferry') }),
    ],
  ];

  test.for(broken)('is passed on, word for word, with its place: %s', ([, flow]) => {
    const expected = faults(flow).map(({ path, message }) => `${path.join('.')}: ${message}`);
    expect(expected.length).toBeGreaterThan(0);
    expect(problems(flow)).toEqual(expected);
  });

  test('names flow, node and choice, and what was meant', () => {
    const flow = withNodes(river, { light: question('Light?', { yes: 'cros', no: 'wait' }) });
    expect(problems(flow)).toContain(
      'nodes.light.choices.0.to: Flow "river", node "light", choice "yes": leads to "cros", which does not exist. Did you mean "cross"?',
    );
  });
});

describe('what the schema finds wrong', () => {
  const yes = { id: 'yes', label: 'Yes', to: 'cross' };
  const no = { id: 'no', label: 'No', to: 'wait' };
  const light = (more: object) => ({
    ...river,
    nodes: {
      ...river.nodes,
      light: { kind: 'question', text: 'Light?', choices: [yes, no], ...more },
    },
  });

  test.for([
    [
      'an id with a capital',
      { ...river, id: 'River' },
      /^id: expected lower-case words joined by hyphens/,
    ],
    [
      'a choice with a space in its id',
      light({ choices: [{ ...yes, id: 'oh yes' }, no] }),
      /^nodes\.light\.choices\.0\.id: expected lower-case words/,
    ],
    ['a question with one choice', light({ choices: [yes] }), /^nodes\.light\.choices: .*>=2/],
    [
      'a question without words',
      light({ text: undefined }),
      /^nodes\.light\.text: .*expected string/,
    ],
    [
      'a node of no kind',
      light({ kind: 'end' }),
      /^nodes\.light\.kind: .*Expected 'question' \| 'outcome'/,
    ],
    [
      'a verdict that nobody knows',
      { ...river, nodes: { ...river.nodes, stay: { ...outcome('Stay'), verdict: 'swim' } } },
      /^nodes\.stay\.verdict: .*expected one of "share"/,
    ],
    [
      'a fact that is none',
      { ...river, facts: ['M1'] },
      /^facts\.0: expected a fact id such as M09/,
    ],
    [
      'a link that leads off the site',
      {
        ...river,
        nodes: {
          ...river.nodes,
          stay: { ...outcome('Stay'), next: [{ label: 'Boats', href: 'https://example.com' }] },
        },
      },
      /^nodes\.stay\.next\.0\.href: .*"\/"/,
    ],
    ['a field that nobody knows', { ...river, tilte: 'x' }, /Unrecognized key: "tilte"/],
  ] as const)('names its place: %s', ([, flow, message]) => {
    // The engine may have its say too; the schema's comes first.
    expect(problems(flow)[0]).toMatch(message);
  });
});

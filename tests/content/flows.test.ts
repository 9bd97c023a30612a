import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAGES } from '../../scripts/content/rules/links.ts';
import { comeBack, nodeOf, outline, questionOf, straying, walk } from '../../src/engine/index.ts';
import type { Answer, Flow } from '../../src/engine/index.ts';
import { flowSchema } from '../../src/schemas/flow.ts';
import { answers } from '../support/flow.ts';
import { dataOf, filesIn } from '../support/wording.ts';

const files = filesIn('flows/en').map((file) => [basename(file), dataOf(file) as Flow] as const);
const flows = files.map(([, flow]) => flow);

/** Every list of answers that leads from the start to an outcome. */
function allWays(flow: Flow, way: readonly Answer[] = []): (readonly Answer[])[] {
  const { current, outcome } = walk(flow, way);
  if (outcome) return [way];
  const choices = questionOf(flow, current)?.choices ?? [];
  return choices.flatMap(({ id }) => allWays(flow, [...way, { node: current, choice: id }]));
}

/** Every list of answers that goes on where a way round through another flow comes back. */
function waysRound(flow: Flow): (readonly Answer[])[] {
  return allWays(flow).flatMap((way) => {
    const end = nodeOf(flow, walk(flow, way).current);
    const returns = end?.kind === 'outcome' ? (end.next ?? []) : [];
    return returns.flatMap(({ back }) =>
      back === undefined ? [] : allWays(flow, walk(flow, comeBack(flow, way, back)).path),
    );
  });
}

/** The places within a guide that its headings make, as "#why-posts-go-wrong". */
function headingsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^##+ (.+)$/gm)].map(
    ([, heading = '']) =>
      `#${heading
        .toLowerCase()
        .replace(/[^\w ]/g, '')
        .replace(/ /g, '-')}`,
  );
}

/** The next places of a flow that are neither a page of the site nor a file of content. */
function missingPlaces(flow: Flow): string[] {
  return Object.values(flow.nodes)
    .flatMap((node) => (node.kind === 'outcome' ? (node.next ?? []) : []))
    .map(({ href }) => href)
    .filter((href) => {
      const [, section, name, end] = href.split('/');
      if (PAGES.includes(href)) return false;
      const file = {
        guides: `src/content/guides/en/${name}.mdx`,
        quizzes: `src/content/quizzes/en/${name}.yaml`,
        decide: `src/content/flows/en/${name}.yaml`,
      }[section ?? ''];
      if (end === undefined || !file || !existsSync(file)) return true;
      return end !== '' && !headingsOf(file).includes(end);
    });
}

describe.for(files)('the flow %s', ([file, flow]) => {
  test('is sound, and has the name of its file', () => {
    expect(flowSchema.safeParse(flow).error?.issues ?? []).toEqual([]);
    expect(`${flow.id}.yaml`).toBe(file);
  });

  test('leads to an outcome on every way through it', () => {
    const ways = allWays(flow);
    const ends = new Set(ways.map((way) => walk(flow, way).current));
    for (const end of ends) expect(nodeOf(flow, end)?.kind).toBe('outcome');
    const outcomes = Object.keys(flow.nodes).filter(
      (node) => nodeOf(flow, node)?.kind === 'outcome',
    );
    expect([...ends].sort()).toEqual(outcomes.sort());
    expect(Math.max(...ways.map(({ length }) => length))).toBe(outline(flow).longest);
  });

  test('goes on, after a way round through another flow, to an outcome and over no question twice', () => {
    for (const way of waysRound(flow)) {
      const { path, outcome } = walk(flow, way);
      expect(outcome).toBe(true);
      expect(path).toEqual(way);
      expect(new Set(path.map(({ node }) => node)).size).toBe(path.length);
    }
  });

  test('leaves nobody at an outcome without a place to go on', () => {
    const stuck = Object.entries(flow.nodes)
      .filter(([, node]) => node.kind === 'outcome' && (node.next ?? []).length === 0)
      .map(([id]) => id);
    expect(stuck).toEqual([]);
  });

  test('says why at every outcome', () => {
    const silent = Object.entries(flow.nodes)
      .filter(([, node]) => node.kind === 'outcome' && node.why === undefined)
      .map(([id]) => id);
    expect(silent).toEqual([]);
  });

  test('asks six questions at most', () => {
    expect(outline(flow).longest).toBeLessThanOrEqual(6);
  });

  test('sends readers on only to places that are there', () => {
    expect(missingPlaces(flow)).toEqual([]);
  });

  test('calls no choice and no outcome by the same words as its neighbour', () => {
    const titles = Object.values(flow.nodes).flatMap((node) =>
      node.kind === 'outcome' ? [node.title] : [],
    );
    expect(new Set(titles).size).toBe(titles.length);
    for (const node of Object.values(flow.nodes)) {
      if (node.kind !== 'question') continue;
      const labels = node.choices.map(({ label }) => label);
      expect(new Set(labels).size, node.text).toBe(labels.length);
    }
  });
});

test('the flows stand in an order, and lead only into flows that exist', () => {
  const orders = flows.map(({ order }) => order).sort((a, b) => a - b);
  expect(orders).toEqual(orders.map((_, index) => index + 1));
  expect(straying(flows)).toEqual([]);
});

// People whom an earlier version of the tree led astray.
test.for([
  [
    'a picker who finds it cold may ask who else wants heaters',
    'topic: pay, pay: ours, pay-extras: none',
    'go-ahead',
  ],
  ['a payroll clerk keeps what the files say', 'topic: pay, pay: my-desk', 'not-from-your-desk'],
  [
    'a café owner tells the staff before the customers',
    'topic: pay, pay: the-employer, staff-told: not-told',
    'staff-first',
  ],
  [
    'a recruiter may give the pay range',
    'topic: pay, pay: the-employer, staff-told: told, audience: anyone',
    'share-it',
  ],
  [
    'a tired nurse may thank the night crew',
    'topic: something-else, opens: clean, who: nobody, audience: the-right-people',
    'share-it',
  ],
  [
    'a developer drops which tills move on which night',
    'topic: something-else, opens: clean, who: employer, employer: inside',
    'drop-the-how',
  ],
  [
    'a teacher asks for the pupils’ yes',
    'topic: something-else, opens: clean, who: customer',
    'ask-the-customer',
  ],
  ['a trainee in a bad place gets help at the first question', 'topic: harm-now', 'get-help-now'],
  [
    'and again where the question is about them',
    'topic: something-else, opens: clean, who: me, me: none, mirror: bad-place',
    'get-help-now',
  ],
  [
    'a baker may give a discount code',
    'topic: something-else, opens: clean, who: nobody, audience: anyone',
    'share-it',
  ],
  [
    'a council officer checks the rule on politics',
    'topic: something-else, opens: clean, who: others, others: politics',
    'check-your-rule',
  ],
  [
    'somebody who is furious with the boss sleeps on it',
    'topic: something-else, opens: clean, who: employer, employer: anger, temper: hot',
    'save-the-draft',
  ],
  [
    'and may post it when calm, if the readers are the right ones',
    'topic: something-else, opens: clean, who: employer, employer: anger, temper: calm, audience: the-right-people',
    'share-it',
  ],
  ['somebody who was harassed may tell it', 'topic: wrong, wrong: my-story', 'tell-your-story'],
  [
    'the shop’s joke goes out from the joker’s own account',
    'topic: something-else, opens: clean, who: nobody, audience: wrong-voice',
    'say-it-yourself',
  ],
  ['somebody who reported in vain goes outside', 'topic: wrong, wrong: told-in-vain', 'go-outside'],
  [
    'a shop assistant may thank Sam',
    'topic: something-else, opens: clean, who: colleague, colleague: thanks, audience: anyone',
    'share-it',
  ],
  [
    'a trainer may say where the talk is',
    'topic: something-else, opens: clean, who: me, me: invitation, audience: anyone',
    'share-it',
  ],
  [
    'a customer may tell of the flooded kitchen',
    'topic: something-else, opens: clean, who: others, others: view, temper: calm, audience: anyone',
    'share-it',
  ],
  [
    'an apprentice tells the boss first',
    'topic: something-else, opens: clean, who: me, me: none, mirror: from-me-first',
    'tell-them-first',
  ],
])('%s', ([, way, end]) => {
  const flow = flows.find(({ id }) => id === 'should-i-share-this');
  if (!flow) throw new Error('expected the flow should-i-share-this');
  const reached = walk(flow, answers(way ?? ''));
  expect(reached).toMatchObject({ current: end, outcome: true, path: answers(way ?? '') });
});

test('help lines stand where a crisis is met, and never beside a verdict', () => {
  const ends = flows.flatMap((flow) =>
    Object.entries(flow.nodes).flatMap(([id, node]) =>
      node.kind === 'outcome' && node.helpLines ? [[id, node.hideVerdict] as const] : [],
    ),
  );
  expect(ends.length).toBeGreaterThanOrEqual(6);
  expect(ends.map(([, hidden]) => hidden)).toEqual(ends.map(() => true));
});

describe('a broken flow stops the build', () => {
  const flow = flows.find(({ id }) => id === 'should-i-share-this');
  if (!flow) throw new Error('expected the flow should-i-share-this');

  test('with the flow, the node and the choice named', () => {
    const text = JSON.stringify(flow).replace('"to":"report-it"', '"to":"report-its"');
    const issues = flowSchema.safeParse(JSON.parse(text)).error?.issues ?? [];
    expect(issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      [
        'nodes.wrong.choices.0.to',
        'Flow "should-i-share-this", node "wrong", choice "not-told": leads to "report-its", which does not exist. Did you mean "report-it"?',
      ],
    ]);
  });
});

import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { situationWording } from '../../src/schemas/search-wording.ts';
import { CONTENT, dataOf, problemsIn, wordingOf } from '../support/wording.ts';

const { situations } = wordingOf('situations', situationWording);

const FILES = { guide: ['guides', 'mdx'], flow: ['flows', 'yaml'], quiz: ['quizzes', 'yaml'] };

describe.for(situations.map((one) => [one.title, one] as const))('%s', ([, { steps }]) => {
  test('leads to three different things that exist', () => {
    const names = steps.map((step) => (step.kind === 'check' ? '' : `${step.kind} ${step.id}`));
    expect(new Set(names).size).toBe(3);
    const missing = steps.filter((step) => {
      if (step.kind === 'check') return false;
      const [folder = '', type = ''] = FILES[step.kind];
      return !existsSync(`${CONTENT}${folder}/en/${step.id}.${type}`);
    });
    expect(missing).toEqual([]);
  });

  test('has something to read and something to do', () => {
    const kinds = new Set(steps.map(({ kind }) => kind));
    expect(kinds.has('guide')).toBe(true);
    expect(kinds.size).toBeGreaterThanOrEqual(2);
  });
});

test('two situations cannot share an address', () => {
  const texts = dataOf('ui/en/situations.yaml') as { readonly situations: readonly object[] };
  const [first, ...rest] = texts.situations;
  const doubled = { ...texts, situations: [first, first, ...rest.slice(1)] };
  expect(problemsIn(situationWording, doubled)).toEqual(['situations: two situations share an id']);
});

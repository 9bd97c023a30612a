import { expect, test } from 'vitest';
import { situationWording, synonymWording } from '../../src/schemas/search-wording.ts';
import { dataOf, problemsIn } from '../support/wording.ts';

const synonyms = dataOf('ui/en/synonyms.yaml') as object;
const situations = dataOf('ui/en/situations.yaml') as {
  readonly situations: readonly { readonly steps: readonly object[] }[];
};

test.for([
  ['a capital, which nobody’s typing is compared with', { Selfie: 'photo' }],
  ['a mark', { 'sick-day': 'illness' }],
  ['a word that stands for itself', { pay: 'pay' }],
  ['a word without one of ours', { selfie: '' }],
] as const)('synonyms refuse %s', ([, all]) => {
  expect(problemsIn(synonymWording, { ...synonyms, synonyms: all })).toHaveLength(1);
});

test.for([
  ['two steps', (steps: readonly object[]) => steps.slice(1)],
  ['a step without an id', ([, ...steps]: readonly object[]) => [{ kind: 'guide' }, ...steps]],
  ['a kind that there is not', ([, ...steps]: readonly object[]) => [{ kind: 'film' }, ...steps]],
] as const)('a situation refuses %s', ([, change]) => {
  const [first, ...rest] = situations.situations;
  const changed = { ...first, steps: change(first?.steps ?? []) };
  const found = problemsIn(situationWording, { ...situations, situations: [changed, ...rest] });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^situations\.0\.steps/);
});

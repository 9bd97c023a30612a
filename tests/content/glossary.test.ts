import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { termSchema } from '../../src/schemas/term.ts';
import { CONTENT, dataOf, filesIn } from '../support/wording.ts';

const terms = filesIn('glossary/en').map((file) => termSchema.parse(dataOf(file)));
const ids = new Set(terms.map(({ id }) => id));

/** What people type: small, and without what stands in brackets. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/\s*\(.*\)/, '')
    .trim();

/** The 44 terms of the plan. */
const PLANNED = 44;

test('there are at least as many terms as planned, each of them once', () => {
  expect(terms.length).toBeGreaterThanOrEqual(PLANNED);
  expect(ids.size).toBe(terms.length);
});

test('nothing is called by a name that belongs to another term', () => {
  const names = terms.flatMap(({ term, also }) => [term, ...also].map(plain));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

describe.for(terms.map((one) => [one.id, one] as const))('%s', ([id, term]) => {
  test('leads to terms that exist, once each and not to itself', () => {
    expect(term.related.filter((other) => !ids.has(other) || other === id)).toEqual([]);
    expect(new Set(term.related).size).toBe(term.related.length);
  });

  test('rests on facts that are recorded', () => {
    const missing = term.facts.filter(
      (fact) => !existsSync(`${CONTENT}facts/${fact.toLowerCase()}.yaml`),
    );
    expect(missing).toEqual([]);
  });

  test('leads to guides that are written', () => {
    const missing = term.guides.filter((slug) => !existsSync(`${CONTENT}guides/en/${slug}.mdx`));
    expect(missing).toEqual([]);
  });

  test('has an example that says more than its definition', () => {
    expect(term.example.split(' ').length).toBeGreaterThanOrEqual(8);
    expect(term.text).not.toContain(term.example);
  });
});

test('only words of our own rest on nothing', () => {
  expect(terms.filter(({ facts }) => facts.length === 0).map(({ id }) => id)).toEqual(['guard']);
});

test('figures say when they were taken', () => {
  const undated = terms.filter(({ text }) => /\d%/.test(text) && !/\b20\d\d\b/.test(text));
  expect(undated.map(({ id }) => id)).toEqual([]);
});

/** Terms that a guide explains in its text, in their order. */
const explainedIn = (file: string) =>
  [...readFileSync(CONTENT + file, 'utf8').matchAll(/<Term\b([^>]*)>/g)].map(
    ([, attributes = '']) => /\bid="([^"]*)"/.exec(attributes)?.[1] ?? '',
  );

describe.for(filesIn('guides/en'))('%s', (file) => {
  test('explains terms that exist, each where it is first met', () => {
    const found = explainedIn(file);
    expect(found.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  });
});

test('some guides explain their terms', () => {
  expect(filesIn('guides/en').flatMap(explainedIn).length).toBeGreaterThanOrEqual(18);
});

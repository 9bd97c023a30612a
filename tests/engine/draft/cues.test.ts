import { describe, expect, test } from 'vitest';
import {
  around,
  hide,
  hints,
  isAbout,
  kindsNear,
  linesOf,
  linesWith,
  placesWith,
  speechIn,
} from '../../../src/engine/draft/cues.ts';
import { read } from '../../../src/engine/draft/reading.ts';
import type { Reading, Span } from '../../../src/engine/draft/types.ts';
import { draft } from '../../support/draft.ts';

const reading = (text: string): Reading => read(draft(text));
const at = (text: string, words: string): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const texts = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end).trim());

test('an empty line does not part neighbours', () => {
  const text = 'So happy for Priya!\n\nPosted with her permission.';
  expect(texts(text, linesOf(reading(text)))).toEqual([
    'So happy for Priya!',
    'Posted with her permission.',
  ]);
  const where = placesWith(text, reading(text), ['permission']);
  expect(isAbout(at(text, 'Priya'), where, reading(text))).toBe(true);
});

test('hiding a look-alike keeps every place', () => {
  expect(hide('our credit union pays', ['credit union'])).toBe('our ############ pays');
});

describe('speech stands', () => {
  const find = (text: string): string[] =>
    texts(
      text,
      speechIn(text, reading(text), {
        alone: ['picket'],
        topic: ['rota'],
        work: ['manager'],
        unless: ['cat'],
      }),
    );

  test.for([
    ['Picket at noon. Bring soup.', ['Picket at noon.']],
    ['Our manager changed the rota.', ['Our manager changed the rota.']],
    ['The rota is out. Ask the manager.', ['The rota is out. Ask the manager.']],
    ['Ask the manager. The rota is out.', ['Ask the manager. The rota is out.']],
    ['The rota is out. Nice day. Ask the manager.', []],
    ['The rota is out.', []],
    ['The manager changed the rota. The cat did.', []],
    ['', []],
    ['Ask the manager.', []],
    ['The cat sat. The rota is out. Ask the manager.', []],
    ['The rota is out. Ask the manager. The cat sat.', []],
    [
      'The cat sat. So what. The rota is out. Ask the manager.',
      ['The rota is out. Ask the manager.'],
    ],
    ['Picket at noon. The cat sat. So what. Picket at one.', ['Picket at one.']],
    [
      'The rota is out. Ask the manager. Nice. Picket!',
      ['The rota is out. Ask the manager.', 'Picket!'],
    ],
  ] as const)('%s', ([text, places]) => {
    expect(find(text)).toEqual(places);
  });
});

describe('a place is about a finding', () => {
  const text = 'One bee. Two owls. Three cats. Four dogs.';
  const owls = placesWith(text, reading(text), ['owls']);

  test.for([
    ['One', 1, true],
    ['owls', 0, true],
    ['Three', 1, true],
    ['Three', 0, false],
    ['Four', 1, false],
    ['Four', 2, true],
  ] as const)('%s within %i: %s', ([words, reach, answer]) => {
    expect(isAbout(at(text, words), owls, reading(text), reach)).toBe(answer);
  });

  test('a picture goes with the whole draft', () => {
    expect(isAbout({ start: 0, end: 0 }, owls, reading(text))).toBe(true);
    expect(isAbout({ start: 0, end: 0 }, [], reading(text))).toBe(false);
  });
});

describe('sentences with a phrase of a list', () => {
  const text = 'A bee and a bee. An owl. A bee!';

  test('are numbered from nought, each once', () => {
    expect([...linesWith(text, reading(text), ['bee'])]).toEqual([0, 2]);
    expect([...linesWith(text, reading(text), ['cat'])]).toEqual([]);
    expect([...linesWith(text, reading(text))]).toEqual([]);
    expect([...linesWith('A Stryker was here', reading('A Stryker was here'))]).toEqual([]);
  });

  test('are found anew where a look-alike has been hidden', () => {
    const one = reading(text);
    const list = ['bee', 'owl'];
    expect([...linesWith(text, one, list)]).toEqual([0, 1, 2]);
    expect([...linesWith(hide(text, ['owl']), one, list)]).toEqual([0, 2]);
    expect([...linesWith(text, one, list)]).toEqual([0, 1, 2]);
  });

  test('are places of the kind that was asked for', () => {
    expect(placesWith(text, reading(text), ['owl'], 'bird')).toEqual([
      { start: 16, end: 24, kind: 'bird' },
    ]);
    expect(placesWith(text, reading(text), ['cat'], 'pet')).toEqual([]);
  });

  test('do not count empty lines', () => {
    const parted = 'A bee.\n \n\nAn owl.';
    expect([...linesWith(parted, reading(parted), ['owl'])]).toEqual([1]);
  });
});

test('a hint is any phrase of any list', () => {
  expect(hints('an owl and a bee', ['cat'], ['bee', 'dog'])).toBe(true);
  expect(hints('an owl', ['cat'], ['bee'])).toBe(false);
  expect(hints('an owl')).toBe(false);
});

test('a neighbour is the sentence before or after, and no further', () => {
  const set = new Set([4]);
  expect([2, 3, 4, 5, 6].map((line) => around(set, line))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test('near is asked of the places of one kind, or of those without one', () => {
  const text = 'One bee. Two owls. Three cats. Four dogs.';
  const one = reading(text);
  const where = [...placesWith(text, one, ['owls'], 'bird'), ...placesWith(text, one, ['dogs'])];
  const near = kindsNear(at(text, 'bee'), where, one);
  expect([near('bird'), near('bird', 0), near('fish'), near(), near(undefined, 3)]).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});

test('a finding is about a place that any of several names', () => {
  const text = 'One bee. Two owls. Three cats. Four dogs.';
  const one = reading(text);
  const where = [...placesWith(text, one, ['bee']), ...placesWith(text, one, ['dogs'])];
  expect(isAbout(at(text, 'cats'), where, one, 1)).toBe(true);
  expect(isAbout(at(text, 'owls'), where, one, 0)).toBe(false);
});

test('a long text is read in a moment', { tags: 'speed' }, () => {
  const text = 'Our rota. The manager. '.repeat(4000);
  const long = reading(text);
  const started = performance.now();
  const where = speechIn(text, long, { topic: ['rota'], work: ['manager'] });
  expect(where.length).toBeGreaterThan(3000);
  // A pattern that runs away takes minutes here; a busy machine takes a second.
  expect(performance.now() - started).toBeLessThan(5000);
});

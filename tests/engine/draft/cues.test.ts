import { describe, expect, test } from 'vitest';
import { hide, isAbout, linesOf, placesWith, speechIn } from '../../../src/engine/draft/cues.ts';
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

test('a long text is read in a moment', { tags: 'speed' }, () => {
  const text = 'Our rota. The manager. '.repeat(4000);
  const long = reading(text);
  const started = performance.now();
  const where = speechIn(text, long, { topic: ['rota'], work: ['manager'] });
  expect(where.length).toBeGreaterThan(3000);
  // A pattern that runs away takes minutes here; a busy machine takes a second.
  expect(performance.now() - started).toBeLessThan(5000);
});

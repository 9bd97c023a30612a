// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AudienceEstimator } from '../../../src/components/tool/AudienceEstimator.tsx';
import { AudienceTable } from '../../../src/components/tool/AudienceTable.tsx';
import { drawn, guessFrom, likely } from '../../../src/components/tool/guess.ts';
import { factSchema } from '../../../src/schemas/fact.ts';
import { audienceEstimator } from '../../../src/schemas/tools/audience-estimator.ts';
import { dataOf } from '../../support/wording.ts';

const wording = audienceEstimator.parse(dataOf('tools/en/audience-estimator.yaml'));

afterEach(cleanup);

describe('a guess', () => {
  test.for([
    ['40', 40],
    [' 1,200 ', 1200],
    ['1.200', 1200],
    ['12 000', 12_000],
    ['0', 0],
    ['007', 7],
    ['8200000000', 8_200_000_000],
  ] as const)('of “%s” is read', ([typed, people]) => {
    expect(guessFrom(typed)).toMatchObject({ people });
  });

  test.for([
    ['', 'empty'],
    ['   ', 'empty'],
    ['a lot', 'notANumber'],
    ['-5', 'notANumber'],
    ['3.5', 'notANumber'],
    ['1e9', 'notANumber'],
    ['1,2,3', 'notANumber'],
    ['٤٠', 'notANumber'],
    ['8200000001', 'tooMany'],
    ['9'.repeat(400), 'tooMany'],
  ] as const)('of “%s” is not taken for a number of people', ([typed, problem]) => {
    expect(guessFrom(typed)).toEqual({ problem });
  });

  test('is set beside the finding of the study, to two figures', () => {
    expect([40, 10, 1, 150, 1000, 0].map((guess) => likely(guess, wording.percent))).toEqual([
      150, 37, 4, 560, 3700, 0,
    ]);
    expect(factSchema.parse(dataOf('facts/m09.yaml')).claim).toContain(
      `${String(wording.percent)}%`,
    );
  });

  test.for([1, 2, 40, 43, 44, 999, 123_456, 8_200_000_000])('of %d can be drawn', (guess) => {
    const { unit, pictured, others } = drawn(guess, likely(guess, wording.percent));
    expect(pictured).toBeGreaterThan(0);
    expect(others).toBeGreaterThan(0);
    expect(pictured + others).toBeLessThanOrEqual(160);
    expect(String(unit)).toMatch(/^[125]0*$/);
  });
});

describe('the estimator', () => {
  beforeEach(() => {
    render(<AudienceEstimator wording={wording} />);
  });
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: wording.guess });
  const guess = (words: string) => {
    fireEvent.input(field(), { target: { value: words } });
    fireEvent.click(screen.getByRole('button', { name: wording.show }));
  };

  test('shows nothing before somebody has guessed', () => {
    expect(screen.queryByText(wording.caution)).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('sets a guess beside the study, and says that it is no measurement', () => {
    guess('40');
    expect(document.activeElement?.textContent).toBe(
      'You pictured 40. It may have been about 150.',
    );
    expect(screen.getByText('The 40 you pictured')).toBeTruthy();
    expect(screen.getByText('About 110 more')).toBeTruthy();
    expect(screen.getByText(wording.caution)).toBeTruthy();
    expect(screen.queryByText(/Each figure/)).toBeNull();
  });

  test('takes a number that is tapped, and Enter in the field', () => {
    fireEvent.click(screen.getByRole('button', { name: '1,000' }));
    expect(field().value).toBe('1,000');
    expect(screen.getByText('Each figure stands for 50 people.')).toBeTruthy();
    fireEvent.input(field(), { target: { value: '1' } });
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(screen.getByText('The one you pictured')).toBeTruthy();
  });

  test('says what it cannot read and how to mend it, without the words that were typed', () => {
    for (const [words, problem] of [
      ['', wording.problems.empty],
      ['half the town', wording.problems.notANumber],
      ['99999999999', wording.problems.tooMany],
    ] as const) {
      guess(words);
      expect(screen.getByRole('status').textContent).toBe(problem);
      expect(document.activeElement).toBe(field());
      expect(field().getAttribute('aria-invalid')).toBe('true');
      expect(document.body.textContent).not.toContain(words || '{');
      expect(screen.queryByText(wording.caution)).toBeNull();
    }
    guess('12');
    expect(field().getAttribute('aria-invalid')).toBe('false');
  });

  test('divides nothing for nobody', () => {
    guess('0');
    expect(document.activeElement?.textContent).toBe(wording.nobody);
    expect(document.querySelector('svg')).toBeNull();
    expect(document.body.textContent).not.toMatch(/NaN|Infinity/);
  });

  test('does not stretch the study to millions', () => {
    guess('2,000,000');
    expect(screen.getByText(wording.far)).toBeTruthy();
    expect(screen.queryByText(wording.caution)).toBeNull();
  });

  test('has one line for each reader that is ticked, and takes it back', () => {
    guess('40');
    const [reader] = wording.readers;
    const box = screen.getByRole('checkbox', { name: reader!.name });
    fireEvent.click(box);
    expect(screen.getByRole('status').textContent).toBe(reader!.line);
    expect(screen.getAllByText(reader!.line)).toHaveLength(2);
    expect(screen.getByText(wording.closing)).toBeTruthy();
    fireEvent.click(box);
    expect(screen.queryByText(reader!.line)).toBeNull();
    expect(screen.queryByText(wording.closing)).toBeNull();
  });
});

test('without script there is a line for each guess, and each reader', () => {
  const html = renderToString(<AudienceTable wording={wording} />);
  expect(html).toContain('<td>40</td><td>about 150</td>');
  for (const { line } of wording.readers) expect(html).toContain(line);
  expect(html).not.toMatch(/<(?:input|button)| style=/);
});

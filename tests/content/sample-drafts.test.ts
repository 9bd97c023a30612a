import { expect, test } from 'vitest';
import { check, en } from '../../src/engine/index.ts';
import { asDraft } from '../../src/schemas/draft.ts';
import { samples } from '../support/wording.ts';

const JUDGED = samples.map((sample) => ({ sample, report: check(asDraft(sample), en) }));

test('there are sixty at least, p01 and so on without a gap', () => {
  expect(samples.length).toBeGreaterThanOrEqual(60);
  expect(samples.map(({ id }) => id)).toEqual(
    Array.from({ length: samples.length }, (_, index) => `p${String(index + 1).padStart(2, '0')}`),
  );
});

test('none that is fine to share gets a finding to change', () => {
  const alarms = JUDGED.filter(
    ({ sample, report }) =>
      sample.verdict === 'share' && report.findings.some(({ severity }) => severity >= 2),
  );
  expect(alarms.map(({ sample }) => sample.id)).toEqual([]);
});

test('all that are fine to share are shared', () => {
  const stopped = JUDGED.filter(
    ({ sample, report }) => sample.verdict === 'share' && report.verdict !== 'share',
  );
  expect(stopped.map(({ sample }) => sample.id)).toEqual([]);
});

test('all that raise a wrong or a danger are reported', () => {
  const silenced = JUDGED.filter(
    ({ sample, report }) => sample.verdict === 'report' && report.verdict !== 'report',
  );
  expect(silenced.map(({ sample }) => sample.id)).toEqual([]);
});

test('four in five, at least, get the verdict that was intended', () => {
  const differ = JUDGED.filter(({ sample, report }) => report.verdict !== sample.verdict);
  const right = samples.length - differ.length;
  const list = differ.map(({ sample }) => sample.id).join(', ');
  expect(
    right / samples.length,
    `${String(right)} of ${String(samples.length)} right; these differ: ${list}`,
  ).toBeGreaterThanOrEqual(0.8);
});

test('where a guard was named, it is recognised', () => {
  const missed = JUDGED.filter(
    ({ sample, report }) => sample.guard && !report.guards.includes(sample.guard),
  ).filter(
    // A figure of speech is named only where it took something away.
    ({ sample }) => sample.guard !== 'g-figure' && sample.guard !== 'g-role',
  );
  expect(missed.map(({ sample }) => `${sample.id} ${String(sample.guard)}`)).toEqual([]);
});

test('three in five, at least, of the quotes that were marked are marked', () => {
  const quotes = JUDGED.flatMap(({ sample, report }) =>
    sample.findings.map(({ category, quote }) => {
      const start = sample.text.indexOf(quote);
      const end = start + quote.length;
      const hit = report.findings.some(
        (finding) =>
          finding.category === category &&
          finding.severity >= 1 &&
          finding.span.start < end &&
          start < finding.span.end,
      );
      return { id: sample.id, category, hit };
    }),
  );
  const missed = quotes.filter(({ hit }) => !hit);
  const list = missed.map(({ id, category }) => `${id} ${category}`).join(', ');
  expect(1 - missed.length / quotes.length, `missed: ${list}`).toBeGreaterThanOrEqual(0.6);
});

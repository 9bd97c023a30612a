import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tableFrom } from '../../../../scripts/learned/table.ts';
import { featuresOf, nameOf } from '../../../../src/engine/draft/learned/features.ts';
import { AUDIENCES, check, CLEAR, en } from '../../../../src/engine/index.ts';
import type { Draft } from '../../../../src/engine/index.ts';
import { judge } from '../../../support/draft.ts';
import { samples } from '../../../support/wording.ts';

const RULES = { ...en, learned: undefined };

/** A post that the rules let pass. */
const GUESSED = 'Poor Wim has been crying in the stockroom again since the tablets stopped.';

const hunches = (text: string, more: Partial<Draft> = {}): number =>
  judge(text, more).findings.filter(({ detector }) => detector === 'hunch').length;

describe('a hunch', () => {
  test('speaks up where the rules found nothing, and says that it is not sure', () => {
    const draft: Draft = { text: GUESSED, account: 'personal', audience: 'public' };
    expect(check(draft, RULES).verdict).toBe('share');
    const { findings, mild } = check(draft, en);
    const hunch = findings.find(({ detector }) => detector === 'hunch');
    if (!hunch) throw new Error('expected a hunch, found none.');
    expect(hunch.confidence).toBeLessThan(CLEAR);
    expect(mild).toBe(hunch.severity === 2);
  });

  test('never speaks about nothing', () => {
    for (const text of ['', ' ', '\n', '🙂', 'ok', 'Soup!']) expect(hunches(text), text).toBe(0);
  });

  test.for([
    { consent: true },
    { published: true },
    { channel: 'needs' },
    { revised: true },
  ] as const)('is silent once the writer has said %o', (told) => {
    expect(hunches(GUESSED, told)).toBe(0);
  });

  test('is silent about pay, hours, conditions and dangers', () => {
    for (const text of [
      'I’m paid 31k, what are others on?',
      'Anyone else at the depot still on the 2022 rate?',
      'The fire exit has been chained shut for a month and my manager knows.',
      'Six of us have asked for water breaks in writing.',
    ]) {
      for (const audience of AUDIENCES) expect(hunches(text, { audience }), text).toBe(0);
    }
  });

  test('never touches what must not be missed', () => {
    const secret = 'The wifi password is otter-99.';
    for (const audience of AUDIENCES) {
      const draft: Draft = { text: secret, account: 'personal', audience };
      expect(check(draft, en).verdict).toBe(check(draft, RULES).verdict);
    }
  });
});

describe('what was learned', () => {
  test('cannot be named by a draft: no word is taken for a room, a rule or a signal', () => {
    const path = new URL('../../../../src/engine/draft/lexicons/en/learned.tsv', import.meta.url);
    const { rows } = tableFrom(readFileSync(path, 'utf8'));
    const known = rows
      .map(({ name }) => name)
      .filter((name) => /^(?:any|heard|voice|long|says|found|guard|signal):/.test(name));
    expect(known.length).toBeGreaterThan(50);
    for (const name of known) {
      for (const text of [name, name.replace(/\|.*/, ''), name.replace(':', ' ')]) {
        const { features, stems } = featuresOf({ plain: `so ${text} so` });
        expect(features.map((one) => nameOf(one, stems))).not.toContain(name);
      }
    }
  });

  test('says nothing of rooms for which nobody labelled posts', () => {
    expect(hunches(GUESSED)).toBe(1);
    for (const audience of ['few', 'assistant'] as const)
      expect(hunches(GUESSED, { audience })).toBe(0);
  });

  test('makes no secret of the firm milder than the rules do', () => {
    const secret = 'Not official till the 14th, but our team just signed Halden Foods.';
    for (const audience of AUDIENCES) {
      const draft: Draft = { text: secret, account: 'personal', audience };
      expect(check(draft, en).verdict).toBe(check(draft, RULES).verdict);
    }
  });
});

describe('exposure', () => {
  test('never falls when the room grows, hunch or not', () => {
    for (const sample of samples) {
      const figures = AUDIENCES.slice(0, 6).map(
        (audience) => check({ ...sample, audience }, en).exposure,
      );
      expect(figures, sample.id).toEqual([...figures].sort((a, b) => a - b));
    }
  });
});

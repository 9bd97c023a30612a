import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tableFrom } from '../../../../scripts/learned/table.ts';
import { featuresOf, nameOf } from '../../../../src/engine/draft/learned/features.ts';
import { secondOpinion } from '../../../../src/engine/draft/learned/opinion.ts';
import type { Candidate } from '../../../../src/engine/draft/guards/guard.ts';
import { judgementOf } from '../../../../src/engine/draft/judgement.ts';
import type { Judgement } from '../../../../src/engine/draft/judgement.ts';
import { read } from '../../../../src/engine/draft/reading.ts';
import { AUDIENCES, check, CLEAR, en } from '../../../../src/engine/index.ts';
import type { Draft, GuardId } from '../../../../src/engine/index.ts';
import { draft, judge } from '../../../support/draft.ts';
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

describe('a second opinion', () => {
  interface Case {
    /** What the rules found. */
    readonly found?: readonly Partial<Candidate>[];
    /** How likely the post is not fine, and better kept. */
    readonly alarm?: number;
    readonly keep?: number;
    readonly guards?: readonly GuardId[];
    readonly room?: Partial<Draft>;
    readonly text?: string;
  }

  /** What the rules made of it, and what was made of that. */
  function opinions(one: Case): { readonly ruled: Judgement; readonly now: Judgement } {
    const { found = [], alarm = 0.5, keep = 0.5, guards = [], room = {} } = one;
    const own = draft(one.text ?? 'I came in today, my soup was cold.', room);
    const candidates = found.map((more): Candidate => ({
      detector: 'rule',
      category: 'context-mismatch',
      span: { start: 2, end: 9 },
      confidence: 0.8,
      whose: 'mine',
      ...more,
    }));
    const tokens = [...own.text.matchAll(/[a-z]+/gi)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
    const weighed = {
      tokens,
      heat: tokens.map(() => 1),
      opinion: () => ({ alarm, keep }),
      topicsOf: () => [],
    };
    const ruled = judgementOf(candidates, guards, own, false);
    return { ruled, now: secondOpinion(ruled, () => weighed, read(own), own) };
  }

  const MILD = { category: 'contact-detail', cap: 2 } as const;
  const GRAVE = { category: 'contact-detail' } as const;
  const KEPT = { category: 'intimate-self' } as const;

  test.for([
    ['speaks up where the alarm is loud', { alarm: 0.8 }, 'edit', [2], ['unnamed', 'worth-saying']],
    [
      'says that it is better kept',
      { alarm: 0.8, keep: 0.6 },
      'keep',
      [3],
      ['unnamed', 'better-kept'],
    ],
    [
      'speaks up among colleagues',
      { alarm: 0.8, room: { audience: 'work' } },
      'edit',
      [2],
      ['unnamed', 'worth-saying'],
    ],
    [
      'speaks up on five words',
      { alarm: 0.8, text: 'My soup was cold today' },
      'edit',
      [2],
      ['unnamed', 'worth-saying'],
    ],
    [
      'speaks up where nothing was dismissed',
      { alarm: 0.8, room: { dismissed: [] } },
      'edit',
      [2],
      ['unnamed', 'worth-saying'],
    ],
    ['folds away what is mild', { found: [MILD], alarm: 0.19 }, 'share', [1], []],
    ['keeps back what is grave', { found: [GRAVE], keep: 0.75 }, 'keep', [4], ['better-kept']],
    ['says that it is worth saying', { found: [KEPT], keep: 0.14 }, 'edit', [3], ['worth-saying']],
  ] as const satisfies readonly (readonly [
    string,
    Case,
    string,
    readonly number[],
    readonly string[],
  ])[])('%s', ([, one, verdict, severities, aspects]) => {
    const { now } = opinions(one);
    expect(now.verdict).toBe(verdict);
    expect(now.findings.map(({ severity }) => severity)).toEqual(severities);
    expect(now.findings[0]?.aspects).toEqual(aspects);
  });

  test('takes the place of what it covers, and of nothing else', () => {
    const here = { category: 'context-mismatch', cap: 1 } as const;
    const whole = { start: 0, end: 34 };
    const count = (found: readonly Partial<Candidate>[]): number =>
      opinions({ found, alarm: 0.9 }).now.candidates.length;
    expect(count([{ ...here, span: whole }])).toBe(1);
    expect(count([{ ...here, span: whole, category: 'heated' }])).toBe(2);
    expect(count([{ ...here, span: { start: 90, end: 99 } }])).toBe(2);
  });

  test.for([
    ['where the alarm is low', { alarm: 0.79 }],
    ['on four words', { alarm: 0.9, text: 'My soup was cold.' }],
    ['in a small room', { alarm: 0.9, room: { audience: 'few' } }],
    ['before an assistant', { alarm: 0.9, room: { audience: 'assistant' } }],
    ['once they said yes', { alarm: 0.9, room: { consent: true } }],
    ['once it is out', { alarm: 0.9, room: { published: true } }],
    ['once it has its channel', { alarm: 0.9, room: { channel: 'needs' } }],
    ['once it was revised', { alarm: 0.9, room: { revised: true } }],
    ['once something was kept', { alarm: 0.9, room: { dismissed: [{ category: 'heated' }] } }],
    ['on talk about pay', { alarm: 0.9, guards: ['g-concerted'] }],
    ['on a report', { found: [GRAVE], keep: 0.9, guards: ['g-report'] }],
    ['where something mild may be right', { found: [MILD], alarm: 0.2 }],
    [
      'where the writer has ticked what a picture shows',
      { found: [{ ...MILD, span: { start: 0, end: 0 } }], alarm: 0.1 },
    ],
    ['on what is grave, however low the alarm', { found: [GRAVE], alarm: 0 }],
    ['where it may be kept or not', { found: [GRAVE], keep: 0.74 }],
    ['where it may be worth saying or not', { found: [KEPT], keep: 0.15 }],
    ['where it is kept already', { found: [KEPT], keep: 0.9 }],
    ['where it is said already', { found: [GRAVE], keep: 0.1 }],
    ['on a secret of the firm', { found: [{ category: 'market-sensitive' }], keep: 0 }],
    ['on a key', { found: [{ ...GRAVE, aspects: ['live-secret'] }], keep: 0 }],
    ['on a threat', { found: [{ category: 'heated', aspects: ['threat'] }], keep: 0 }],
  ] as const satisfies readonly (readonly [string, Case])[])('says nothing %s', ([, one]) => {
    const { ruled, now } = opinions(one);
    expect(now).toBe(ruled);
  });
});

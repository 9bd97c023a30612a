// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Score } from '../../../src/engine/index.ts';
import { scorm12 } from '../../../src/widgets/recorders/scorm12.ts';
import { scorm2004 } from '../../../src/widgets/recorders/scorm2004.ts';
import type { Lesson } from '../../../src/widgets/recorders/session.ts';
import { strict12, strict2004 } from './strict.ts';
import type { Strict } from './strict.ts';

const QUIZ: Lesson = { items: 4 };
const WALK: Lesson = { items: undefined };
const score = (raw: number, max = 1): Score => ({ raw, max, scaled: raw / max });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-29T09:08:07.678Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const KINDS = [
  { name: 'SCORM 1.2', global: 'API', fake: strict12, open: scorm12 },
  { name: 'SCORM 2004', global: 'API_1484_11', fake: strict2004, open: scorm2004 },
] as const;

function begun(kind: (typeof KINDS)[number], given?: Record<string, string>, lesson = QUIZ) {
  const lms = kind.fake(given);
  vi.stubGlobal(kind.global, lms.api);
  return { lms, session: kind.open(lesson)! };
}

describe.for(KINDS)('$name', (kind) => {
  test('a whole visit makes no call that the strictest system refuses', () => {
    const { lms, session } = begun(kind);
    session.recorder.started();
    for (const [at, raw] of [1, 0, 0.5, 1].entries()) {
      session.recorder.answered(`z1-${String(at + 1)}`, score(raw));
      expect(session.store!.write({ at })).toBe(true);
    }
    session.recorder.completed(score(2.5, 4), false);
    vi.advanceTimersByTime(3_723_456);
    void session.end();
    expect(lms.refused).toEqual([]);
    expect(lms.calls.filter((call) => call === 'finish')).toHaveLength(1);
  });

  test('the end is told once, and nothing after it', () => {
    const { lms, session } = begun(kind);
    void session.end();
    const { length } = lms.calls;
    void session.end();
    session.recorder.answered('z1-1', score(1));
    session.recorder.completed(score(4, 4), true);
    expect(session.store!.write('x')).toBe(false);
    expect(lms.calls).toHaveLength(length);
    expect(lms.refused).toEqual([]);
  });

  test('what is kept comes back at the next visit; what is too long stays out', () => {
    const { lms, session } = begun(kind);
    session.store!.write({ seed: 'AAAAA' });
    expect(session.store!.write('x'.repeat(4094))).toBe(false);
    void session.end();
    const values = { ...Object.fromEntries(lms.values), 'cmi.entry': 'resume' };
    const again = begun(kind, values).session;
    expect(again.store!.read()).toEqual({ seed: 'AAAAA' });
    again.store!.wipe();
    expect(again.store!.read()).toBeUndefined();
  });

  test('a half-read or made-up state is no state', () => {
    const { session } = begun(kind, { 'cmi.suspend_data': '{"seed":', 'cmi.entry': 'resume' });
    expect(session.store!.read()).toBeUndefined();
  });

  test('without a system, or with one that fails, there is no session and no error', () => {
    expect(kind.open(QUIZ)).toBeUndefined();
    const broken = () => {
      throw new Error('no');
    };
    for (const api of [
      {},
      { LMSInitialize: broken, Initialize: broken },
      { LMSInitialize: () => 'false', Initialize: () => 'false' },
    ]) {
      vi.stubGlobal(kind.global, api);
      expect(kind.open(QUIZ)).toBeUndefined();
    }
  });

  test('a system that fails later takes nothing with it', () => {
    const { lms, session } = begun(kind);
    for (const name of Object.keys(lms.api)) {
      (lms.api as Record<string, unknown>)[name] = () => {
        throw new Error('gone');
      };
    }
    session.recorder.answered('z1-1', score(1));
    session.recorder.completed(score(1), true);
    expect(session.store!.write('x')).toBe(false);
    void session.end();
  });

  test('a system is found above, and behind the window that opened ours, in this order', () => {
    const [above, opener] = [kind.fake(), kind.fake()];
    const opened = { [kind.global]: opener.api };
    vi.stubGlobal('opener', { ...opened, parent: null });
    vi.stubGlobal('parent', { parent: { [kind.global]: above.api } });
    expect(kind.open(QUIZ)).toBeDefined();
    expect(opener.calls).toEqual([]);
    vi.stubGlobal('parent', window);
    expect(kind.open(QUIZ)).toBeDefined();
    expect(opener.calls).not.toEqual([]);
  });

  test('a frame of another origin on the way is passed, and no chain is walked for ever', () => {
    const lms = kind.fake();
    const foreign = {
      get [kind.global]() {
        throw new Error('SecurityError');
      },
      parent: { [kind.global]: lms.api },
    };
    vi.stubGlobal('parent', foreign);
    expect(kind.open(QUIZ)).toBeDefined();
    const far: Record<string, unknown> = { [kind.global]: kind.fake().api };
    let chain = far;
    for (let step = 0; step < 12; step += 1) chain = { parent: chain };
    vi.stubGlobal('parent', chain);
    expect(kind.open(QUIZ)).toBeUndefined();
    const circle: Record<string, unknown> = {};
    circle['parent'] = { parent: circle };
    vi.stubGlobal('parent', circle);
    expect(kind.open(QUIZ)).toBeUndefined();
  });

  test('whoever only looks leaves no trace', () => {
    const { lms, session } = begun(kind, {
      'cmi.core.lesson_mode': 'review',
      'cmi.mode': 'browse',
    });
    session.recorder.answered('z1-1', score(1));
    session.recorder.completed(score(4, 4), true);
    expect(session.store).toBeUndefined();
    expect(lms.calls.filter((call) => /set .*(?:status|score|interactions)/.test(call))).toEqual(
      [],
    );
  });

  test('no more interactions are told than systems have to keep', () => {
    const { lms, session } = begun(kind);
    for (let at = 0; at < 300; at += 1) session.recorder.answered('z1-1', score(1));
    expect(lms.values.has('cmi.interactions.249.result')).toBe(true);
    expect(lms.values.has('cmi.interactions.250.id')).toBe(false);
    expect(lms.refused).toEqual([]);
  });
});

test('1.2 is incomplete from the beginning, then passed or failed, with whole per cent', () => {
  const kind = KINDS[0];
  const { lms, session } = begun(kind);
  expect(session.pass).toBe(0.8);
  expect(lms.values.get('cmi.core.lesson_status')).toBe('incomplete');
  session.recorder.answered('z1-1', score(0));
  session.recorder.answered('z1-2', score(1));
  session.recorder.answered('z1-3', score(0.5));
  expect(told(lms, 'cmi.interactions.')).toMatchObject({
    '0.id': 'z1-1',
    '0.result': 'wrong',
    '1.result': 'correct',
    '2.result': '0.5',
  });
  session.recorder.completed(score(3.199, 4), false);
  expect(told(lms, 'cmi.core.')).toMatchObject({
    lesson_status: 'failed',
    // 79.975 must not become a pass.
    'score.raw': '79',
    'score.min': '0',
    'score.max': '100',
  });
  session.recorder.completed(score(4, 4), true);
  session.recorder.completed(score(0, 4), false);
  expect(told(lms, 'cmi.core.')).toMatchObject({ lesson_status: 'passed', 'score.raw': '100' });
  vi.advanceTimersByTime(3_723_456);
  void session.end();
  expect(told(lms, 'cmi.core.')).toMatchObject({ session_time: '0001:02:03.45', exit: '' });
});

test('1.2 left in the middle is suspended, and a final status is not taken back', () => {
  const kind = KINDS[0];
  const { lms, session } = begun(kind);
  void session.end();
  expect(lms.values.get('cmi.core.exit')).toBe('suspend');
  const again = begun(kind, { 'cmi.core.lesson_status': 'passed' });
  expect(again.lms.values.get('cmi.core.lesson_status')).toBe('passed');
  again.session.recorder.completed(score(0, 4), false);
  expect(again.lms.values.get('cmi.core.lesson_status')).toBe('passed');
});

test('1.2 without a score is completed, with no mark and no score', () => {
  const { lms, session } = begun(KINDS[0], {}, WALK);
  expect(session.pass).toBeUndefined();
  session.recorder.answered('begin');
  session.recorder.completed();
  expect(lms.values.get('cmi.core.lesson_status')).toBe('completed');
  expect(lms.values.get('cmi.interactions.0.result')).toBe('neutral');
  expect([...lms.values.keys()].filter((name) => name.includes('score.'))).toEqual([]);
});

test('2004 tells completion, success, score and progress apart', () => {
  const { lms, session } = begun(KINDS[1]);
  expect(session.pass).toBe(0.8);
  expect(lms.values.get('cmi.completion_status')).toBe('incomplete');
  session.recorder.answered('z1-1', score(0));
  expect(told(lms, 'cmi.')).toMatchObject({
    progress_measure: '0.25',
    'interactions.0.result': 'incorrect',
    'interactions.0.timestamp': '2026-11-29T09:08:07.67Z',
  });
  session.recorder.answered('z1-1', score(0));
  expect(lms.values.get('cmi.progress_measure')).toBe('0.25');
  session.recorder.completed(score(3.199, 4), false);
  expect(told(lms, 'cmi.')).toMatchObject({
    completion_status: 'completed',
    success_status: 'failed',
    'score.scaled': '0.79',
    'score.raw': '79',
    progress_measure: '1',
  });
  session.recorder.completed(score(4, 4), true);
  session.recorder.completed(score(0, 4), false);
  expect(told(lms, 'cmi.')).toMatchObject({ success_status: 'passed', 'score.scaled': '1' });
  vi.advanceTimersByTime(83_500);
  void session.end();
  expect(told(lms, 'cmi.')).toMatchObject({ session_time: 'PT83.5S', exit: 'normal' });
});

test('2004 goes on from the progress of the visit before, and is suspended in the middle', () => {
  const { lms, session } = begun(KINDS[1], {
    'cmi.entry': 'resume',
    'cmi.completion_status': 'incomplete',
    'cmi.progress_measure': '0.5',
    'cmi.suspend_data': '{}',
  });
  session.recorder.answered('z1-3', score(1));
  expect(lms.values.get('cmi.progress_measure')).toBe('0.75');
  void session.end();
  expect(lms.values.get('cmi.exit')).toBe('suspend');
  expect(lms.refused).toEqual([]);
});

test('2004 without a score is completed, and says nothing of success', () => {
  const { lms, session } = begun(KINDS[1], {}, WALK);
  session.recorder.answered('begin');
  session.recorder.completed();
  void session.end();
  expect(told(lms, 'cmi.')).toMatchObject({
    completion_status: 'completed',
    success_status: 'unknown',
    progress_measure: '1',
  });
  expect(lms.values.has('cmi.score.raw')).toBe(false);
  expect(lms.refused).toEqual([]);
});

test.for([
  ['1.2', 'cmi.suspend_data', 'x'.repeat(4097)],
  ['1.2', 'cmi.interactions.0.id', 'two words'],
  ['1.2', 'cmi.interactions.0.result', 'incorrect'],
  ['1.2', 'cmi.core.exit', 'normal'],
  ['1.2', 'cmi.core.session_time', 'PT1M'],
  ['1.2', 'cmi.core.score.raw', '101'],
  ['1.2', 'cmi.interactions.0.time', '2026-11-29T09:08:07Z'],
  ['2004', 'cmi.interactions.0.timestamp', '2026-11-29T09:08:07.678Z'],
  ['2004', 'cmi.interactions.0.result', 'wrong'],
  ['2004', 'cmi.session_time', '00:01:02'],
  ['2004', 'cmi.score.scaled', '1.2'],
  ['2004', 'cmi.suspend_data', 'x'.repeat(64_001)],
  ['2004', 'cmi.location', 'x'.repeat(1001)],
] as const)('control: the strict %s refuses %s as %s', ([version, name, value]) => {
  const { api, refused } = version === '1.2' ? strict12() : strict2004();
  const prefix = version === '1.2' ? 'LMS' : '';
  api[`${prefix}Initialize`]!('');
  api[`${prefix}SetValue`]!('cmi.interactions.0.id', 'z1-1');
  expect(refused).toEqual([]);
  expect(api[`${prefix}SetValue`]!(name, value)).toBe('false');
});

/** What was set below a name, without it. */
function told({ values }: Strict, prefix: string): Record<string, string> {
  return Object.fromEntries(
    [...values]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value]),
  );
}

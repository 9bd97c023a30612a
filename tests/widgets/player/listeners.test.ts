// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scorm12, scorm2004 } from '../../../src/widgets/player/listeners.ts';
import type { ActivityData, Listener } from '../../../src/widgets/player/mount.ts';
import { DEFAULTS } from '../../../src/widgets/parameters.ts';
import { strict12, strict2004 } from '../recorders/strict.ts';

const notes = { title: 'Whom to ask', policies: 'Rules', accounts: 'Accounts' };
const QUIZ: ActivityData<unknown> = {
  activity: 'quiz/x',
  version: 'a',
  props: { quiz: { items: [1, 2] } },
  notes,
};
const CHECK: ActivityData<unknown> = { activity: 'check', version: 'a', props: {}, notes };

beforeEach(() => {
  document.body.innerHTML = '<p id="unconnected" hidden>Not connected</p>';
  history.replaceState(null, '', '/');
});
afterEach(() => vi.unstubAllGlobals());

const connected = (data: ActivityData<unknown>) => scorm12(data, () => DEFAULTS) as Listener;
const isHidden = () => document.getElementById('unconnected')?.hasAttribute('hidden');

test('the mark to pass of the system becomes the quiz’s own, rounded up to whole per cent', () => {
  vi.stubGlobal('API', strict12({ 'cmi.student_data.mastery_score': '66.5' }).api);
  connected(QUIZ);
  expect(location.hash).toMatch(/pass=67$/);
  expect(isHidden()).toBe(true);
});

test('where the system sets none it is 80, and other settings stay', () => {
  history.replaceState(null, '', '/#theme=dark&pass=50');
  vi.stubGlobal('API_1484_11', strict2004({ 'cmi.scaled_passing_score': '' }).api);
  void scorm2004(QUIZ, () => DEFAULTS);
  expect(location.hash).toBe('#theme=dark&pass=50&pass=80');
});

test('what has no score gets no mark; the checker is done by whoever begins', () => {
  const { api, values } = strict12();
  vi.stubGlobal('API', api);
  const { recorder } = connected(CHECK);
  expect(location.hash).toBe('');
  expect(values.get('cmi.core.lesson_status')).toBe('incomplete');
  recorder.started();
  expect(values.get('cmi.core.lesson_status')).toBe('completed');
});

test('the end of the page is the end of the visit', () => {
  const { api, calls } = strict12();
  vi.stubGlobal('API', api);
  connected(QUIZ);
  dispatchEvent(new Event('pagehide'));
  dispatchEvent(new Event('pagehide'));
  expect(calls.filter((call) => call === 'finish')).toHaveLength(1);
});

test('without a system the page says so, and everything else stays as it is', () => {
  const { recorder, store } = connected(QUIZ);
  recorder.started();
  recorder.completed();
  expect(store).toBeUndefined();
  expect(isHidden()).toBe(false);
  expect(location.hash).toBe('');
});

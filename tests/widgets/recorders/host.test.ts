// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hostRecorder, tellAnybody } from '../../../src/widgets/recorders/host.ts';

const post = vi.fn();

beforeEach(() => {
  vi.stubGlobal('parent', { postMessage: post });
});
afterEach(() => {
  post.mockReset();
  vi.unstubAllGlobals();
});

test('a height is told to anybody', () => {
  tellAnybody({ type: 'height', height: 300 });
  expect(post).toHaveBeenCalledExactlyOnceWith(
    { source: 'right-for-the-room', protocol: 1, type: 'height', height: 300 },
    '*',
  );
});

test('progress is told to nobody unless an origin was listed, and then to it alone', () => {
  let origins: readonly string[] = [];
  const recorder = hostRecorder('quiz/x', 'abc', () => origins);
  recorder.ready();
  recorder.started();
  recorder.completed({ raw: 1, max: 1, scaled: 1 }, true);
  expect(post).not.toHaveBeenCalled();
  origins = ['https://intranet.example'];
  recorder.answered('q-1', { raw: 1, max: 1, scaled: 1 });
  expect(post.mock.calls).toEqual([
    [
      {
        source: 'right-for-the-room',
        protocol: 1,
        type: 'answered',
        activity: 'quiz/x',
        version: 'abc',
        id: 'q-1',
        score: { raw: 1, max: 1, scaled: 1 },
      },
      'https://intranet.example',
    ],
  ]);
});

test('of several origins the one that frames us is told, where the browser says which', () => {
  vi.spyOn(document, 'referrer', 'get').mockReturnValue('https://b.example/page');
  const recorder = hostRecorder('feed', 'abc', () => ['https://a.example', 'https://b.example']);
  recorder.started();
  expect(post.mock.calls.map(([, origin]) => origin as unknown)).toEqual(['https://b.example']);
});

test('a page that nobody frames tells nobody', () => {
  vi.stubGlobal('parent', window);
  const spy = vi.spyOn(window, 'postMessage');
  tellAnybody({ type: 'height', height: 300 });
  expect(spy).not.toHaveBeenCalled();
});

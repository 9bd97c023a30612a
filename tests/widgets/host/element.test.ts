// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { defineElement } from '../../../src/widgets/host/element.ts';

beforeAll(() => {
  defineElement(new URL('https://room.example/tools/'));
});
beforeEach(() => {
  // Frames load nothing here, which happy-dom complains about.
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Written by the tests alone. */
function place(attributes: string) {
  document.body.innerHTML = `<right-for-the-room ${attributes}><a href="https://room.example/tools/quizzes/x/">The quiz</a></right-for-the-room>`;
  const element = document.querySelector<HTMLElement>('right-for-the-room')!;
  const frame = element.shadowRoot?.querySelector('iframe') ?? null;
  // Frames load nothing here, and so have no window.
  const location = { replace: vi.fn<(address: string) => void>() };
  if (frame) Object.defineProperty(frame, 'contentWindow', { value: { location } });
  return { element, frame, moved: location.replace };
}

function say(frame: HTMLIFrameElement | null, data: unknown, origin = 'null'): void {
  const message = new MessageEvent('message', { data, origin });
  Object.defineProperty(message, 'source', { value: frame?.contentWindow ?? null });
  window.dispatchEvent(message);
}

const height = (value: unknown) => ({
  source: 'right-for-the-room',
  protocol: 1,
  type: 'height',
  height: value,
});
const completed = {
  source: 'right-for-the-room',
  protocol: 1,
  type: 'completed',
  activity: 'quiz/x',
  version: 'abc',
  score: { raw: 1, max: 2, scaled: 0.5 },
  passed: false,
};

test('puts the activity’s frame in place of the link, sandboxed and with a name', () => {
  const { frame } = place('activity="quiz/x" theme="dark" pass="80" onload="no"');
  expect(frame?.src).toBe('https://room.example/tools/embed/quiz/x/#theme=dark&pass=80');
  frame?.dispatchEvent(new Event('load'));
  expect(frame?.title).toBe('The quiz');
  expect(frame?.getAttribute('sandbox')).toContain('allow-scripts');
  expect(frame?.getAttribute('sandbox')).not.toContain('allow-same-origin');
});

test.for(['', '../admin', 'quiz/', 'quiz/X', 'quiz/x/y', 'https://evil.example', 'decide/<b>'])(
  'leaves the link where the activity is “%s”, and says what was expected',
  (activity) => {
    const { element, frame } = place(`activity="${activity}"`);
    expect(frame).toBeNull();
    expect(element.shadowRoot).toBeNull();
    const { calls } = vi.mocked(console.error).mock;
    expect(calls).toHaveLength(1);
    expect(String(calls[0])).not.toContain('evil');
  },
);

test('makes the frame as high as it says, between a least and a most', () => {
  const { frame } = place('activity="feed"');
  say(frame, height(640));
  expect(frame?.style.height).toBe('640px');
  say(frame, height(10_000_000));
  expect(frame?.style.height).toBe('50000px');
  say(frame, height(-5));
  expect(frame?.style.height).toBe('120px');
});

test.for([
  ['of another window', () => say(null, height(700))],
  [
    'of another origin',
    (frame: HTMLIFrameElement | null) => say(frame, height(700), 'https://evil.example'),
  ],
  ['in words', (frame: HTMLIFrameElement | null) => say(frame, height('700px; position:fixed'))],
  ['of no whole number', (frame: HTMLIFrameElement | null) => say(frame, height(700.5))],
  ['of another kind', (frame: HTMLIFrameElement | null) => say(frame, '[iFrameSizer]700')],
] as const)('ignores a height %s', ([, act]) => {
  const { frame } = place('activity="feed"');
  act(frame);
  expect(frame?.style.height).toBe('480px');
});

test('tells how it goes only where it was asked to', () => {
  const heard = vi.fn();
  document.body.addEventListener('activity-completed', (event) => {
    heard((event as CustomEvent<unknown>).detail);
  });
  say(place('activity="quiz/x"').frame, completed);
  expect(heard).not.toHaveBeenCalled();
  const { frame } = place('activity="quiz/x" events');
  expect(frame?.src).toContain(`events=${encodeURIComponent(location.origin)}`);
  say(frame, { ...completed, typed: 'my words' });
  expect(heard).toHaveBeenCalledExactlyOnceWith({
    activity: 'quiz/x',
    version: 'abc',
    id: undefined,
    score: { raw: 1, max: 2, scaled: 0.5 },
    passed: false,
  });
});

test('hears nothing once it is taken out, and keeps its frame when it comes back', () => {
  const { element, frame } = place('activity="feed"');
  element.remove();
  say(frame, height(700));
  expect(frame?.style.height).toBe('480px');
  document.body.append(element);
  expect(element.shadowRoot?.querySelectorAll('iframe')).toHaveLength(1);
});

test('a changed attribute reaches the frame; the script twice defines one element', () => {
  const { element, frame } = place('activity="feed"');
  element.setAttribute('theme', 'dark');
  expect(frame?.src).toContain('#theme=dark');
  expect(() => {
    defineElement(new URL('https://room.example/'));
  }).not.toThrow();
});

test('a frame that has loaded moves on without a step for the Back button', () => {
  const { element, frame, moved } = place('activity="feed" theme="light"');
  const first = frame?.src;
  frame?.dispatchEvent(new Event('load'));
  element.setAttribute('theme', 'dark');
  element.setAttribute('activity', 'check');
  expect(moved.mock.calls).toEqual([
    ['https://room.example/tools/embed/feed/#theme=dark'],
    ['https://room.example/tools/embed/check/#theme=dark'],
  ]);
  expect(frame?.src).toBe(first);
});

test('a frame that is put elsewhere begins anew with what is asked by then', () => {
  const { element, frame, moved } = place('activity="feed"');
  frame?.dispatchEvent(new Event('load'));
  element.remove();
  document.body.append(element);
  element.setAttribute('theme', 'dark');
  expect(frame?.src).toBe('https://room.example/tools/embed/feed/#theme=dark');
  expect(moved).not.toHaveBeenCalled();
});

test('loads what fetches a pack where there is one to fetch, and nothing elsewhere', () => {
  const scripts = () =>
    [...document.querySelectorAll('script')].map(({ src, parentElement }) => [
      src,
      parentElement?.localName,
    ]);
  place('activity="feed"');
  expect(scripts()).toEqual([]);
  const { frame } = place('activity="feed" pack="pack.json"');
  expect(scripts()).toEqual([['https://room.example/tools/embed-pack.js', 'right-for-the-room']]);
  expect(frame?.src).not.toContain('pack');
});

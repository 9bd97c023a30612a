// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { defineElement } from '../../../src/widgets/host/element.ts';
import { HIGHEST, LOWEST, PROTOCOL, SOURCE } from '../../../src/widgets/messages.ts';
import { expectUnpolluted, hostile, MARKER, often, spoilt } from '../../support/fuzz.ts';

const HOME = 'https://room.example/tools/';

beforeAll(() => {
  defineElement(new URL(HOME));
});
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
  // Frames load nothing here, and happy-dom would say so of each, past every console.
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

type Ours = HTMLElement & EventListenerObject;

const OWN = { of: 'this frame' };

function place(attributes: Readonly<Record<string, string>>): {
  readonly element: Ours;
  readonly frame: HTMLIFrameElement | null;
} {
  document.body.replaceChildren();
  const element = document.createElement(SOURCE) as Ours;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  const frame = element.shadowRoot?.querySelector('iframe') ?? null;
  // Frames load nothing here, and so have no window.
  if (frame) Object.defineProperty(frame, 'contentWindow', { value: OWN });
  return { element, frame };
}

const common = { source: SOURCE, protocol: PROTOCOL };
const height = fc.oneof(fc.double(), fc.integer(), hostile);
const data = fc.oneof(
  hostile,
  height.map((value) => ({ ...common, type: 'height', height: value })),
  spoilt({ ...common, type: 'completed', activity: 'quiz/x', version: 'A1' }, hostile),
);
const message = fc.record({
  data,
  origin: fc.constantFrom('null', 'https://room.example', 'https://evil.example', ''),
  source: fc.constantFrom<unknown>(OWN, null, { of: 'another' }),
});

test('no message changes anything but the height, and that within its bounds', () => {
  fc.assert(
    fc.property(fc.array(message, { minLength: 1, maxLength: 8 }), (messages) => {
      const { element, frame } = place({ activity: 'feed' });
      const told = vi.fn();
      for (const type of ['ready', 'started', 'answered', 'completed']) {
        element.addEventListener(`activity-${type}`, told);
      }
      const before = frame?.outerHTML.replace(/height:[^;"]*/, '');
      const address = frame?.src;
      for (const { data: said, origin, source } of messages) {
        const high = frame?.style.height;
        element.handleEvent({ data: said, origin, source } as unknown as Event);
        if (source !== OWN || !['null', 'https://room.example'].includes(origin)) {
          expect(frame?.style.height).toBe(high);
        }
      }
      const [, pixels = ''] = /^(\d+)px$/.exec(frame?.style.height ?? '') ?? [];
      expect(Number(pixels)).toBeGreaterThanOrEqual(LOWEST);
      expect(Number(pixels)).toBeLessThanOrEqual(HIGHEST);
      expect(frame?.outerHTML.replace(/height:[^;"]*/, '')).toBe(before);
      expect(frame?.src).toBe(address);
      // Nobody asked how it goes.
      expect(told).not.toHaveBeenCalled();
      expectUnpolluted();
    }),
    often,
  );
});

const NAMES = ['activity', 'theme', 'hide', 'events', 'set', 'pass', 'title', 'style', 'onload'];
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('feed', '../../evil', '//evil.example', `"><b>${MARKER}`, 'quiz/x#a', 'dark'),
);

test('whatever attributes say, the frame shows our activity with a sandbox, or there is none', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...NAMES), value), value, (attributes, later) => {
      const { element, frame } = place(attributes);
      element.setAttribute('theme', later);
      element.setAttribute('activity', later);
      if (!frame) return;
      const address = new URL(frame.src);
      expect(address.href.startsWith(`${HOME}embed/`)).toBe(true);
      expect(address.pathname).toMatch(/^\/tools\/embed\/[a-z0-9/-]+\/$/);
      expect(address.search).toBe('');
      expect(frame.getAttribute('sandbox')).not.toContain('allow-same-origin');
      expect(frame.getAttribute('onload')).toBeNull();
    }),
    often,
  );
});

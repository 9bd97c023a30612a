// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellHeight } from '../../../src/widgets/player/height.ts';
import { expectUnpolluted, hostileJson, often, spoilt } from '../../support/fuzz.ts';

const post = vi.fn();
const around = { postMessage: post };
/** What hears a message. */
let heard: (event: unknown) => void;

beforeEach(() => {
  location.hash = '#?secret=AbCdEfGhIj';
  vi.stubGlobal('parent', around);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {
        return undefined;
      }
    },
  );
  vi.stubGlobal('addEventListener', (_type: string, hear: typeof heard) => {
    heard = hear;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('whatever the page around says, a widget answers with its height and nothing else', () => {
  tellHeight();
  vi.spyOn(document.documentElement, 'getBoundingClientRect').mockReturnValue({
    height: 512.4,
  } as DOMRect);
  const message = fc.record({
    data: fc.oneof(
      hostileJson,
      spoilt({ message: 'ready', secret: 'AbCdEfGhIj' }),
      fc.constant({ message: 'ready', secret: 'AbCdEfGhIj' }),
    ),
    source: fc.constantFrom<unknown>(around, null, {}),
  });
  fc.assert(
    fc.property(message, (event) => {
      post.mockClear();
      heard(event);
      for (const [said] of post.mock.calls as [Record<string, unknown>][]) {
        expect([said['height'], said['value']]).toContain(513);
        expect(Object.keys(said).length).toBeLessThanOrEqual(4);
      }
      if (event.source !== around) expect(post).not.toHaveBeenCalled();
      expectUnpolluted();
    }),
    often,
  );
});

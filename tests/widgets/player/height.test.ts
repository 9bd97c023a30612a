// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellHeight } from '../../../src/widgets/player/height.ts';

const post = vi.fn();

beforeEach(() => {
  vi.stubGlobal('parent', { postMessage: post });
  vi.spyOn(document.documentElement, 'getBoundingClientRect').mockReturnValue({
    height: 512.4,
  } as DOMRect);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  post.mockClear();
});

test('a frame that nobody sees yet tells its height, though browsers observe nothing in it', () => {
  location.hash = '#?secret=AbCdEfGhIj';
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {
        return undefined;
      }
    },
  );
  tellHeight();
  const said = post.mock.calls.map(([message]) => message as unknown);
  expect(said).toEqual([
    expect.objectContaining({ type: 'height', height: 513 }),
    { secret: 'AbCdEfGhIj', message: 'height', value: 513 },
  ]);
});

test('a height that is told is not told again', () => {
  location.hash = '';
  let changed = (): void => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        changed = tell;
      }
      observe(): void {
        changed();
      }
    },
  );
  tellHeight();
  changed();
  expect(post).toHaveBeenCalledTimes(1);
});

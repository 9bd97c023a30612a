import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import whenPainted from '../../integrations/when-painted.ts';

const hydrate = vi.fn(() => Promise.resolve());
const load = vi.fn(async () => hydrate);
let paint: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      #tell: (() => void) | undefined;
      constructor(tell: () => void) {
        this.#tell = tell;
      }
      observe = ({ type, buffered }: PerformanceObserverInit) => {
        // A page that is painted already says so too.
        if (type === 'paint' && buffered) paint = () => this.#tell?.();
      };
      disconnect = () => {
        this.#tell = undefined;
      };
    },
  );
  whenPainted(load, { name: 'painted', value: 'true' }, undefined as unknown as HTMLElement);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an island that waits for the first picture', () => {
  test('asks for nothing before it', async () => {
    await vi.advanceTimersByTimeAsync(900);
    expect(load).not.toHaveBeenCalled();
  });

  test('wakes after it, once', async () => {
    paint();
    paint();
    await vi.advanceTimersByTimeAsync(5000);
    expect(load).toHaveBeenCalledOnce();
    expect(hydrate).toHaveBeenCalledOnce();
  });

  test('wakes without one where the page is not shown, once', async () => {
    await vi.advanceTimersByTimeAsync(1000);
    expect(hydrate).toHaveBeenCalledOnce();
    paint();
    await vi.advanceTimersByTimeAsync(0);
    expect(load).toHaveBeenCalledOnce();
  });
});

import { afterEach, expect, test, vi } from 'vitest';
import { CACHES, keep, remove } from '../../src/kept-copy/keep.ts';

const place = { scope: 'https://site.example/', worker: 'https://site.example/worker.js' };
const CACHE = `${CACHES}:${place.scope}:one`;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser whose new worker fails, beside one that works or none. */
function browser(active: object | null) {
  const unregister = vi.fn();
  const removed = vi.fn();
  const installing = { state: 'redundant', addEventListener: vi.fn() };
  const registration = { scope: place.scope, active, installing, unregister };
  vi.stubGlobal('navigator', {
    serviceWorker: {
      register: () => Promise.resolve(registration),
      getRegistrations: () => Promise.resolve([registration]),
    },
  });
  vi.stubGlobal('caches', { keys: () => Promise.resolve([CACHE]), delete: removed });
  return { unregister, removed };
}

test('a copy that does not come whole is taken away', async () => {
  const { unregister, removed } = browser(null);
  await expect(keep(place)).rejects.toThrow(/expected each file as it was built/);
  expect(unregister).toHaveBeenCalled();
  expect(removed).toHaveBeenCalledWith(CACHE);
});

test('the copy that was there stays where a newer one does not come whole', async () => {
  const { unregister, removed } = browser({});
  await expect(keep(place)).rejects.toThrow(/expected each file as it was built/);
  expect(unregister).not.toHaveBeenCalled();
  expect(removed).not.toHaveBeenCalled();
});

test('a copy whose files cannot be removed keeps its worker, so it can be tried again', async () => {
  const { unregister, removed } = browser({});
  removed.mockRejectedValue(new Error('The device refuses.'));
  await expect(remove(place)).rejects.toThrow();
  expect(unregister).not.toHaveBeenCalled();
});

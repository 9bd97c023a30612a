/** Keeps a copy of the site for reading without a connection, and takes it away again. */

/** What the names of our caches begin with; the rest says which copy of the site, and edition. */
export const CACHES = 'right-for-the-room';

/** Where the site lives and its worker lies, as full addresses. */
export interface Place {
  readonly scope: string;
  readonly worker: string;
}

export async function isKept({ scope }: Place): Promise<boolean> {
  return (await registered(scope))?.active != null;
}

/**
 * Fetches every file of the site as it is now; keeps none of them if one is not as it was
 * built. A copy that was there before, from another page, stays.
 */
export async function keep(place: Place): Promise<void> {
  const { scope, worker } = place;
  const { installing } = await navigator.serviceWorker.register(worker, {
    scope,
    updateViaCache: 'none',
  });
  if (!installing || (await settled(installing)) === 'activated') return;
  if (!(await isKept(place))) await remove(place);
  throw new Error('The copy: expected each file as it was built, found one that was not.');
}

/** The files first: where that fails, the worker stands and the copy can be removed again. */
export async function remove({ scope }: Place): Promise<void> {
  for (const key of await caches.keys()) {
    if (key.startsWith(`${CACHES}:${scope}:`)) await caches.delete(key);
  }
  await (await registered(scope))?.unregister();
}

/** The worker of this very site; one of the folder above is somebody else's. */
async function registered(scope: string): Promise<ServiceWorkerRegistration | undefined> {
  const all = await navigator.serviceWorker.getRegistrations();
  return all.find((one) => one.scope === scope);
}

function settled(worker: ServiceWorker): Promise<ServiceWorkerState> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve(worker.state);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

import type { Store } from '../../engine/index.ts';
import { asText, fromText } from './session.ts';

/**
 * The way to a learning system that runs activities by SCORM: an object with functions that a
 * window around ours, or the one that opened us, holds ready.
 */
type Api = Readonly<
  Record<string, ((...values: string[]) => string | number | boolean | undefined) | undefined>
>;

/** The functions of the two SCORMs under one name each. */
export interface Calls {
  /** Empty where there is nothing, or no answer. */
  readonly get: (name: string) => string;
  /** False where the system refused it. */
  readonly set: (name: string, value: string) => boolean;
  readonly commit: () => void;
  readonly finish: () => void;
}

/** What the two SCORMs call the same things. */
interface Names {
  readonly api: 'API' | 'API_1484_11';
  readonly begin: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly finish: string;
}

const MOST_PARENTS = 10;

/** More interactions than this no system need keep. */
export const MOST_INTERACTIONS = 250;

export const NAMES_12: Names = {
  api: 'API',
  begin: 'LMSInitialize',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  finish: 'LMSFinish',
};

export const NAMES_2004: Names = {
  api: 'API_1484_11',
  begin: 'Initialize',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  finish: 'Terminate',
};

/** Begins a session; undefined where there is no system, or none that we may speak to. */
export function begin(names: Names): Calls | undefined {
  const api = findApi(names.api);
  // A system that fails must not take the activity with it.
  const call = (name: string, ...values: string[]): string => {
    try {
      return String(api?.[name]?.(...values) ?? '');
    } catch {
      return '';
    }
  };
  if (call(names.begin, '') !== 'true') return undefined;
  let over = false;
  return {
    get: (name) => (over ? '' : call(names.get, name)),
    set: (name, value) => !over && call(names.set, name, value) === 'true',
    commit: () => {
      if (!over) call(names.commit, '');
    },
    finish: () => {
      if (!over) call(names.finish, '');
      over = true;
    },
  };
}

/** In the frames around, then in the window that opened the outermost, then in the one that opened this. */
function findApi(name: Names['api']): Api | undefined {
  return (
    upFrom(window, name) ??
    upFrom(
      tried(() => window.top?.opener as Window | null | undefined),
      name,
    ) ??
    upFrom(
      tried(() => window.opener as Window | null),
      name,
    )
  );
}

function upFrom(start: Window | null | undefined, name: Names['api']): Api | undefined {
  let at = start;
  for (let step = 0; at && step <= MOST_PARENTS; step += 1) {
    const here = at;
    const api = tried(() => (here as unknown as Readonly<Record<string, Api | undefined>>)[name]);
    if (api) return api;
    const above = tried(() => here.parent);
    if (above === here) return undefined;
    at = above;
  }
  return undefined;
}

/** Windows of other origins throw when they are looked into. */
function tried<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/**
 * A place in what the system keeps from visit to visit. `isThere` says whether an earlier
 * visit left something: asked for what was not set, SCORM 2004 counts an error.
 */
export function suspended({ get, set, commit }: Calls, isThere: boolean): Store {
  return {
    read: () => (isThere ? fromText(get('cmi.suspend_data')) : undefined),
    write: (kept) => {
      const text = asText(kept);
      const done = text !== undefined && set('cmi.suspend_data', text);
      commit();
      return done;
    },
    wipe: () => {
      set('cmi.suspend_data', '');
      commit();
    },
  };
}

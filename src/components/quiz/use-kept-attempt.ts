import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keepable, restore } from '../../engine/index.ts';
import type { Attempt, Quiz, QuizSettings, Store } from '../../engine/index.ts';
import { isOnDevice, read, wipe, write } from './storage.ts';
import type { AnyPlace, Place } from './storage.ts';

/** What there is to say about what is kept. */
export interface Kept {
  /** Where; undefined while there is nothing to keep, 'refused' for the tab since the device refused. */
  readonly place: AnyPlace | 'refused' | 'nowhere' | undefined;
  /** How many answers came back when the page opened. */
  readonly resumed: number;
  /** The quiz has changed since they were given. */
  readonly changed: boolean;
  /** The attempt that waits in the tab or on the device, if it is of the set that is asked for. */
  readonly takeUp: (settings: QuizSettings) => Attempt | undefined;
  /** Says whether the device keeps it now. */
  readonly keepOnDevice: (keep: boolean) => boolean;
  readonly wipe: () => void;
}

/**
 * Keeps an attempt from its first answer on, and finds a kept one when the page opens. What
 * is on the screen lives in the page alone: two tabs do not pull at one another.
 */
export function useKeptAttempt(quiz: Quiz, attempt: Attempt, store?: Store): Kept {
  const [place, setPlace] = useState<Kept['place']>();
  const [found, setFound] = useState({ resumed: 0, changed: false });
  const asked = useRef<Place>('tab');
  const begun = Object.keys(attempt.responses).length > 0;

  const takeUp = (settings: QuizSettings): Attempt | undefined => {
    const there = store ? undefined : read(quiz);
    const restored = restore(quiz, store ? store.read() : there?.kept);
    if (!restored) return undefined;
    const { seed, count } = restored.attempt;
    if (settings.seed !== undefined && settings.seed !== seed) return undefined;
    if (settings.count !== undefined && settings.count !== count) return undefined;
    if (there) asked.current = there.place;
    setFound({
      resumed: Object.keys(restored.attempt.responses).length,
      changed: restored.changed,
    });
    return restored.attempt;
  };

  const keep = (chosen: boolean): Kept['place'] => {
    const value = keepable(quiz, attempt);
    const inSystem = store?.write(value) ? 'system' : undefined;
    const now = (store ? inSystem : write(quiz, value, asked.current, chosen)) ?? 'nowhere';
    setPlace(now);
    return now;
  };

  // Before the browser does anything else: whoever reloads at once loses nothing.
  useLayoutEffect(() => {
    // What another tab wiped must not come back from this one.
    if (asked.current === 'device' && !isOnDevice(quiz)) asked.current = 'tab';
    if (begun) keep(false);
  }, [attempt]);

  return {
    ...found,
    place,
    takeUp,
    keepOnDevice: (onDevice) => {
      asked.current = onDevice ? 'device' : 'tab';
      if (!onDevice) wipe(quiz, ['device']);
      return begun && keep(true) === 'device';
    },
    wipe: () => {
      if (store) store.wipe();
      else wipe(quiz);
      asked.current = 'tab';
      setPlace(undefined);
      setFound({ resumed: 0, changed: false });
    },
  };
}

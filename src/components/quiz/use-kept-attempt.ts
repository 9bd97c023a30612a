import { useEffect, useRef, useState } from 'preact/hooks';
import { keepable, restore } from '../../engine/index.ts';
import type { Attempt, Quiz, QuizSettings } from '../../engine/index.ts';
import { read, wipe, write } from './storage.ts';
import type { Place } from './storage.ts';

/** What there is to say about what is kept. */
export interface Kept {
  /** Where; undefined while there is nothing to keep. */
  readonly place: Place | 'nowhere' | undefined;
  /** How many answers came back when the page opened. */
  readonly resumed: number;
  /** The quiz has changed since they were given. */
  readonly changed: boolean;
  readonly keepOnDevice: (keep: boolean) => void;
  readonly wipe: () => void;
}

/**
 * Keeps an attempt from its first answer on, and takes a kept one up when the page opens,
 * unless the address asks for another set. What is on the screen lives in the page alone:
 * two tabs do not pull at one another.
 */
export function useKeptAttempt(
  quiz: Quiz,
  attempt: Attempt,
  settings: QuizSettings | undefined,
  onResume: (attempt: Attempt) => void,
): Kept {
  const [place, setPlace] = useState<Kept['place']>();
  const [found, setFound] = useState({ resumed: 0, changed: false });
  const asked = useRef<Place>('tab');
  const begun = Object.keys(attempt.responses).length > 0;

  useEffect(() => {
    if (!settings) return;
    const there = read(quiz);
    const restored = there && restore(quiz, there.kept);
    if (!restored) return;
    const { seed, count } = restored.attempt;
    if (settings.seed !== undefined && settings.seed !== seed) return;
    if (settings.count !== undefined && settings.count !== count) return;
    asked.current = there.place;
    setFound({
      resumed: Object.keys(restored.attempt.responses).length,
      changed: restored.changed,
    });
    onResume(restored.attempt);
  }, [settings]);

  useEffect(() => {
    if (!begun) return;
    setPlace(write(quiz, keepable(quiz, attempt), asked.current) ? asked.current : 'nowhere');
  }, [attempt]);

  return {
    ...found,
    place,
    keepOnDevice: (keep) => {
      asked.current = keep ? 'device' : 'tab';
      if (!keep) wipe(quiz, ['device']);
      if (begun) {
        setPlace(write(quiz, keepable(quiz, attempt), asked.current) ? asked.current : 'nowhere');
      }
    },
    wipe: () => {
      wipe(quiz);
      asked.current = 'tab';
      setPlace(undefined);
      setFound({ resumed: 0, changed: false });
    },
  };
}

/**
 * Where an attempt waits for a reload or another day. The tab's own store goes with the tab;
 * the device's is used only where the person asked for it. Browsers and frames may refuse
 * both, at any moment: then nothing is kept, and nothing breaks.
 */
import type { Quiz } from '../../engine/index.ts';

export type Place = 'tab' | 'device';

/** A place that whoever mounted the quiz has for it stands instead of both. */
export type AnyPlace = Place | 'system';

/** What was kept for a quiz, and where; undefined for nothing, or for what cannot be read. */
export function read(quiz: Quiz): { readonly kept: unknown; readonly place: Place } | undefined {
  for (const place of ['tab', 'device'] as const) {
    try {
      const text = storeOf(place).getItem(keyOf(quiz));
      if (text !== null)
        return { kept: JSON.parse(text) as unknown, place: isOnDevice(quiz) ? 'device' : 'tab' };
    } catch {
      // Refused, or not ours to read: look in the other place.
    }
  }
  return undefined;
}

/**
 * Keeps an attempt in the tab and, where asked, on the device, and says where it is now:
 * 'refused' is the tab alone although the device was asked for, undefined is nowhere. Where
 * another tab got further on the device its attempt stays, unless the person chose this one.
 */
export function write(
  quiz: Quiz,
  kept: unknown,
  asked: Place,
  chosen: boolean,
): Place | 'refused' | undefined {
  const stays = !chosen && isFurtherElsewhere(quiz, kept);
  const inTab = put(quiz, kept, 'tab');
  if (asked === 'device' && !stays) {
    if (put(quiz, kept, 'device')) return 'device';
    return inTab ? 'refused' : undefined;
  }
  return inTab ? 'tab' : undefined;
}

/** Takes a quiz's attempt out of both places, or out of the device alone. */
export function wipe(quiz: Quiz, places: readonly Place[] = ['tab', 'device']): void {
  for (const place of places) {
    try {
      storeOf(place).removeItem(keyOf(quiz));
    } catch {
      // Where nothing can be removed nothing was kept.
    }
  }
}

/** Whether the device holds the quiz too: then it goes on being kept there. */
export function isOnDevice(quiz: Quiz): boolean {
  try {
    return localStorage.getItem(keyOf(quiz)) !== null;
  } catch {
    return false;
  }
}

/** The tab holds what it last wrote: what differs on the device is another tab's. */
function isFurtherElsewhere(quiz: Quiz, kept: unknown): boolean {
  try {
    const there = localStorage.getItem(keyOf(quiz));
    if (there === null || there === sessionStorage.getItem(keyOf(quiz))) return false;
    return answersIn(JSON.parse(there)) > answersIn(kept);
  } catch {
    return false;
  }
}

function answersIn(kept: unknown): number {
  const { responses } = Object(kept) as { readonly responses?: unknown };
  return Object.keys(Object(responses) as object).length;
}

function put(quiz: Quiz, kept: unknown, place: Place): boolean {
  try {
    storeOf(place).setItem(keyOf(quiz), JSON.stringify(kept));
    return true;
  } catch {
    // Full or refused.
    return false;
  }
}

function storeOf(place: Place): Storage {
  return place === 'tab' ? sessionStorage : localStorage;
}

function keyOf({ id }: Quiz): string {
  return `right-for-the-room/quiz/${id}`;
}

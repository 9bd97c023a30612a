/** How long a press or a key waits for the screen to answer, as the browser itself reports it. */
import type { JSHandle, Page } from '@playwright/test';

/** One event of the Event Timing API, in milliseconds; its duration is rounded to eight. */
export interface Timing {
  /** The same for all events of one press or key. */
  readonly interaction: number;
  readonly name: string;
  /** From the press or the key to the next picture on the screen. */
  readonly duration: number;
  /** Before a handler ran, and until the last had run. */
  readonly waited: number;
  readonly worked: number;
}

/** The browser reports nothing that is quicker. */
export const QUICKEST = 16;

/** Where all were too quick to be reported. */
export const UNHEARD: Timing = {
  interaction: 0,
  name: '–',
  duration: QUICKEST,
  waited: 0,
  worked: 0,
};

/** Of so many interactions one is not counted: a page is judged by what it usually does. */
const PARDONED = 50;

/** Listens from now on; what was heard is in the handle. */
export function hear(page: Page): Promise<JSHandle<Timing[]>> {
  return page.evaluateHandle((durationThreshold) => {
    const heard: Timing[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const event of list.getEntries() as PerformanceEventTiming[]) {
        heard.push({
          interaction: event.interactionId,
          name: event.name,
          duration: event.duration,
          waited: event.processingStart - event.startTime,
          worked: event.processingEnd - event.processingStart,
        });
      }
    });
    observer.observe({ type: 'event', durationThreshold } as PerformanceObserverInit);
    return heard;
  }, QUICKEST);
}

/**
 * The longest event of each interaction, the slowest interaction first. Events that belong to
 * none, such as a pointer that moves, are left out.
 */
export function interactions(timings: readonly Timing[]): readonly Timing[] {
  const longest = new Map<number, Timing>();
  for (const timing of timings) {
    if (timing.interaction === 0) continue;
    if (timing.duration > (longest.get(timing.interaction)?.duration ?? 0))
      longest.set(timing.interaction, timing);
  }
  return [...longest.values()].sort((a, b) => b.duration - a.duration);
}

/**
 * Interaction to Next Paint of a visit, as the measure is defined: the slowest of so many
 * interactions, save one for each fifty. Source: web.dev/articles/inp.
 *
 * @param sorted - the interactions that were heard, the slowest first
 * @param count - all of them, with those too quick to be reported
 */
export function toNextPaint(sorted: readonly Timing[], count: number): Timing {
  return sorted[Math.floor(count / PARDONED)] ?? UNHEARD;
}

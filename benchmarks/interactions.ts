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

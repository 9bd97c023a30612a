import type { Recorder } from '../../engine/index.ts';
import { PROTOCOL, SOURCE } from '../messages.ts';
import type { FrameMessage, Said } from '../messages.ts';

/** A frame that nobody frames has nobody to tell. */
function framed(): boolean {
  return parent !== window;
}

/** Says a message to the page around, wherever that is. Only for what may be known by anybody. */
export function tellAnybody(said: Said): void {
  if (framed())
    parent.postMessage({ source: SOURCE, protocol: PROTOCOL, ...said } satisfies FrameMessage, '*');
}

/**
 * Tells the page around how an activity goes, if it is of an origin that the widget's address
 * lists. The browser itself keeps the message from any other.
 */
export function hostRecorder(
  activity: string,
  version: string,
  origins: () => readonly string[],
): Recorder & { readonly ready: () => void } {
  const tell = (said: Said): void => {
    if (!framed()) return;
    for (const origin of whoListens(origins())) {
      parent.postMessage(
        { source: SOURCE, protocol: PROTOCOL, ...said } satisfies FrameMessage,
        origin,
      );
    }
  };
  return {
    ready: () => tell({ type: 'ready', activity, version }),
    started: () => tell({ type: 'started', activity, version }),
    answered: (id, score) => tell({ type: 'answered', activity, version, id, score }),
    completed: (score, passed) => tell({ type: 'completed', activity, version, score, passed }),
  };
}

/** Of several origins the one that frames us, where the browser says which: others would only complain. */
function whoListens(origins: readonly string[]): readonly string[] {
  try {
    const { origin } = new URL(document.referrer);
    return origins.includes(origin) ? [origin] : [];
  } catch {
    // A host that sends no referrer.
    return origins;
  }
}

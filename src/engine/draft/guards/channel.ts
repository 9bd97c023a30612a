import type { Place } from '../cues.ts';
import { kindsNear, placesWith } from '../cues.ts';
import type { Category } from '../types.ts';
import type { Guard } from './guard.ts';

/** What may go to the person it is about, or to somebody who needs it for their work. */
const LOWERED: readonly Category[] = [
  'access-secret',
  'id-document',
  'contact-detail',
  'third-party',
  'child',
  'customer-data',
  'confidential-work',
  'market-sensitive',
];

/**
 * Sent where it belongs: a door code to tonight's guest, "Bay 4 prefers the window bed" in
 * the ward's own channel. Only the writer knows, so the guard waits for the answer to "Who
 * is it for?". Mockery is never the right channel, whoever reads it.
 */
export const channel: Guard = {
  id: 'g-channel',
  find: (reading, { guards: { channel: words } }) => {
    const { audience, channel: answer } = reading.draft;
    if (answer === undefined || (audience !== 'few' && audience !== 'work')) return [];
    return [
      { start: 0, end: reading.plain.length },
      ...placesWith(reading.plain, reading, words.jokes, 'joke'),
    ];
  },
  effect: (candidate, where: readonly Place[], reading) => {
    if (!LOWERED.includes(candidate.category)) return undefined;
    if (reading.draft.channel === 'subject') return 0;
    const near = kindsNear(candidate.span, where, reading);
    return near('joke', 0) ? undefined : 1;
  },
};

/** Whether the answer to "Who is it for?" could lower a finding of this category. */
export function dependsOnChannel(category: Category): boolean {
  return LOWERED.includes(category);
}

import { hide, isAbout, speechIn } from '../cues.ts';
import type { Guard } from './guard.ts';

/**
 * A company warns its own public of a recall, a fault, a closure or a fake account in its
 * name: "Batch 12 has the wrong label. Bring it back." That is what the account is for.
 */
export const warning: Guard = {
  id: 'g-warning',
  find: (reading, { guards: { warning: words } }) => {
    if (reading.draft.account !== 'company') return [];
    return speechIn(hide(reading.plain, words.not), reading, words);
  },
  effect: (candidate, where, reading) => {
    const withdrawn = ['heated', 'confidential-work', 'security-detail'];
    if (!withdrawn.includes(candidate.category)) return undefined;
    return isAbout(candidate.span, where, reading) ? 'withdraw' : undefined;
  },
};

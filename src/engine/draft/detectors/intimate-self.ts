import type { Detector } from '../detector.ts';
import { apart } from '../spans.ts';
import { told } from '../told.ts';

/**
 * Nights out and private life: drink that cost memory or work, drugs, sex, love gone wrong.
 * Funny among friends, held against the writer elsewhere. Example: "zero memory of getting
 * home, early shift". On an organisation's account a mere hangover is out of place.
 */
export const intimateSelf: Detector = {
  id: 'intimate-self',
  category: 'intimate-self',
  find(reading, lexicon) {
    const { told: always, firm, harmless } = lexicon.intimateSelf;
    const list = reading.draft.account === 'company' ? firm : [];
    return apart([
      ...told(reading, lexicon, always, harmless, 0.85),
      ...told(reading, lexicon, list, harmless, 0.85),
    ]);
  },
};

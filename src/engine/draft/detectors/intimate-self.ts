import type { Detector } from '../detector.ts';
import { apart } from '../spans.ts';
import { ofWriter, told } from '../told.ts';

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
    const company = reading.draft.account === 'company';
    const found = [
      ...told(reading, always, harmless),
      ...(company ? told(reading, firm, harmless) : []),
    ];
    return apart(ofWriter(found, reading, lexicon));
  },
};

import type { Detector } from '../detector.ts';
import { excerpt, wordsBefore } from '../near.ts';
import { ofWriter, told } from '../told.ts';

/** "Signed off", "off sick": what stands in its place is absence. */
const SIGNED_OFF = /^(?:signed[- ]?off|off sick)/i;

/** Whoever "he" is, it is not the writer. */
const OTHER = /\b(?:s?he|they)(?:'\w\w?| (?:is|was|ha[sd]))(?: \w{3,5}){0,2} $/i;

/**
 * The writer's own illness, treatment, pregnancy or mind, and what is as sensitive: the
 * right to stay, a record. Insurers and employers read it too, and it cannot be taken back.
 * Example: "Signed off for two weeks with stress". Somebody else's is `third-party`.
 */
export const healthSelf: Detector = {
  id: 'health-self',
  category: 'health-self',
  find(reading, lexicon) {
    const words = lexicon.healthSelf;
    const found = [
      ...told(reading, words.told, words.harmless),
      ...told(reading, words.hints, words.harmless, 0.6),
    ];
    return ofWriter(found, reading, lexicon).map((match) => {
      if (OTHER.test(wordsBefore(reading, match.span.start, 30))) {
        return { ...match, category: 'third-party', whose: 'other', aspects: ['grave', 'health'] };
      }
      return SIGNED_OFF.test(excerpt(reading, match.span))
        ? { ...match, instead: words.insteadOff[0] }
        : match;
    });
  },
};

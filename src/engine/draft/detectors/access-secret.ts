import { around } from '../context.ts';
import type { Detector } from '../detector.ts';
import { findAll, has } from '../phrases.ts';
import { cardsIn } from '../shapes/card.ts';
import { passwordsIn } from '../shapes/password.ts';
import { tokensIn } from '../shapes/tokens.ts';
import { apart, joined } from '../spans.ts';
import type { Match, Span } from '../types.ts';

/** A number at the end of a phrase, in one piece or in groups. */
const NUMBER = /\d(?:[ -]?\d){2,9}$/;
/** Two codes in one breath read, and are cut, as one: "gate 4410, door 2291". */
const JOINT = /^[ ,;/&+-]{0,3}(?:and )?$/;

/**
 * Keys and codes: what opens an account, a door, a meeting or a payment. A stranger who
 * reads it can walk in. Example: "wifi password is fluffy99", "gate 4410, door 2291".
 */
export const accessSecret: Detector = {
  id: 'access-secret',
  category: 'access-secret',
  find(reading, { accessSecret: words }) {
    const { plain, draft } = reading;
    const whose = draft.account === 'company' ? 'employer' : 'mine';
    const [secret, code, key, link, asking] = words.instead;
    const live = (span: Span, confidence = 0.95): Match => ({
      span,
      confidence,
      whose,
      aspects: ['live-secret'],
      instead: secret,
    });
    const opens = (list: readonly string[], instead?: string): Match[] =>
      joined(plain, findAll(plain, list), JOINT).map((span) => ({
        span,
        confidence: 0.85,
        whose,
        instead,
      }));
    const number = ({ start, end }: Span): Span => ({
      start: start + Math.max(0, plain.slice(start, end).search(NUMBER)),
      end,
    });
    const ticked = draft.pictures?.includes('card') ?? false;
    const shown = [...opens(words.shown), ...(ticked ? opens(words.cardWords) : [])];
    if (ticked && shown.length === 0)
      shown.push({ span: { start: 0, end: 0 }, confidence: 0.85, whose });
    const found = apart([
      ...[...cardsIn(plain), ...tokensIn(plain)].map((span) => live(span)),
      ...passwordsIn(plain, words).map(({ span, confidence }) => live(span, confidence)),
      ...opens(words.links, link),
      ...findAll(plain, words.numbers).map((span) => live(number(span))),
      ...opens(words.doors, code),
      ...opens(words.keys, key),
      ...opens(words.asking, asking),
      ...shown,
    ]);
    return found.flatMap((match): Match[] => {
      const near = around(reading, match.span, 60);
      if (has(near, words.harmless)) return [];
      // A café's wifi and an open webinar are put out in order to be used.
      const wifi = has(near, words.shared);
      const offered =
        (wifi || !match.aspects) && (has(near, words.offered) || (wifi && whose === 'employer'));
      return [offered ? { ...match, aspects: ['offered'] } : match];
    });
  },
};

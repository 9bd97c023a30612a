import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { around } from '../near.ts';
import { findAll, has } from '../phrases.ts';
import { cardsIn } from '../shapes/card.ts';
import type { Link } from '../shapes/link.ts';
import { linksIn } from '../shapes/link.ts';
import { networkIn } from '../shapes/network.ts';
import { passwordsIn } from '../shapes/password.ts';
import type { Shape, Shaped } from '../shapes/shaped.ts';
import { tokensIn } from '../shapes/tokens.ts';
import { apart, joined } from '../spans.ts';
import type { Reading, Span, Whose } from '../types.ts';

type Words = Lexicon['accessSecret'];

/** A number at the end of a phrase, in one piece or in groups. */
const NUMBER = /\d(?:[ -]?\d){2,9}$/;
/** Two codes in one breath read, and are cut, as one: "gate 4410, door 2291". */
const JOINT = /^[ ,;/&+-]{0,3}(?:and )?$/;
/** Behind a router (RFC 1918): of use only to somebody who is inside already. */
const INSIDE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

/**
 * Keys and codes: what opens an account, a door, a meeting or a payment. A stranger who
 * reads it can walk in. Example: "wifi password is fluffy99", "gate 4410, door 2291".
 */
export const accessSecret: Detector = {
  id: 'access-secret',
  category: 'access-secret',
  find(reading, { accessSecret: words }): readonly Shaped[] {
    const whose = reading.draft.account === 'company' ? 'employer' : 'mine';
    return apart([
      ...secrets(reading, words, whose),
      ...waysIn(reading, words, whose),
      ...machines(reading, words, whose),
      ...shown(reading, words, whose),
    ]).flatMap((match) => unlessOffered(match, reading, words));
  },
};

/** What opens something by itself: whole cards, keys, passwords, PINs, one-time codes. */
function secrets({ plain }: Reading, words: Words, whose: Whose): Shaped[] {
  const live = (span: Span, shape: Shape, confidence = 0.95): Shaped => ({
    span,
    shape,
    confidence,
    whose,
    aspects: ['live-secret'],
    instead: words.instead.secret,
  });
  return [
    ...cardsIn(plain).map((span) => live(span, 'card')),
    ...linksIn(plain).map((link) =>
      link.kind === 'signed'
        ? live(link.span, 'link', 0.85)
        : linkMatch(link, whose, words.instead.link),
    ),
    ...tokensIn(plain).map((span) => live(span, isSetting(plain, span) ? 'password' : 'token')),
    ...passwordsIn(plain, words).map(({ span, confidence }) => live(span, 'password', confidence)),
    ...findAll(plain, words.links).map((span) => phrase(span, whose, words.instead.link, 'link')),
    ...findAll(plain, words.numbers).map((span) => live(numberIn(plain, span), 'code')),
  ];
}

/** "DB_PASSWORD=…": a setting that is a password by its name. */
function isSetting(plain: string, { start }: Span): boolean {
  return /(?:pass(?:w(?:or)?d)?|pwd)["']?(?:[:=]| =) ?["']?$/i.test(
    plain.slice(Math.max(0, start - 14), start),
  );
}

/** A group's invitation is less than a file; a firm's is put out in order to be taken. */
function linkMatch({ span, kind }: Link, whose: Whose, instead: string): Shaped {
  const match = phrase(span, whose, instead, 'link');
  if (kind !== 'invite') return match;
  return whose === 'employer' ? { ...match, aspects: ['offered'] } : { ...match, confidence: 0.7 };
}

/** Doors, keys under pots, rooms on the web, and asking for somebody's code. */
function waysIn(reading: Reading, words: Words, whose: Whose): Shaped[] {
  const { plain } = reading;
  const { instead } = words;
  const phrases = (list: readonly string[], say: string, shape?: Shape): Shaped[] =>
    joined(plain, findAll(plain, list), JOINT).map((span) => phrase(span, whose, say, shape));
  return [
    ...phrases(words.doors, instead.code, 'code'),
    ...phrases(words.keys, instead.key),
    ...phrases(words.asking, instead.asking).filter(
      ({ span }) => !has(around(reading, span, 60), words.warns),
    ),
  ];
}

/** Addresses of machines: where to knock. */
function machines({ plain }: Reading, words: Words, whose: Whose): Shaped[] {
  return networkIn(plain).map(({ kind, span }) => ({
    ...phrase(span, whose, words.instead.machine, kind),
    category: 'security-detail',
    confidence: INSIDE.test(plain.slice(span.start, span.end)) ? 0.7 : 0.8,
  }));
}

/** In the picture: by the words, or because the writer ticked that it shows a card. */
function shown({ plain, draft }: Reading, words: Words, whose: Whose): Shaped[] {
  const ticked = draft.pictures?.includes('card') ?? false;
  const spans = [
    ...joined(plain, findAll(plain, words.shown), JOINT),
    ...(ticked ? joined(plain, findAll(plain, words.cardWords), JOINT) : []),
  ];
  if (ticked && spans.length === 0) spans.push({ start: 0, end: 0 });
  return spans.map((span) => phrase(span, whose));
}

function phrase(span: Span, whose: Whose, instead?: string, shape?: Shape): Shaped {
  return { span, confidence: 0.85, whose, instead, shape };
}

function numberIn(plain: string, { start, end }: Span): Span {
  return { start: start + Math.max(0, plain.slice(start, end).search(NUMBER)), end };
}

/** A café's wifi, a colleague's meeting and an open webinar are put out in order to be used; samples open nothing. */
function unlessOffered(match: Shaped, reading: Reading, words: Words): Shaped[] {
  const near = around(reading, match.span, 60);
  // Addresses of samples are known by their form, and a game's server is one.
  if (!match.category && has(near, words.harmless)) return [];
  const wifi = has(near, words.shared);
  const { audience } = reading.draft;
  if (
    audience === 'work' &&
    (match.shape === 'password' || match.shape === 'link') &&
    has(near, words.meetings)
  )
    return [{ ...match, aspects: ['offered'] }];
  const offered =
    (wifi || !match.aspects) && (has(near, words.offered) || (wifi && match.whose === 'employer'));
  return [offered && !match.category ? { ...match, aspects: ['offered'] } : match];
}

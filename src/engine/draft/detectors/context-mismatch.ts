import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { clauseEnd, clauseStart, passageAround } from '../near.ts';
import { findAll, has, sentenceAround } from '../phrases.ts';
import { first, MOST, trimmed } from '../spans.ts';
import type { Aspect, Match, Reading, Span } from '../types.ts';

type Words = Lexicon['contextMismatch'];

/** An app names itself: "PaceMate: ...", "BumpBuddy says: ..."; a bounded name in two capitals. */
const APP_OPENS =
  /^[^\p{L}\n]{0,6}(?:\p{Lu}\p{Ll}{1,12}\p{Lu}\p{L}{1,12}|\p{Lu}\p{Ll}{2,12} app)(?: says| posted| reports)?\s?(?:[^\p{L}\p{N}\s,.'"-]|[:|])/u;

/** "via HearWell Books", "posted with TuneLoop": the app's name has a capital. */
const APP_NAMED =
  /(?:\bvia|\b[Pp]osted (?:via|with|by|from|using|on)|\b(?:shared|tracked|logged|recorded|synced) (?:via|with|by|from|using|on)) (?:the )?\p{Lu}\p{L}{2,16}|\b(?:on|with|in|by|from) \p{Lu}\p{Ll}{2,10}\p{Lu}\p{Ll}{2,10}|\bshared from \p{Lu}\p{L}{2,14}/u;

/**
 * The words may be fine, but not from this account, or not yet: a bakery shouts at the
 * referee, a leaver tells the feed before the boss, an app tells where one lives.
 */
export const contextMismatch: Detector = {
  id: 'context-mismatch',
  category: 'context-mismatch',
  find(reading, { contextMismatch: words }) {
    const { draft } = reading;
    const firm = draft.account === 'company';
    const trade = draft.account === 'professional';
    const found = [
      ...(firm || trade ? wrongVoice(reading, words, trade ? ['trade-voice'] : []) : []),
      ...(draft.reply === 'uninvited' && draft.account !== 'personal'
        ? walksIn(reading, words)
        : []),
      ...(firm ? [] : [...unofficial(reading, words), ...notTold(reading, words)]),
      ...autoPosts(reading, firm, words),
    ];
    return first(found);
  },
};

function places(reading: Reading, list: readonly string[], unless?: readonly string[]): Span[] {
  return findAll(reading.plain, list)
    .slice(0, MOST)
    .filter((span) => !unless || !has(passageAround(reading, span), unless));
}

function matchOf(
  span: Span,
  aspects: readonly Aspect[],
  instead?: string,
  confidence = 0.8,
): Match {
  return { span, confidence, whose: 'mine', aspects, instead };
}

/** Politics, faith, a hangover or a match in the firm's voice; the whole clause goes. */
function wrongVoice(reading: Reading, words: Words, aspects: readonly Aspect[]): Match[] {
  const charged = places(reading, words.charged, words.neutral).map((span) =>
    matchOf(clauseAround(reading, span), aspects, words.instead.charged),
  );
  const own = places(reading, words.own, words.products).map((span) =>
    matchOf(clauseAround(reading, span), aspects, words.instead.own),
  );
  const fan = places(reading, words.fan, words.onTopic).map((span) =>
    matchOf(trimmed(reading.plain, span), aspects),
  );
  return [...charged, ...own, ...fan];
}

/** Nobody had asked the firm: what it knows, or what it sells, is the trouble. */
function walksIn(reading: Reading, words: Words): Match[] {
  const known = places(reading, words.uninvited);
  const spans = known.length > 0 ? known : places(reading, words.sales, words.modest);
  return spans
    .slice(0, 3)
    .map((span) => matchOf(trimmed(reading.plain, span), ['uninvited'], words.instead.uninvited));
}

/** A private account promises for the firm, or collects people's details for it. */
function unofficial(reading: Reading, words: Words): Match[] {
  const speaks = places(reading, words.unofficial, words.ownViews).map((span) =>
    matchOf(span, ['unofficial'], words.instead.unofficial),
  );
  const inside = has(reading.plain, words.worksThere);
  const collects = places(reading, words.collects, words.ownViews).map((span) =>
    matchOf(span, ['unofficial'], words.instead.collects),
  );
  return inside ? [...speaks, ...collects] : speaks;
}

/** A secret search, offer or notice: the boss should not read it here first. */
function notTold(reading: Reading, words: Words): Match[] {
  const news = places(reading, words.leaving, words.told);
  const talks = places(reading, words.interview, words.told);
  const secret = [...news, ...talks].filter((span) =>
    has(passageAround(reading, span), words.secretly),
  );
  const soon = news.filter((span) => has(passageAround(reading, span), words.soon));
  return [...secret, ...soon, ...places(reading, words.unknown, words.told)].map((span) =>
    matchOf(clauseAround(reading, span), ['not-told-first'], words.instead.leaving),
  );
}

/** An app wrote it: a route from the door, a weight, a test; on a firm's account anything. */
function autoPosts(reading: Reading, firm: boolean, words: Words): Match[] {
  const { plain } = reading;
  const opens = APP_OPENS.test(plain.slice(0, 60));
  const name = APP_NAMED.exec(plain.slice(0, 2000));
  const named = name ? [{ start: name.index, end: name.index + name[0].length }] : [];
  const signs = [...places(reading, words.appSign), ...named];
  const [did] = places(reading, words.appDid, words.race);
  if (!opens && signs.length === 0) return [];
  if (!did && !firm) return [];
  if (!firm && !has(plain, words.appTells)) return [];
  const at = did ?? signs[0];
  if (!at) return [];
  const sentence = sentenceAround(reading.sentences, at.start);
  return [
    matchOf(
      trimmed(plain, { start: sentence.start, end: Math.min(sentence.end, at.end + 80) }),
      ['auto-post'],
      undefined,
      0.85,
    ),
  ];
}

function clauseAround({ plain }: Reading, span: Span): Span {
  return trimmed(plain, {
    start: clauseStart(plain, span.start, 40),
    end: clauseEnd(plain, span.end, 140),
  });
}

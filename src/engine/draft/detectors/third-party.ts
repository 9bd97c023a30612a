import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { excerpt, passageAround, wordsAfter, wordsBefore } from '../near.ts';
import { lastSpokenOf, namesSomebody, subjectBefore } from '../people.ts';
import type { Subject } from '../people.ts';
import { findAll, has, matched, sentenceAround } from '../phrases.ts';
import { seam, withThing } from '../seam.ts';
import { first, MOST, trimmed } from '../spans.ts';
import type { Aspect, Match, Reading, Span } from '../types.ts';
import { spot } from '../vocabulary.ts';

type Words = Lexicon['thirdParty'];
type Phrases = keyof Omit<
  Words,
  'people' | 'privateMatters' | 'saidMatters' | 'head' | 'object' | 'instead'
>;

/** What is said of a person, and what has to be true of the place and the person. */
interface Matter {
  readonly found: readonly Span[];
  readonly aspects: readonly Aspect[];
  readonly happy?: boolean;
  /** A private word tells beside a person, whatever the grammar; others need their subject. */
  readonly loose?: boolean;
  readonly unless?: Phrases;
  readonly needs?: Phrases;
  readonly confidence?: number;
}

/** Health, pregnancy, sexuality, faith, papers, money and grief are grave; love and law are not. */
const GRAVE: Readonly<Record<string, readonly Aspect[]>> = {
  health: ['grave', 'health'],
  pregnancy: ['grave', 'health'],
  self: ['grave'],
  money: ['grave'],
};

/** One to four capitalised words, joined by "and" or not; bounded in number and length. */
const NAMES = /^ ?\p{Lu}[\p{L}'-]{1,20}(?: (?:and |& )?\p{Lu}[\p{L}'-]{1,20}){0,3}/u;
/** Of private words, those that are good news more often than bad. */
const GLAD = /pregn|due date|on the way/i;
/** The reason that a form gives in brackets, or after a dash or colon. */
const REASON =
  /^(?: ?\([^)\n]{3,40}\)| ?[:-] ?[\p{L} ]{3,40}|,? (?:because of|due to|for) [\p{L} ]{3,30})/u;

/**
 * Somebody else learns that their news is out: "my boss's husband has moved out". Finds
 * a private matter first, then asks whom it is said of; a writer's own news, their own
 * loss, animals, films and advice are none of its business.
 */
export const thirdParty: Detector = {
  id: 'third-party',
  category: 'third-party',
  find(reading, lexicon) {
    const said = mattersIn(reading, lexicon.thirdParty).flatMap((matter) =>
      matter.found.slice(0, 2 * MOST).flatMap((span) => saidOf(reading, lexicon, span, matter)),
    );
    // They may well have said yes: the question is asked beside it.
    const shown: Match[] = reading.draft.pictures?.includes('person')
      ? [{ span: { start: 0, end: 0 }, confidence: 0.7, whose: 'other' }]
      : [];
    return first([...shown, ...said, ...handedOn(reading, lexicon), ...welcomed(reading, lexicon)]);
  },
};

function mattersIn(reading: Reading, words: Words): Matter[] {
  const { plain } = reading;
  const loose = Object.entries(words.privateMatters).map(([kind, list]): Matter => ({
    found: spot(reading, list),
    aspects: GRAVE[kind] ?? [],
    loose: true,
    unless: 'general',
  }));
  const direct = Object.entries(words.saidMatters).map(([kind, list]): Matter => ({
    found: spot(reading, list),
    aspects: GRAVE[kind] ?? [],
    happy: kind === 'pregnancy',
  }));
  return [
    { found: findAll(plain, words.pregnancy), aspects: ['grave', 'health'], happy: true },
    { found: findAll(plain, words.grief), aspects: ['grave'], needs: 'theirs' },
    { found: findAll(plain, words.onList), aspects: ['learned-at-work'], needs: 'listed' },
    { found: findAll(plain, words.flightPlace), aspects: ['grave'], needs: 'flight' },
    ...direct,
    ...loose,
    {
      found: findAll(plain, words.kept),
      aspects: [],
      loose: true,
      unless: 'treats',
      confidence: 0.7,
    },
  ];
}

function saidOf(reading: Reading, lexicon: Lexicon, span: Span, matter: Matter): Match[] {
  const words = lexicon.thirdParty;
  const { plain } = reading;
  const spoken = matter.loose ? lastSpokenOf(reading, lexicon, span.start) : undefined;
  // "dave came out": a small-letter name shows only by its place.
  const subject =
    spoken && spoken.who !== 'nobody' ? spoken : subjectBefore(reading, lexicon, span.start);
  if (matter.happy && subject.who === 'nobody') return newsOf(reading, lexicon, span);
  if (subject.who !== 'person' && subject.who !== 'pronoun') return [];
  const who = excerpt(reading, subject.span);
  const gap = plain.slice(subject.span.end, span.start);
  const owns = /(?:'s|^(?:his|her|their))$/i.test(who) && /^ (?:[\w-]{1,12} )?$/.test(gap);
  // "Insurance fraud": a compound, not somebody called Insurance.
  const word = excerpt(reading, span);
  const compound =
    matter.loose && gap === ' ' && subject.who === 'person' && !owns && !word.includes(' ');
  // "Dave split up the pizza", "they sacked me": the matter has an object.
  const handled = !matter.loose && seam(words.object).test(plain.slice(span.end, span.end + 30));
  const after = plain.slice(span.end, span.end + 20);
  // A debt to the writer is the writer's to complain of.
  const toMe = /paid$/i.test(word) && /^ (?:me|us|my|our)\b/i.test(after);
  // "Pregnant with ideas", "divorced from reality".
  const figure = has(plain.slice(Math.max(0, span.start - 16), span.end + 24), words.figures);
  if (compound || handled || toMe || figure || gap.length > 70 || has(who, words.ownChild)) {
    return [];
  }
  if (matter.loose && isExpert(subject.words, words)) return [];
  if (matter.happy && gap.startsWith(',')) return newsOf(reading, lexicon, span);
  const passage = passageAround(reading, span);
  if (isHarmless(passage, words) || (matter.unless && has(passage, words[matter.unless])))
    return [];
  if (has(who, words.ownPartner) && matter.aspects.includes('health') && has(passage, words.own)) {
    if (matter.happy || /pregnan|expect/i.test(word)) return [];
  }
  if (matter.needs === 'theirs' && !isTheirLoss(who, word, passage, words)) return [];
  if (matter.needs && matter.needs !== 'theirs' && !has(passage, words[matter.needs])) return [];
  return [
    {
      span: withThing(
        plain,
        { start: subject.span.start, end: span.end + matched(after, seam(words.head)).length },
        lexicon.seams,
      ),
      confidence: subject.sure ? (matter.confidence ?? 0.8) : 0.7,
      whose: whoseIs(reading, subject, who, words),
      aspects: aspectsOf(matter.aspects, passage, words),
      instead: owns ? words.instead.thing : insteadOf(matter, subject, who, word, words),
    },
  ];
}

/** "So happy for Priya, baby number two due in March": no verb, but a name stands near. */
function newsOf(reading: Reading, lexicon: Lexicon, span: Span): Match[] {
  const words = lexicon.thirdParty;
  const before = wordsBefore(reading, span.start, 80);
  const passage = passageAround(reading, span);
  if (has(before, words.own) || isHarmless(passage, words)) return [];
  if (!namesSomebody(before, lexicon) || !/baby|number|twins|bump|congrat|happy for/i.test(passage))
    return [];
  const aspects = aspectsOf(['grave', 'health'], passage, words);
  return [{ span, confidence: 0.8, whose: 'other', aspects, instead: words.instead.news }];
}

/** Forms, riddles, confidences, payslips and unasked pictures: they name the person after. */
function handedOn(reading: Reading, lexicon: Lexicon): Match[] {
  const words = lexicon.thirdParty;
  const { plain } = reading;
  const at = (list: readonly string[]): readonly Span[] => findAll(plain, list).slice(0, MOST);
  const match = (start: number, end: number, more: Partial<Match>): Match => ({
    span: { start, end },
    confidence: 0.8,
    whose: 'other',
    ...more,
  });
  const nameAfter = (span: Span): number =>
    matched(wordsAfter(reading, span.end, 80), NAMES).length;
  const shown = at(words.caught).flatMap((span): Match[] => {
    const rest = wordsAfter(reading, span.end, 60);
    const how = findAll(rest, words.caughtHow)[0];
    const who = how ? rest.slice(0, how.start) : '';
    const seen = namesSomebody(who, lexicon) || has(who, words.them);
    return how && seen ? [match(span.start, span.end + how.end, {})] : [];
  });
  const forms = at(words.leave).flatMap((span): Match[] => {
    const name = span.end + nameAfter(span);
    const why = matched(plain.slice(name, name + 60), REASON).length;
    return name > span.end && why
      ? [match(span.start, name + why, { whose: 'colleague', aspects: ['grave'] })]
      : [];
  });
  const listed = at(words.listHas).flatMap((span): Match[] => {
    const name = span.end + nameAfter(span);
    const rest = matched(plain.slice(name, name + 6), /^ on it/).length;
    return name > span.end
      ? [match(span.start, name + rest, { whose: 'colleague', aspects: ['learned-at-work'] })]
      : [];
  });
  const alone = at(words.alone).flatMap((span): Match[] => {
    const passage = passageAround(reading, span);
    if (isHarmless(passage, words)) return [];
    return [match(span.start, span.end, { aspects: aspectsOf(['grave'], passage, words) })];
  });
  const sent = at(words.towardsMe).map(({ start, end }) =>
    match(start, end, { aspects: ['towards-me'], instead: words.instead.sent }),
  );
  return [...shown, ...forms, ...listed, ...alone, ...sent];
}

/** "Welcome Tomasz (22), who moved here with his partner": age, origin and love in a welcome. */
function welcomed(reading: Reading, lexicon: Lexicon): Match[] {
  const words = lexicon.thirdParty;
  return findAll(reading.plain, words.welcome)
    .slice(0, MOST)
    .flatMap((span): Match[] => {
      const sentence = sentenceAround(reading.sentences, span.start);
      const text = reading.plain.slice(span.end, Math.min(sentence.end, span.end + 200));
      const facts = findAll(text, words.welcomeFacts);
      const [fact] = facts;
      const last = facts.at(-1);
      if (!fact || !last) return [];
      const before = text.slice(0, fact.start);
      if (!namesSomebody(before, lexicon)) return [];
      const from = before.search(/,? ?(?:who|they|he|she)?(?:'s| has| is)? ?$/);
      const told = trimmed(reading.plain, { start: span.end + from, end: span.end + last.end });
      return [{ span: told, confidence: 0.8, whose: 'colleague' }];
    });
}

function isTheirLoss(who: string, loss: string, passage: string, words: Words): boolean {
  if (has(passage, words.condolence)) return false;
  return has(who, words.theirs) || (/^lost/i.test(loss) && !has(who, words.ownFamily));
}

function isHarmless(passage: string, words: Words): boolean {
  return has(passage, words.fiction) || has(passage, words.pets) || has(passage, words.advice);
}

/** "Dr Osei", "my therapist": who speaks of such things because it is their work. */
function isExpert(subject: string, words: Words): boolean {
  return (
    has(subject.slice(subject.lastIndexOf(' ') + 1), words.experts) ||
    /^(?:the )?(?:dr|prof)\b/.test(subject)
  );
}

function whoseIs(reading: Reading, subject: Subject, who: string, words: Words): Match['whose'] {
  const whole = `${who} ${wordsAfter(reading, subject.span.end, 20)}`;
  return has(whole, words.colleagues) ? 'colleague' : 'other';
}

function aspectsOf(aspects: readonly Aspect[], passage: string, words: Words): Aspect[] {
  const atWork = has(passage, words.learnedAtWork);
  return atWork ? [...new Set<Aspect>([...aspects, 'learned-at-work'])] : [...aspects];
}

function insteadOf(
  { aspects, happy, needs }: Matter,
  subject: Subject,
  who: string,
  word: string,
  words: Words,
): string | undefined {
  const { instead } = words;
  const faceless = subject.who === 'pronoun' || /^(?:his|her|their)\b/i.test(who);
  if (faceless) return happy ? instead.happyFor : undefined;
  if (happy || GLAD.test(word)) return instead.happy;
  return aspects.includes('health') || needs === 'theirs' ? instead.hard : instead.much;
}

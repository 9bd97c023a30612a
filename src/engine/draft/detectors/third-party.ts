import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { first, MOST, passageAround, wordsAfter, wordsBefore } from '../near.ts';
import { lastSpokenOf, namesSomebody, subjectBefore } from '../people.ts';
import type { Subject } from '../people.ts';
import { findAll, has, sentenceAround } from '../phrases.ts';
import type { Aspect, Match, Reading, Span } from '../types.ts';

type Words = Lexicon['thirdParty'];

interface Matter {
  readonly list: keyof Omit<Words, 'people' | 'instead'>;
  readonly mood: 'hard' | 'happy';
  readonly aspects: readonly Aspect[];
  /** A thing the person must possess right before it. */
  readonly owned?: boolean;
  /** Any mention beside a person counts, whatever the grammar. */
  readonly loose?: boolean;
  /** A list of which no phrase may stand near. */
  readonly unless?: keyof Omit<Words, 'people' | 'instead'>;
  /** A list of which a phrase must stand near. */
  readonly needs?: keyof Omit<Words, 'people' | 'instead'>;
}

/** Matters said of a person, and what each one is beyond being somebody else's. */
const MATTERS: readonly Matter[] = [
  { list: 'health', mood: 'hard', aspects: ['grave', 'health'] },
  { list: 'nouns', mood: 'hard', aspects: ['grave'], owned: true },
  { list: 'pregnancy', mood: 'happy', aspects: ['grave', 'health'] },
  { list: 'love', mood: 'hard', aspects: [] },
  { list: 'self', mood: 'hard', aspects: ['grave'] },
  { list: 'money', mood: 'hard', aspects: ['grave'] },
  { list: 'law', mood: 'hard', aspects: [] },
  { list: 'job', mood: 'hard', aspects: [] },
  { list: 'grief', mood: 'hard', aspects: ['grave'] },
  { list: 'topics', mood: 'hard', aspects: ['grave'], loose: true, unless: 'general' },
  { list: 'kept', mood: 'hard', aspects: [], loose: true, unless: 'treats' },
  { list: 'onList', mood: 'hard', aspects: ['learned-at-work'], needs: 'listed' },
  { list: 'flightPlace', mood: 'hard', aspects: ['grave'], needs: 'flight' },
];

/** One to four capitalised words, joined by "and" or not; bounded in number and length. */
const NAMES = /^ ?\p{Lu}[\p{L}'-]{1,20}(?: (?:and |& )?\p{Lu}[\p{L}'-]{1,20}){0,3}/u;
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
    const said = MATTERS.flatMap((matter) =>
      places(reading, lexicon.thirdParty[matter.list]).flatMap((span) =>
        saidOf(reading, lexicon, span, matter),
      ),
    );
    return first([...said, ...handedOn(reading, lexicon), ...welcomed(reading, lexicon)]);
  },
};

function places(reading: Reading, list: readonly string[]): Span[] {
  return findAll(reading.plain, list).slice(0, 2 * MOST);
}

function saidOf(reading: Reading, lexicon: Lexicon, span: Span, matter: Matter): Match[] {
  const words = lexicon.thirdParty;
  const subject = matter.loose
    ? lastSpokenOf(reading, lexicon, span.start)
    : subjectBefore(reading, lexicon, span.start);
  if (matter.list === 'pregnancy' && subject.who === 'nobody') {
    return newsOf(reading, lexicon, span);
  }
  if (subject.who !== 'person' && subject.who !== 'pronoun') return [];
  const passage = passageAround(reading, span);
  if (isHarmless(passage, words)) return [];
  if (matter.unless && has(passage, words[matter.unless])) return [];
  if (matter.needs && !has(passage, words[matter.needs])) return [];
  const who = reading.plain.slice(subject.span.start, subject.span.end);
  if (matter.owned && !isOwned(reading, subject, who, span)) return [];
  if (has(who, words.ownChild)) return [];
  if (matter.mood === 'happy' && has(who, words.ownPartner)) return [];
  if (matter.list === 'grief' && !isTheirLoss(reading, who, span, passage, words)) return [];
  return [
    {
      span: { start: subject.span.start, end: span.end },
      confidence: !subject.sure ? 0.7 : matter.loose ? 0.76 : 0.85,
      whose: whoseIs(reading, subject, who, words),
      aspects: aspectsOf(matter.aspects, passage, words),
      instead: insteadOf(matter, subject, who, words),
    },
  ];
}

/** "So happy for Priya, baby number two due in March": no verb, but a name stands near. */
function newsOf(reading: Reading, lexicon: Lexicon, span: Span): Match[] {
  const words = lexicon.thirdParty;
  const before = wordsBefore(reading, span.start, 80);
  const passage = passageAround(reading, span);
  if (has(before, words.own) || isHarmless(passage, words)) return [];
  if (!namesSomebody(before, lexicon)) return [];
  const aspects = aspectsOf(['grave', 'health'], passage, words);
  return [{ span, confidence: 0.8, whose: 'other', aspects, instead: words.instead.news }];
}

/** Forms, riddles, confidences, payslips and unasked pictures: they name the person after. */
function handedOn(reading: Reading, lexicon: Lexicon): Match[] {
  const words = lexicon.thirdParty;
  const after = (span: Span, reason: RegExp): number => {
    const rest = wordsAfter(reading, span.end, 120);
    const name = NAMES.exec(rest)?.[0].length ?? 0;
    const why = name ? (reason.exec(rest.slice(name))?.[0].length ?? 0) : 0;
    return name && why ? span.end + name + why : 0;
  };
  const shown = places(reading, words.caught).flatMap((span): Match[] => {
    const rest = wordsAfter(reading, span.end, 60);
    const how = findAll(rest, words.caughtHow)[0];
    const who = how ? rest.slice(0, how.start) : '';
    if (!how || !(namesSomebody(who, lexicon) || has(who, words.them))) return [];
    return [
      { span: { start: span.start, end: span.end + how.end }, confidence: 0.8, whose: 'other' },
    ];
  });
  const forms = places(reading, words.leave).flatMap((span): Match[] => {
    const end = after(span, REASON);
    const aspects: Aspect[] = ['grave'];
    return end
      ? [{ span: { start: span.start, end }, confidence: 0.85, whose: 'colleague', aspects }]
      : [];
  });
  const listed = places(reading, words.listHas).flatMap((span): Match[] => {
    const name = NAMES.exec(wordsAfter(reading, span.end, 80))?.[0].length ?? 0;
    const rest = reading.plain.slice(span.end + name, span.end + name + 6);
    const end = span.end + name + (/^ on it/.exec(rest)?.[0].length ?? 0);
    return name
      ? [
          {
            span: { start: span.start, end },
            confidence: 0.85,
            whose: 'colleague',
            aspects: ['learned-at-work'],
          },
        ]
      : [];
  });
  const alone = places(reading, words.alone).flatMap((span): Match[] => {
    const passage = passageAround(reading, span);
    const aspects = aspectsOf(['grave'], passage, words);
    return isHarmless(passage, words) ? [] : [{ span, confidence: 0.8, whose: 'other', aspects }];
  });
  const sent = places(reading, words.towardsMe).map((span): Match => ({
    span,
    confidence: 0.8,
    whose: 'other',
    aspects: ['towards-me'],
    instead: words.instead.sent,
  }));
  return [...shown, ...forms, ...listed, ...alone, ...sent];
}

/** "Welcome Tomasz (22), who moved here with his partner": age, origin and love in a welcome. */
function welcomed(reading: Reading, lexicon: Lexicon): Match[] {
  const words = lexicon.thirdParty;
  return places(reading, words.welcome).flatMap((span): Match[] => {
    const sentence = sentenceAround(reading.sentences, span.start);
    const text = reading.plain.slice(span.end, Math.min(sentence.end, span.end + 200));
    const facts = findAll(text, words.welcomeFacts);
    const from = facts[0]?.start ?? -1;
    if (from < 0 || !namesSomebody(text.slice(0, from), lexicon)) return [];
    const lead =
      /,? ?(?:who|they|he|she)?(?:'s| has| is)? ?$/.exec(text.slice(0, from))?.[0].length ?? 0;
    const to = facts.at(-1)?.end ?? 0;
    return [
      {
        span: { start: span.end + from - lead, end: span.end + to },
        confidence: 0.8,
        whose: 'colleague',
      },
    ];
  });
}

/** "Lena's second miscarriage", "his affair": the owner, at most one word, the thing. */
function isOwned(reading: Reading, subject: Subject, who: string, span: Span): boolean {
  const between = reading.plain.slice(subject.span.end, span.start);
  return /(?:'s|^(?:his|her|their))$/i.test(who) && /^ (?:[\w-]{1,12} )?$/.test(between);
}

function isTheirLoss(
  reading: Reading,
  who: string,
  span: Span,
  passage: string,
  words: Words,
): boolean {
  if (has(passage, words.condolence)) return false;
  const lost = /^lost/i.test(reading.plain.slice(span.start, span.end));
  return has(who, words.theirs) || (lost && !has(who, words.ownFamily));
}

function isHarmless(passage: string, words: Words): boolean {
  return has(passage, words.fiction) || has(passage, words.pets) || has(passage, words.advice);
}

function whoseIs(reading: Reading, subject: Subject, who: string, words: Words): Match['whose'] {
  const whole = `${who} ${wordsAfter(reading, subject.span.end, 20)}`;
  return has(whole, words.colleagues) ? 'colleague' : 'other';
}

function aspectsOf(aspects: readonly Aspect[], passage: string, words: Words): Aspect[] {
  const atWork = has(passage, words.learnedAtWork);
  return atWork ? [...new Set<Aspect>([...aspects, 'learned-at-work'])] : [...aspects];
}

function insteadOf(matter: Matter, subject: Subject, who: string, words: Words): string {
  const { instead } = words;
  if (matter.owned) return instead.thing;
  const faceless = subject.who === 'pronoun' || /^(?:his|her|their)\b/i.test(who);
  if (matter.mood === 'happy') return faceless ? instead.happyFor : instead.happy;
  return faceless ? instead.hardFor : instead.hard;
}

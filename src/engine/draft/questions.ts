import { hide } from './cues.ts';
import { dependsOnChannel } from './guards/channel.ts';
import { crisis } from './guards/crisis.ts';
import type { Lexicon } from './lexicons/en/index.ts';
import { has } from './phrases.ts';
import type { Aspect, Category, Finding, QuestionId, Reading } from './types.ts';

/** A yes may lower these, an announcement those. */
const ASKED: readonly Category[] = ['customer-data', 'third-party', 'child'];
const OWNED: readonly Category[] = ['confidential-work', 'market-sensitive'];

/** More than two questions are an interrogation. */
const MOST = 2;

/**
 * What only the writer can know, asked instead of guessed: first what may lower a finding,
 * then what the words hint at. None beside a cry for help.
 */
export function questionsFor(
  findings: readonly Finding[],
  reading: Reading,
  lexicon: Lexicon,
): readonly QuestionId[] {
  if (crisis.find(reading, lexicon).length > 0) return [];
  const { draft } = reading;
  const words = lexicon.guards.questions;
  const stands = (test: (category: Category, aspects: readonly Aspect[]) => boolean): boolean =>
    findings.some(({ category, severity, aspects }) => severity >= 2 && test(category, aspects));
  const says = (list: readonly string[], unless: readonly string[]): boolean =>
    has(hide(reading.plain, unless), list);
  const open: Readonly<Record<QuestionId, boolean>> = {
    channel:
      draft.channel === undefined &&
      (draft.audience === 'few' || draft.audience === 'work') &&
      stands(dependsOnChannel),
    consent:
      draft.consent === undefined &&
      !has(reading.plain, words.secret) &&
      stands((category, aspects) => ASKED.includes(category) && !aspects.some(nobodyToAsk)),
    published:
      draft.published === undefined &&
      !has(reading.plain, lexicon.guards.published.blockers) &&
      stands((category, aspects) => OWNED.includes(category) && !aspects.includes('bound-by-law')),
    picture: draft.pictures === undefined && says(words.picture, words.notPicture),
    employer:
      !draft.employer &&
      draft.account !== 'company' &&
      has(reading.plain, words.praise) &&
      !has(reading.plain, words.notPraise),
    reply:
      draft.reply === undefined &&
      has(reading.plain, draft.account === 'personal' ? words.tradeReply : words.reply),
  };
  const asked = Object.keys(open) as QuestionId[];
  return asked.filter((id) => open[id]).slice(0, MOST);
}

/** In a thread one cannot ask, a crowd is nobody, and what was learned in an office is not told. */
function nobodyToAsk(aspect: Aspect): boolean {
  return ['reply', 'crowd', 'record', 'learned-at-work', 'towards-me', 'threat'].includes(aspect);
}

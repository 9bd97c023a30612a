import { hide } from './cues.ts';
import { dependsOnChannel } from './guards/channel.ts';
import { crisis } from './guards/crisis.ts';
import type { Lexicon } from './lexicons/en/index.ts';
import { has } from './phrases.ts';
import type { Category, Finding, QuestionId, Reading } from './types.ts';

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
  const stands = (test: (category: Category) => boolean): boolean =>
    findings.some(({ category, severity }) => severity >= 2 && test(category));
  const says = (list: readonly string[], unless: readonly string[]): boolean =>
    has(hide(reading.plain, unless), list);
  const open: Readonly<Record<QuestionId, boolean>> = {
    channel:
      draft.channel === undefined &&
      (draft.audience === 'few' || draft.audience === 'work') &&
      stands(dependsOnChannel),
    consent:
      draft.consent === undefined &&
      stands((category) => ['customer-data', 'third-party', 'child'].includes(category)),
    published:
      draft.published === undefined &&
      stands((category) => ['confidential-work', 'market-sensitive'].includes(category)),
    picture: draft.pictures === undefined && says(words.picture, words.notPicture),
    employer:
      !draft.employer &&
      draft.account !== 'company' &&
      has(reading.plain, words.praise) &&
      !has(reading.plain, words.notPraise),
    reply:
      draft.reply === undefined && draft.account === 'company' && has(reading.plain, words.reply),
  };
  const asked = Object.keys(open) as QuestionId[];
  return asked.filter((id) => open[id]).slice(0, MOST);
}

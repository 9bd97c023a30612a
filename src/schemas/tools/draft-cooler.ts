import { z } from 'astro/zod';
import { PAUSES } from '../../i18n/tools/draft-cooler.ts';
import { pluralText, text } from '../wording.ts';
import { copyWording } from '../take-wording.ts';

/** The texts of the draft cooler: src/content/tools/en/draft-cooler.yaml. */
export const draftCooler = z.strictObject({
  title: text,
  intro: text,
  draft: text,
  pause: text,
  pauses: z.record(z.enum(PAUSES), text),
  keep: text,
  keepHelp: text,
  start: text,
  empty: text,
  cooling: text,
  readyToday: text,
  readyDay: text,
  left: pluralText,
  leftHours: text,
  here: text,
  kept: text,
  blocked: text,
  early: text,
  ready: text,
  readyNote: text,
  questions: z.array(text).length(3),
  copy: text,
  check: text,
  checkNote: text,
  letGo: text,
  gone: text,
  again: text,
  clock: text,
  elsewhere: text,
  replaces: text,
  copying: copyWording,
  paper: text,
});

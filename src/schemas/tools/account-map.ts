import { z } from 'astro/zod';
import { VOICES } from '../../i18n/tools/account-map.ts';
import { text } from '../wording.ts';
import { copyWording } from '../take-wording.ts';
import { keepWording } from './parts.ts';

const account = z.strictObject({
  place: text,
  voices: z.array(z.enum(VOICES)).min(1),
  seen: text,
  out: text,
  /** Who has the password besides the person who writes. */
  others: z.string(),
});

/** The texts of the account map: src/content/tools/en/account-map.yaml. */
export const accountMap = z.strictObject({
  title: text,
  intro: text,
  paperIntro: text,
  account: text,
  fields: z.strictObject({
    place: text,
    voice: text,
    seen: text,
    out: text,
    others: text,
  }),
  voices: z.record(z.enum(VOICES), text),
  starters: z.array(account).min(1).max(5),
  add: text,
  addThese: text,
  more: z.array(text).min(1),
  remove: text,
  removeOf: text,
  removed: text,
  undo: text,
  full: text,
  tips: z.strictObject({ twoVoices: text, oneKeeper: text }),
  keep: keepWording,
  print: text,
  copy: text,
  copying: copyWording,
  sheet: text,
  onlyMe: text,
});

import { z } from 'astro/zod';
import type { StyleWording } from '../i18n/style.ts';
import { pluralText as plural, text } from './wording.ts';

/** The texts of the boundary-style portrait: src/content/ui/en/style.yaml. */
export const styleWording = z.strictObject({
  progress: text,
  back: text,
  next: text,
  last: text,
  first: text,
  mixTitle: text,
  leadsOne: text,
  leadsSeveral: text,
  times: plural,
  gives: text,
  costs: text,
  theory: text,
  source: text,
  safety: text,
  cardTitle: text,
  cardHelp: text,
  keep: text,
  rule: text,
  card: text,
  cardFoot: text,
  print: text,
  save: text,
  saved: text,
  unsaved: text,
  again: text,
  change: text,
  changeOf: text,
  answers: text,
  private: text,
  noscript: text,
}) satisfies z.ZodType<StyleWording>;

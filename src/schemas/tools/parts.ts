import { z } from 'astro/zod';
import type { ChoiceWording, KeepWording } from '../../i18n/tools/parts.ts';
import { text } from '../wording.ts';

export const keepWording = z.strictObject({
  keep: text,
  wipe: text,
  kept: text,
  found: text,
  refused: text,
  elsewhere: text,
  wiped: text,
}) satisfies z.ZodType<KeepWording>;

export const choices = z.array(z.strictObject({ id: text, label: text })) satisfies z.ZodType<
  readonly ChoiceWording[]
>;

/** The texts around copying, as on every page that copies. */
export const copyWording = z.strictObject({ done: text, byHand: text, field: text });

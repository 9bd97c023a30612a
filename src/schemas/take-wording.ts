import { z } from 'astro/zod';
import type { CopyWording } from '../i18n/take.ts';
import { text } from './wording.ts';

export const copyWording = z.strictObject({
  done: text,
  byHand: text,
  field: text,
}) satisfies z.ZodType<CopyWording>;

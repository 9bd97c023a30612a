import { z } from 'astro/zod';
import type { KeepWording } from '../../i18n/tools/parts.ts';
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

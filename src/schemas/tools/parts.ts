import { z } from 'astro/zod';
import { text } from '../wording.ts';

export const keepWording = z.strictObject({
  keep: text,
  wipe: text,
  kept: text,
  /** An earlier visit left it. */
  found: text,
  refused: text,
  /** Another tab has wiped it. */
  elsewhere: text,
  wiped: text,
});

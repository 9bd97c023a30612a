import { z } from 'astro/zod';
import { text } from './wording.ts';

export const copyWording = z.strictObject({
  done: text,
  byHand: text,
  field: text,
});

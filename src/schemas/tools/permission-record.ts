import { z } from 'astro/zod';
import { day } from '../fact.ts';
import { text } from '../wording.ts';
import { copyWording } from '../take-wording.ts';

const field = z.strictObject({
  id: text,
  label: text,
  hint: text.optional(),
  /** Lines to write on where nothing is filled in. */
  lines: z.int().positive().max(4),
});

/** The record of a yes: src/content/tools/en/permission-record.yaml. */
export const permissionRecord = z.strictObject({
  title: text,
  intro: text,
  about: field,
  /** Who says yes; then the five parts of a yes. */
  fields: z.array(field).length(5, 'expected the five parts of a yes'),
  child: text,
  country: text,
  countries: z.array(z.strictObject({ id: text, label: text, text })).min(1),
  /** "Checked on {date}, …". */
  checked: text.includes('{date}'),
  date: day,
  print: text,
  printBlank: text,
  copy: text,
  clear: text,
  cleared: text,
  copying: copyWording,
  paper: z.strictObject({
    title: text,
    agrees: text,
    free: text,
    signatures: z.array(text).min(1),
    childSignature: text,
    signed: text,
    ended: text,
  }),
});

import { z } from 'astro/zod';
import type { PackWording } from '../i18n/pack.ts';
import { text } from './wording.ts';

const section = z.strictObject({ title: text, hint: text, add: text });

/** The page on company packs: src/content/ui/en/pack.yaml. */
export const packWording = z.strictObject({
  title: text,
  description: text,
  intro: text,
  private: text,
  noscript: text,
  editor: z.strictObject({
    open: z.strictObject({ label: text, hint: text }),
    opened: text,
    mend: z.strictObject({ title: text, text, again: text }),
    organisation: text,
    sections: z.strictObject({
      contacts: section,
      policies: section,
      accounts: section,
      words: section,
      public: section,
      samples: section,
      flags: section,
      passes: section,
    }),
    fields: z.strictObject({
      topic: text,
      name: text,
      link: text,
      words: text,
      is: text,
      instead: text,
      phrase: text,
      label: text,
      text,
      account: text,
      audience: text,
      category: text,
    }),
    remove: text.includes('{count}'),
    removed: text,
    kinds: z.strictObject({ client: text, 'code-name': text }),
    anyCategory: text,
    severity: z.strictObject({
      title: text,
      hint: text,
      usual: text,
      graver: text,
      milder: text,
    }),
    problems: z.strictObject({ title: text, none: text, whole: text }),
    save: text,
    saved: text,
    wrong: text,
    try: z.strictObject({
      title: text,
      hint: text,
      button: text,
      failed: text,
      tests: text,
      none: text,
      holds: text,
      fails: text,
    }),
  }),
  note: z.strictObject({ title: text.includes('{organisation}'), policies: text, accounts: text }),
  format: z.strictObject({
    title: text,
    text,
    example: text,
    schema: text,
    fields: z.array(z.strictObject({ name: text, text })).min(1),
    limits: z.array(text).min(1),
    build: text,
  }),
}) satisfies z.ZodType<PackWording>;

import { z } from 'astro/zod';
import { pluralText, text } from './wording.ts';

const section = z.strictObject({
  title: text,
  hint: text,
  /** On the button that adds a row. */
  add: text,
});

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
    /** The way back to what was there and nobody has saved. */
    putBack: z.strictObject({ offer: text, button: text, done: text }),
    /** A file that is no pack: what stands above its text. */
    mend: z.strictObject({ title: text, text, again: text }),
    organisation: text,
    sections: z.strictObject({
      contacts: section,
      policies: section,
      accounts: section,
      words: section,
      public: section,
      samples: section,
      items: section,
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
      quiz: text,
      ask: text,
      option: text.includes('{number}'),
      because: text.includes('{number}'),
      right: text,
      why: text,
    }),
    /** "Take out row {count}". */
    remove: text.includes('{count}'),
    removed: text,
    kinds: z.strictObject({ client: text, 'code-name': text }),
    anyCategory: text,
    scramble: z.strictObject({
      button: text,
      done: text,
      /** In place of a name that cannot be read: "A scrambled name of {count} words". */
      name: pluralText,
    }),
    look: z.strictObject({
      title: text,
      hint: text,
      light: text,
      dark: text,
      logo: text,
      alt: text,
      large: text,
      unopened: text,
      remove: text,
    }),
    severity: z.strictObject({
      title: text,
      hint: text,
      usual: text,
      graver: text,
      milder: text,
    }),
    problems: z.strictObject({
      title: text,
      none: text,
      /** Of a field that has to be filled in. */
      empty: text,
      whole: text,
      /** "{section}, row {count}". */
      row: text.includes('{section}').includes('{count}'),
      /** "{section}: {part}". */
      part: text.includes('{section}').includes('{part}'),
    }),
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
});

import { z } from 'astro/zod';
import type { EmbedWording } from '../i18n/embed.ts';
import { ACCENTS, PARTS, THEMES, TYPEFACES } from '../widgets/parameters.ts';
import { KINDS } from '../widgets/activities.ts';
import { copyWording } from './take-wording.ts';
import { text } from './wording.ts';

/** Words for each value that the code knows, in the code's order. */
const wordsFor = (ids: readonly string[]) =>
  z
    .array(z.strictObject({ id: text, label: text }))
    .refine((words) => words.map(({ id }) => id).join() === ids.join(), {
      error: `expected words for ${ids.join(', ')}, in this order.`,
    });

const WIDTHS = ['280', '480', 'full'];
const HOSTS = [
  'html',
  'frame',
  'wordpress',
  'sharepoint',
  'confluence',
  'moodle',
  'notion',
  'sites',
];

const host = z.strictObject({
  id: text,
  label: text,
  code: text,
  steps: z.array(text).min(2).max(4),
  limits: z.array(text).min(1),
  known: text,
});

/** The page that makes code for other sites: src/content/ui/en/embed.yaml. */
export const embedWording = z.strictObject({
  title: text,
  description: text,
  intro: text,
  private: text,
  noscript: text,
  builder: z.strictObject({
    choose: text,
    activity: text,
    checker: text,
    kinds: wordsFor(KINDS),
    look: text,
    theme: text,
    themes: wordsFor(THEMES),
    accent: text,
    accents: wordsFor(ACCENTS),
    font: text,
    fonts: wordsFor(TYPEFACES),
    hide: text,
    hideHint: text,
    parts: wordsFor(PARTS),
    quiz: z.strictObject({
      title: text,
      items: text,
      all: text.includes('{count}'),
      pass: text,
      noPass: text,
      passAt: text.includes('{percent}'),
      practice: text,
    }),
    room: z.strictObject({ title: text, account: text, audience: text, open: text }),
    pack: z.strictObject({
      title: text,
      file: z.strictObject({ label: text, hint: text }),
      shown: text.includes('{organisation}'),
      remove: text,
      removed: text,
      failed: text,
      torn: text,
      whole: text,
      field: text,
      hint: text,
      make: text,
      wrong: text,
      left: text,
      beside: text.includes('{name}'),
      there: text,
    }),
    preview: text,
    previewOf: text.includes('{title}'),
    width: text,
    widths: wordsFor(WIDTHS),
    previewHint: text,
    where: text,
    host: text,
    hosts: z.array(host).refine((hosts) => hosts.map(({ id }) => id).join() === HOSTS.join(), {
      error: `expected a text for ${HOSTS.join(', ')}, in this order.`,
    }),
    steps: text,
    limits: text,
    copy: text,
    share: text,
    shareHint: text,
    fromFile: text,
    copying: copyWording,
  }),
  sealed: z.strictObject({ title: text, intro: text }),
  plain: z.strictObject({ title: text, intro: text, address: text, frame: text }),
  doors: z.strictObject({ title: text, doctor: text, doctorLink: text, engineers: text }),
}) satisfies z.ZodType<EmbedWording>;

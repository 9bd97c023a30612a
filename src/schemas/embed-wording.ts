import { z } from 'astro/zod';
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
  /** What to copy: "The code", "The address". */
  code: text,
  steps: z.array(text).min(2).max(4),
  /** What to know, and what IT has to allow. */
  limits: z.array(text).min(1),
  /** How we know: tried by us, stated by the maker, or neither. */
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
    /** What the checker is for; the others say it themselves. */
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
      /** Where a file is opened for the preview. */
      file: z.strictObject({ label: text, hint: text }),
      /** With {organisation}. */
      shown: text.includes('{organisation}'),
      remove: text,
      removed: text,
      /** What reads a pack could not be loaded. */
      failed: text,
      /** A file that is no pack, and what the whole of it is called in the list of what is wrong. */
      torn: text,
      whole: text,
      field: text,
      hint: text,
      make: text,
      wrong: text,
      /** Said beside code that cannot take a pack along. */
      left: text,
      /** Where to put the file: beside the page as {name}, or where its address says. */
      beside: text.includes('{name}'),
      there: text,
    }),
    preview: text,
    previewOf: text.includes('{title}'),
    width: text,
    /** 280 px, 480 px, as wide as there is room. */
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
    /** Said where the page was opened without a server. */
    fromFile: text,
    copying: copyWording,
  }),
  /** The loader as a released file with its digest. */
  sealed: z.strictObject({ title: text, intro: text }),
  /** Every activity as it is, for those who have no script or no wish to choose. */
  plain: z.strictObject({ title: text, intro: text, address: text, frame: text }),
  doors: z.strictObject({ title: text, doctor: text, doctorLink: text, engineers: text }),
});

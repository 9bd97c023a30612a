import { z } from 'astro/zod';
import { text } from './wording.ts';

/** The texts of the page with packages: src/content/ui/en/downloads.yaml. */
export const downloadsWording = z.strictObject({
  title: text,
  description: text,
  intro: text,
  /** The package that holds several activities. */
  course: z.strictObject({ title: text, purpose: text }),
  table: z.strictObject({
    caption: text,
    activity: text,
    /** Names a link: {title}, {kind}. */
    of: text,
    /** What a course holds: {titles}. */
    holds: text,
  }),
  groups: z.strictObject({ course: text, check: text, decide: text, quiz: text, feed: text }),
  kinds: z.strictObject({ scorm12: text, scorm2004: text, cmi5: text }),
  sections: z.array(
    z.strictObject({
      title: text,
      text: z.array(text).min(1).optional(),
      steps: z.array(text).min(2).optional(),
    }),
  ),
  /** The whole site for a folder. */
  copy: z.strictObject({
    title: text,
    text: z.array(text).min(1),
    /** The link to the file. */
    download: text,
    steps: z.array(text).min(2),
    limits: text,
  }),
});

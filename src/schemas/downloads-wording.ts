import { z } from 'astro/zod';
import type { DownloadsWording } from '../i18n/downloads.ts';
import { text } from './wording.ts';

/** The texts of the page with packages: src/content/ui/en/downloads.yaml. */
export const downloadsWording = z.strictObject({
  title: text,
  description: text,
  intro: text,
  course: z.strictObject({ title: text, purpose: text }),
  table: z.strictObject({ caption: text, activity: text, of: text, holds: text }),
  groups: z.strictObject({ course: text, check: text, decide: text, quiz: text, feed: text }),
  kinds: z.strictObject({ scorm12: text, scorm2004: text, cmi5: text }),
  sections: z.array(
    z.strictObject({
      title: text,
      text: z.array(text).min(1).optional(),
      steps: z.array(text).min(2).optional(),
    }),
  ),
  copy: z.strictObject({
    title: text,
    text: z.array(text).min(1),
    download: text,
    steps: z.array(text).min(2),
    limits: text,
  }),
}) satisfies z.ZodType<DownloadsWording>;

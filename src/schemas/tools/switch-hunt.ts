import { z } from 'astro/zod';
import type { SwitchHuntWording } from '../../i18n/tools/switch-hunt.ts';
import { text } from '../wording.ts';
import { keepWording } from './parts.ts';

/** The switch hunt: src/content/tools/en/switch-hunt.yaml. */
export const switchHunt = z
  .strictObject({
    title: text,
    intro: text,
    app: text,
    appHint: text,
    apps: text,
    another: text,
    remove: text,
    unnamed: text,
    of: text,
    lookFor: text,
    shares: text,
    quieter: text,
    switches: z
      .array(
        z.strictObject({
          id: text,
          name: text,
          ask: text,
          shares: text,
          look: text,
          quieter: text,
        }),
      )
      .min(1),
    progress: z.array(text),
    next: text,
    nextHint: text,
    remind: text,
    reminded: text,
    remindFailed: text,
    remindNeeds: text,
    reminder: z.strictObject({ file: text, calendar: text, event: text, about: text }),
    keep: keepWording,
    print: text,
    paper: z.strictObject({
      title: text,
      how: text,
      switch: text,
      date: text,
      next: text,
      ticked: text,
    }),
  })
  .refine(({ switches, progress }) => progress.length === switches.length + 1, {
    path: ['progress'],
    message: 'expected one line for each number of switches, from none to all',
  }) satisfies z.ZodType<SwitchHuntWording>;

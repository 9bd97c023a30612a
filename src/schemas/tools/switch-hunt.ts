import { z } from 'astro/zod';
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
    /** Stands for an app without a name yet. */
    unnamed: text,
    /** Beside an app in the choice of them: how many it has. */
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
          /** Words to look for in the settings. */
          look: text,
          quieter: text,
        }),
      )
      .min(1),
    /** How far one is: none, one, … all. */
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
  });

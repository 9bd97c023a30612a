import { z } from 'astro/zod';
import type { PermissionMessageWording } from '../../i18n/tools/permission-message.ts';
import { text } from '../wording.ts';
import { copyWording } from '../take-wording.ts';

const voices = z.strictObject({ i: text, we: text });
const asks = text.includes('{we}').includes('{where}').includes('{time}');
const choice = { id: text, label: text };

/** The message that asks for a yes: src/content/tools/en/permission-message.yaml. */
export const permissionMessage = z.strictObject({
  title: text,
  intro: text,
  who: text,
  what: text,
  where: text,
  long: text,
  askers: z
    .array(
      z.strictObject({
        ...choice,
        voice: z.enum(['i', 'we']),
        child: z.boolean().default(false),
        opens: text.optional(),
        also: text.optional(),
        no: text,
        tips: z.array(text).min(1),
      }),
    )
    .min(1),
  things: z
    .array(
      z.strictObject({
        ...choice,
        ask: asks,
        askChild: asks.includes('{child}'),
        seen: text,
        seenWith: text.includes('{about}'),
        aloud: text.includes('{where}'),
      }),
    )
    .min(1),
  places: z
    .array(z.strictObject({ ...choice, ...voices.shape, when: text.optional(), stop: voices }))
    .min(1),
  times: z.array(z.strictObject({ ...choice, phrase: text })).min(1),
  otherPlace: text,
  otherPlaceHint: text,
  to: text,
  child: text,
  about: text,
  aboutHint: text,
  signed: text,
  optional: text,
  message: text,
  messageHint: text,
  edited: text,
  anew: text,
  aloudTitle: text,
  tipsTitle: text,
  copy: text,
  copying: copyWording,
  letter: z.strictObject({
    greeting: text,
    greetingNobody: text,
    aChild: text,
    silence: voices,
    aloudNo: text,
    pronouns: voices,
  }),
  plain: z.strictObject({ intro: text }),
}) satisfies z.ZodType<PermissionMessageWording>;

import { z } from 'astro/zod';
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
        /** Whether the message says I or we. */
        voice: z.enum(['i', 'we']),
        /** Whether it is about the reader's child. */
        child: z.boolean().default(false),
        /** Opens the message where something has to be said before the question. */
        opens: text.optional(),
        /** Whom else to ask, after the question. */
        also: text.optional(),
        /** That no is fine, and what it does not change. */
        no: text,
        /** For the person who asks, beside the message. */
        tips: z.array(text).min(1),
      }),
    )
    .min(1),
  things: z
    .array(
      z.strictObject({
        ...choice,
        /** The question, "May {we} … {where}, {time}?", about the reader and about a child. */
        ask: asks,
        askChild: asks.includes('{child}'),
        /** What comes with the message, so that the person sees it first; the second where it is filled in. */
        seen: text,
        seenWith: text.includes('{about}'),
        /** The question to a child, in words to say aloud. */
        aloud: text.includes('{where}'),
      }),
    )
    .min(1),
  places: z
    .array(
      z.strictObject({
        ...choice,
        ...voices.shape,
        /** When it appears, where that is not for the asker to choose. */
        when: text.optional(),
        /** How to stop it later there, which is not everywhere possible. */
        stop: voices,
      }),
    )
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
    /** Stands for the name of a child where none is given. */
    aChild: text,
    silence: voices,
    aloudNo: text,
    pronouns: voices,
  }),
  plain: z.strictObject({ intro: text }),
});

import { z } from 'astro/zod';
import { ACCOUNTS, AUDIENCES, VERDICTS, WHOSE } from '../engine/index.ts';
import type { RoomWording } from '../i18n/wording.ts';

const text = z.string().min(1);
const plural = z.strictObject({ one: text, other: text });

export const roomWording = z.strictObject({
  accounts: z.record(z.enum(ACCOUNTS), z.strictObject({ label: text, short: text, hint: text })),
  audiences: z.record(z.enum(AUDIENCES), z.strictObject({ label: text, heard: text, hint: text })),
  verdicts: z.record(z.enum(VERDICTS), z.strictObject({ label: text, long: text })),
  whose: z.record(z.enum(WHOSE), text),
}) satisfies z.ZodType<RoomWording>;

export { plural as pluralText, text };

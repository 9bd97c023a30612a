import { z } from 'astro/zod';
import type { WidgetWording } from '../i18n/widget.ts';
import { text } from './wording.ts';

/** The texts around a widget: src/content/ui/en/widget.yaml. */
export const widgetWording = z.strictObject({
  noscript: text,
  read: text,
  rewriting: text,
  receipt: z.strictObject({
    title: text,
    nothing: text,
    sends: text,
    links: text,
    verify: text,
    steps: z.array(text).min(3),
  }),
  learning: z.strictObject({
    unconnected: text,
    wayBack: text,
    receipt: z.array(text).min(1),
  }),
  from: text,
}) satisfies z.ZodType<WidgetWording>;

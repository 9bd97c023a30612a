import { z } from 'astro/zod';
import { text } from './wording.ts';

/** The texts around a widget: src/content/ui/en/widget.yaml. */
export const widgetWording = z.strictObject({
  noscript: text,
  /** The way to the same activity on the site, for whoever has no script. */
  read: text,
  /** How a rewritten draft is judged where the checker is not. */
  rewriting: text,
  /** What the window keeps and sends, and how to check that. */
  receipt: z.strictObject({
    title: text,
    nothing: text,
    sends: text,
    links: text,
    verify: text,
    steps: z.array(text).min(3),
  }),
  /** What stands there inside a learning system. */
  learning: z.strictObject({
    unconnected: text,
    wayBack: text,
    /** Instead of the receipt: what the system hears. */
    receipt: z.array(text).min(1),
  }),
  from: text,
});

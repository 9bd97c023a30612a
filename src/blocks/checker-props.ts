import { sampleDraft, wording } from '../collections.ts';
import type { CheckerProps } from '../components/draft/Checker.tsx';
import type { Draft } from '../engine/index.ts';
import { asDraft } from '../schemas/draft.ts';
import { checkerWording, helpWording, roomWording } from '../schemas/wording.ts';
import { without } from './without.ts';

/** All that the checker needs, as plain data; `sample` puts a sample draft in it. */
export async function checkerProps(options: {
  readonly id: string;
  readonly sample?: string | undefined;
  readonly privacyHref?: string | undefined;
  readonly methodHref?: string | undefined;
}): Promise<CheckerProps> {
  const words = await wording('checker', checkerWording);
  const samples: Record<string, Draft> = {};
  // A checker that comes with a draft offers no others: a guide must stay light.
  const offered = options.sample ? {} : words.samples;
  for (const id of Object.keys(offered)) samples[id] = asDraft(await sampleDraft(id));
  return {
    id: options.id,
    start: options.sample
      ? asDraft(await sampleDraft(options.sample))
      : { text: '', account: 'personal', audience: 'public' },
    samples,
    wording: { ...words, samples: offered },
    // These names of rooms stand beside a post, of which a checker shows none.
    rooms: without(await wording('rooms', roomWording), 'short', 'heard'),
    help: await wording('help', helpWording),
    privacyHref: options.privacyHref,
    methodHref: options.methodHref,
  };
}

import { asDraft, categories, sampleDraft, wording } from './collections.ts';
import type { CheckerProps } from './components/draft/Checker.tsx';
import type { Category, Draft } from './engine/index.ts';
import type { CategoryWording } from './i18n/wording.ts';
import { checkerWording, helpWording, roomWording } from './schemas/wording.ts';

/** All that the checker needs, as plain data; `sample` puts a sample draft in it. */
export async function checkerProps(options: {
  readonly id: string;
  readonly sample?: string | undefined;
  readonly privacyHref?: string | undefined;
}): Promise<CheckerProps> {
  const words = await wording('checker', checkerWording);
  const samples: Record<string, Draft> = {};
  for (const id of Object.keys(words.samples)) samples[id] = asDraft(await sampleDraft(id));
  return {
    id: options.id,
    start: options.sample
      ? asDraft(await sampleDraft(options.sample))
      : { text: '', account: 'personal', audience: 'public' },
    samples,
    wording: words,
    rooms: await wording('rooms', roomWording),
    help: await wording('help', helpWording),
    categories: Object.fromEntries(
      (await categories()).map(({ id, title, message, why, advice, pattern }) => [
        id,
        { title, message, why, advice, pattern },
      ]),
    ) as Record<Category, CategoryWording>,
    privacyHref: options.privacyHref,
  };
}

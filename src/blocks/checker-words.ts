import { createHash } from 'node:crypto';
import { categories, wording } from '../collections.ts';
import type { PlainCheckerWords } from '../components/draft/Checker.tsx';
import { packedEn } from '../engine/index.ts';
import type { Category } from '../engine/index.ts';
import { trustIn } from '../evaluation/own.ts';
import type { CategoryWording } from '../i18n/wording.ts';
import { bakedPack } from '../pack.ts';
import { packWording } from '../schemas/pack-wording.ts';
import { link } from '../site.ts';

/** What the checker needs in order to judge: data, fetched once by its island or inlined in a widget. */
export async function checkerWords(): Promise<PlainCheckerWords> {
  const pack = bakedPack();
  return {
    ...(pack && { pack: { pack, wording: (await wording('pack', packWording)).note } }),
    lexicon: packedEn,
    categories: Object.fromEntries(
      (await categories()).map(({ id, title, message, why, advice, pattern }) => [
        id,
        { title, message, why, advice, pattern, trust: trustIn(id) },
      ]),
    ) as Record<Category, CategoryWording>,
  };
}

/** Where they are, with a mark of their content, so that an old copy never meets a new checker. */
export async function checkerWordsHref(): Promise<string> {
  const words = JSON.stringify(await checkerWords());
  const mark = createHash('sha256').update(words).digest('hex').slice(0, 10);
  return `${link('/words/en.json')}?${mark}`;
}

import { createHash } from 'node:crypto';
import { en } from './engine/index.ts';
import { link } from './site.ts';

/** The English lexicon as it is served: data, not script. */
export const LEXICON = JSON.stringify(en);

/** Its address, with a mark of its content, so that an old copy never meets a new checker. */
export function lexiconHref(): string {
  const mark = createHash('sha256').update(LEXICON).digest('hex').slice(0, 10);
  return `${link('/lexicon/en.json')}?${mark}`;
}

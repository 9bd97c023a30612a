/**
 * The real quizzes for tests of the islands. collections.ts cannot be loaded in a browser's
 * environment (it asks Astro for its content), so they are joined here once more; a test of
 * the content proves that both come to the same.
 */
import { basename } from 'node:path';
import type { Item, Quiz } from '../../../src/engine/index.ts';
import { guideSchema } from '../../../src/schemas/guide.ts';
import { quizSchema } from '../../../src/schemas/quiz.ts';
import type { QuizData } from '../../../src/schemas/quiz.ts';
import { quizWording } from '../../../src/schemas/wording.ts';
import { dataOf, filesIn, samples, wordingOf } from '../../support/wording.ts';

export const wording = wordingOf('quiz', quizWording);

/** What a page hands the player, by slug. */
export const guides = Object.fromEntries(
  filesIn('guides/en').map((file) => {
    const slug = basename(file, '.mdx');
    const { title } = guideSchema.parse(dataOf(file));
    return [slug, { title, href: `/guides/${slug}/` }];
  }),
);

export const quizFiles = filesIn('quizzes/en').map((file) => quizSchema.parse(dataOf(file)));

export function quizNamed(id: string): Quiz {
  const file = quizFiles.find((quiz) => quiz.id === id);
  if (!file) throw new Error(`No quiz "${id}".`);
  const { title, purpose, items } = file;
  return { id, title, purpose, items: items.map(joined) };
}

function joined(item: QuizData['items'][number]): Item {
  const sample = samples.find(({ id }) => id === item.draft);
  const own = typeof item.draft === 'string' ? undefined : item.draft;
  const shown = sample ?? own;
  if (!shown) throw new Error(`Item "${item.id}": no such draft.`);
  const { text, account, audience } = shown;
  const base = {
    id: item.id,
    draft: {
      text,
      account,
      audience,
      about: sample?.pictureNote ?? shown.about,
      employer: sample?.employer,
      review: sample?.review,
    },
    why: item.why ?? sample?.why ?? '',
    rewrite: sample?.rewrite,
    guide: item.guide,
  };
  if (item.kind === 'judge') return { ...base, kind: 'judge', verdict: sample?.verdict ?? 'share' };
  const spans = item.marks.map(({ quote, because }) => {
    const start = text.indexOf(quote);
    return { start, end: start + quote.length, because };
  });
  return { ...base, kind: 'spot', spans };
}

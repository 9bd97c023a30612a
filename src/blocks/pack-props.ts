import { categories, quizzes, wording } from '../collections.ts';
import type { PackEditorProps } from '../components/pack/PackEditor.tsx';
import { packWording } from '../schemas/pack-wording.ts';
import { quizWording } from '../schemas/quiz-wording.ts';
import { link } from '../site.ts';
import { checkerProps } from './checker-props.ts';
import { checkerWordsHref } from './checker-words.ts';

/** All that the editor of company packs shows. */
export async function packEditorProps(): Promise<PackEditorProps> {
  const { editor, note } = await wording('pack', packWording);
  const checker = await checkerProps({ id: 'pack-try', privacyHref: link('/privacy/') });
  const { accounts, audiences } = checker.rooms;
  const all = await quizzes();
  const labels = [
    ...[...Object.entries(accounts), ...Object.entries(audiences)].map(([id, { label }]) => [
      id,
      label,
    ]),
    ...(await categories()).map(({ id, title }) => [id, title]),
    ...Object.entries(editor.kinds),
    ...Object.entries((await wording('quiz', quizWording)).result.topics),
    ...all.map(({ id, title }) => [id, title]),
  ];
  return {
    wording: editor,
    notes: note,
    labels: Object.fromEntries(labels) as PackEditorProps['labels'],
    quizzes: all.map(({ id }) => id),
    checker,
    wordsHref: await checkerWordsHref(),
  };
}

/** What a group did, as text to paste into a message or a sheet. */
import { CODE_MARKS, hardestFirst, percentOf } from '../../engine/index.ts';
import type { Group, GroupItem, GroupQuiz } from '../../engine/index.ts';
import { plural, t } from '../../i18n/t.ts';
import type { ClassWording } from '../../i18n/proof.ts';

/** A quiz with what each of its items asks, in a line. */
export interface AskedQuiz extends GroupQuiz {
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly ask: string }[];
}

export function askOf(quiz: AskedQuiz, id: string): string {
  return quiz.items.find((item) => item.id === id)?.ask ?? id;
}

/** How often an item came out how, in words. */
export function countsOf({ marks }: GroupItem, words: ClassWording['class']): string {
  const { right, near, wrong, unsure } = marks;
  return t(words.counts, { right, near, wrong, unsure });
}

/** Plain sentences, quiz by quiz. */
export function groupText(
  group: Group,
  quizzes: readonly AskedQuiz[],
  wording: ClassWording,
): string {
  const words = wording.class;
  return group.quizzes
    .flatMap((result) => {
      const quiz = quizzes.find(({ id }) => id === result.quiz);
      if (!quiz) return [];
      const { shares, passed } = result;
      return [
        [
          quiz.title,
          plural(words.people, result.results.length),
          t(words.median, { share: percentOf(result.median) }),
          t(words.lowHigh, {
            low: percentOf(shares[0] ?? 0),
            high: percentOf(shares.at(-1) ?? 0),
          }),
          ...(passed.of > 0 ? [t(words.passedOf, { reached: passed.reached, of: passed.of })] : []),
          '',
          words.itemsTitle,
          ...hardestFirst(result.items).map(
            (item) => `- ${askOf(quiz, item.id)} (${countsOf(item, words)})`,
          ),
        ].join('\n'),
      ];
    })
    .join('\n\n');
}

/** One line for each item of each quiz, for a spreadsheet. */
export function groupCsv(
  group: Group,
  quizzes: readonly AskedQuiz[],
  wording: ClassWording,
): string {
  const { class: words, marks } = wording;
  const head = [words.quiz, words.item, words.answered, ...CODE_MARKS.map((mark) => marks[mark])];
  const rows = group.quizzes.flatMap((result) => {
    const quiz = quizzes.find(({ id }) => id === result.quiz);
    if (!quiz) return [];
    return hardestFirst(result.items).map((item) => [
      quiz.title,
      askOf(quiz, item.id),
      item.of,
      ...CODE_MARKS.map((mark) => item.marks[mark]),
    ]);
  });
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

/** Quoted; a text that a spreadsheet would take for a formula gets a space before it. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? ` ${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

import type { AccountChoice } from '../engine/index.ts';
import type { quizWording } from '../schemas/quiz-wording.ts';
import type { TextsOf } from './texts.ts';

export type QuizWording = TextsOf<typeof quizWording>;

type Judge = QuizWording['judge'];

/**
 * The texts of the quiz islands. A card that stands alone in a guide shows no meanings of
 * verdicts, and brings what is said instead of its key only.
 */
export type QuizPlayerWording = Omit<QuizWording, 'judge' | 'outline' | 'pages'> & {
  readonly judge: Omit<Judge, 'meanings' | 'instead'> & {
    readonly meanings: Partial<Judge['meanings']>;
    readonly instead: Partial<Judge['instead']>;
  };
};

/** The label of an account that an item offers, "none" among them. */
export function accountLabel(
  account: AccountChoice,
  accounts: Readonly<Record<Exclude<AccountChoice, 'none'>, { readonly label: string }>>,
  none: string,
): string {
  return account === 'none' ? none : accounts[account].label;
}

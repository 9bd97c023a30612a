/**
 * What an item offers to choose from, as paper and slides show it: with letters to call out,
 * and in one order everywhere, so that a room can talk about “B”.
 */
import { ACCOUNT_CHOICES, draw, firstSeed, VERDICTS } from '../../../engine/index.ts';
import type { Clue, Item } from '../../../engine/index.ts';
import { accountLabel } from '../../../i18n/quiz.ts';
import type { QuizWording } from '../../../i18n/quiz.ts';
import type { RoomWording } from '../../../i18n/wording.ts';

export type ChoiceMark = 'right' | 'level' | 'half' | 'wrong';

export interface LetteredOption {
  readonly id: string;
  readonly letter: string;
  readonly text: string;
  readonly because?: string | undefined;
  /** Set where one is chosen or ticked. */
  readonly mark?: ChoiceMark | undefined;
  /** Set where all are put in order: 1 is the first. */
  readonly place?: number | undefined;
}

/** What is needed to name the choices. */
export interface ChoiceTexts {
  readonly wording: { readonly account: Pick<QuizWording['account'], 'none'> };
  readonly rooms: RoomWording;
}

/** The item with its options as everybody gets them at first, where the right one may stand anywhere. */
export function asShown(given: Item): Item {
  const alone = { id: given.id, version: '', title: '', purpose: '', for: '', messages: [] };
  const [item = given] = draw({ ...alone, items: [given] }, firstSeed(given.id)).items;
  return item;
}

/** The choices of an item that was shown; none where words are marked, rewritten or moved. */
export function choicesOf(item: Item, { wording, rooms }: ChoiceTexts): readonly LetteredOption[] {
  switch (item.kind) {
    case 'judge':
      return lettered(
        VERDICTS.map((verdict) => ({
          id: verdict,
          text: rooms.verdicts[verdict].label,
          because: item.others[verdict],
          mark: markOf(verdict, item.verdict, item.accept),
        })),
      );
    case 'account':
      return lettered(
        ACCOUNT_CHOICES.map((account) => ({
          id: account,
          text: accountLabel(account, rooms.accounts, wording.account.none),
          because: item.feedback[account],
          mark: markOf(account, item.account, item.accept),
        })),
      );
    case 'order':
      return lettered(
        (item.shown ?? []).flatMap((shown) => {
          const at = item.options.findIndex(({ id }) => id === shown);
          const option = item.options[at];
          return option ? [{ ...option, place: at + 1 }] : [];
        }),
      );
    case 'single':
    case 'several':
      return lettered(
        item.options.map((option) => ({
          id: option.id,
          text: option.text,
          because: option.because,
          mark: option.right ? 'right' : 'half' in option && option.half ? 'half' : 'wrong',
        })),
      );
    default:
      return [];
  }
}

/** The words of a draft that decide. */
export function cluesOf(item: Item): readonly Clue[] {
  switch (item.kind) {
    case 'judge':
      return item.clues;
    case 'spot':
      return item.spans;
    case 'rewrite':
      return item.goes;
    default:
      return [];
  }
}

/** How else the draft could be said. */
export function rewritesOf(item: Item): readonly string[] {
  if (item.kind === 'rewrite') return item.models;
  return 'rewrite' in item && item.rewrite ? [item.rewrite] : [];
}

/** Pairs whose order does not matter, as letters: “A, C”. */
export function tiedLetters(item: Item, choices: readonly LetteredOption[]): readonly string[] {
  if (item.kind !== 'order') return [];
  return item.tied.map((pair) =>
    choices
      .filter(({ id }) => pair.includes(id))
      .map(({ letter }) => letter)
      .join(', '),
  );
}

function lettered(choices: readonly Omit<LetteredOption, 'letter'>[]): readonly LetteredOption[] {
  return choices.map((choice, at) => ({ ...choice, letter: String.fromCharCode(65 + at) }));
}

function markOf<T extends string>(choice: T, key: T, accept: readonly T[]): ChoiceMark {
  if (choice === key) return 'right';
  return accept.includes(choice) ? 'level' : 'wrong';
}

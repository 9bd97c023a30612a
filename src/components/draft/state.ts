import type {
  Account,
  Audience,
  Dismissal,
  Draft,
  Picture,
  QuestionId,
  Room,
} from '../../engine/index.ts';
import { PICTURES, QUESTIONS } from '../../engine/index.ts';
import { sameEnds } from './replace-text.ts';

export interface CheckerState {
  readonly draft: Draft;
  /** What was before each suggestion that was taken, the oldest first, or before all was deleted: to go back to. */
  readonly past: readonly Pick<Draft, 'text' | 'revised'>[];
  /** The text before the first suggestion, to compare with. */
  readonly original: string | undefined;
  /** Questions the writer has answered: they stay on the screen, to be changed. */
  readonly answered: Readonly<Partial<Record<QuestionId, readonly string[]>>>;
}

export type CheckerAction =
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'speak'; readonly account: Account }
  | { readonly type: 'address'; readonly audience: Audience }
  /** Opens in the room of an outcome; what is typed already stays. */
  | { readonly type: 'enter'; readonly room: Room }
  /** What a suggestion made of the text. */
  | { readonly type: 'take'; readonly text: string }
  | { readonly type: 'undo' }
  | { readonly type: 'dismiss'; readonly dismissal: Dismissal }
  | { readonly type: 'restore' }
  | { readonly type: 'answering'; readonly text: string }
  | { readonly type: 'answer'; readonly question: QuestionId; readonly values: readonly string[] }
  | { readonly type: 'not-crisis' }
  | { readonly type: 'load'; readonly draft: Draft };

/** A fresh checker with a draft in it. Facts that come with the draft count as answered. */
export function startWith(draft: Draft): CheckerState {
  return { draft, past: [], original: undefined, answered: answersOf(draft) };
}

/** A draft typed by the person is theirs: a different text forgets the old one's answers. */
export function reduce(state: CheckerState, action: CheckerAction): CheckerState {
  const { draft } = state;
  switch (action.type) {
    case 'write': {
      const { text } = action;
      if (text === draft.text) return state;
      const { account, audience, employer } = draft;
      if (text === '') {
        // A thumb that meets "Clear" beside "Copy" has a way back until the next letter.
        const { revised } = draft;
        return {
          ...startWith({ text, account, audience }),
          past: [{ text: draft.text, revised }],
        };
      }
      return isAnother(draft.text, text)
        ? startWith({ text, account, audience, employer })
        : { ...state, draft: { ...draft, text }, past: [] };
    }
    case 'speak':
      return { ...state, draft: { ...draft, account: action.account } };
    case 'address':
      return { ...state, draft: { ...draft, audience: action.audience } };
    case 'enter':
      return { ...state, draft: { ...draft, ...action.room } };
    case 'take':
      return {
        ...state,
        draft: {
          ...draft,
          text: action.text,
          revised: true,
        },
        past: [...state.past, { text: draft.text, revised: draft.revised }],
        original: state.original ?? draft.text,
      };
    case 'undo': {
      const before = state.past.at(-1);
      if (!before) return state;
      return { ...state, draft: { ...draft, ...before }, past: state.past.slice(0, -1) };
    }
    case 'dismiss':
      return {
        ...state,
        draft: { ...draft, dismissed: [...(draft.dismissed ?? []), action.dismissal] },
      };
    case 'restore':
      return { ...state, draft: { ...draft, dismissed: undefined } };
    case 'answering':
      return { ...state, draft: { ...draft, answering: action.text } };
    case 'answer':
      return {
        ...state,
        draft: { ...draft, ...meaningOf(action.question, action.values) },
        answered: { ...state.answered, [action.question]: action.values },
      };
    case 'not-crisis':
      return { ...state, draft: { ...draft, notCrisis: true } };
    case 'load':
      return startWith(action.draft);
  }
}

/** Whether a text has taken the place of the old one: less than a third of that is left at its ends. */
function isAnother(old: string, text: string): boolean {
  const [start, end] = sameEnds(old, text);
  return start + end < old.length / 3;
}

/** What an answer says about the draft. */
function meaningOf(question: QuestionId, values: readonly string[]): Partial<Draft> {
  const [value] = values;
  switch (question) {
    case 'picture':
      return { pictures: PICTURES.filter((picture) => values.includes(picture)) };
    case 'employer': {
      const name = value?.trim();
      return { employer: name === '' ? undefined : name };
    }
    case 'reply':
      return { reply: value === 'invited' || value === 'uninvited' ? value : undefined };
    case 'consent':
      return { consent: value === 'yes' };
    case 'published':
      return { published: value === 'yes' };
    case 'channel':
      return { channel: value === 'subject' || value === 'needs' ? value : undefined };
  }
}

function answersOf(draft: Draft): CheckerState['answered'] {
  const known: Partial<Record<QuestionId, readonly string[]>> = {};
  if (draft.pictures) known.picture = draft.pictures satisfies readonly Picture[];
  if (draft.employer) known.employer = [draft.employer];
  if (draft.reply) known.reply = [draft.reply];
  if (draft.consent !== undefined) known.consent = [draft.consent ? 'yes' : 'no'];
  if (draft.published !== undefined) known.published = [draft.published ? 'yes' : 'no'];
  if (draft.channel) known.channel = [draft.channel];
  return known;
}

/** Questions to show: those the report asks, and those already answered, in a fixed order. */
export function questionsToShow(
  asked: readonly QuestionId[],
  answered: CheckerState['answered'],
): readonly QuestionId[] {
  return QUESTIONS.filter((id) => asked.includes(id) || answered[id] !== undefined);
}

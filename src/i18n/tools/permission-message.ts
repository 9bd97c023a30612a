/** The texts of the message that asks for a yes, as types. */
import type { ChoiceWording } from './parts.ts';
import type { CopyWording } from '../take.ts';

/** Who asks whom; it decides how the message is put and what a no must not cost. */
export interface AskerWording extends ChoiceWording {
  /** Whether the message says I or we. */
  readonly voice: 'i' | 'we';
  /** Whether it is about the reader's child. */
  readonly child: boolean;
  /** Opens the message where something has to be said before the question. */
  readonly opens?: string | undefined;
  /** Whom else to ask, after the question. */
  readonly also?: string | undefined;
  /** That no is fine, and what it does not change. */
  readonly no: string;
  /** For the person who asks, beside the message. */
  readonly tips: readonly string[];
}

export interface ThingWording extends ChoiceWording {
  /** The question, "May {we} … {where}, {time}?", about the reader and about a child. */
  readonly ask: string;
  readonly askChild: string;
  /** What comes with the message, so that the person sees it first; the second where it is filled in. */
  readonly seen: string;
  readonly seenWith: string;
  /** The question to a child, in words to say aloud. */
  readonly aloud: string;
}

export interface PlaceWording extends ChoiceWording {
  readonly i: string;
  readonly we: string;
  /** When it appears, where that is not for the asker to choose. */
  readonly when?: string | undefined;
  /** How to stop it later there, which is not everywhere possible. */
  readonly stop: { readonly i: string; readonly we: string };
}

export interface TimeWording extends ChoiceWording {
  readonly phrase: string;
}

export interface PermissionMessageWording {
  readonly title: string;
  readonly intro: string;
  readonly who: string;
  readonly what: string;
  readonly where: string;
  readonly long: string;
  readonly askers: readonly AskerWording[];
  readonly things: readonly ThingWording[];
  readonly places: readonly PlaceWording[];
  readonly times: readonly TimeWording[];
  readonly otherPlace: string;
  readonly otherPlaceHint: string;
  readonly to: string;
  readonly child: string;
  readonly about: string;
  readonly aboutHint: string;
  readonly signed: string;
  readonly optional: string;
  readonly message: string;
  readonly messageHint: string;
  readonly edited: string;
  readonly anew: string;
  readonly aloudTitle: string;
  readonly tipsTitle: string;
  readonly copy: string;
  readonly copying: CopyWording;
  readonly letter: {
    readonly greeting: string;
    readonly greetingNobody: string;
    /** Stands for the name of a child where none is given. */
    readonly aChild: string;
    readonly silence: { readonly i: string; readonly we: string };
    readonly aloudNo: string;
    readonly pronouns: { readonly i: string; readonly we: string };
  };
  readonly plain: { readonly intro: string };
}

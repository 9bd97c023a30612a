import type { ComponentChildren, RefObject } from 'preact';
import type { Item, Response } from '../../engine/index.ts';
import type { QuizPlayerWording } from '../../i18n/quiz.ts';
import type { RoomWording } from '../../i18n/wording.ts';

/** What the component of each kind of item gets. */
export interface ItemProps<One extends Item = Item> {
  readonly item: One;
  readonly response: Response | undefined;
  readonly wording: QuizPlayerWording;
  readonly rooms: RoomWording;
  /** The heading of the feedback, for whoever moves the focus there. */
  readonly heading: RefObject<HTMLHeadingElement>;
  /** Stands before the buttons of an open item: a hint, "how sure are you?". */
  readonly aside?: ComponentChildren;
  readonly onRespond: (response: Response) => void;
}

/**
 * The texts of the interface, as types. The words are in src/content/ui/<lang>/*.yaml;
 * pages hand an island the sections that it needs, so no island carries a language.
 */
import type { Verdict } from '../engine/index.ts';
import type {
  checkerWording,
  flowWording,
  helpWording,
  pluralText,
  roomWording,
  siteWording,
} from '../schemas/wording.ts';
import type { TextsOf } from './texts.ts';

/** A text with a number in it: "{count} item" and "{count} items". */
export type Plural = TextsOf<typeof pluralText>;

export type RoomWording = TextsOf<typeof roomWording>;

/** Verdicts where only their names are needed. */
export interface VerdictLabels {
  readonly verdicts: Readonly<Record<Verdict, Pick<RoomWording['verdicts'][Verdict], 'label'>>>;
}

export type HelpWording = TextsOf<typeof helpWording>;
export type CheckerWording = TextsOf<typeof checkerWording>;

/** What the checker says about a category of finding. */
export type CategoryWording = CheckerWording['unnamed'] & {
  /** Of so many findings of this kind on the held-out posts, so many were right. */
  readonly trust?: { readonly right: number; readonly of: number } | undefined;
};

/** The frame around every page. */
export type SiteWording = TextsOf<typeof siteWording>;

export type FlowWording = TextsOf<typeof flowWording>;
/** What a person meets on the way through a flow. */
export type FlowWalkerWording = FlowWording['walker'];
/** What stands around the picture of a flow. */
export type TreeViewerWording = FlowWording['viewer'];

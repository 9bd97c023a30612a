import { HARMED } from './types.ts';
import type { Act, Feed, FeedEntry, HarmLevel, Harmed, Harms, Taken } from './types.ts';

/** One entry looked at again. */
export interface Seen {
  readonly entry: FeedEntry;
  /** What was done. Doing nothing comes to the same as scrolling on. */
  readonly act: Act | undefined;
  readonly acted: boolean;
  readonly fine: boolean;
  /** Whether a careful colleague would have acted differently. */
  readonly differs: boolean;
}

export interface Debrief {
  readonly seen: readonly Seen[];
  /** Harmless posts that were left harmless. */
  readonly leftFine: readonly FeedEntry[];
  /** Troubled posts that were met well. */
  readonly helped: readonly FeedEntry[];
  readonly differs: readonly FeedEntry[];
}

export function debrief(feed: Feed, taken: Taken): Debrief {
  const seen = feed.entries.map((entry): Seen => {
    const way = Object.hasOwn(taken, entry.id) ? taken[entry.id] : undefined;
    const chosen = entry.acts.find((act) => act.way === way);
    const act = chosen ?? entry.acts.find((one) => one.way === 'pass');
    return {
      entry,
      act,
      acted: chosen !== undefined,
      fine: entry.verdict === 'share',
      differs: act?.good !== true,
    };
  });
  const those = (fits: (one: Seen) => boolean) => seen.filter(fits).map(({ entry }) => entry);
  return {
    seen,
    leftFine: those(({ fine, differs }) => fine && !differs),
    helped: those(({ fine, differs }) => !fine && !differs),
    differs: those(({ differs }) => differs),
  };
}

/** All four harms in their order, with a zero where nobody is harmed. */
export function harmsOf(
  harms: Harms,
): readonly { readonly to: Harmed; readonly level: HarmLevel; readonly because: string }[] {
  return HARMED.map((to) => ({
    to,
    level: harms[to]?.level ?? 0,
    because: harms[to]?.because ?? '',
  }));
}

/** The worst of several harms: what a post is remembered for. */
export function worst(harms: Harms): HarmLevel {
  return harmsOf(harms).reduce<HarmLevel>((most, { level }) => (level > most ? level : most), 0);
}

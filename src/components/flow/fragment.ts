/**
 * A walk as the fragment of an address: "#a=topic.pay~pay.ours". Browsers keep a fragment to
 * themselves: it is in no request, no log and no referrer, and it lasts over a reload.
 * Whatever is read from one may have been typed by anybody: what is no list of ids is
 * ignored, and what ids mean is for the flow to say.
 */
import type { Answer, Room } from '../../engine/index.ts';

/** A walk of another flow that waits to be taken up again. */
export interface Waiting {
  readonly flow: string;
  /** The node at which it began. */
  readonly start: string;
  readonly answers: readonly Answer[];
}

export interface Place {
  /** Where the walk began, if not where the page does. */
  readonly start?: string | undefined;
  readonly answers: readonly Answer[];
  /** The flows to come back to, the next one last. */
  readonly waiting: readonly Waiting[];
}

const PAIR = /^[a-z0-9-]{1,60}\.[a-z0-9-]{1,60}$/;
const ID = /^[a-z0-9-]{1,60}$/;

/** Longer than any walk. */
const MOST_LETTERS = 4000;
const MOST_ANSWERS = 40;
const MOST_WAITING = 3;

/** What a fragment says of a walk; undefined where it is about something else. */
export function readPlace(fragment: string): Place | undefined {
  if (fragment.length > MOST_LETTERS) return undefined;
  const parts = fragment.replace(/^#/, '').split('&');
  const valuesOf = (key: string): readonly string[] =>
    parts.flatMap((part) => (part.startsWith(`${key}=`) ? [part.slice(key.length + 1)] : []));
  const [answers] = valuesOf('a');
  const [start] = valuesOf('at');
  const from = valuesOf('from');
  if (answers === undefined && start === undefined && from.length === 0) return undefined;
  return {
    start: start !== undefined && ID.test(start) ? start : undefined,
    answers: pairsOf(answers ?? '').map(([node, choice]) => ({ node, choice })),
    waiting: from.slice(-MOST_WAITING).flatMap((walk) => {
      const [first, ...rest] = pairsOf(walk);
      if (!first) return [];
      const [flow, begun] = first;
      return [{ flow, start: begun, answers: rest.map(([node, choice]) => ({ node, choice })) }];
    }),
  };
}

/** A walk as a fragment with its "#"; empty where there is nothing to keep. */
export function fragmentOf({ start, answers, waiting }: Place): string {
  const parts = [
    ...(answers.length > 0 ? [`a=${written(answers)}`] : []),
    ...(start === undefined ? [] : [`at=${start}`]),
    ...waiting.slice(-MOST_WAITING).map((walk) => {
      const first = { node: walk.flow, choice: walk.start };
      return `from=${written([first, ...walk.answers])}`;
    }),
  ];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** The fragment with which the checker opens in a room. */
export function roomFragment({ account, audience }: Room): string {
  return `#account=${account}&audience=${audience}`;
}

function written(answers: readonly Answer[]): string {
  return answers.map(({ node, choice }) => `${node}.${choice}`).join('~');
}

function pairsOf(text: string): readonly (readonly [string, string])[] {
  return text
    .split('~')
    .filter((pair) => PAIR.test(pair))
    .slice(0, MOST_ANSWERS)
    .map((pair) => {
      const [first = '', second = ''] = pair.split('.');
      return [first, second] as const;
    });
}

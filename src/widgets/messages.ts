/**
 * What a frame and the page around it say to each other, by postMessage. A frame says how
 * high it is to everybody; how an activity goes it says only to the origins that its address
 * lists. Ids, numbers and facts of progress: never a word of what was typed or read. The
 * JSON Schema of these messages is published at /schemas/message.json.
 */
export const SOURCE = 'right-for-the-room';

/** Raised when a message changes its meaning. */
export const PROTOCOL = 1;

/** Marks reached, as a quiz counts them: `scaled` is `raw` divided by `max`, 0–1. */
export interface MessageScore {
  readonly raw: number;
  readonly max: number;
  readonly scaled: number;
}

interface Common {
  readonly source: typeof SOURCE;
  readonly protocol: typeof PROTOCOL;
}

/** Said to everybody: the frame's height in CSS pixels, a whole number. */
export interface HeightMessage extends Common {
  readonly type: 'height';
  readonly height: number;
}

/** Said to the origins listed. */
export interface ProgressMessage extends Common {
  readonly type: 'ready' | 'started' | 'answered' | 'completed';
  /** "check", "decide/which-account", "quiz/share-or-think", "feed". */
  readonly activity: string;
  /** Changes when the activity's content does. */
  readonly version: string;
  /** Of `answered`: which item, or how many questions into a decision, and not which question. */
  readonly id?: string | undefined;
  /** Of one item for `answered`, of all for `completed`; quizzes only. */
  readonly score?: MessageScore | undefined;
  /** Only where a pass mark was set. */
  readonly passed?: boolean | undefined;
}

/** Said to the frame by the page around: a company pack, to be checked there. */
export interface PackMessage extends Common {
  readonly type: 'pack';
  readonly pack: unknown;
}

export type FrameMessage = HeightMessage | ProgressMessage;

/** A message without what all of them begin with. */
export type Said = Omit<HeightMessage, keyof Common> | Omit<ProgressMessage, keyof Common>;

/**
 * A frame lower than this shows nothing; higher than this is a mistake or an attack. The
 * highest of ours, the feed with what came of each post, has 32,000 in a column of 280 pixels.
 */
export const LOWEST = 120;
export const HIGHEST = 50_000;

const PROGRESS = ['ready', 'started', 'answered', 'completed'] as const;
/** What an activity, a version, an item or a question is called: words of ours, no sentence. */
export const NAME = /^[A-Za-z0-9/-]{1,130}$/;

/**
 * A message, if it is one of ours and whole; undefined for anything else, which may have come
 * from anybody. What is not listed here is left behind.
 */
export function readMessage(data: unknown): FrameMessage | undefined {
  try {
    return messageIn(data);
  } catch {
    // A script of the page around may hand over an object that throws when it is read.
    return undefined;
  }
}

function messageIn(data: unknown): FrameMessage | undefined {
  if (!isRecord(data) || data['source'] !== SOURCE || data['protocol'] !== PROTOCOL) return;
  const { type, height, activity, version, id, score, passed } = data;
  const common = { source: SOURCE, protocol: PROTOCOL } as const;
  if (type === 'height') {
    return Number.isInteger(height) ? { ...common, type, height: height as number } : undefined;
  }
  const known = PROGRESS.find((one) => one === type);
  const marks = scoreIn(score);
  if (!known || !isName(activity) || !isName(version)) return;
  return {
    ...common,
    type: known,
    activity,
    version,
    ...(isName(id) && { id }),
    ...(marks && { score: marks }),
    ...(typeof passed === 'boolean' && { passed }),
  };
}

/** A message with a pack, whatever that is; undefined for anything else. */
export function readPackMessage(data: unknown): Pick<PackMessage, 'pack'> | undefined {
  if (!isRecord(data) || data['source'] !== SOURCE || data['type'] !== 'pack') return;
  return { pack: data['pack'] };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && NAME.test(value);
}

/** Each part is read once: an object may answer differently the next time. */
function scoreIn(value: unknown): MessageScore | undefined {
  if (!isRecord(value)) return undefined;
  const { raw, max, scaled } = value;
  return isMark(raw) && isMark(max) && isMark(scaled) ? { raw, max, scaled } : undefined;
}

function isMark(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1e6;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

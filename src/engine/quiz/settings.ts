import { nearest } from '../nearest.ts';
import { SEED_PATTERN } from './draw.ts';

/** How a quiz is set up for a reader: by its page, or by whoever sends the link. */
export interface QuizSettings {
  /** Draws the items and the order of their options; undefined for the quiz's own. */
  readonly seed?: string | undefined;
  /** How many items; undefined for all. */
  readonly count?: number | undefined;
  /** Share of the marks, 0–1, from which the quiz counts as passed; set by a trainer. */
  readonly pass?: number | undefined;
  /** No score at all. */
  readonly practice?: boolean | undefined;
  /** Asks before each answer how sure one is. */
  readonly sureness?: boolean | undefined;
}

export interface ReadSettings {
  readonly settings: QuizSettings;
  /** What was not understood, in words for whoever made the link; quotes no value. */
  readonly refused: readonly string[];
}

const NAMES = ['set', 'items', 'pass', 'mode', 'sure'] as const;

/**
 * Reads the part of an address after "#": "items=8&set=7KQ2M&pass=80&mode=practice&sure=ask".
 * `most` is how many items the quiz has. What is not known is refused with a reason, and the
 * default stands.
 */
export function readSettings(fragment: string, most: number): ReadSettings {
  const refused: string[] = [];
  let settings: QuizSettings = {};
  for (const part of fragment.replace(/^#/, '').slice(0, 2000).split('&')) {
    const [name = '', value = ''] = part.split('=', 2);
    // A plain "#answers" is a place in the page and none of ours.
    if (!part.includes('=')) continue;
    const found = readOne(name, value, most);
    if (typeof found === 'string') refused.push(found);
    else settings = { ...settings, ...found };
  }
  return { settings, refused };
}

/** The same settings as a fragment, without "#"; empty where all is as usual. */
export function settingsFragment(settings: QuizSettings): string {
  const { seed, count, pass, practice, sureness } = settings;
  return [
    seed && `set=${seed}`,
    count && `items=${count}`,
    pass !== undefined && `pass=${Math.round(pass * 100)}`,
    practice && 'mode=practice',
    sureness && 'sure=ask',
  ]
    .filter((part) => typeof part === 'string')
    .join('&');
}

function readOne(name: string, value: string, most: number): Partial<QuizSettings> | string {
  switch (name) {
    case 'set': {
      const seed = value.toUpperCase();
      return SEED_PATTERN.test(seed)
        ? { seed }
        : '"set": expected five letters or digits, such as 7KQ2M.';
    }
    case 'items': {
      const count = wholeNumber(value);
      return count >= 1 && count <= most
        ? { count }
        : `"items": expected a whole number from 1 to ${most}.`;
    }
    case 'pass': {
      const percent = wholeNumber(value);
      return percent <= 100
        ? { pass: percent / 100 }
        : '"pass": expected a whole number from 0 to 100, per cent of the marks.';
    }
    case 'mode':
      return value === 'practice' ? { practice: true } : '"mode": expected practice.';
    case 'sure':
      return value === 'ask' ? { sureness: true } : '"sure": expected ask.';
    default: {
      const near = nearest(name, NAMES);
      return `A setting is not known here${near ? `; did you mean "${near}"?` : '.'} There are ${NAMES.join(', ')}.`;
    }
  }
}

/** NaN for anything but a few digits: "0x50" and "79.5" are no settings. */
function wholeNumber(value: string): number {
  return /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN;
}

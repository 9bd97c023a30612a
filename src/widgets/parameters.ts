/**
 * What whoever embeds a widget may set, in the part of its address after "#":
 * "theme=dark&accent=plum&pass=80". Every value is one of a list or a number in bounds; what
 * is not known is refused with a reason for the console, and the default stands.
 */

export const THEMES = ['auto', 'light', 'dark'] as const;
export const ACCENTS = ['blue', 'teal', 'green', 'plum', 'red', 'grey'] as const;
export const TYPEFACES = ['sans', 'serif', 'humanist'] as const;
/** Parts that a host may leave out because it says them itself. */
export const PARTS = ['title', 'setup', 'links'] as const;
export const LANGS = ['en'] as const;

export interface Parameters {
  readonly theme: (typeof THEMES)[number];
  readonly accent: (typeof ACCENTS)[number];
  readonly font: (typeof TYPEFACES)[number];
  readonly lang: (typeof LANGS)[number];
  readonly hide: readonly (typeof PARTS)[number][];
  /** Origins that want to hear how the activity goes. */
  readonly events: readonly string[];
}

export const DEFAULTS: Parameters = {
  theme: 'auto',
  accent: 'blue',
  font: 'sans',
  lang: 'en',
  hide: [],
  events: [],
};

/** Parameters whose value is one of a list. */
const CHOICES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ theme: THEMES, accent: ACCENTS, font: TYPEFACES, lang: LANGS }),
);

/** Names that every widget reads here; an activity may read others from the same fragment. */
export const FRAME_NAMES = ['theme', 'accent', 'font', 'lang', 'hide', 'events'] as const;

/** Names that one kind of activity reads by itself. */
const OWN_NAMES: Readonly<Record<string, readonly string[]>> = {
  check: ['account', 'audience'],
  quiz: ['set', 'items', 'pass', 'mode', 'sure'],
};

/** Longer than any address that a host has a reason to write. */
const MOST_LETTERS = 2000;
const MOST_ORIGINS = 8;

export interface ReadParameters {
  readonly parameters: Parameters;
  /** What was not understood, in words for whoever embeds; quotes no value. */
  readonly refused: readonly string[];
}

/** Reads the fragment for an activity: "quiz/share-or-think". */
export function readParameters(fragment: string, activity: string): ReadParameters {
  const [kind = ''] = activity.split('/');
  const own = OWN_NAMES[kind] ?? [];
  const refused: string[] = [];
  let parameters = DEFAULTS;
  // WordPress adds "#?secret=…", which is read elsewhere.
  const text = fragment.replace(/^#/, '').split('?')[0] ?? '';
  if (text.length > MOST_LETTERS) {
    return {
      parameters,
      refused: [`Expected at most ${MOST_LETTERS} letters after "#", found more.`],
    };
  }
  for (const part of text.split('&')) {
    const at = part.indexOf('=');
    if (at < 0) continue;
    const name = part.slice(0, at);
    if (own.includes(name)) continue;
    const found = readOne(name, decoded(part.slice(at + 1)), own);
    if (typeof found === 'string') refused.push(found);
    else parameters = { ...parameters, ...found };
  }
  return { parameters, refused };
}

function readOne(
  name: string,
  value: string,
  own: readonly string[],
): Partial<Parameters> | string {
  const choices = CHOICES.get(name);
  if (choices) return choices.includes(value) ? { [name]: value } : expected(name, choices);
  const parts = value.split(',');
  if (name === 'hide') {
    const hide = PARTS.filter((part) => parts.includes(part));
    return hide.length === parts.length ? { hide } : expected(name, PARTS);
  }
  if (name === 'events') {
    const events = parts.flatMap((text) => originOf(text) ?? []);
    return events.length === parts.length && events.length <= MOST_ORIGINS
      ? { events }
      : `"events": expected up to ${MOST_ORIGINS} origins with commas between.`;
  }
  return `A parameter is not known here. There are ${[...FRAME_NAMES, ...own].join(', ')}.`;
}

function expected(name: string, values: readonly string[]): string {
  return `"${name}": expected ${values.join(', ')}.`;
}

/** An origin as browsers write it; undefined for anything else, "null" and wildcards included. */
function originOf(text: string): string | undefined {
  try {
    const { origin, protocol } = new URL(text);
    return origin === text && /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

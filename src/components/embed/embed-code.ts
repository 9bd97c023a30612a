import { escaped } from '../take/escaped.ts';

/**
 * What somebody copies to put an activity on their own site. Everything that is written here
 * has gone through `settled`: known names, listed values, whole numbers in bounds. The address
 * of a company pack is the one thing that people type; it has gone through `isPackAddress`, or is
 * the name of their file by `packNameOf`, and stands in no address of ours.
 */

/** An activity as it is offered to other sites. */
export interface EmbedActivity {
  /** "quiz/share-or-think". */
  readonly name: string;
  readonly kind: string;
  readonly title: string;
  readonly purpose: string;
  /** The same activity as a page, from the front page of the site: "quizzes/share-or-think/". */
  readonly page: string;
  /** Quizzes: how many items there are to draw from. */
  readonly items?: number | undefined;
}

/** What a setting may be; the first of a list is what stands without it. */
export interface EmbedVocabulary {
  readonly theme: readonly string[];
  readonly accent: readonly string[];
  readonly font: readonly string[];
  readonly account: readonly string[];
  readonly audience: readonly string[];
  /** Parts that may be left out. */
  readonly hide: readonly string[];
}

/** Settings in the order in which the element writes them into an address. */
const NAMES = [
  'theme',
  'accent',
  'font',
  'hide',
  'account',
  'audience',
  'items',
  'pass',
  'mode',
] as const;

export type EmbedSetting = (typeof NAMES)[number];

/** Settings that differ from what stands without them, as they are written. */
export type EmbedSettings = Readonly<Partial<Record<EmbedSetting, string>>>;

/** The same before it was looked at. */
export type EmbedAsked = Readonly<Partial<Record<EmbedSetting, string | undefined>>>;

/** Parts that an activity has, by its kind. */
const PARTS_OF: Readonly<Record<string, readonly string[]>> = {
  check: ['title'],
  decide: ['title', 'links'],
  quiz: ['title', 'setup', 'links'],
  feed: ['title'],
};

/** High enough for most of an activity at 600 px, in CSS pixels; the rest scrolls inside. */
const HEIGHTS: Readonly<Record<string, number>> = { check: 900, decide: 720, quiz: 760, feed: 900 };

export function heightOf(kind: string): number {
  return HEIGHTS[kind] ?? 720;
}

/** The parts of an activity that may be left out. */
export function partsOf(kind: string, vocabulary: EmbedVocabulary): readonly string[] {
  return vocabulary.hide.filter((part) => PARTS_OF[kind]?.includes(part));
}

/** What is known and differs from the usual, in its order; everything else is left behind. */
export function settled(
  asked: EmbedAsked,
  activity: EmbedActivity,
  vocabulary: EmbedVocabulary,
): EmbedSettings {
  const { kind, items = 0 } = activity;
  const room =
    kind === 'check' &&
    vocabulary.account.includes(asked.account ?? '') &&
    vocabulary.audience.includes(asked.audience ?? '');
  const hidden = asked.hide?.split(',') ?? [];
  const isQuiz = kind === 'quiz';
  const kept: EmbedAsked = {
    theme: listed(asked.theme, vocabulary.theme),
    accent: listed(asked.accent, vocabulary.accent),
    font: listed(asked.font, vocabulary.font),
    hide: partsOf(kind, vocabulary)
      .filter((part) => hidden.includes(part))
      .join(','),
    account: room ? asked.account : undefined,
    audience: room ? asked.audience : undefined,
    items: isQuiz ? wholeNumber(asked.items, 1, items - 1) : undefined,
    pass: isQuiz && asked.mode !== 'practice' ? wholeNumber(asked.pass, 1, 100) : undefined,
    mode: isQuiz && asked.mode === 'practice' ? 'practice' : undefined,
  };
  return Object.fromEntries(
    NAMES.flatMap((name) => (kept[name] ? [[name, kept[name]] as const] : [])),
  );
}

function listed(value: string | undefined, [usual, ...others]: readonly string[]) {
  return value !== usual && value !== undefined && others.includes(value) ? value : undefined;
}

function wholeNumber(text = '', least: number, most: number): string | undefined {
  if (!/^\d{1,3}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? String(number) : undefined;
}

/**
 * The activity's own address with its settings. `home` is where the site lives, ending in "/".
 * Where no server finds the page of a folder, it has to be named.
 */
export function addressOf(
  home: string,
  activity: EmbedActivity,
  settings: EmbedSettings,
  isFile = false,
): string {
  const asked = fragmentOf(settings);
  return `${home}embed/${activity.name}/${isFile ? 'index.html' : ''}${asked && `#${asked}`}`;
}

/** Longer than the address of a file on any intranet that we can think of. */
const MOST_OF_PACK = 500;

/** Whether a page could take its company pack from there: "pack.json" beside it, or a whole address. */
export function isPackAddress(text: string): boolean {
  // "intranet.example/pack.json" would be a folder of that name beside the page.
  if (text.length > MOST_OF_PACK || /[\s<>"\\]|^[^/:]+\.[^/:]+\//.test(text)) return false;
  try {
    const { protocol, pathname, username } = new URL(text, 'https://host.invalid/');
    return /^https?:$/.test(protocol) && username === '' && !pathname.endsWith('/');
  } catch {
    return false;
  }
}

/** What a file is called beside a page: its own name, if an address takes it as it is. */
export function packNameOf(file: string): string {
  return /^\w[\w.-]{0,99}$/.test(file) ? file : 'pack.json';
}

/** For a page that may load a script: the frame grows with what it shows. */
export function elementCode(
  home: string,
  activity: EmbedActivity,
  settings: EmbedSettings,
  pack = '',
): string {
  const { name, title, page } = activity;
  const written = { activity: name, ...settings, ...(pack && { pack }) };
  return [
    `<right-for-the-room${attributes(written)}>`,
    `  <a href="${escaped(home + page)}">${escaped(title)}</a>`,
    '</right-for-the-room>',
    `<script async src="${escaped(home)}embed.js"></script>`,
  ].join('\n');
}

/** The loader as a file that never changes, for a page that runs no script without its digest. */
export function sealedLoader(
  home: string,
  { file, integrity }: { readonly file: string; readonly integrity: string },
): string {
  return `<script async src="${escaped(home)}${file}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/** For a page that allows frames and no script. */
export function frameCode(home: string, activity: EmbedActivity, settings: EmbedSettings): string {
  return frame({
    ...frameBasics(home, activity, settings),
    loading: 'lazy',
    allow: 'clipboard-write',
    sandbox:
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals',
  });
}

/** For hosts that keep only the plainest attributes of a frame. */
export function plainFrameCode(
  home: string,
  activity: EmbedActivity,
  settings: EmbedSettings,
): string {
  return frame(frameBasics(home, activity, settings));
}

function frameBasics(home: string, activity: EmbedActivity, settings: EmbedSettings) {
  return {
    src: addressOf(home, activity, settings),
    title: activity.title,
    width: '100%',
    height: String(heightOf(activity.kind)),
  };
}

function frame(written: Readonly<Record<string, string>>): string {
  const lines = Object.entries(written).map((one) => `  ${attribute(one)}`);
  return ['<iframe', ...lines, '></iframe>'].join('\n');
}

function attributes(written: Readonly<Record<string, string>>): string {
  return Object.entries(written)
    .map((one) => ` ${attribute(one)}`)
    .join('');
}

function attribute([name, value]: readonly [string, string]): string {
  return `${name}="${escaped(value)}"`;
}

/** Where it can go, in the order in which it is offered, and what each takes. */
export const HOSTS = {
  html: elementCode,
  frame: frameCode,
  // WordPress asks the address itself how to show it, and leaves out what stands after "#".
  wordpress: (home, activity) => addressOf(home, activity, {}),
  sharepoint: plainFrameCode,
  confluence: addressOf,
  moodle: addressOf,
  notion: addressOf,
  sites: addressOf,
} as const satisfies Readonly<
  Record<string, (home: string, activity: EmbedActivity, settings: EmbedSettings) => string>
>;

export type EmbedHost = keyof typeof HOSTS;

/** A pack is fetched by our script in the page around: a frame may ask for nothing. */
export function takesPack(host: EmbedHost): boolean {
  return host === 'html';
}

/** What is copied for a host, with the company pack where it can be taken along. */
export function codeFor(
  host: EmbedHost,
  home: string,
  { activity, settings }: Pick<EmbedSetup, 'activity' | 'settings'>,
  pack: string,
): string {
  return takesPack(host)
    ? elementCode(home, activity, settings, pack)
    : HOSTS[host](home, activity, settings);
}

export const HOST_NAMES = Object.keys(HOSTS) as readonly EmbedHost[];

/** A whole set-up of the builder. */
export interface EmbedSetup {
  readonly activity: EmbedActivity;
  readonly settings: EmbedSettings;
  readonly host: EmbedHost;
}

/** Longer than any fragment that the builder writes. */
const MOST_LETTERS = 600;

/** Reads a set-up from the part of the builder's address after "#", which anybody may have written. */
export function readSetup(
  fragment: string,
  activities: readonly EmbedActivity[],
  vocabulary: EmbedVocabulary,
): EmbedSetup {
  const asked = new URLSearchParams(fragment.replace(/^#/, '').slice(0, MOST_LETTERS));
  const activity = activities.find(({ name }) => name === asked.get('activity')) ?? activities[0];
  if (!activity) throw new Error('Embed builder: expected activities to offer, found none.');
  const written = Object.fromEntries(NAMES.map((name) => [name, asked.get(name) ?? undefined]));
  return {
    activity,
    settings: settled(written, activity, vocabulary),
    host: HOST_NAMES.find((name) => name === asked.get('host')) ?? 'html',
  };
}

/** The same set-up as a fragment, without "#". */
export function setupFragment({ activity, settings, host }: EmbedSetup): string {
  return fragmentOf({ activity: activity.name, ...settings, host });
}

/** A slash may stand in a fragment as it is, which is easier to read. */
function fragmentOf(values: Readonly<Record<string, string>>): string {
  return new URLSearchParams(values).toString().replaceAll('%2F', '/');
}

import { errors, loadView } from 'exifreader';
import type { ExpandedTags, XmpTag } from 'exifreader';
import { KINDS, kindOf } from './kind.ts';
import type { Kind, Other } from './kind.ts';
import { groupOf, isPicture, TIMES, topicOf } from './names.ts';
import type { Topic } from './names.ts';
import { LARGEST, MOST_PIECES } from './picture.ts';
import type { PictureData, Reading } from './picture.ts';
import { piecesOf } from './pieces.ts';
import type { Pieces } from './pieces.ts';

/** The longest text of a file that is shown, and how many of a topic. */
const LONGEST = 160;
const MOST = 4;

/** Reads a file on this device. Never rejects. */
export async function readFile(file: Blob): Promise<Reading> {
  if (file.size === 0) return { trouble: { id: 'empty' } };
  if (file.size > LARGEST) return { trouble: { id: 'huge', bytes: file.size } };
  try {
    return await readPicture(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // Moved or changed since it was picked, or in a cloud that did not answer.
    return { trouble: { id: 'unopened' } };
  }
}

/** What the bytes of a file tell. */
export async function readPicture(bytes: Uint8Array): Promise<Reading> {
  const kind = kindOf(bytes);
  if (!isKind(kind)) return { trouble: { id: 'notPicture', found: kind } };
  const pieces = piecesOf(bytes, kind);
  if (pieces.names.length > MOST_PIECES) return { trouble: { id: 'crowded' } };
  const sized = kind === 'heic' ? pieces.names.includes('meta') : pieces.width && pieces.height;
  if (!sized) return { trouble: { id: 'damaged', kind } };
  let tags: ExpandedTags = {};
  let failed = false;
  try {
    tags = await loadView(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      expanded: true,
      async: true,
      // Further pictures in the file are counted, not copied.
      excludeTags: { mpf: true, composite: true },
    });
  } catch (error) {
    failed = !(error instanceof errors.MetadataMissingError);
  }
  return {
    data: dataOf(kind, pieces, tags, pieces.end < bytes.length, hasFilm(bytes, pieces), failed),
  };
}

interface Note {
  readonly group: string;
  readonly name: string;
  readonly text: string;
}

function dataOf(
  kind: Kind,
  pieces: Pieces,
  tags: ExpandedTags,
  rest: boolean,
  hidden: boolean,
  failed: boolean,
): PictureData {
  const notes = notesIn(tags);
  const called = (...names: readonly string[]) =>
    distinct(names.flatMap((name) => notes.filter((note) => note.name === name).map(textOf)));
  const about = (topic: Topic) =>
    distinct(notes.filter(({ name }) => topicOf(name) === topic).map(textOf));
  const film = hidden || called('MotionPhoto', 'MicroVideo').includes('1');
  const [make = ''] = called('Make');
  const [model = ''] = called('Model', 'UniqueCameraModel', 'HostComputer');
  const point = pointIn(tags);
  const named = notes.filter(({ name }) => topicOf(name) === 'place' && !isGps(name));
  const place = point !== undefined || named.length > 0;
  const others = notes.filter(
    ({ name }) =>
      topicOf(name) === undefined || (isGps(name) && !place && topicOf(name) === 'place'),
  );
  return {
    kind,
    width: pieces.width,
    height: pieces.height,
    whole: pieces.whole,
    place: { ...point, names: distinct(named.map(textOf)), told: place },
    time: { at: timeIn(called), told: about('time').some((text) => /[1-9]/.test(text)) },
    device: {
      name: (model.startsWith(make) ? model : `${make} ${model}`) || undefined,
      programs: called('Software', 'ProcessingSoftware', 'CreatorTool', 'Originating Program'),
      serial: notes.some(({ name }) => name.endsWith('SerialNumber')),
      told: about('device').length > 0,
    },
    person: { names: about('person'), told: about('person').length > 0 },
    words: distinct([...about('words'), ...pieces.comments.map(clean)]),
    preview: tags.Thumbnail !== undefined,
    film,
    moves: pieces.moves,
    others:
      others.length + unreadIn(pieces, notes, tags) + (rest && !film ? 1 : 0) + (failed ? 1 : 0),
  };
}

const GROUPS = ['exif', 'iptc', 'xmp', 'png'] as const;

/** All notes that have a text. */
function notesIn(tags: ExpandedTags): readonly Note[] {
  return GROUPS.flatMap((group) =>
    Object.entries(tags[group] ?? {}).flatMap(([name, tag]: [string, unknown]) =>
      (Array.isArray(tag) ? (tag as readonly unknown[]) : [tag]).flatMap((one) => {
        const text = clean(descriptionOf(one));
        return text === '' ? [] : [{ group, name, text }];
      }),
    ),
  );
}

function descriptionOf(tag: unknown): string {
  if (typeof tag === 'string') return tag;
  if (typeof tag !== 'object' || tag === null || !('description' in tag)) return '';
  const { description } = tag;
  return typeof description === 'string' || typeof description === 'number'
    ? String(description)
    : '';
}

function textOf({ text }: Note): string {
  return text;
}

function isGps(name: string): boolean {
  return name.startsWith('GPS');
}

/** Letters that do not show, or that turn the direction of writing round. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu;

function clean(text: string): string {
  const seen = text
    .slice(0, 2 * LONGEST)
    .replace(UNSEEN, ' ')
    .trim();
  return seen.length > LONGEST ? `${seen.slice(0, LONGEST).trimEnd()} …` : seen;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '').slice(0, MOST);
}

type Called = (...names: readonly string[]) => readonly string[];
type Point = Pick<PictureData['place'], 'latitude' | 'longitude' | 'metres'>;

/** Where on earth; 0, 0 is what devices write that do not know. */
function pointIn(tags: ExpandedTags): Point | undefined {
  const { Latitude, Longitude } = tags.gps ?? {};
  const latitude = Latitude ?? degreesIn(tags.xmp?.['GPSLatitude']);
  const longitude = Longitude ?? degreesIn(tags.xmp?.['GPSLongitude']);
  if (latitude === undefined || longitude === undefined) return undefined;
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined;
  if (latitude === 0 && longitude === 0) return undefined;
  const [error, parts] = tags.exif?.GPSHPositioningError?.value ?? [];
  const metres = error && parts ? Math.ceil(error / parts) : undefined;
  return { latitude, longitude, metres };
}

/** Degrees as XMP writes them: "51,30.204N" or "51,30,12N". */
function degreesIn(tag: XmpTag | undefined): number | undefined {
  if (typeof tag?.value !== 'string') return undefined;
  const parts = /^(\d{1,3}),(\d{1,2}(?:\.\d{1,12})?)(?:,(\d{1,2}))?([NSEW])$/.exec(tag.value);
  if (!parts) return undefined;
  const [, degrees, minutes, seconds = 0, side = ''] = parts;
  const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return 'SW'.includes(side) ? -size : size;
}

/** The time of the first note that holds one, as "2026-05-03T14:02" or "2026-05-03". */
function timeIn(called: Called): string | undefined {
  for (const text of TIMES.flatMap((name) => called(name))) {
    const parts = /^(\d{4})[:-](\d{2})[:-](\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(text);
    if (!parts) continue;
    const [, year = '', month = '', day = '', hour, minute] = parts;
    const at = `${year}-${month}-${day}${hour && minute ? `T${hour}:${minute}` : ''}`;
    // Devices whose clock was never set write zeros.
    if (year !== '0000' && !Number.isNaN(Date.parse(hour ? `${at}Z` : at))) return at;
  }
  return undefined;
}

/** How many parts of a file are not picture and were not taken apart. */
function unreadIn(pieces: Pieces, notes: readonly Note[], tags: ExpandedTags): number {
  const groups = new Set(notes.map(({ group }) => group));
  const unread = pieces.names.filter((name) => {
    if (isPicture(name)) return false;
    const group = groupOf(name);
    if (group === 'icc') return !tags.icc?.['ICC Description']?.description.startsWith('sRGB');
    // A text part of a PNG may hold any of them.
    if (group === 'png') return !notes.some((note) => topicOf(note.name) !== 'frame');
    return group === undefined || !groups.has(group);
  });
  return unread.length;
}

/** Whether a film stands in the file: in a box of its own, or after the end of the picture. */
function hasFilm(bytes: Uint8Array, pieces: Pieces): boolean {
  if (pieces.names.includes('mpvd')) return true;
  // "ftyp", as a number: every film begins with it.
  for (let at = pieces.end, four = 0; at < bytes.length; at += 1) {
    four = (four << 8) | (bytes[at] ?? 0);
    if (four === 0x66747970) return true;
  }
  return false;
}

function isKind(kind: Kind | Other): kind is Kind {
  return KINDS.some((one) => one === kind);
}

import type { Kind, Other } from './kind.ts';

/** The largest file that is read, in bytes. */
export const LARGEST = 40_000_000;
/** What can be drawn at all: 120 million pixels are half a gigabyte while they are drawn. */
export const MOST_PIXELS = 120_000_000;
/** The most parts of a file that are read: millions of tiny ones would hold the page up. */
export const MOST_PIECES = 20_000;

/** What the checker may know of a picture: that its file tells something, never what. */
export interface PictureSeen {
  readonly place: boolean;
  readonly time: boolean;
  readonly device: boolean;
  readonly person: boolean;
}

/** What a picture file tells besides the picture. Texts are as they stand in the file. */
export interface PictureData {
  readonly kind: Kind;
  /** As stored, in pixels; missing for HEIC. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Whether the file goes on to its end. */
  readonly whole: boolean;
  readonly place: {
    /** Degrees; north and east are positive. */
    readonly latitude?: number | undefined;
    readonly longitude?: number | undefined;
    /** How far off the device says it may be, in metres. */
    readonly metres?: number | undefined;
    readonly names: readonly string[];
    /** Whether there is anything about the place, readable or not. */
    readonly told: boolean;
  };
  readonly time: {
    /** On the clock of the device: "2026-05-03T14:02", or only the day. */
    readonly at?: string | undefined;
    readonly told: boolean;
  };
  readonly device: {
    readonly name?: string | undefined;
    readonly programs: readonly string[];
    readonly serial: boolean;
    readonly told: boolean;
  };
  readonly person: { readonly names: readonly string[]; readonly told: boolean };
  /** Captions, comments, keywords. */
  readonly words: readonly string[];
  /** A small picture of the picture, which programs often leave as it was. */
  readonly preview: boolean;
  /** A short film, hidden behind the picture. */
  readonly film: boolean;
  /** Whether the picture has several frames. */
  readonly moves: boolean;
  /** Notes about none of these. */
  readonly others: number;
}

export type Trouble =
  | { readonly id: 'empty' | 'crowded' | 'unopened' | 'notLoaded' }
  | { readonly id: 'huge'; readonly bytes: number }
  | { readonly id: 'notPicture'; readonly found: Other }
  | { readonly id: 'damaged'; readonly kind: Kind };

export type Reading = { readonly data: PictureData } | { readonly trouble: Trouble };

/** Kinds that browsers write. */
export type Written = Exclude<Kind, 'heic'>;

export interface Copy {
  readonly blob: Blob;
  readonly kind: Written;
  /** Says nothing of the old name, which often holds a date or a person. */
  readonly name: string;
  /** In pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** Whether it has fewer pixels than the picture. */
  readonly smaller: boolean;
}

export type CopyTrouble =
  | { readonly id: 'heic' | 'undrawn' | 'guarded' | 'failed' | 'left' }
  | { readonly id: 'pixels'; readonly pixels: number };

export type Copying = { readonly copy: Copy } | { readonly trouble: CopyTrouble };

export function seenIn(data: PictureData): PictureSeen {
  return {
    place: data.place.told,
    time: data.time.told,
    device: data.device.told,
    person: data.person.told,
  };
}

/** Whether a file tells nothing but its picture. */
export function isBare(data: PictureData): boolean {
  const { place, time, device, person, words, preview, film, others } = data;
  const told = place.told || time.told || device.told || person.told;
  return !told && words.length === 0 && !preview && !film && others === 0;
}

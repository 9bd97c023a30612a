/**
 * The parts that a picture file is made of, by name: whatever is not picture shows here,
 * also what no reader of metadata knows. One pass over the file, no part longer than the file;
 * it ends early, one over the most parts, in a file that has more.
 */
import { latin, longAt } from './kind.ts';
import type { Kind } from './kind.ts';
import { MOST_PIECES } from './picture.ts';

export interface Pieces {
  /** Parts in their order: "APP1 Exif", "COM", "tEXt", "XMP ". */
  readonly names: readonly string[];
  /** Texts that stand in parts of their own, one byte a letter or UTF-8. */
  readonly comments: readonly string[];
  /** Of the picture as it is stored, in pixels; missing where it was not found. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Whether the file goes on to the end that its format says. */
  readonly whole: boolean;
  /** Where the picture ends, in bytes; what follows is something else. */
  readonly end: number;
  /** Whether it has more than one frame. */
  readonly moves: boolean;
}

type Size = Pick<Pieces, 'width' | 'height'>;

const WALKS: Readonly<Record<Kind, (bytes: Uint8Array) => Pieces>> = { jpeg, png, webp, heic };

export function piecesOf(bytes: Uint8Array, kind: Kind): Pieces {
  return WALKS[kind](bytes);
}

/** ITU-T T.81, annex B. Between two markers stand the coded pixels. */
function jpeg(bytes: Uint8Array): Pieces {
  const names: string[] = [];
  const comments: string[] = [];
  let size: Size = {};
  let at = 2;
  while (at < bytes.length && names.length <= MOST_PIECES) {
    at = bytes.indexOf(0xff, at);
    const marker = bytes[at + 1];
    if (at < 0 || marker === undefined) break;
    if (marker === 0xd9) {
      return { names, comments, ...size, whole: true, end: at + 2, moves: false };
    }
    // Padding, a byte of pixels that looks like a marker, a restart: none has a length.
    if (marker === 0xff) at += 1;
    else if (marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else {
      if (isFrame(marker)) {
        size = { height: shortAt(bytes, at + 5), width: shortAt(bytes, at + 7) };
      }
      const end = at + 2 + Math.max(2, shortAt(bytes, at + 2));
      if (marker === 0xfe) {
        names.push('COM');
        comments.push(new TextDecoder().decode(bytes.subarray(at + 4, end)));
      }
      if (marker >= 0xe0 && marker <= 0xef) {
        names.push(`APP${marker - 0xe0} ${latin(bytes, at + 4, 36).split('\0')[0] ?? ''}`);
      }
      at = end;
    }
  }
  return { names, comments, ...size, whole: false, end: bytes.length, moves: false };
}

/** Start of a frame: C0 to CF, but for the three that say something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** PNG, third edition, section 5. */
function png(bytes: Uint8Array): Pieces {
  const names: string[] = [];
  let at = 8;
  while (at + 12 <= bytes.length && names.length <= MOST_PIECES) {
    names.push(latin(bytes, at + 4, 4));
    at += 12 + longAt(bytes, at);
    if (names.at(-1) === 'IEND') break;
  }
  const size = names[0] === 'IHDR' ? { width: longAt(bytes, 16), height: longAt(bytes, 20) } : {};
  const whole = names.at(-1) === 'IEND' && at <= bytes.length;
  return {
    names,
    comments: [],
    ...size,
    whole,
    end: Math.min(at, bytes.length),
    moves: names.includes('acTL'),
  };
}

/** RFC 9649. Numbers have the little end first, and parts an even length. */
function webp(bytes: Uint8Array): Pieces {
  const names: string[] = [];
  let size: Size = {};
  let moves = false;
  const end = Math.min(8 + littleAt(bytes, 4, 4), bytes.length);
  let at = 12;
  while (at + 8 <= end && names.length <= MOST_PIECES) {
    const name = latin(bytes, at, 4);
    const body = at + 8;
    names.push(name);
    if (name === 'VP8X' && body + 10 <= bytes.length) {
      size = { width: 1 + littleAt(bytes, body + 4, 3), height: 1 + littleAt(bytes, body + 7, 3) };
      moves = ((bytes[body] ?? 0) & 2) !== 0;
    } else if (name === 'VP8 ' && size.width === undefined) {
      size = {
        width: littleAt(bytes, body + 6, 2) & 0x3fff,
        height: littleAt(bytes, body + 8, 2) & 0x3fff,
      };
    } else if (name === 'VP8L' && size.width === undefined && body + 5 <= bytes.length) {
      const packed = littleAt(bytes, body + 1, 4);
      size = { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) };
    }
    const length = littleAt(bytes, at + 4, 4);
    at = body + length + (length % 2);
  }
  // Some writers leave the last, filling byte away.
  const whole = at - 1 <= bytes.length && names.some((name) => /^(?:VP8[ L]|ANMF)$/.test(name));
  return { names, comments: [], ...size, whole, end, moves };
}

/** ISO/IEC 14496-12: boxes. The size of the picture stands deep inside and is left to the browser. */
function heic(bytes: Uint8Array): Pieces {
  const names: string[] = [];
  let at = 0;
  while (at + 8 <= bytes.length && names.length <= MOST_PIECES) {
    names.push(latin(bytes, at + 4, 4));
    const length = longAt(bytes, at);
    // 1 stands for a longer number after the name, 0 for the rest of the file.
    const real =
      length === 1 ? longAt(bytes, at + 8) * 0x100000000 + longAt(bytes, at + 12) : length;
    at += real === 0 ? bytes.length - at : Math.max(8, real);
  }
  return {
    names,
    comments: [],
    whole: at === bytes.length && names.includes('meta'),
    end: bytes.length,
    moves: false,
  };
}

function shortAt(bytes: Uint8Array, at: number): number {
  return longAt(bytes, at) >>> 16;
}

/** A number of up to four bytes, the little end first; 0 past the end of the file. */
function littleAt(bytes: Uint8Array, at: number, length: number): number {
  return bytes
    .subarray(at, at + length)
    .reduce((sum, byte, index) => sum + byte * 2 ** (8 * index), 0);
}

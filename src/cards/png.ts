import { constants, crc32, deflateRawSync, deflateSync } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A picture whose pixels are places in a palette. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** At most 256, as 0xrrggbb. */
  readonly colours: readonly number[];
  /** One place a pixel, and a 0 before each row, as a PNG has them. */
  readonly rows: Uint8Array;
}

/** Opaque RGBA pixels with a palette of at most so many colours; what has no room gets its nearest. */
export function reduce(pixels: Uint8Array, width: number, height: number, most = 256): Picture {
  // A pixel at a time, as most are like the one before.
  const wholes = new Uint32Array(Uint8Array.from(pixels).buffer);
  const colours = coloursOf(pixels, wholes, most);
  const places = new Map<number, number>();
  const rows = new Uint8Array(height * (width + 1));
  let place = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      if (at === 0 || wholes[at] !== wholes[at - 1]) {
        const colour = colourAt(pixels, at * 4);
        place = places.get(colour) ?? nearestOf(colour, colours);
        places.set(colour, place);
      }
      rows[at + y + 1] = place;
    }
  }
  return { width, height, colours, rows };
}

/** A PNG with a palette: a third of the size of one without. */
export function png(picture: Picture): Uint8Array<ArrayBuffer> {
  // Level 9 takes eight times as long for 7 % less.
  return file(picture, deflateSync(picture.rows, { level: 7 }));
}

/**
 * For pictures that are alike below some row: what is below is packed once. Hand it the rows
 * above for each of them.
 */
export function pngsWithFoot(
  picture: Picture,
  from: number,
): (top: Uint8Array) => Uint8Array<ArrayBuffer> {
  const foot = picture.rows.subarray(from * (picture.width + 1));
  const packedFoot = deflateRawSync(foot, { level: 9 });
  const [footOnes, footSums] = adler(foot);
  return (top) => {
    // What follows a full flush knows nothing of what was before it. Runs are most of what can
    // be saved, and are found in a third of the time.
    const packed = deflateRawSync(top, {
      strategy: constants.Z_RLE,
      finishFlush: constants.Z_FULL_FLUSH,
    });
    const [ones, sums] = adler(top);
    const check = [
      (sums + footSums + foot.length * (ones - 1)) % ADLER,
      (ones + footOnes - 1) % ADLER,
    ].flatMap((one) => [one >> 8, one & 255]);
    return file(picture, Buffer.concat([ZLIB, packed, packedFoot, Buffer.from(check)]));
  };
}

const ZLIB = Buffer.from([0x78, 0xda]);
const ADLER = 65_521;
const ADLER_RUN = 2000;

/** The two sums of Adler-32 (RFC 1950), cut down before they are too large for fast numbers. */
function adler(bytes: Uint8Array): readonly [ones: number, sums: number] {
  let ones = 1;
  let sums = 0;
  for (let from = 0; from < bytes.length; from += ADLER_RUN) {
    const to = Math.min(from + ADLER_RUN, bytes.length);
    for (let at = from; at < to; at += 1) {
      ones += bytes[at] ?? 0;
      sums += ones;
    }
    ones %= ADLER;
    sums %= ADLER;
  }
  return [ones, sums];
}

/** A PNG out of what its pixels were packed to. */
function file({ width, height, colours }: Picture, packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const palette = colours.flatMap((colour) => channels(colour));
  // Eight bits a pixel, with a palette, neither filtered nor interlaced.
  const header = [...word(width), ...word(height), 8, 3, 0, 0, 0];
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(SIGNATURE),
      chunk('IHDR', Buffer.from(header)),
      chunk('PLTE', Buffer.from(palette)),
      chunk('IDAT', packed),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** The colours that cover most of the picture, most used first. */
function coloursOf(pixels: Uint8Array, wholes: Uint32Array, most: number): number[] {
  const counts = new Map<number, number>();
  let begin = 0;
  for (let at = 1; at <= wholes.length; at += 1) {
    if (wholes[at] === wholes[begin]) continue;
    const colour = colourAt(pixels, begin * 4);
    counts.set(colour, (counts.get(colour) ?? 0) + at - begin);
    begin = at;
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([colour]) => colour);
}

function nearestOf(colour: number, colours: readonly number[]): number {
  const far = colours.map((other) => distance(colour, other));
  return far.indexOf(Math.min(...far));
}

function distance(one: number, other: number): number {
  const [red, green, blue] = channels(one);
  const [red2, green2, blue2] = channels(other);
  return (red - red2) ** 2 + (green - green2) ** 2 + (blue - blue2) ** 2;
}

/** Colours on the way from one to the other, which is the last. */
export function shades(from: number, to: number, count: number): number[] {
  const start = channels(from);
  const end = channels(to);
  return Array.from({ length: count }, (_, at) => {
    const part = (at + 1) / count;
    const [red = 0, green = 0, blue = 0] = start.map((one, channel) =>
      Math.round(one + ((end[channel] ?? 0) - one) * part),
    );
    return (red << 16) | (green << 8) | blue;
  });
}

function channels(colour: number): [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function colourAt(pixels: Uint8Array, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  return Buffer.concat([Buffer.from(word(data.length)), body, Buffer.from(word(crc32(body)))]);
}

function word(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}

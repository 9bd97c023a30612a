import { crc32, deflateSync } from 'node:zlib';

/** A palette holds no more; flat drawings have few colours, and edges share the rest. */
const MOST = 256;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Opaque RGBA pixels as a PNG with a palette: a third of the size of one without. */
export function palettePng(
  pixels: Uint8Array,
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> {
  // A pixel at a time, as most are like the one before.
  const wholes = new Uint32Array(Uint8Array.from(pixels).buffer);
  const colours = coloursOf(pixels, wholes);
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
  const palette = colours.flatMap((colour) => channels(colour));
  // Eight bits a pixel, with a palette, neither filtered nor interlaced.
  const header = [...word(width), ...word(height), 8, 3, 0, 0, 0];
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(SIGNATURE),
      chunk('IHDR', Buffer.from(header)),
      chunk('PLTE', Buffer.from(palette)),
      // Level 9 takes eight times as long for 7 % less.
      chunk('IDAT', deflateSync(rows, { level: 7 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** The colours that cover most of the picture, most used first. */
function coloursOf(pixels: Uint8Array, wholes: Uint32Array): number[] {
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
    .slice(0, MOST)
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

function channels(colour: number): [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function colourAt(pixels: Uint8Array, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  return Buffer.concat([Buffer.from(word(data.length)), body, Buffer.from(word(crc32(body)))]);
}

function word(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}

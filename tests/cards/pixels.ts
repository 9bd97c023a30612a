import { inflateSync } from 'node:zlib';

/** The chunks of a PNG by name. */
export function chunksOf(png: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(png);
  const found = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    found.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

/** The rows of a PNG with a palette: a colour for each pixel, as 0xrrggbb. */
export function pixelsOf(png: Uint8Array): number[][] {
  const chunks = chunksOf(png);
  const width = Buffer.from(png).readUInt32BE(16);
  const palette = chunks.get('PLTE')!;
  const rows = inflateSync(chunks.get('IDAT')!);
  return Array.from({ length: rows.length / (width + 1) }, (_, y) =>
    Array.from(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), (place) =>
      palette.readUIntBE(place * 3, 3),
    ),
  );
}

import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

const deflated = promisify(deflateRaw);

/** Midnight of 1 January 2026 as MS-DOS writes it: the same for all files, and no local time. */
const TIME = [0, 0, 33, 92];
/** Version 2.0 of the format, which knows deflate. */
const VERSION = [20, 0];
/** Names are UTF-8; the content is deflated. */
const HOW = [0, 8, 8, 0];

/**
 * A zip that is the same, byte for byte, whenever and wherever it is made. Zlib packs several
 * files at once, and each in a third of the time that packing by script takes.
 */
export async function zipped(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const packed = await Promise.all(
    sorted.map(async ([name, content]) => ({
      name: Buffer.from(name),
      content: Buffer.from(content),
      data: await deflated(content, { level: 9 }),
    })),
  );
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, data } of packed) {
    const about = [
      ...[...VERSION, ...HOW, ...TIME],
      ...[...long(crc32(content)), ...long(data.length), ...long(content.length)],
      ...[...short(name.length), ...short(0)],
    ];
    const local = Buffer.from([...signature(3, 4), ...about]);
    parts.push(local, name, data);
    // Without comment, on the first disk, with no attributes.
    const central = [...signature(1, 2), ...VERSION, ...about, ...Array<number>(10).fill(0)];
    directory.push(Buffer.from([...central, ...long(offset)]), name);
    offset += local.length + name.length + data.length;
  }
  const index = Buffer.concat(directory);
  const count = short(packed.length);
  const end = [...signature(5, 6), 0, 0, 0, 0, ...count, ...count, ...long(index.length)];
  return Buffer.concat([...parts, index, Buffer.from([...end, ...long(offset), ...short(0)])]);
}

function signature(one: number, two: number): readonly number[] {
  return [0x50, 0x4b, one, two];
}

function short(value: number): readonly number[] {
  return [value & 255, (value >> 8) & 255];
}

function long(value: number): readonly number[] {
  return [...short(value & 0xffff), ...short(value >>> 16)];
}

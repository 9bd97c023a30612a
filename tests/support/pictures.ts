/**
 * Tiny picture files, put together byte by byte: 32 × 16 pixels, one half red and one blue, with
 * whatever notes a test asks for. No photograph, and nobody's data.
 */
import { deflateSync, crc32 } from 'node:zlib';

type Bytes = Uint8Array<ArrayBuffer>;
type Rational = readonly [number, number];
/** A text, a short number, or fractions. */
type Value = string | number | readonly Rational[];
/** Notes by their number in Exif 3.0. */
type Notes = Readonly<Record<number, Value>>;

export interface Tiff {
  /** Artist 0x13b, make 0x10f, model 0x110, software 0x131, time 0x132, caption 0x10e. */
  readonly main?: Notes | undefined;
  /** Time of taking 0x9003, serial number 0xa431, owner 0xa430. */
  readonly exif?: Notes | undefined;
  readonly gps?: Notes | undefined;
  readonly preview?: Bytes | undefined;
}

/** Westminster, as a phone would write it. */
export const GPS: Notes = {
  1: 'N',
  2: [
    [51, 1],
    [30, 1],
    [1224, 100],
  ],
  3: 'W',
  4: [
    [0, 1],
    [7, 1],
    [3936, 100],
  ],
  31: [[10, 1]],
};

/** A file that tells all four. */
export const TELLING: Tiff = {
  main: { 0x10f: 'Apple', 0x110: 'iPhone 15', 0x13b: 'Ada Example', 0x112: 1 },
  exif: { 0x9003: '2026:05:03 14:02:11', 0xa431: 'SN-0042', 0x829a: [[1, 60]] },
  gps: GPS,
};

export function joined(...parts: readonly (Uint8Array | string | readonly number[])[]): Bytes {
  const all = parts.map((part) =>
    typeof part === 'string' ? Buffer.from(part, 'latin1') : Uint8Array.from(part),
  );
  const out = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const short = (value: number) => [value >> 8, value & 255];
const long = (value: number) => [...short(value >>> 16), ...short(value & 0xffff)];

/** A block of Exif, great end first, without any heading. */
export function tiff({ main = {}, exif, gps, preview }: Tiff): Bytes {
  const pointers = { ...(exif ? { 0x8769: 0 } : {}), ...(gps ? { 0x8825: 0 } : {}) };
  const at = 8;
  const exifAt = at + directory({ ...main, ...pointers }, at).length;
  const gpsAt = exifAt + (exif ? directory(exif, exifAt).length : 0);
  const nextAt = gpsAt + (gps ? directory(gps, gpsAt).length : 0);
  const first = directory(
    { ...main, ...(exif ? { 0x8769: exifAt } : {}), ...(gps ? { 0x8825: gpsAt } : {}) },
    at,
    preview ? nextAt : 0,
  );
  const small = { 0x103: 6, 0x201: 0, 0x202: preview?.length ?? 0 };
  const previewAt = nextAt + directory(small, nextAt).length;
  return joined(
    'MM\0*',
    long(8),
    first,
    exif ? directory(exif, exifAt) : [],
    gps ? directory(gps, gpsAt) : [],
    preview ? directory({ ...small, 0x201: previewAt }, nextAt) : [],
    preview ?? [],
  );
}

/** Numbers that are offsets or lengths, and need four bytes. */
const LONG = [0x8769, 0x8825, 0x201, 0x202];

function directory(notes: Notes, at: number, next = 0): Bytes {
  const entries = Object.entries(notes)
    .map(([tag, value]) => [Number(tag), value] as const)
    .sort(([a], [b]) => a - b);
  let room = at + 2 + 12 * entries.length + 4;
  const heads: Bytes[] = [];
  const bodies: Bytes[] = [];
  for (const [tag, value] of entries) {
    const { type, count, body } = encoded(tag, value);
    const inside = body.length <= 4;
    heads.push(joined(short(tag), short(type), long(count), inside ? padded(body, 4) : long(room)));
    if (inside) continue;
    const even = padded(body, body.length + (body.length % 2));
    bodies.push(even);
    room += even.length;
  }
  return joined(short(entries.length), ...heads, long(next), ...bodies);
}

function encoded(tag: number, value: Value): { type: number; count: number; body: Bytes } {
  if (typeof value === 'string') {
    return { type: 2, count: value.length + 1, body: joined(value, [0]) };
  }
  if (typeof value === 'number') {
    return LONG.includes(tag)
      ? { type: 4, count: 1, body: joined(long(value)) }
      : { type: 3, count: 1, body: joined(short(value)) };
  }
  const numbers = value.flatMap(([over, under]) => [...long(over), ...long(under)]);
  return { type: 5, count: value.length, body: joined(numbers) };
}

function padded(bytes: Bytes, length: number): Bytes {
  return joined(bytes, new Uint8Array(length - bytes.length));
}

/** Drawn by Chromium, without the colour profile that it adds. */
const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAARCAAQACADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAMH/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABUBAQEAAAAAAAAAAAAAAAAAAAgJ/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AzcAZzFVAUwR1f//Z';

/** XMP with one property of Dublin Core and one of Exif in the notation of XMP. */
export function xmp(properties: string): string {
  return (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
    'xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" ' +
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:GCamera="http://ns.google.com/photos/1.0/camera/">' +
    `${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`
  );
}

interface Parts {
  readonly tiff?: Bytes | undefined;
  readonly xmp?: string | undefined;
}

/** With further segments of one's own: the number of the application, and the bytes. */
export function jpeg(
  parts: Parts & {
    readonly comment?: string | undefined;
    readonly segments?: readonly (readonly [number, Bytes])[] | undefined;
    readonly tail?: Bytes | undefined;
  } = {},
): Bytes {
  const base = Buffer.from(JPEG, 'base64');
  const segments = [
    ...(parts.tiff ? [[0xe1, joined('Exif\0\0', parts.tiff)] as const] : []),
    ...(parts.xmp
      ? [[0xe1, joined('http://ns.adobe.com/xap/1.0/\0', Buffer.from(parts.xmp))] as const]
      : []),
    ...(parts.comment ? [[0xfe, joined(Buffer.from(parts.comment))] as const] : []),
    ...(parts.segments ?? []),
  ].map(([marker, body]) => joined([0xff, marker], short(body.length + 2), body));
  // After the start of the file and JFIF.
  return joined(base.subarray(0, 20), ...segments, base.subarray(20), parts.tail ?? []);
}

/** With further chunks of one's own, by name. */
export function png(
  parts: Parts & {
    readonly texts?: Readonly<Record<string, string>> | undefined;
    readonly chunks?: readonly (readonly [string, Bytes])[] | undefined;
    readonly width?: number | undefined;
    readonly height?: number | undefined;
  } = {},
): Bytes {
  const { width = 32, height = 16 } = parts;
  const row = joined(
    [0],
    ...Array.from({ length: 32 }, (_, x) => (x < 16 ? [255, 64, 0] : [0, 136, 204])),
  );
  const rows = joined(...Array.from({ length: 16 }, () => row));
  const chunks: (readonly [string, Bytes])[] = [
    ['IHDR', joined(long(width), long(height), [8, 2, 0, 0, 0])],
    ...(parts.tiff ? [['eXIf', parts.tiff] as const] : []),
    ...(parts.xmp
      ? [['iTXt', joined('XML:com.adobe.xmp\0\0\0\0\0', Buffer.from(parts.xmp))] as const]
      : []),
    ...Object.entries(parts.texts ?? {}).map(
      ([name, text]) => ['tEXt', joined(`${name}\0${text}`)] as const,
    ),
    ...(parts.chunks ?? []),
    ['IDAT', joined(deflateSync(rows))],
    ['IEND', new Uint8Array()],
  ];
  return joined(
    '\x89PNG\r\n\x1a\n',
    ...chunks.map(([name, body]) => {
      const named = joined(name, body);
      return joined(long(body.length), named, long(crc32(named)));
    }),
  );
}

/** The pixels of a WebP drawn by Chromium, as the part "VP8 ". */
const VP8 =
  'kAQAnQEqIAAQAD4pDoZCIYYBAAYAoS0AE6ZQjgbwD8AP0A/wHIBdgP0AATlYAP7wxAv/hiNYSB//pVkhmLO9fNZOq8jm61y53qAAAA==';

export function webp(parts: Parts = {}): Bytes {
  const part = (name: string, body: Uint8Array) =>
    joined(name, little(body.length), body, body.length % 2 ? [0] : []);
  const flags = (parts.tiff ? 8 : 0) | (parts.xmp ? 4 : 0);
  const body = joined(
    'WEBP',
    part('VP8X', joined([flags, 0, 0, 0, 31, 0, 0, 15, 0, 0])),
    part('VP8 ', Buffer.from(VP8, 'base64')),
    parts.tiff ? part('EXIF', parts.tiff) : [],
    parts.xmp ? part('XMP ', Buffer.from(parts.xmp)) : [],
  );
  return joined('RIFF', little(body.length), body);
}

const little = (value: number) => long(value).reverse();

/** The boxes of a HEIC without its pixels, which no test draws. */
export function heic(notes: Bytes | undefined, brand = 'heic'): Bytes {
  const box = (name: string, ...body: readonly (Uint8Array | string | readonly number[])[]) => {
    const inner = joined(...body);
    return joined(long(8 + inner.length), name, inner);
  };
  const start = box('ftyp', brand, long(0), 'mif1', brand);
  const item = notes ? joined(long(6), 'Exif\0\0', notes) : joined('pixels');
  const kind = notes ? 'Exif' : 'hvc1';
  const meta = (offset: number) =>
    box(
      'meta',
      long(0),
      box('hdlr', long(0), long(0), 'pict', long(0), long(0), long(0), [0]),
      box('iinf', long(0), short(1), box('infe', [2, 0, 0, 0], short(1), short(0), kind, [0])),
      box(
        'iloc',
        long(0),
        [0x44, 0x00],
        short(1),
        short(1),
        short(0),
        short(1),
        long(offset),
        long(item.length),
      ),
    );
  const offset = start.length + meta(0).length + 8;
  return joined(start, meta(offset), box('mdat', item));
}

/** What can be read; all but the last can be written as well. */
export const KINDS = ['jpeg', 'png', 'webp', 'heic'] as const;
export type Kind = (typeof KINDS)[number];

/** What is known by sight, so that a message can say what was found. */
export const OTHERS = ['gif', 'avif', 'tiff', 'bmp', 'pdf', 'film', 'archive', 'unknown'] as const;
export type Other = (typeof OTHERS)[number];

/** First letters of a file, as Latin-1; those of another kind than its name says are common. */
const STARTS: readonly (readonly [string, Kind | Other])[] = [
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['GIF8', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['BM', 'bmp'],
  ['%PDF', 'pdf'],
  ['\x1aE\xdf\xa3', 'film'],
  ['PK\x03\x04', 'archive'],
];

/** Brands of the family of HEIC; `mif1` and `msf1` stand for any codec. */
const HEIC = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
const AVIF = ['avif', 'avis'];

/** The kind of a file by its bytes, never by its name. */
export function kindOf(bytes: Uint8Array): Kind | Other {
  const start = latin(bytes, 0, 64);
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp';
  if (start.slice(4, 8) === 'ftyp') return boxKind(bytes, start);
  return STARTS.find(([letters]) => start.startsWith(letters))?.[1] ?? 'unknown';
}

/** The kind of a file of boxes: its brand, then the brands that it says it agrees with. */
function boxKind(bytes: Uint8Array, start: string): Kind | Other {
  const end = Math.min(longAt(bytes, 0), start.length);
  const brands = [start.slice(8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(start.slice(at, at + 4));
  if (brands.some((brand) => AVIF.includes(brand))) return 'avif';
  return brands.some((brand) => HEIC.includes(brand)) ? 'heic' : 'film';
}

/** Bytes as letters, one each. */
export function latin(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

/** A number of four bytes, the great end first; 0 past the end of the file. */
export function longAt(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
  return a * 0x1000000 + b * 0x10000 + c * 0x100 + d;
}

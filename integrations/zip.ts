import { deflateRawSync } from 'node:zlib';
import { strToU8, Zip, ZipPassThrough, zipSync } from 'fflate';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A zip that is the same, byte for byte, whenever and wherever it is made. */
export function zipped(files: Files): Uint8Array {
  const mtime = anyDay();
  return zipSync(
    Object.fromEntries(
      sorted(files).map(([name, content]) => [name, [content, { mtime, level: 9 }]]),
    ),
  );
}

/**
 * The same for many files: packed by Node itself, in half the time. Each file's size stands
 * behind it, which a learning system may not expect.
 */
export function zippedByNode(files: Files): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [name, content] of sorted(files)) {
    const file = new PackedByNode(name);
    file.mtime = anyDay();
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return Buffer.concat(parts);
}

class PackedByNode extends ZipPassThrough {
  /** DEFLATE, as zips number it. */
  override compression = 8;

  protected override process(content: Uint8Array, isLast: boolean): void {
    this.ondata(null, new Uint8Array(deflateRawSync(content, { level: 9 })), isLast);
  }
}

/** Zips keep local times, so the same parts of a date make the same bytes everywhere. */
function anyDay(): Date {
  return new Date(2026, 0, 1);
}

function sorted(files: Files): readonly (readonly [string, Uint8Array<ArrayBuffer>])[] {
  return Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
    ]);
}

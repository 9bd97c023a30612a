import { strToU8, zipSync } from 'fflate';

/** A zip that is the same, byte for byte, whenever and wherever it is made. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  // Zips keep local times, so the same parts of a date make the same bytes everywhere.
  const mtime = new Date(2026, 0, 1);
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      sorted.map(([name, content]) => [
        name,
        [typeof content === 'string' ? strToU8(content) : content, { mtime, level: 9 }],
      ]),
    ),
  );
}

import { readPackText } from '../../engine/pack/read-pack.ts';
import type { ReadPack } from '../../engine/pack/read-pack.ts';
import { LONGEST_PACK } from '../../engine/pack/types.ts';

/** A UTF-8 character has at most four bytes; a larger file is not even read. */
const MOST_BYTES = 4 * LONGEST_PACK;

export interface ReadPackFile extends ReadPack {
  /** What stands in the file, as far as it was read; unset where it could not be. */
  readonly text: string | undefined;
}

/** Reads a file that somebody chose or dropped, on this device. */
export async function readPackFile(file: Blob): Promise<ReadPackFile> {
  try {
    // Too large to be a pack: its beginning is enough to say so.
    const text = await (file.size > MOST_BYTES ? file.slice(0, MOST_BYTES) : file).text();
    return { text, ...readPackText(text) };
  } catch {
    // A folder, or a file that has gone since.
    const message =
      'Expected a file that can be read, found none. Look whether it is still there, and choose it again.';
    return { text: undefined, problems: [{ path: '', message }] };
  }
}

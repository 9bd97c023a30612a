import { inFigures } from '../../i18n/numbers.ts';
import { readPackText } from '../../engine/pack/read-pack.ts';
import type { ReadPack } from '../../engine/pack/read-pack.ts';
import { LONGEST_PACK } from '../../engine/pack/types.ts';
import { logoProblem } from './logo-problem.ts';

/** A UTF-8 character has at most four bytes; a larger file is not even read. */
const MOST_BYTES = 4 * LONGEST_PACK;

export interface ReadPackFile extends ReadPack {
  /** What stands in the file; unset where it was not read. */
  readonly text: string | undefined;
}

/** Reads a file that somebody chose or dropped, on this device. */
export async function readPackFile(file: Blob): Promise<ReadPackFile> {
  if (file.size > MOST_BYTES) {
    const size = inFigures(Math.ceil(file.size / 1000));
    return unread(
      `Expected at most ${inFigures(LONGEST_PACK)} characters, found a file of ${size} kB, which was not read. Leave out what is not needed.`,
    );
  }
  let text;
  try {
    text = await file.text();
  } catch {
    // A folder, or a file that has gone since.
    return unread(
      'Expected a file that can be read, found none. Look whether it is still there, and choose it again.',
    );
  }
  return readDrawn(text);
}

/** Reads the text of a pack, and has its logo drawn: one that cannot be is wrong, too. */
export async function readDrawn(text: string): Promise<ReadPackFile> {
  const read = readPackText(text);
  const message = read.pack?.logo && (await logoProblem(read.pack.logo.image));
  return message ? { text, problems: [{ path: 'logo.image', message }] } : { text, ...read };
}

function unread(message: string): ReadPackFile {
  return { text: undefined, problems: [{ path: '', message }] };
}

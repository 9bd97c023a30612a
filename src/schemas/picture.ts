import { z } from 'astro/zod';
import { pluralText, text } from './wording.ts';

export const pictureWording = z.strictObject({
  label: text,
  pick: text,
  hint: text,
  private: text,
  reading: text,
  several: text,
  /** "JPEG, 4032 × 3024, 3.1 MB". */
  file: text,
  fileUnsized: text,
  found: pluralText,
  bare: text,
  /** The same of a file that breaks off. */
  bareCut: text,
  cut: text,
  /** Phones hand pages a picture without its place. */
  phone: text,
  unlooked: text,
  /** What the file tells, a line each. */
  tells: z.strictObject({
    place: text,
    within: text,
    about: text,
    time: text,
    device: text,
    serial: text,
    program: text,
    person: text,
    words: text,
    preview: text,
    film: text,
    others: pluralText,
    /** Where something is told that cannot be shown. */
    something: text,
  }),
  save: text,
  saveBare: text,
  saving: text,
  saved: text,
  changed: text,
  smaller: text,
  still: text,
  framed: text,
  forget: text,
  forgotten: text,
  /** Kinds of file, as they stand in a sentence. */
  kinds: z.strictObject({
    jpeg: text,
    png: text,
    webp: text,
    heic: text,
    gif: text,
    avif: text,
    tiff: text,
    bmp: text,
    pdf: text,
    film: text,
    archive: text,
    unknown: text,
  }),
  /** Why a file could not be read: what was expected, what was found, how to mend it. */
  unread: z.strictObject({
    empty: text,
    huge: text,
    crowded: text,
    notPicture: text,
    damaged: text,
    unopened: text,
    notLoaded: text,
  }),
  /** Why no copy was saved. */
  unsaved: z.strictObject({
    heic: text,
    pixels: text,
    undrawn: text,
    guarded: text,
    failed: text,
    left: text,
  }),
});

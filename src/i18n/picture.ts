import type { Plural } from './wording.ts';

/** The texts about a picture that goes with a draft, in src/content/ui/<lang>/picture.yaml. */
export interface PictureWording {
  readonly label: string;
  readonly pick: string;
  readonly hint: string;
  readonly private: string;
  readonly reading: string;
  readonly several: string;
  /** "JPEG, 4032 × 3024, 3.1 MB". */
  readonly file: string;
  readonly fileUnsized: string;
  readonly found: Plural;
  readonly bare: string;
  /** The same of a file that breaks off. */
  readonly bareCut: string;
  readonly cut: string;
  /** Phones hand pages a picture without its place. */
  readonly phone: string;
  readonly unlooked: string;
  /** What the file tells, a line each. */
  readonly tells: {
    readonly place: string;
    readonly within: string;
    readonly about: string;
    readonly time: string;
    readonly device: string;
    readonly serial: string;
    readonly program: string;
    readonly person: string;
    readonly words: string;
    readonly preview: string;
    readonly film: string;
    readonly others: Plural;
    /** Where something is told that cannot be shown. */
    readonly something: string;
  };
  readonly save: string;
  readonly saveBare: string;
  readonly saving: string;
  readonly saved: string;
  readonly changed: string;
  readonly smaller: string;
  readonly still: string;
  readonly framed: string;
  readonly forget: string;
  readonly forgotten: string;
  /** Kinds of file, as they stand in a sentence. */
  readonly kinds: Readonly<
    Record<
      | 'jpeg'
      | 'png'
      | 'webp'
      | 'heic'
      | 'gif'
      | 'avif'
      | 'tiff'
      | 'bmp'
      | 'pdf'
      | 'film'
      | 'archive'
      | 'unknown',
      string
    >
  >;
  /** Why a file could not be read: what was expected, what was found, how to mend it. */
  readonly unread: Readonly<
    Record<
      'empty' | 'huge' | 'crowded' | 'notPicture' | 'damaged' | 'unopened' | 'notLoaded',
      string
    >
  >;
  /** Why no copy was saved. */
  readonly unsaved: Readonly<
    Record<'heic' | 'pixels' | 'undrawn' | 'guarded' | 'failed' | 'left', string>
  >;
}

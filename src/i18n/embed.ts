/** The texts of the page that makes code for other sites, and of the page that says what a site allows. */
import type { CopyWording } from './take.ts';
import type { ChoiceWording } from './tools/parts.ts';

/** One place where it can go. */
export interface EmbedHostWording extends ChoiceWording {
  /** What to copy: "The code", "The address". */
  readonly code: string;
  readonly steps: readonly string[];
  /** What to know, and what IT has to allow. */
  readonly limits: readonly string[];
  /** How we know: tried by us, stated by the maker, or neither. */
  readonly known: string;
}

export interface EmbedBuilderWording {
  readonly choose: string;
  readonly activity: string;
  /** What the checker is for; the others say it themselves. */
  readonly checker: string;
  readonly kinds: readonly ChoiceWording[];
  readonly look: string;
  readonly theme: string;
  readonly themes: readonly ChoiceWording[];
  readonly accent: string;
  readonly accents: readonly ChoiceWording[];
  readonly font: string;
  readonly fonts: readonly ChoiceWording[];
  readonly hide: string;
  readonly hideHint: string;
  readonly parts: readonly ChoiceWording[];
  readonly quiz: {
    readonly title: string;
    readonly items: string;
    readonly all: string;
    readonly pass: string;
    readonly noPass: string;
    readonly passAt: string;
    readonly practice: string;
  };
  readonly room: {
    readonly title: string;
    readonly account: string;
    readonly audience: string;
    readonly open: string;
  };
  readonly pack: {
    readonly title: string;
    /** Where a file is opened for the preview. */
    readonly file: { readonly label: string; readonly hint: string };
    /** With {organisation}. */
    readonly shown: string;
    readonly remove: string;
    readonly removed: string;
    /** What reads a pack could not be loaded. */
    readonly failed: string;
    /** A file that is no pack, and what the whole of it is called in the list of what is wrong. */
    readonly torn: string;
    readonly whole: string;
    readonly field: string;
    readonly hint: string;
    readonly make: string;
    readonly wrong: string;
    /** Said beside code that cannot take a pack along. */
    readonly left: string;
    /** Where to put the file: beside the page as {name}, or where its address says. */
    readonly beside: string;
    readonly there: string;
  };
  readonly preview: string;
  readonly previewOf: string;
  readonly width: string;
  /** 280 px, 480 px, as wide as there is room. */
  readonly widths: readonly ChoiceWording[];
  readonly previewHint: string;
  readonly where: string;
  readonly host: string;
  readonly hosts: readonly EmbedHostWording[];
  readonly steps: string;
  readonly limits: string;
  readonly copy: string;
  readonly share: string;
  readonly shareHint: string;
  /** Said where the page was opened without a server. */
  readonly fromFile: string;
  readonly copying: CopyWording;
}

export interface EmbedWording {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly private: string;
  readonly noscript: string;
  readonly builder: EmbedBuilderWording;
  /** The loader as a released file with its digest. */
  readonly sealed: { readonly title: string; readonly intro: string };
  /** Every activity as it is, for those who have no script or no wish to choose. */
  readonly plain: {
    readonly title: string;
    readonly intro: string;
    readonly address: string;
    readonly frame: string;
  };
  readonly doors: {
    readonly title: string;
    readonly doctor: string;
    readonly doctorLink: string;
    readonly engineers: string;
  };
}

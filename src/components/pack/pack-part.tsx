import type { ComponentChildren } from 'preact';
import { rulesOf } from '../../engine/pack/apply-pack.ts';
import type { PackRules } from '../../engine/pack/rules.ts';
import type { Pack } from '../../engine/pack/types.ts';
import type { PackNoteWording } from '../../i18n/pack.ts';
import { PackNote } from './PackNote.tsx';

/** A pack as it travels with the words of the checker: data. */
export interface GivenPack {
  readonly pack: Pack;
  readonly wording: PackNoteWording;
}

/** The part that a pack has in a checker. */
export interface PackPart {
  readonly rules: PackRules;
  /** Whom to ask, beside a post that needs a second look. */
  readonly note: ComponentChildren;
  /** Drafts to try, after those of the checker. */
  readonly samples: NonNullable<Pack['samples']>;
}

/** Makes a pack ready for a checker; only pages that have a pack load this. */
export function packPart({ pack, wording }: GivenPack): PackPart {
  return {
    rules: rulesOf(pack),
    note: <PackNote pack={pack} wording={wording} />,
    samples: pack.samples ?? [],
  };
}

import { Checker } from '../../components/draft/Checker.tsx';
import type { CheckerProps, PlainCheckerWords } from '../../components/draft/Checker.tsx';
import { roomIn } from '../../components/draft/room-fragment.ts';
import { packPart } from '../../components/pack/pack-part.tsx';
import type { PackPart } from '../../components/pack/pack-part.tsx';
import { lexiconFrom } from '../../engine/draft/learned/packed.ts';
import { readPack } from '../../engine/pack/read-pack.ts';
import type { Draw, Given } from './mount.ts';

/** What the page holds: everything as data. */
export type HeldChecker = Omit<CheckerProps, 'words'> & { readonly words: PlainCheckerWords };

export const draw: Draw = (props, { recorder }, given) => {
  const { words, ...checker } = props as HeldChecker;
  const { pack: baked, lexicon, ...plain } = words;
  return (
    <Checker
      {...checker}
      words={{
        ...plain,
        lexicon: lexiconFrom(lexicon),
        pack: partOf(given) ?? (baked && packPart(baked)),
      }}
      room={roomIn(location.hash)}
      recorder={recorder}
    />
  );
};

/** The part that a pack from the page around has; none where anything in it is wrong. */
function partOf(given: Given | undefined): PackPart | undefined {
  const { pack } = given ? readPack(given.pack) : {};
  return pack && given && packPart({ pack, wording: given.notes });
}

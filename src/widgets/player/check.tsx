import { Checker } from '../../components/draft/Checker.tsx';
import type { CheckerProps, PlainCheckerWords } from '../../components/draft/Checker.tsx';
import { useRoomInAddress } from '../../components/draft/use-room-in-address.ts';
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
    <CheckerHere
      {...checker}
      words={{
        ...plain,
        lexicon: lexiconFrom(lexicon),
        pack: partOf(given) ?? (baked && packPart(baked)),
      }}
      recorder={recorder}
    />
  );
};

/** In the room that the page around asks for. */
function CheckerHere(props: Omit<CheckerProps, 'room'>) {
  return <Checker {...props} room={useRoomInAddress()} />;
}

/** The part that a pack from the page around has; none where anything in it is wrong. */
function partOf(given: Given | undefined): PackPart | undefined {
  const { pack } = given ? readPack(given.pack) : {};
  return pack && given && packPart({ pack, wording: given.notes });
}

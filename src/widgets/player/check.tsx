import { Checker } from '../../components/draft/Checker.tsx';
import type { CheckerProps, PlainCheckerWords } from '../../components/draft/Checker.tsx';
import { roomIn } from '../../components/draft/room-fragment.ts';
import { packPart } from '../../components/pack/pack-part.tsx';
import type { Draw } from './mount.ts';

/** What the page holds: everything as data. */
export type HeldChecker = Omit<CheckerProps, 'words'> & { readonly words: PlainCheckerWords };

export const draw: Draw = (props, { recorder }) => {
  const { words, ...checker } = props as HeldChecker;
  const { pack, ...plain } = words;
  return (
    <Checker
      {...checker}
      words={pack ? { ...plain, pack: packPart(pack) } : plain}
      room={roomIn(location.hash)}
      recorder={recorder}
    />
  );
};

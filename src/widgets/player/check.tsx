import { Checker } from '../../components/draft/Checker.tsx';
import type { CheckerProps } from '../../components/draft/Checker.tsx';
import { roomIn } from '../../components/draft/room-fragment.ts';
import type { Draw } from './mount.ts';

export const draw: Draw = (props, { recorder }) => (
  <Checker {...(props as CheckerProps)} room={roomIn(location.hash)} recorder={recorder} />
);

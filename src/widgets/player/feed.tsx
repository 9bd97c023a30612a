import { FeedPlayer } from '../../components/feed/FeedPlayer.tsx';
import type { FeedPlayerProps } from '../../components/feed/FeedPlayer.tsx';
import type { Draw } from './mount.ts';

export const draw: Draw = (props, { recorder }) => (
  <FeedPlayer {...(props as FeedPlayerProps)} recorder={recorder} />
);

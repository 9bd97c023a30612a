import { FeedPlayer } from '../../components/feed/FeedPlayer.tsx';
import type { FeedPlayerProps } from '../../components/feed/FeedPlayer.tsx';
import { mount } from './mount.ts';

mount((props, recorder) => <FeedPlayer {...(props as FeedPlayerProps)} recorder={recorder} />);

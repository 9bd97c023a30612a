import { FeedPlayer } from '../../components/feed/FeedPlayer.tsx';
import type { FeedPlayerProps } from '../../components/feed/FeedPlayer.tsx';
import { mount } from './mount.ts';

mount<FeedPlayerProps>((props, recorder) => <FeedPlayer {...props} recorder={recorder} />);

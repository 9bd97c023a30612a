import { FlowWalker } from '../../components/flow/FlowWalker.tsx';
import type { FlowWalkerProps } from '../../components/flow/FlowWalker.tsx';
import { mount } from './mount.ts';

mount((props, recorder) => <FlowWalker {...(props as FlowWalkerProps)} recorder={recorder} />);

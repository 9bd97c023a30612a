import { FlowWalker } from '../../components/flow/FlowWalker.tsx';
import type { FlowWalkerProps } from '../../components/flow/FlowWalker.tsx';
import { mount } from './mount.ts';

mount<FlowWalkerProps>((props, recorder) => <FlowWalker {...props} recorder={recorder} />);

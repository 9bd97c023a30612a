import { FlowWalker } from '../../components/flow/FlowWalker.tsx';
import type { FlowWalkerProps } from '../../components/flow/FlowWalker.tsx';
import type { Draw } from './mount.ts';

export const draw: Draw = (props, { recorder, store }) => (
  <FlowWalker {...(props as FlowWalkerProps)} recorder={recorder} store={store} />
);

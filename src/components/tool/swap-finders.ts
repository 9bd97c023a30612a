/** The engine's finders, loaded when somebody looks for something. */
export { swapsIn } from '../../engine/draft/swap.ts';

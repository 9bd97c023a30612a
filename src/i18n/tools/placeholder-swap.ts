import type { placeholderSwap } from '../../schemas/tools/placeholder-swap.ts';
import type { TextsOf } from '../texts.ts';

export type PlaceholderSwapWording = TextsOf<typeof placeholderSwap>;

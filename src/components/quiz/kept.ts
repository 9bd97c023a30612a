import type { Keeping } from './keeping.ts';
import { KeptHere } from './KeptHere.tsx';
import { useKeptAttempt } from './use-kept-attempt.ts';

/** Keeps an attempt in the tab, on the device or in a learning system, and says where. */
export const KEEPING: Keeping = { use: useKeptAttempt, Note: KeptHere };

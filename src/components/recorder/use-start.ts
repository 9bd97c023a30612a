import { useRef } from 'preact/hooks';
import type { Recorder } from '../../engine/index.ts';

/** Gives the function that tells of a beginning, the first time that it is called. */
export function useStart(recorder: Recorder): () => void {
  const begun = useRef(false);
  return () => {
    if (!begun.current) recorder.started();
    begun.current = true;
  };
}

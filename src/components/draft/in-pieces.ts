/** Milliseconds of work at a time: half of what the eye sees as one picture. */
const PIECE = 8;

/**
 * Does the steps in pieces, so that keys and presses come between them; the first piece at
 * once. Returns how to give up; after that `done` is not called.
 */
export function inPieces<T>(steps: Generator<void, T>, done: (result: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const piece = (): void => {
    const end = performance.now() + PIECE;
    do {
      const step = steps.next();
      if (!step.done) continue;
      done(step.value);
      return;
    } while (performance.now() < end);
    timer = setTimeout(piece);
  };
  piece();
  return () => {
    clearTimeout(timer);
  };
}

import { useEffect } from 'preact/hooks';
import type { Draft } from '../../engine/index.ts';
import type { CheckerWords } from './Checker.tsx';
import { inPieces } from './in-pieces.ts';
import { judging } from './judging.ts';

/** Signs that somebody is there and may soon type; the last that they do. */
const SIGNS = ['pointermove', 'pointerdown', 'focusin', 'keydown', 'input'] as const;

/** By then a sign that is a press has been answered on the screen, in milliseconds. */
const PRESSED = 100;

/** So long after a letter nobody waits for the next, nor for the verdict that a rest brings first. */
const TYPED = 500;

function* judgingAll(drafts: readonly Draft[], words: CheckerWords): Generator<void> {
  for (const draft of drafts) yield* judging(draft, words);
}

/**
 * A first judgement takes a slow phone long: better made of the samples when somebody comes
 * near than of their own first words. In pieces, none of them while the hand is at work, and not
 * for who only reads.
 */
export function useWarmUp(drafts: readonly Draft[], words: CheckerWords | undefined): void {
  useEffect(() => {
    if (!words) return undefined;
    const listening = new AbortController();
    const stop = (): void => listening.abort();
    const steps = judgingAll(drafts, words);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let giveUp: (() => void) | undefined;
    const rest = (): void => {
      giveUp?.();
      clearTimeout(timer);
    };
    const goOnAfter = ({ type }: Event): void => {
      rest();
      timer = setTimeout(
        () => {
          giveUp = inPieces(steps, stop);
        },
        type === 'input' ? TYPED : PRESSED,
      );
    };
    for (const sign of SIGNS) addEventListener(sign, goOnAfter, { signal: listening.signal });
    return () => {
      stop();
      rest();
    };
  }, [words]);
}

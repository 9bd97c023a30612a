import { useEffect } from 'preact/hooks';
import type { Draft } from '../../engine/index.ts';
import type { CheckerWords } from './Checker.tsx';
import { inPieces } from './in-pieces.ts';
import { judging } from './judging.ts';

/** Signs that somebody is there and may soon type. */
const SIGNS = ['pointermove', 'pointerdown', 'focusin', 'keydown'] as const;

/** By then a sign that is a press has been answered on the screen, in milliseconds. */
const PRESSED = 100;

/** So long after a letter nobody waits for the next, nor for the verdict that a rest brings first. */
const TYPED = 500;

function* judgingAll(drafts: readonly Draft[], words: CheckerWords): Generator<void> {
  for (const draft of drafts) yield* judging(draft, words);
}

/**
 * A first judgement takes a slow phone long: better made of the samples when somebody comes
 * near than of their own first words. In pieces, none of them while somebody types, and not for
 * who only reads.
 */
export function useWarmUp(drafts: readonly Draft[], words: CheckerWords | undefined): void {
  useEffect(() => {
    if (!words) return undefined;
    const near = new AbortController();
    const typing = new AbortController();
    const steps = judgingAll(drafts, words);
    let wait: ReturnType<typeof setTimeout> | undefined;
    let rest = (): void => undefined;
    const goOnAfter = (milliseconds: number): void => {
      rest();
      clearTimeout(wait);
      wait = setTimeout(() => {
        rest = inPieces(steps, () => {
          typing.abort();
        });
      }, milliseconds);
    };
    const begin = (): void => {
      near.abort();
      goOnAfter(PRESSED);
      addEventListener('input', () => goOnAfter(TYPED), { signal: typing.signal });
    };
    for (const sign of SIGNS) addEventListener(sign, begin, { signal: near.signal });
    return () => {
      near.abort();
      typing.abort();
      clearTimeout(wait);
      rest();
    };
  }, [words]);
}

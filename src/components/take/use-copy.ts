import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { saidAnew } from '../../i18n/t.ts';

/** What was copied, or lies selected for the person's own keys. */
export interface Copied {
  readonly words: string;
  readonly byHand: boolean;
}

/** Gives a live region what it says next, made of what it said before. */
export type OnNote = (note: (before: string) => string) => void;

/**
 * Copies words and says so. Framed pages often may not use the clipboard, the person's own keys
 * always may: then a field that is shown with the words is focused and selected.
 */
export function useCopy(onNote: OnNote): {
  readonly copied: Copied | undefined;
  readonly field: RefObject<HTMLTextAreaElement>;
  readonly copy: (words: string, done: string, selected: string) => Promise<void>;
} {
  const [copied, setCopied] = useState<Copied>();
  const field = useRef<HTMLTextAreaElement>(null);

  // The field is there only after this has been drawn.
  useLayoutEffect(() => {
    if (!copied?.byHand) return;
    field.current?.focus();
    field.current?.select();
  }, [copied]);

  async function copy(words: string, done: string, selected: string): Promise<void> {
    let byHand = false;
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      byHand = true;
    }
    setCopied({ words, byHand });
    onNote((before) => saidAnew(byHand ? selected : done, before));
  }

  return { copied, field, copy };
}

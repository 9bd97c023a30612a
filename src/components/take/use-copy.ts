import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** What was copied, or lies selected for the person's own keys. */
export interface Copied {
  readonly words: string;
  readonly how: 'copied' | 'by-hand';
}

/**
 * Copies words. Framed pages often may not use the clipboard, the person's own keys always
 * may: then a field that is shown with the words is focused and selected.
 */
export function useCopy(): {
  readonly copied: Copied | undefined;
  readonly field: RefObject<HTMLTextAreaElement>;
  /** Resolves to how it went. */
  readonly copy: (words: string) => Promise<Copied['how']>;
} {
  const [copied, setCopied] = useState<Copied>();
  const field = useRef<HTMLTextAreaElement>(null);

  // The field is there only after this has been drawn.
  useLayoutEffect(() => {
    if (copied?.how !== 'by-hand') return;
    field.current?.focus();
    field.current?.select();
  }, [copied]);

  async function copy(words: string): Promise<Copied['how']> {
    let how: Copied['how'] = 'copied';
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      how = 'by-hand';
    }
    setCopied({ words, how });
    return how;
  }

  return { copied, field, copy };
}

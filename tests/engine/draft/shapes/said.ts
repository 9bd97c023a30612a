import type { Span } from '../../../../src/engine/index.ts';

/** The words that stand at the spans. */
export function said(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { placesOf } from './DraftField.tsx';
import type { Marked } from './DraftField.tsx';
import { replaceIn } from './replace-text.ts';

/** The names of the highlights in the style sheet. */
const NAMES = ['draft-mild', 'draft-grave', 'draft-lit'] as const;
type Name = (typeof NAMES)[number];

/**
 * Marks the findings on the copy of the draft with the browser's own highlights (CSS Custom
 * Highlight API); false where it has none. `copy` then holds one text node, which is kept the
 * same as the text here. Several checkers on a page share the three highlights.
 */
export function useHighlights(
  copy: RefObject<HTMLElement>,
  text: string,
  findings: readonly Marked[],
  lit: Marked | undefined,
): boolean {
  // Not before the page is alive: it was drawn where nothing is known of the browser.
  const [able, setAble] = useState(false);
  useLayoutEffect(() => {
    setAble(typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function');
  }, []);

  useLayoutEffect(() => {
    const node = copy.current?.firstChild;
    if (able && node instanceof Text) replaceIn(node, `${text}\n`);
  }, [able, text]);

  // Ranges go along with the text: they are set anew when other things are found, not with each letter.
  useLayoutEffect(() => {
    const node = copy.current?.firstChild;
    if (!able || !(node instanceof Text)) return undefined;
    const ranges: (readonly [Name, Range])[] = [];
    const mark = (name: Name, finding: Marked): void => {
      for (const { start, end } of placesOf(finding)) {
        if (start >= node.length) continue;
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, Math.min(end, node.length));
        ranges.push([name, range]);
      }
    };
    for (const finding of findings) {
      if (finding.severity >= 2)
        mark(finding.severity >= 3 ? 'draft-grave' : 'draft-mild', finding);
    }
    if (lit) mark('draft-lit', lit);
    for (const [name, range] of ranges) highlightOf(name).add(range);
    return () => {
      for (const [name, range] of ranges) highlightOf(name).delete(range);
    };
  }, [able, findings, lit]);

  return able;
}

function highlightOf(name: Name): Highlight {
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = NAMES.indexOf(name);
    CSS.highlights.set(name, highlight);
  }
  return highlight;
}

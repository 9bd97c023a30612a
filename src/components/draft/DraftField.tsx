import type { Ref } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding, Span } from '../../engine/index.ts';
import { replaceIn, replaceText } from './replace-text.ts';
import { READ_AT_MOST } from './read-at-most.ts';
import { useHighlights } from './use-highlights.ts';
import './draft-field.css';

/** What is marked: a finding, or whatever else has a place and a weight. */
export type Marked = Pick<Finding, 'span' | 'pieces' | 'severity'>;

/** A part of the text that is marked in one way, or not at all. */
interface Stretch {
  readonly text: string;
  readonly severity: number;
}

/**
 * A text area with marks under its words. The marks are on a copy of the text behind it,
 * so that typing, undo, paste and spell-check stay the browser's own business. Where the
 * browser can highlight ranges the copy is one run of text; elsewhere it is cut in stretches.
 */
export function DraftField(props: {
  readonly id: string;
  readonly text: string;
  readonly findings: readonly Marked[];
  /** The finding that the person is looking at in the list. */
  readonly lit?: Marked | undefined;
  readonly placeholder: string;
  readonly describedBy: string;
  readonly field: Ref<HTMLTextAreaElement>;
  readonly onWrite: (text: string) => void;
  /** Where the caret is, whenever it moves in the field; always the same function. */
  readonly onCaret?: ((at: number) => void) | undefined;
}) {
  const { id, text, findings, lit, placeholder, describedBy, field, onWrite, onCaret } = props;
  const frame = useRef<HTMLDivElement>(null);
  const copy = useRef<HTMLDivElement>(null);
  const first = useRef(text);
  const alive = useRef(false);
  const shown = readable(text);
  const highlighted = useHighlights(copy, shown, findings, lit);

  // A page that comes to life after the person began to type must not lose those words. Preact
  // writes a text area's `value` even while it hydrates, so the value is set here, afterwards.
  useLayoutEffect(() => {
    const area = frame.current?.querySelector('textarea');
    if (area && area.value !== text) {
      if (alive.current) replaceText(area, text);
      else onWrite(area.value);
    }
    alive.current = true;
  }, [text]);

  useEffect(() => {
    const look = () => {
      const area = frame.current?.querySelector('textarea');
      if (area && document.activeElement === area) onCaret?.(area.selectionStart);
    };
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('selectionchange', look);
    };
  }, [onCaret]);

  return (
    <div class="draft-field said" ref={frame}>
      <div class="draft-field-marks" aria-hidden="true" dir="auto" ref={copy}>
        {highlighted
          ? `${readable(first.current)}\n`
          : stretchesOf(shown, findings).map(({ text: words, severity }, index) =>
              severity >= 2 ? (
                <mark key={index} data-severity={severity}>
                  {words}
                </mark>
              ) : (
                <span key={index}>{words}</span>
              ),
            )}
        {!highlighted && '\n'}
      </div>
      <textarea
        id={id}
        defaultValue={first.current}
        dir="auto"
        rows={4}
        autocomplete="off"
        placeholder={placeholder}
        aria-describedby={describedBy}
        ref={field}
        onInput={({ currentTarget: { value, selectionStart } }) => {
          // Now and not with the next drawing: the copy gives the field its height.
          const words = copy.current?.firstChild;
          if (highlighted && words instanceof Text) replaceIn(words, `${readable(value)}\n`);
          onWrite(value);
          // With the words, so that one drawing does for both.
          onCaret?.(selectionStart);
        }}
      />
    </div>
  );
}

function readable(text: string): string {
  return text.slice(0, READ_AT_MOST);
}

/** Every place a finding marks: its pieces, or its own. */
export function placesOf({ span, pieces }: Marked): readonly Span[] {
  return (pieces ?? [span]).filter(({ start, end }) => end > start);
}

/** The text cut at the borders of findings; where they overlap, the graver colours the stretch. */
export function stretchesOf(text: string, findings: readonly Marked[]): Stretch[] {
  const shown = findings
    .filter(({ severity }) => severity >= 2)
    .flatMap((finding) =>
      placesOf(finding).map(({ start, end }) => ({ start, end, severity: finding.severity })),
    );
  const cuts = new Set([0, text.length]);
  for (const { start, end } of shown) {
    cuts.add(Math.min(start, text.length));
    cuts.add(Math.min(end, text.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    const severity = shown
      .filter((place) => place.start < end && place.end > start)
      .reduce((most, place) => Math.max(most, place.severity), 0);
    return { text: text.slice(start, end), severity };
  });
}

import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../engine/index.ts';
import { READ_AT_MOST } from './state.ts';
import './draft-field.css';

interface Piece {
  readonly text: string;
  readonly severity: number;
}

/**
 * A text area with marks under its words. The marks are a copy of the text behind it, so
 * that typing, undo, paste and spell-check stay the browser's own business.
 */
export function DraftField(props: {
  readonly id: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly placeholder: string;
  readonly describedBy: string;
  readonly field: Ref<HTMLTextAreaElement>;
  readonly onWrite: (text: string) => void;
}) {
  const { id, text, findings, placeholder, describedBy, field, onWrite } = props;
  const frame = useRef<HTMLDivElement>(null);
  const first = useRef(text);
  const alive = useRef(false);
  // A page that comes to life after the person began to type must not lose those words. Preact
  // writes a text area's `value` even while it hydrates, so the value is set here, afterwards.
  useLayoutEffect(() => {
    const area = frame.current?.querySelector('textarea');
    if (area && area.value !== text) {
      if (alive.current) area.value = text;
      else onWrite(area.value);
    }
    alive.current = true;
  }, [text]);
  return (
    <div class="draft-field said" ref={frame}>
      <div class="draft-field-marks" aria-hidden="true" dir="auto">
        {piecesOf(text.slice(0, READ_AT_MOST), findings).map(({ text: words, severity }, index) =>
          severity >= 2 ? (
            <mark key={index} data-severity={severity}>
              {words}
            </mark>
          ) : (
            <span key={index}>{words}</span>
          ),
        )}
        {'\n'}
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
        onInput={(event) => {
          onWrite(event.currentTarget.value);
        }}
      />
    </div>
  );
}

/** The text cut at the borders of findings; where they overlap, the graver colours the piece. */
export function piecesOf(text: string, findings: readonly Finding[]): Piece[] {
  const shown = findings.filter(({ severity, span }) => severity >= 2 && span.end > span.start);
  const cuts = new Set([0, text.length]);
  for (const { span } of shown) {
    cuts.add(Math.min(span.start, text.length));
    cuts.add(Math.min(span.end, text.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    const severity = shown
      .filter(({ span }) => span.start < end && span.end > start)
      .reduce((most, finding) => Math.max(most, finding.severity), 0);
    return { text: text.slice(start, end), severity };
  });
}

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TargetedPointerEvent } from 'preact';
import type { TreeViewerWording } from '../../i18n/wording.ts';
import './tree-viewer.css';

/** Sizes as parts of the full size. */
const SMALLEST = 0.2;
const LARGEST = 2;
const STEP = 1.25;

/** Around the picture, left and right or above and below, in px. */
const AIR = 34;
/** As in the style sheet, which lets the window be 80 % as tall as the screen and no taller than this. */
const TALLEST = 960;

/**
 * A window on a picture that is larger than the screen: it scrolls, and buttons make the
 * picture larger and smaller. Without script it scrolls.
 */
export function TreeViewer(props: {
  readonly wording: TreeViewerWording;
  /** Size of the picture in px. */
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
}) {
  const { wording, width, height, children } = props;
  const [size, setSize] = useState(1);
  // Buttons that do nothing are no help: they come with the script.
  const [ready, setReady] = useState(false);
  const pane = useRef<HTMLDivElement>(null);
  const grip = useRef<{ readonly x: number; readonly y: number }>();

  useEffect(() => {
    setReady(true);
    // The first question stands half-way down, out of sight in a window that starts at the top.
    find();
  }, []);

  function show(next: number): void {
    const window = pane.current;
    const picture = window?.querySelector('svg');
    if (!window || !picture) return;
    // What stands in the middle stays in the middle.
    const across = (window.scrollLeft + window.clientWidth / 2) / size;
    const down = (window.scrollTop + window.clientHeight / 2) / size;
    picture.setAttribute('width', String(Math.round(width * next)));
    picture.setAttribute('height', String(Math.round(height * next)));
    window.scrollTo(across * next - window.clientWidth / 2, down * next - window.clientHeight / 2);
    setSize(next);
  }

  function fit(): void {
    const window = pane.current;
    if (!window) return;
    const tall = Math.min(innerHeight * 0.8, TALLEST);
    show(Math.min(1, (window.clientWidth - AIR) / width, (tall - AIR) / height));
  }

  function find(): void {
    const window = pane.current;
    const node = window?.querySelector('[data-here]');
    if (!window || !node) return;
    const [there, frame] = [node.getBoundingClientRect(), window.getBoundingClientRect()];
    window.scrollBy(
      there.left + there.width / 2 - frame.left - frame.width / 2,
      there.top + there.height / 2 - frame.top - frame.height / 2,
    );
  }

  /** A mouse drags the picture; fingers scroll it without help. */
  function drag(event: TargetedPointerEvent<HTMLDivElement>): void {
    const last = grip.current;
    if (!last || event.buttons === 0) return;
    event.currentTarget.scrollBy(last.x - event.clientX, last.y - event.clientY);
    grip.current = { x: event.clientX, y: event.clientY };
  }

  return (
    <div class="tree-viewer">
      {ready && (
        <div class="tree-viewer-tools">
          <Tool
            label={wording.larger}
            off={size >= LARGEST}
            onUse={() => {
              show(Math.min(LARGEST, size * STEP));
            }}
          />
          <Tool
            label={wording.smaller}
            off={size <= SMALLEST}
            onUse={() => {
              show(Math.max(SMALLEST, size / STEP));
            }}
          />
          <Tool label={wording.fit} onUse={fit} />
          <Tool label={wording.here} onUse={find} />
          <span class="tree-viewer-size" role="status">
            {Math.round(size * 100)}%
          </span>
        </div>
      )}
      <section
        class="tree-viewer-pane"
        aria-label={wording.label}
        tabIndex={0}
        ref={pane}
        onPointerDown={(event) => {
          if (event.pointerType === 'mouse' && event.button === 0)
            grip.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          grip.current = undefined;
        }}
      >
        {children}
      </section>
      <p class="tree-viewer-hint">{wording.hint}</p>
    </div>
  );
}

function Tool(props: {
  readonly label: string;
  readonly off?: boolean;
  readonly onUse: () => void;
}) {
  const { label, off = false, onUse } = props;
  return (
    <button
      type="button"
      class="button"
      data-kind="quiet"
      aria-disabled={off ? 'true' : undefined}
      onClick={() => {
        if (!off) onUse();
      }}
    >
      {label}
    </button>
  );
}

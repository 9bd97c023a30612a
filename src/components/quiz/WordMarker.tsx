import { useRef } from 'preact/hooks';
import { markedWords } from './marks.ts';
import type { Marks, MarksAction } from './marks.ts';
import type { Word } from './words.ts';
import './word-marker.css';

/** A pointer that is down: the word it began on, and whether it has since moved to another. */
interface Press {
  readonly word: number;
  /** Whether its sweep marks or unmarks. */
  readonly on: boolean;
  swept: boolean;
}

/**
 * The words of a draft as toggle buttons. A tap marks one; dragging marks a run (sideways on
 * a touch screen, where up and down scroll); the words are one tab stop, arrows go from word
 * to word, Space marks, Shift and an arrow mark a run. They are a tool bar, because there a screen
 * reader hands over the arrows; in a group it keeps them, to read letter by letter (heard with
 * Orca 43 in Firefox 153).
 */
export function WordMarker(props: {
  readonly words: readonly Word[];
  readonly marks: Marks;
  readonly label: string;
  /** Id of the text that says which keys do what. */
  readonly describedBy: string;
  readonly dispatch: (action: MarksAction) => void;
}) {
  const { words, marks, label, describedBy, dispatch } = props;
  const group = useRef<HTMLDivElement>(null);
  const press = useRef<Press | undefined>(undefined);
  const marked = markedWords(marks);

  const down = (event: PointerEvent) => {
    const word = wordOf(event.target);
    press.current = undefined;
    if (word === undefined || event.button !== 0) return;
    press.current = { word, on: !marked.has(word), swept: false };
  };
  const move = (event: PointerEvent) => {
    const from = press.current;
    if (!from || event.buttons === 0) return;
    const word = wordUnder(group.current, event);
    if (word === undefined || (word === from.word && !from.swept)) return;
    if (!from.swept) {
      from.swept = true;
      // From here on the pointer is ours, even where it leaves the words.
      group.current?.setPointerCapture(event.pointerId);
    }
    dispatch({ type: 'sweep', from: from.word, to: word, on: from.on });
  };
  const up = () => {
    if (press.current?.swept) dispatch({ type: 'settle' });
  };
  const cancel = () => {
    if (press.current?.swept) dispatch({ type: 'drop' });
    press.current = undefined;
  };
  const click = (event: MouseEvent, word: number) => {
    // The click that ends a drag is no tap. Keyboards and screen readers click with detail 0.
    if (event.detail > 0 && press.current?.swept) return;
    dispatch({ type: 'toggle', word });
  };
  const key = (event: KeyboardEvent) => {
    const from = wordOf(event.target);
    const to = from === undefined ? undefined : target(group.current, from, event.key);
    if (from === undefined || to === undefined) return;
    event.preventDefault();
    const start = marks.sweep?.from ?? from;
    dispatch(
      event.shiftKey ? { type: 'sweep', from: start, to, on: true } : { type: 'go', word: to },
    );
    buttonsOf(group.current)[to]?.focus();
  };

  return (
    <div
      ref={group}
      class="word-marker"
      role="toolbar"
      aria-label={label}
      aria-describedby={describedBy}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={cancel}
      onKeyDown={key}
    >
      {words.map(({ text }, index) => (
        <button
          key={index}
          type="button"
          class="word-marker-word"
          data-word={index}
          data-joins={marked.has(index) && marked.has(index + 1)}
          aria-pressed={marked.has(index)}
          tabIndex={index === marks.at ? 0 : -1}
          onClick={(event) => click(event, index)}
        >
          <span>{text}</span>
        </button>
      ))}
    </div>
  );
}

/** Where a key leads from a word; undefined for a key that is none of ours. */
function target(group: Element | null, from: number, key: string): number | undefined {
  const buttons = buttonsOf(group);
  switch (key) {
    case 'ArrowRight':
      return Math.min(from + 1, buttons.length - 1);
    case 'ArrowLeft':
      return Math.max(from - 1, 0);
    case 'ArrowDown':
      return across(buttons, from, 1);
    case 'ArrowUp':
      return across(buttons, from, -1);
    case 'Home':
      return 0;
    case 'End':
      return buttons.length - 1;
    default:
      return undefined;
  }
}

/** The word above or below, or the same one where there is no such line. */
function across(buttons: readonly HTMLElement[], from: number, step: 1 | -1): number {
  const here = buttons[from];
  if (!here) return from;
  const ahead = step === 1 ? buttons.slice(from) : buttons.slice(0, from + 1).reverse();
  const line = ahead.find(({ offsetTop }) => offsetTop !== here.offsetTop)?.offsetTop;
  const away = ({ offsetLeft }: HTMLElement) => Math.abs(offsetLeft - here.offsetLeft);
  const [nearest] = ahead
    .filter(({ offsetTop }) => offsetTop === line)
    .sort((a, b) => away(a) - away(b));
  return nearest ? buttons.indexOf(nearest) : from;
}

function buttonsOf(group: Element | null): readonly HTMLElement[] {
  return [...(group?.querySelectorAll<HTMLElement>('[data-word]') ?? [])];
}

function wordOf(target: EventTarget | null): number | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-word]') : null;
  return button ? Number(button.dataset['word']) : undefined;
}

/** The word under a pointer, wherever its events go; the root may be a shadow root. */
function wordUnder(
  group: HTMLElement | null,
  { clientX, clientY }: PointerEvent,
): number | undefined {
  const root = group?.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return undefined;
  const element = root.elementFromPoint(clientX, clientY);
  return group?.contains(element) ? wordOf(element) : undefined;
}

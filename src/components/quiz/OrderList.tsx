import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Option } from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import type { QuizPlayerWording } from '../../i18n/quiz.ts';
import { moved } from './moved.ts';
import './order-list.css';

/**
 * Options to put in order: two buttons for each, which mouse, finger, keyboard and screen
 * reader all press, and a handle to drag for those who point.
 */
export function OrderList(props: {
  readonly options: readonly Option[];
  /** Ids as they stand now. */
  readonly order: readonly string[];
  readonly label: string;
  readonly ends: { readonly first: string; readonly last: string };
  readonly wording: QuizPlayerWording['order'];
  readonly onMove: (order: readonly string[], moved: string) => void;
}) {
  const { options, order, label, ends, wording, onMove } = props;
  const list = useRef<HTMLOListElement>(null);
  const dragged = useRef<string | undefined>(undefined);
  const pressed = useRef<string | undefined>(undefined);
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? '';

  // A row that is moved in the page drops the focus; its button takes it up again.
  useLayoutEffect(() => {
    const button = pressed.current;
    pressed.current = undefined;
    if (button) list.current?.querySelector<HTMLElement>(`[data-button="${button}"]`)?.focus();
  }, [order]);

  const step = (id: string, by: -1 | 1) => {
    const next = moved(order, id, order.indexOf(id) + by);
    if (next === order) return;
    pressed.current = `${id} ${by}`;
    onMove(next, id);
  };
  const take = (event: PointerEvent) => {
    const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null;
    if (event.button !== 0 || !handle) return;
    dragged.current = handle.getAttribute('data-handle') ?? undefined;
    // The list holds the pointer: a row loses it when it is moved.
    list.current?.setPointerCapture(event.pointerId);
    list.current?.setAttribute('data-dragging', '');
  };
  const drag = (event: PointerEvent) => {
    const id = dragged.current;
    if (id === undefined || !list.current) return;
    // Whoever lies under the pointer is where the dragged one goes.
    const rows = [...list.current.children];
    const over = rows.findIndex((row) => event.clientY < row.getBoundingClientRect().bottom);
    const next = moved(order, id, over < 0 ? rows.length - 1 : over);
    if (next !== order) onMove(next, id);
  };
  const drop = () => {
    dragged.current = undefined;
    list.current?.removeAttribute('data-dragging');
  };

  return (
    <div class="order-list">
      <p class="order-list-end">{ends.first}</p>
      <ol
        ref={list}
        role="list"
        aria-label={label}
        onPointerDown={take}
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={drop}
      >
        {order.map((id, at) => (
          <li key={id} class="order-list-row">
            <span class="order-list-handle" data-handle={id} aria-hidden="true">
              <svg viewBox="0 0 16 24">
                <path d="M5 5h.01M11 5h.01M5 12h.01M11 12h.01M5 19h.01M11 19h.01" />
              </svg>
            </span>
            <span class="order-list-text">{textOf(id)}</span>
            <span class="order-list-buttons">
              <button
                type="button"
                aria-label={t(wording.up, { option: textOf(id) })}
                data-button={`${id} -1`}
                aria-disabled={at === 0}
                onClick={() => step(id, -1)}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M3 10l5-5 5 5" />
                </svg>
              </button>
              <button
                type="button"
                aria-label={t(wording.down, { option: textOf(id) })}
                data-button={`${id} 1`}
                aria-disabled={at === order.length - 1}
                onClick={() => step(id, 1)}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M3 6l5 5 5-5" />
                </svg>
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p class="order-list-end">{ends.last}</p>
    </div>
  );
}

/** Longest wait in milliseconds: a page that is hidden is not painted. */
const AT_MOST = 100;

/**
 * A way to draw that no key or press waits for: the browser shows first that it was felt, and
 * what came of it is drawn after that picture. Who presses sooner finds it drawn all the same,
 * so that nothing pressed meets what an earlier press has done away with. `draw` is always the
 * same, and does nothing where nothing has changed.
 */
export function drawingAfterPaint(): (draw: () => void) => void {
  let drawDue: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const catchUp = (press: Event): void => {
    const target = press.target as HTMLInputElement;
    const { checked } = target;
    drawDue?.();
    // A box is ticked before its click is heard, and drawing takes the tick away.
    target.checked = checked;
    if (target.isConnected) return;
    // The second of two quick presses on what the first has answered.
    press.preventDefault();
    press.stopPropagation();
  };
  addEventListener('click', catchUp, true);
  // A field that a press has emptied must be empty before the next letter; and what is kept where
  // it is drawn must be kept before the page goes.
  for (const event of ['keydown', 'pagehide']) addEventListener(event, () => drawDue?.(), true);
  return (draw) => {
    drawDue = draw;
    clearTimeout(timer);
    timer = setTimeout(draw, AT_MOST);
    // A frame's callbacks come before its picture, a task that they ask for comes after it.
    requestAnimationFrame(() => setTimeout(draw));
  };
}

/**
 * Puts a new text in a text area as if it had been typed: only what differs is replaced,
 * and the browser's own undo still leads back. Focus and caret stay where they were.
 */
export function replaceText(area: HTMLTextAreaElement, text: string): void {
  const old = area.value;
  const [start, end] = sameEnds(old, text);
  if (!typed(area, start, old.length - end, text.slice(start, text.length - end))) {
    area.value = text;
  }
}

/** Puts a new text into a text node, so that the ranges of what stays go along with it. */
export function replaceIn(node: Text, text: string): void {
  const old = node.data;
  if (old === text) return;
  const [start, end] = sameEnds(old, text);
  node.replaceData(start, old.length - end - start, text.slice(start, text.length - end));
}

/** How many letters two texts share at their beginnings, and how many of the others at their ends. */
export function sameEnds(old: string, text: string): readonly [number, number] {
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === text.at(-1 - end)) end += 1;
  return [start, end];
}

/** Marked as outdated, yet browsers have no other way to write into a field and leave its undo alone. */
interface Commanded {
  readonly execCommand?: (command: string, showUi?: boolean, value?: string) => boolean;
}

/** Whether the browser wrote the words as if the person had. */
function typed(area: HTMLTextAreaElement, start: number, end: number, words: string): boolean {
  const page: Commanded = document;
  if (!page.execCommand) return false;
  const { activeElement } = document;
  area.focus({ preventScroll: true });
  if (document.activeElement !== area) return false;
  area.setSelectionRange(start, end);
  const done =
    words === '' ? page.execCommand('delete') : page.execCommand('insertText', false, words);
  if (activeElement === document.body) area.blur();
  else if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return done;
}

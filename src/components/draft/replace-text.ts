/**
 * Puts a new text in a text area as if it had been typed: only what differs is replaced,
 * and the browser's own undo still leads back. Focus and caret stay where they were.
 */
export function replaceText(area: HTMLTextAreaElement, text: string): void {
  const old = area.value;
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === text.at(-1 - end)) end += 1;
  if (!typed(area, start, old.length - end, text.slice(start, text.length - end))) {
    area.value = text;
  }
}

/** Browsers keep no other way to write into a field and leave its undo alone. */
function typed(area: HTMLTextAreaElement, start: number, end: number, words: string): boolean {
  if (!('execCommand' in document)) return false;
  const { activeElement } = document;
  area.focus({ preventScroll: true });
  if (document.activeElement !== area) return false;
  area.setSelectionRange(start, end);
  /* eslint-disable @typescript-eslint/no-deprecated -- nothing has taken its place */
  const done =
    words === ''
      ? document.execCommand('delete')
      : document.execCommand('insertText', false, words);
  /* eslint-enable @typescript-eslint/no-deprecated */
  if (activeElement === document.body) area.blur();
  else if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return done;
}

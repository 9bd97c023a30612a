/** Hands a text to the browser as a file to save; nothing leaves the page. */
export function saveFile(text: string, type: string, name: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // Some browsers begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

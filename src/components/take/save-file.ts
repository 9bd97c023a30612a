/** Some browsers begin to read only after the turn in which they are asked, in milliseconds. */
const READING = 10_000;

/** Hands a file to the browser to be saved; nothing leaves the page. No page learns whether it was. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, READING);
}

/**
 * Loads a script by its address, a second time under another name: Firefox remembers that one
 * did not come. (Parts that the bundler knows are asked for so by the build.)
 */
export function importPart(address: string): Promise<unknown> {
  return load(address).catch(() => load(`${address}?${String(Date.now())}`));
}

/** By what it is handed: for a text of its own the bundler would bring its helper to every page. */
function load(address: string): Promise<unknown> {
  return import(/* @vite-ignore */ address);
}

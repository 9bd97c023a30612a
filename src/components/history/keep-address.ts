/**
 * Puts a fragment into the address: with an entry of the browser's history of its own (Back
 * leads to what was before), or in place of the one that is there. No `hashchange` follows.
 * Frames and files may refuse; then the page goes on without.
 */
export function keepAddress(fragment: string, how: 'push' | 'replace'): void {
  try {
    const address = location.pathname + location.search + fragment;
    if (how === 'push') history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  } catch {
    // A sandboxed frame, a file or a browser that counts entries: nothing is lost but Back.
  }
}

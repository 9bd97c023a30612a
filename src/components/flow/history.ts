/**
 * Keeps the place of a walk in the address, as a fragment, with an entry of the browser's
 * history for each step: Back and Forward go question by question, and a reload loses nothing.
 * Frames and files may refuse; then the walk goes on without.
 */
export function keep(fragment: string, how: 'push' | 'replace'): void {
  try {
    const address = location.pathname + location.search + fragment;
    if (how === 'push') history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  } catch {
    // A sandboxed frame, a file or a browser that counts entries: nothing is lost but Back.
  }
}

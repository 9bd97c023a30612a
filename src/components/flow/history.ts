import type { Answer } from '../../engine/index.ts';

/** The answers of each entry this page has made, by the mark that the entry carries. */
const walks = new Map<string, readonly Answer[]>();

/**
 * Keeps the answers of a walk for an entry of the browser's history, so that Back and
 * Forward go question by question. Neither the address nor the entry holds them: addresses
 * end up in bookmarks and logs, and browsers write entries to the disk to restore a tab. The
 * entry carries a mark that means something to this page alone, until it is left or loaded
 * again. Frames and files may refuse; then the walk goes on without.
 */
export function keep(answers: readonly Answer[], how: 'push' | 'replace'): void {
  const walk = mark();
  const state = { ...asRecord(history.state), walk };
  try {
    if (how === 'push') history.pushState(state, '');
    else history.replaceState(state, '');
    walks.set(walk, answers);
  } catch {
    // A sandboxed frame, a file or a browser that counts entries: nothing is lost but Back.
  }
}

/** The answers that belong to an entry; undefined where this page has kept none for it. */
export function kept(state: unknown): readonly Answer[] | undefined {
  const { walk } = asRecord(state);
  return typeof walk === 'string' ? walks.get(walk) : undefined;
}

/** Never the same twice, not even in two pages: an old entry must not find new answers. */
function mark(): string {
  // `randomUUID` is refused where a page is not served securely; this is not.
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/**
 * Where a tool keeps what somebody asked it to keep: on this device, under a name of its own.
 * A quiz has a store of its own, because it also waits in the tab, unasked. Browsers and frames
 * may refuse at any moment: then nothing is kept, and nothing breaks.
 */

/** The name that a tool's things are kept under; other tabs hear it when they change. */
export function keyOf(tool: string): string {
  return `right-for-the-room/tool/${tool}`;
}

/** What a tool kept; undefined for nothing, or for what cannot be read. */
export function kept(tool: string): unknown {
  try {
    const text = localStorage.getItem(keyOf(tool));
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Keeps a value. False where that was refused. */
export function keep(tool: string, value: unknown): boolean {
  try {
    localStorage.setItem(keyOf(tool), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Takes everything of a tool from the device. */
export function wipe(tool: string): void {
  try {
    localStorage.removeItem(keyOf(tool));
  } catch {
    // Where nothing can be removed nothing was kept.
  }
}

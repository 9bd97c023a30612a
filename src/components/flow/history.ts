import type { Answer } from '../../engine/index.ts';

/**
 * The answers of a walk, kept with an entry of the browser's history so that Back and
 * Forward go question by question. The address never changes: it would end up in
 * bookmarks, logs and other people's sight. Frames and files may refuse; then the walk
 * goes on without.
 */
export function keep(flow: string, answers: readonly Answer[], how: 'push' | 'replace'): void {
  const state = { ...asRecord(history.state), walk: { flow, answers } };
  try {
    if (how === 'push') history.pushState(state, '');
    else history.replaceState(state, '');
  } catch {
    // A sandboxed frame, a file or a browser that counts entries: nothing is lost but Back.
  }
}

/** The answers in an entry's state; undefined where it holds none for this flow. */
export function kept(flow: string, state: unknown): readonly Answer[] | undefined {
  const { walk } = asRecord(state);
  const { flow: walked, answers } = asRecord(walk);
  if (walked !== flow || !Array.isArray(answers)) return undefined;
  return answers.flatMap((answer: unknown): Answer[] => {
    const { node, choice } = asRecord(answer);
    return typeof node === 'string' && typeof choice === 'string' ? [{ node, choice }] : [];
  });
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

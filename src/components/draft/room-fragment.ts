import { ACCOUNTS, AUDIENCES } from '../../engine/index.ts';
import type { Room } from '../../engine/index.ts';

/**
 * The room that an address asks for: "#account=company&audience=public". It may have been
 * typed by anybody: only rooms that exist count, and nothing else is read.
 */
export function roomIn(fragment: string): Room | undefined {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const account = ACCOUNTS.find((one) => one === asked.get('account'));
  const audience = AUDIENCES.find((one) => one === asked.get('audience'));
  return account && audience ? { account, audience } : undefined;
}

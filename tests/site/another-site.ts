/** A site that is not ours, for tests of what it puts on its pages. */
import type { RequestListener } from 'node:http';
import { listen } from '../../scripts/serve.ts';

/** Answers on a host name that ours has not: another site, and not only another port. */
export async function anotherSite(
  answer: RequestListener,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const { port, close } = await listen(answer, 0);
  return { address: `http://localhost:${String(port)}/`, close };
}

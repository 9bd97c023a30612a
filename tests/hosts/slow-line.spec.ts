/** WordPress hides a frame until it has said its height; browsers save work in frames nobody sees. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listen } from '../../scripts/serve.ts';
import { DIST, expect, heights, test } from './hosts.ts';

/** As WordPress 6.1 does it. */
const HIDDEN = 'position: absolute; clip: rect(1px, 1px, 1px, 1px);';

test('a hidden frame says its height, though its script comes late', async ({ tab, around }) => {
  const widget = readFileSync(join(DIST, 'embed/decide/which-account/index.html'), 'utf8');
  const script = widget.lastIndexOf('<script');
  const { address, close } = await listen((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(widget.slice(0, script));
    setTimeout(() => response.end(widget.slice(script)), 2000);
  }, 0);
  try {
    await tab.go(
      around(
        `<iframe src="${address}#?secret=AbCdEfGhIj" style="${HIDDEN}" sandbox="allow-scripts"></iframe>`,
        'localhost',
      ),
    );
    await expect.poll(async () => (await heights(tab)).wordpress).toBeGreaterThan(200);
    expect(await tab.complaints()).toEqual([]);
  } finally {
    close();
  }
});

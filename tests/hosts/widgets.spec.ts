import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOCTOR, KINDS, kindOf } from '../../src/widgets/activities.ts';
import { DIST, expect, heights, ownHeight, test, WIDGETS } from './hosts.ts';
import { handsOn } from './keyboard.ts';
import { goThrough } from './runs.ts';

const frameOf = (address: string, sandbox = ''): string =>
  `<iframe src="${address}" title="An activity" ${sandbox} width="100%" height="480"></iframe>`;

const WAYS = ['in a plain frame', 'in a sandbox', 'on another site', 'from a file'] as const;

/** In the strictest of the ways all are gone through; in each other way one of each kind is. */
const SHORT = ['check', 'feed', 'decide/which-account', 'quiz/put-it-right'];

test('each kind of activity is among the widgets', () => {
  expect(new Set(WIDGETS.map(kindOf))).toEqual(new Set([...KINDS, DOCTOR]));
  expect(WIDGETS).toEqual(expect.arrayContaining(SHORT));
});

for (const way of WAYS) {
  for (const widget of WIDGETS) {
    const whole = widget !== DOCTOR && (way === 'in a sandbox' || SHORT.includes(widget));
    test(`${widget} ${way}${whole ? ', to its end by keyboard' : ''}`, async ({
      tab,
      site,
      around,
      onDisk,
    }) => {
      const served = `${site.address}embed/${widget}/`;
      const file = pathToFileURL(join(DIST, 'embed', widget, 'index.html')).href;
      const addresses = {
        'in a plain frame': () => around(frameOf(served)),
        'in a sandbox': () => around(frameOf(served, 'sandbox="allow-scripts"'), 'localhost'),
        'on another site': () => around(frameOf(served), 'localhost'),
        'from a file': () => onDisk(frameOf(file)),
      };
      site.asked.length = 0;
      await tab.go(addresses[way]());
      await expect.poll(async () => (await heights(tab)).ours).toBeGreaterThan(100);
      if (whole) await goThrough(widget, handsOn(tab, tab.frame));
      // The last thing drawn may come after it is looked for: both are read anew each time.
      const missing = async () =>
        (await tab.frame.ask(ownHeight)) - ((await heights(tab)).ours ?? 0);
      await expect.poll(missing).toBe(0);

      expect(site.asked).toEqual(way === 'from a file' ? [] : [`/embed/${widget}/`]);
      const fetched = await tab.frame.ask(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      expect(fetched).toEqual([]);
      expect(await tab.complaints()).toEqual([]);
    });
  }
}

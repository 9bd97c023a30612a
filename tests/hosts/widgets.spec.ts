import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOCTOR, KINDS, kindOf } from '../../src/widgets/activities.ts';
import { DIST, expect, pageAround, test, WIDGETS } from './hosts.ts';
import { handsOn } from './keyboard.ts';
import { goThrough } from './runs.ts';

interface Heard {
  readonly data: { readonly type?: string; readonly height?: number };
}

/** The last height that the page around has heard. */
const heightHeard = (): number | undefined =>
  (window as unknown as { heard: readonly Heard[] }).heard
    .filter(({ data }) => data.type === 'height')
    .at(-1)?.data.height;

const ownHeight = (): number => Math.ceil(document.documentElement.getBoundingClientRect().height);

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
    }) => {
      const folder = mkdtempSync(join(tmpdir(), 'room-host-'));
      try {
        const served = `${site.address}embed/${widget}/`;
        const addresses = {
          'in a plain frame': () => around(frameOf(served)),
          'in a sandbox': () => around(frameOf(served, 'sandbox="allow-scripts"'), 'localhost'),
          'on another site': () => around(frameOf(served), 'localhost'),
          'from a file': () => {
            const own = pathToFileURL(join(DIST, 'embed', widget, 'index.html'));
            const file = join(folder, 'page.html');
            writeFileSync(file, pageAround(frameOf(own.href)));
            return Promise.resolve(pathToFileURL(file).href);
          },
        };
        site.asked.length = 0;
        await tab.go(await addresses[way]());
        await expect.poll(() => tab.page.ask(heightHeard)).toBeGreaterThan(100);
        if (whole) await goThrough(widget, handsOn(tab, tab.frame));
        const height = await tab.frame.ask(ownHeight);
        await expect.poll(() => tab.page.ask(heightHeard)).toBe(height);

        expect(site.asked).toEqual(way === 'from a file' ? [] : [`/embed/${widget}/`]);
        const fetched = await tab.frame.ask(() =>
          performance.getEntriesByType('resource').map(({ name }) => name),
        );
        expect(fetched).toEqual([]);
        expect(await tab.complaints()).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
}

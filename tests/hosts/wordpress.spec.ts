/** Our activities in posts of a real WordPress, which asks a real nginx for them. */
import { HOSTS, missingHosts } from '../../scripts/hosts.mjs';
import { BASE, readBuilt } from './built.ts';
import { openEngine } from './engines/index.ts';
import type { Tab } from './engines/engine.ts';
import { expect, ownHeight, test as base } from './hosts.ts';
import { handsOn } from './keyboard.ts';
import { freePort } from './processes.ts';
import { goThrough } from './runs.ts';
import { startNginx } from './servers/nginx.ts';
import { startWordPress } from './wordpress/wordpress.ts';
import type { WordPress } from './wordpress/wordpress.ts';

interface Worker {
  /** Address of our site, ending in a slash. */
  readonly ours: string;
  readonly wordpress: WordPress;
}

const test = base.extend<object, Worker>({
  ours: [
    async ({}, use) => {
      await use(`http://127.0.0.1:${readBuilt().port}${BASE}`);
    },
    { scope: 'worker' },
  ],
  wordpress: [
    async ({ temporary }, use) => {
      const { folder, port: room } = readBuilt();
      const port = await freePort();
      const framer = `http://localhost:${port}`;
      const nginx = await startNginx({ folder, port: room, framer, temporary });
      const wordpress = await startWordPress(temporary, port, room);
      await use(wordpress);
      await wordpress.stop();
      await nginx.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

// One at a time: there is one port at which our site says that it is.
test.describe.configure({ mode: 'default' });

/** How WordPress shows the first frame of a page, and how high. */
const shown = () => {
  const frame =
    document.querySelector('iframe') ??
    document.querySelector('right-for-the-room')?.shadowRoot?.querySelector('iframe');
  if (!frame) return undefined;
  const { height } = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  // Older versions hide a frame by clipping it.
  const clipped = style.getPropertyValue('clip') !== 'auto';
  return { height, hidden: clipped || style.visibility !== 'visible' };
};

/** How high WordPress lets a frame be that it has made itself. */
const LIMITS = { lowest: 200, highest: 1000 };

async function fits(tab: Tab, { lowest, highest } = LIMITS): Promise<void> {
  await expect
    .poll(async () => {
      const own = await tab.frame.ask(ownHeight);
      const { height, hidden } = (await tab.page.ask(shown)) ?? {};
      return { hidden, differs: (height ?? 0) - Math.min(Math.max(own, lowest), highest) };
    })
    .toEqual({ hidden: false, differs: 0 });
}

const engines = (['chromium', 'firefox', 'webkit'] as const).filter(
  (name) => !missingHosts().includes(name),
);

for (const engineName of engines) {
  test(`an author’s post of nothing but addresses, gone through in ${HOSTS[engineName].name}`, async ({
    launchOptions,
    wordpress,
    ours,
  }) => {
    const engine = await openEngine(engineName, launchOptions);
    try {
      for (const [activity, path] of [
        ['decide/which-account', 'decide/which-account/'],
        ['quiz/share-or-think', 'embed/quiz/share-or-think/'],
        ['check', 'check/'],
        ['feed', 'feed/'],
      ] as const) {
        const { link } = await wordpress.publish('author', ours + path);
        const tab = await engine.open();
        await tab.go(link);
        await fits(tab);
        await goThrough(activity, handsOn(tab, tab.frame));
        await fits(tab);
        expect(await tab.complaints()).toEqual([]);
        await tab.close();
      }
    } finally {
      await engine.close();
    }
  });
}

test('WordPress keeps of our code what the documentation says', async ({
  tab,
  wordpress,
  ours,
}) => {
  const { link } = await wordpress.publish('author', `${ours}check/`);
  await tab.go(link);
  const kept = await tab.page.ask(() => {
    const frame = document.querySelector('iframe');
    return [frame?.getAttribute('sandbox'), frame?.title, frame?.src.replace(/secret=.*/, '')];
  });
  expect(kept).toEqual(['allow-scripts', 'Check a draft', `${ours}embed/check/#?`]);
});

const element = (ours: string) =>
  `<!-- wp:html --><script src="${ours}embed.js" async></script>
  <right-for-the-room activity="decide/which-account"><a href="${ours}decide/which-account/">Which?</a></right-for-the-room><!-- /wp:html -->`;

test('an editor’s element becomes the activity, as high as it is', async ({
  tab,
  wordpress,
  ours,
}) => {
  const { link, kept } = await wordpress.publish('editor', element(ours));
  expect(kept).toBe(element(ours));
  await tab.go(link);
  // The element puts its frame in when its script has come, be the page loaded or not; what is
  // pressed in the frame before it has said its height would be lost.
  const hands = handsOn(tab, tab.frame);
  await hands.sees('.flow-choice');
  await fits(tab, { lowest: 0, highest: Infinity });
  await goThrough('decide/which-account', hands);
  await fits(tab, { lowest: 0, highest: Infinity });
  expect(await tab.complaints()).toEqual([]);
});

test('an author’s code is lost, as the documentation says', async ({ wordpress, ours }) => {
  const frame = `<iframe src="${ours}embed/check/"></iframe>`;
  for (const code of [frame, `<!-- wp:html -->${frame}<!-- /wp:html -->`, element(ours)]) {
    const { kept } = await wordpress.publish('author', `Before. ${code} After.`);
    expect(kept).not.toMatch(/iframe|script|right-for-the-room/);
    expect(kept).toMatch(/Before\.[^]*After\./);
  }
});

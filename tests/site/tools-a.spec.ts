/** The dial, the estimator, the account map and the draft cooler, in the guides they live in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { gzipped } from '../../integrations/gzipped.ts';
import { problems } from './axe.ts';
import { readPage } from './dist.ts';
import { DIST, drawn, expect, longUnless, test, watch } from './site.ts';

const SECRET = 'Zebra-Lighthouse-77';

const GUIDE = {
  'personality-dial': 'guides/how-much-personality/',
  'audience-estimator': 'guides/who-is-really-watching/',
  'account-map': 'guides/one-persona-or-several/',
  'kind-no': 'guides/one-persona-or-several/',
  'draft-cooler': 'guides/heat-and-repair/',
} as const;
type Tool = keyof typeof GUIDE;
const TOOLS = Object.keys(GUIDE) as readonly Tool[];

/** Opens the guide of a tool and waits until the tool can be used. */
async function open(page: Page, site: string, tool: Tool): Promise<Locator> {
  await page.goto(site + GUIDE[tool], { waitUntil: 'networkidle' });
  const frame = page.locator(`section.tool:has(#${tool})`);
  await frame.scrollIntoViewIfNeeded();
  await expect(frame.locator('astro-island[ssr]')).toHaveCount(0);
  return frame;
}

/** Goes on with Tab until the focus is on the element; fails where it does not get there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target.toString()}.`);
}

/** Begins just before a tool, as somebody who reads on. */
async function stepIn(page: Page, frame: Locator): Promise<void> {
  await frame.locator('h3').evaluate((one) => {
    one.tabIndex = -1;
    one.focus();
  });
  await page.keyboard.press('Tab');
}

const stored = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify(Object.fromEntries([localStorage, sessionStorage].flatMap(Object.entries))),
  );

/** A state of each tool that shows most of it. */
const FILL: Readonly<Record<Tool, (frame: Locator) => Promise<void>>> = {
  'personality-dial': async (frame) => {
    await frame.getByRole('button', { name: 'A bad night' }).click();
    await frame.getByRole('button', { name: 'This is how I would write it' }).click();
  },
  'audience-estimator': async (frame) => {
    await frame.getByRole('button', { name: '1,000' }).click();
    await frame.getByRole('checkbox').first().check();
  },
  'account-map': async (frame) => {
    await frame.getByRole('checkbox', { name: 'Me', exact: true }).first().check();
    await frame.getByRole('button', { name: 'Remove: Family group' }).click();
    await frame.getByRole('checkbox', { name: 'Keep it on this device' }).check();
  },
  'kind-no': async (frame) => {
    await frame.getByRole('textbox').first().fill('my choir');
  },
  'draft-cooler': async (frame) => {
    await frame.getByRole('textbox').fill('Eleven nights in a row.');
    await frame.getByRole('button', { name: 'Let it cool' }).click();
    await frame.getByRole('button', { name: 'Look at it now' }).click();
  },
};

for (const tool of TOOLS) {
  for (const [width, colorScheme] of [
    [360, 'light'],
    [360, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const) {
    test(
      `${tool} has nothing that axe finds, at ${width} px, ${colorScheme}`,
      longUnless(width === 360 && colorScheme === 'light'),
      async ({ browser, site }) => {
        const page = await browser.newPage({
          viewport: { width, height: 900 },
          colorScheme,
          reducedMotion: 'reduce',
        });
        const frame = await open(page, site, tool);
        await FILL[tool](frame);
        await drawn(page);
        const within = `section.tool:has(#${tool})`;
        expect(await problems(page, { within })).toEqual([]);
        await page.close();
      },
    );
  }

  for (const width of [280, 320]) {
    test(
      `${tool} does not scroll sideways at ${width} px`,
      longUnless(width === 280),
      async ({ page, site }) => {
        await page.setViewportSize({ width, height: 640 });
        const frame = await open(page, site, tool);
        const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
        expect(await wide()).toBeLessThanOrEqual(width);
        await FILL[tool](frame);
        await drawn(page);
        expect(await wide()).toBeLessThanOrEqual(width);
      },
    );
  }

  test(`${tool} stands on paper in its plain version, without its controls`, async ({
    page,
    site,
  }) => {
    const frame = await open(page, site, tool);
    await page.emulateMedia({ media: 'print' });
    await expect(frame.locator('.tool-plain')).toBeVisible();
    for (const control of await frame.locator('button, input, textarea').all())
      await expect(control).toBeHidden();
  });
}

test('the dial is turned, stopped and read by keyboard alone', async ({ page, site }) => {
  const frame = await open(page, site, 'personality-dial');
  await stepIn(page, frame);
  await tabTo(page, frame.getByRole('slider'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(frame.getByRole('status')).toContainText('3 of 5: A person at work');
  await page.keyboard.press('End');
  await expect(frame.getByRole('status')).toContainText('My brother was meant to service it');
  await page.keyboard.press('Home');
  await expect(frame.getByRole('slider')).toHaveAttribute('aria-valuetext', 'Faceless');
  await tabTo(page, frame.getByRole('button', { name: 'Just the facts' }));
  await page.keyboard.press('Enter');
  await tabTo(page, frame.getByRole('button', { name: 'This is how I would write it' }));
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('heading', { name: /^You stopped at 2/ })).toBeFocused();
  await expect(frame.locator('.dial-result mark').first()).toBeVisible();
  expect(await stored(page)).toBe('{}');
});

test('a guess is made by keyboard alone, and goes nowhere', async ({ page, site }) => {
  const frame = await open(page, site, 'audience-estimator');
  const { requests, errors } = watch(page);
  await stepIn(page, frame);
  await tabTo(page, frame.getByRole('textbox'));
  await page.keyboard.type('half of them');
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('textbox')).toBeFocused();
  await expect(frame.getByRole('status')).toHaveText(/^A whole number belongs in the field/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('40');
  await page.keyboard.press('Enter');
  await expect(
    frame.getByRole('heading', { name: 'You pictured 40. It may have been about 150.' }),
  ).toBeFocused();
  await tabTo(page, frame.getByRole('checkbox').nth(2));
  await page.keyboard.press('Space');
  await expect(frame.getByText(/^She may pass it on/).first()).toBeVisible();
  expect(requests).toEqual([]);
  expect(errors).toEqual([]);
  expect(await stored(page)).toBe('{}');
});

test('a map is made by keyboard alone, kept only after a tick, and wiped', async ({
  page,
  site,
}) => {
  const frame = await open(page, site, 'account-map');
  const { requests, errors } = watch(page);
  await stepIn(page, frame);
  await tabTo(page, frame.getByRole('textbox', { name: 'Network or place' }).first());
  await page.keyboard.press('Control+a');
  await page.keyboard.type(SECRET);
  await drawn(page);
  expect(await stored(page)).toBe('{}');
  await tabTo(page, frame.getByRole('button', { name: `Remove: ${SECRET}` }));
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('textbox', { name: 'Network or place' }).first()).toBeFocused();
  await tabTo(page, frame.getByRole('checkbox', { name: 'Keep it on this device' }));
  await page.keyboard.press('Space');
  await expect.poll(() => stored(page)).toContain(SECRET);

  await page.reload({ waitUntil: 'networkidle' });
  await frame.scrollIntoViewIfNeeded();
  const place = frame.getByRole('textbox', { name: 'Network or place' }).first();
  await expect(place).toHaveValue(SECRET);
  await frame.getByRole('button', { name: 'Wipe the map' }).click();
  await expect(place).toHaveValue('Work profile');
  await expect.poll(() => stored(page)).toBe('{}');
  expect(requests.join()).not.toContain(SECRET);
  expect(errors).toEqual([]);
});

test('a map prints alone, on one page of A4', async ({ page, site }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const frame = await open(page, site, 'account-map');
  for (const more of ['Work chat', 'Running app', 'Payment app', 'AI assistant'])
    await frame.getByRole('button', { name: more }).click();
  await frame.getByRole('button', { name: 'Print it' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(frame.locator('.map-sheet table')).toBeVisible();
  for (const other of ['h1', '.site-header', '.map-desk', '.tool-plain'])
    await expect(page.locator(other).first()).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  // After printing the page is as before.
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('h1')).toBeVisible();
});

test('a map that somebody has made takes the place of the empty one when the guide prints', async ({
  page,
  site,
}) => {
  const frame = await open(page, site, 'account-map');
  await frame.getByRole('textbox', { name: 'Network or place' }).first().fill('Choir');
  await page.emulateMedia({ media: 'print' });
  await expect(frame.locator('.map-sheet').getByText('Choir')).toBeVisible();
  await expect(frame.locator('.tool-plain')).toBeHidden();
  await expect(page.locator('h1')).toBeVisible();
});

test('a kind no is filled in and copied by keyboard alone', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const frame = await open(page, site, 'kind-no');
  await stepIn(page, frame);
  await tabTo(page, frame.getByRole('textbox').nth(1));
  await page.keyboard.type('the garage’s page');
  await tabTo(page, frame.getByRole('button', { name: 'Copy the short one' }));
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'You will find me on the garage’s page.',
  );
});

test('a draft cools over a reload, in two tabs, and is let go in both', async ({
  page,
  site,
  context,
}) => {
  await page.clock.install({ time: new Date('2026-03-04T14:00:00') });
  const frame = await open(page, site, 'draft-cooler');
  const { requests, errors } = watch(page);
  await stepIn(page, frame);
  await tabTo(page, frame.getByRole('textbox'));
  await page.keyboard.type(SECRET);
  await drawn(page);
  expect(await stored(page)).toBe('{}');
  await tabTo(page, frame.getByRole('checkbox', { name: 'Keep it on this device meanwhile' }));
  await page.keyboard.press('Space');
  await drawn(page);
  expect(await stored(page)).toBe('{}');
  await tabTo(page, frame.getByRole('button', { name: 'Let it cool' }));
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('heading', { name: 'It is cooling' })).toBeFocused();
  await expect(frame.getByText('It is ready at 14:10.')).toBeVisible();
  await expect.poll(() => stored(page)).toContain(SECRET);

  const second = await context.newPage();
  await second.clock.install({ time: new Date('2026-03-04T14:05:00') });
  const other = await open(second, site, 'draft-cooler');
  await expect(other.getByRole('heading', { name: 'It is cooling' })).toBeVisible();
  await second.clock.runFor('06:00');
  await expect(other.getByRole('textbox')).toHaveValue(SECRET);
  await expect(other.getByRole('link', { name: 'Go to the checker' })).toHaveAttribute(
    'href',
    /\/check\/$/,
  );

  await tabTo(page, frame.getByRole('button', { name: 'Delete the draft' }));
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('textbox')).toBeFocused();
  await expect(other.getByRole('textbox')).toHaveValue('');
  await expect(other.getByRole('status')).toHaveText('The draft was deleted in another tab.');
  await expect.poll(() => stored(page)).toBe('{}');
  expect(requests.join()).not.toContain(SECRET);
  expect(errors).toEqual([]);
});

test('no other guide carries the styles of a tool', () => {
  const plain = readPage('guides/what-oversharing-is/index.html');
  for (const name of ['.dial-', '.audience-', '.map-row', '.kind-no', '.cooler', '.tool-plain'])
    expect(plain).not.toContain(name);
  expect(readPage(`${GUIDE['personality-dial']}index.html`)).toContain('.dial-');
});

/** A tool’s script with what it imports, but for what every island has. */
function scripts(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry) || entry.includes('/islands.')) return seen;
  seen.add(entry);
  const code = readFileSync(join(DIST, entry), 'utf8');
  for (const [, to = ''] of code.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
    scripts(join(entry, '..', to), seen);
  return seen;
}

test('each tool brings at most 5 kB of script of its own', () => {
  for (const tool of TOOLS) {
    const html = readPage(`${GUIDE[tool]}index.html`);
    const [, part = ''] = html.split(`id="${tool}"`);
    const entry = /component-url="\/([^"]+)"/.exec(part)?.[1] ?? '';
    const bytes = [...scripts(entry)].reduce(
      (sum, path) => sum + gzipped(readFileSync(join(DIST, path))),
      0,
    );
    expect(bytes, tool).toBeGreaterThan(500);
    expect(bytes, tool).toBeLessThan(5000);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [tool, words] of [
    ['personality-dial', 'My brother was meant to service it'],
    ['audience-estimator', 'about 150'],
    ['account-map', 'Family group'],
    ['kind-no', 'I keep this account for family and old friends.'],
    ['draft-cooler', 'What do I want to happen now?'],
  ] as const) {
    test(`${tool} is there to read, and nothing that would do nothing`, async ({ page, site }) => {
      await page.goto(site + GUIDE[tool]);
      const frame = page.locator(`section.tool:has(#${tool})`);
      await expect(frame.locator('.tool-plain')).toContainText(words);
      await expect(frame.locator('.tool-plain')).toBeVisible();
      await expect(frame.getByRole('button')).toHaveCount(0);
      await expect(frame.getByRole('textbox')).toHaveCount(0);
    });
  }

  test('the empty map goes its own way to the side on a telephone', async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(site + GUIDE['account-map']);
    await expect(page.locator('.map-scroll')).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

/** The tools of four guides: by keyboard, without script, on paper, and what they keep. */
import type { Locator, Page } from '@playwright/test';
import { problems } from './axe.ts';
import { drawn, expect, longUnless, test, watch } from './site.ts';

const HUNT = 'guides/sharing-by-default/';
const MESSAGE = 'guides/other-peoples-stories/';
const RECORD = 'guides/customer-details/';
const SWAP = 'guides/ai-assistants/';
const POLICY = 'guides/a-policy-people-can-live-with/';
const GUIDES = [HUNT, MESSAGE, RECORD, SWAP];

const KEY = 'right-for-the-room/tool/switch-hunt';

/** The tool of a guide, alive; printing is counted and not done. */
async function open(page: Page, address: string): Promise<Locator> {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(address);
  const tool = page.locator('section.tool');
  await tool.scrollIntoViewIfNeeded();
  await expect(tool.locator('astro-island[ssr]')).toHaveCount(0);
  return tool;
}

/** Goes on with Tab until the focus is there. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`Tab never reaches ${String(wanted)}.`);
}

/** Begins just before the first control of a tool. */
async function enter(tool: Locator): Promise<void> {
  await tool
    .getByRole('heading')
    .first()
    .evaluate((heading) => {
      heading.tabIndex = -1;
      heading.focus();
    });
}

/** How many sheets of A4 a page prints. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length;
}

test('hunts switches by keyboard alone, one app after another', async ({ page, site }) => {
  const tool = await open(page, site + HUNT);
  await enter(tool);
  await tabTo(page, tool.getByLabel('Which app is this round for?'));
  await page.keyboard.type('Salon page');
  await tabTo(page, tool.getByRole('checkbox', { name: /^Audience/ }));
  await page.keyboard.press('Space');
  await tabTo(page, tool.getByRole('checkbox', { name: /^Place/ }));
  await page.keyboard.press('Space');
  await expect(tool.getByRole('status')).toHaveText('Salon page: Two of nine looked at.');
  await tabTo(page, tool.getByRole('button', { name: 'Another app' }));
  await page.keyboard.press('Enter');
  const name = tool.getByLabel('Which app is this round for?');
  await expect(name).toHaveValue('');
  await expect(name).toBeFocused();
  await page.keyboard.type('Running app');
  await expect(name).toHaveValue('Running app');
  await expect(tool.getByText('None of the nine looked at yet.')).toBeVisible();
  await expect(tool.getByRole('radio', { name: 'Salon page: 2 of 9' })).not.toBeChecked();
});

test('keeps a hunt only when told to, over a reload, and wipes it', async ({ page, site }) => {
  const tool = await open(page, site + HUNT);
  const kept = () => page.evaluate((key) => localStorage.getItem(key), KEY);
  await tool.getByLabel('Which app is this round for?').fill('Salon page');
  await drawn(page);
  expect(await kept()).toBeNull();
  await tool.getByLabel('Keep this list on this device').check();
  await expect.poll(kept).toContain('Salon page');
  await open(page, site + HUNT);
  await expect(tool.getByLabel('Which app is this round for?')).toHaveValue('Salon page');
  await tool.getByRole('button', { name: 'Wipe it all' }).click();
  await expect(tool.getByLabel('Which app is this round for?')).toHaveValue('');
  await expect.poll(() => page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('saves a reminder without the name of an app', async ({ page, site }) => {
  const tool = await open(page, site + HUNT);
  await tool.getByLabel('Which app is this round for?').fill('Salon page');
  await tool.getByLabel('Next round on').fill('2027-05-29');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    tool.getByRole('button', { name: 'Save a reminder for my calendar' }).click(),
  ]);
  const stream = await file.createReadStream();
  let text = '';
  for await (const part of stream) text += String(part);
  expect(text).toContain('DTSTART;VALUE=DATE:20270529');
  expect(text).not.toContain('Salon');
});

test('prints the hunt on one sheet, alone', async ({ page, site }) => {
  const tool = await open(page, site + HUNT);
  await tool.getByLabel('Which app is this round for?').fill('Salon page');
  await tool.getByRole('button', { name: 'Print the sheet' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.switch-sheet')).toBeVisible();
  await expect(page.locator('.switch-sheet')).toContainText('Salon page');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  expect(await sheets(page)).toBe(1);
});

test('refuses no style of a tool', async ({ page, site }) => {
  const { errors } = watch(page);
  for (const address of [...GUIDES, POLICY]) await open(page, site + address);
  expect(errors).toEqual([]);
});

test('writes a message by keyboard alone and copies the person’s own words', async ({
  context,
  page,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tool = await open(page, site + MESSAGE);
  await enter(tool);
  await tabTo(page, tool.getByRole('radio', { name: 'A colleague or a friend' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const message = tool.getByLabel('Your message');
  await expect(message).toHaveValue(/May we show a picture of your child on our website/);
  await tabTo(page, message);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Jun');
  await tabTo(page, tool.getByRole('button', { name: 'Copy the message' }));
  await page.keyboard.press('Enter');
  await expect(tool.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/ Jun$/);
});

test('prints a record on one sheet, filled in and blank', async ({ page, site }) => {
  const tool = await open(page, site + RECORD);
  await tool.getByLabel('Who says yes').fill('Amira K.');
  await tool.getByRole('button', { name: 'Print a blank card' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.record-card')).not.toContainText('Amira');
  expect(await sheets(page)).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await tool.getByRole('button', { name: 'Print the card', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.record-card')).toContainText('Amira K. says yes');
  expect(await sheets(page)).toBe(1);
});

test('swaps details there and back, and asks only this site for its words', async ({
  page,
  site,
}) => {
  const tool = await open(page, site + SWAP);
  const { requests, errors } = watch(page);
  await tool.getByRole('button', { name: 'Try it with a sample' }).click();
  const result = tool.getByLabel('With stand-ins');
  await expect(result).toHaveValue(/Customer: \[client A\], \[address A\], order \[number A\]/);
  await expect(result).not.toHaveValue(/Dana|Tom|88213|7946/);
  await tool.getByLabel('The assistant’s answer').fill('Dear [client A], we are sorry.');
  await expect(tool.getByLabel('With the real words')).toHaveValue(
    'Dear Dana Whitlock, we are sorry.',
  );
  expect(requests.filter((address) => !address.startsWith(site))).toEqual([]);
  expect(requests.join(' ')).not.toMatch(/Dana|88213/);
  expect(errors).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('forgets a prompt on leaving the page and coming back', async ({ page, site }) => {
  const tool = await open(page, site + SWAP);
  await tool.getByLabel('Your prompt').fill('Dear Dana');
  await page.goto(`${site}guides/`);
  await page.goBack();
  await expect(page.locator('section.tool').getByLabel('Your prompt')).toHaveValue('');
});

test('prints a policy on one sheet, alone, with what cannot be unticked', async ({
  page,
  site,
}) => {
  const tool = await open(page, site + POLICY);
  await tool.getByLabel('Name of your firm or group').fill('Tarn Joinery');
  for (const box of await tool.getByRole('checkbox').all()) await box.uncheck();
  await tool.getByRole('button', { name: 'Print the page' }).click();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.policy-sheet');
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText('How we share at Tarn Joinery');
  await expect(sheet).toContainText('You may talk about pay, hours, safety');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  expect(await sheets(page)).toBe(1);
});

for (const address of GUIDES) {
  test(`${address} prints its tool with the guide, in its plain form`, async ({ page, site }) => {
    const tool = await open(page, site + address);
    await page.emulateMedia({ media: 'print' });
    await expect(tool.locator('.tool-plain')).toBeVisible();
    await expect(tool.locator('.tool-live')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

for (const address of [...GUIDES, POLICY]) {
  for (const width of [280, 320, 768, 1440]) {
    test(
      `${address} is as wide as the window at ${String(width)} px`,
      longUnless(width === 280),
      async ({ page, site }) => {
        await page.setViewportSize({ width, height: 900 });
        await open(page, site + address);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      },
    );
  }

  for (const width of [360, 1440]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(
        `axe finds nothing: ${address}, ${colorScheme}, ${String(width)} px`,
        longUnless(width === 360 && colorScheme === 'light'),
        async ({ page, site }) => {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 900 });
          const tool = await open(page, site + address);
          if (address === SWAP) {
            await tool.getByRole('button', { name: 'Try it with a sample' }).click();
            await tool.getByLabel('The assistant’s answer').fill('Dear [client A]');
          }
          if (address === HUNT) {
            await tool.getByRole('checkbox', { name: /^Audience/ }).check();
            await tool.getByRole('button', { name: 'Another app' }).click();
          }
          if (address === MESSAGE) {
            await tool.getByRole('radio', { name: /to a parent$/ }).check();
            await tool.getByRole('radio', { name: 'Somewhere else' }).check();
          }
          await drawn(page);
          expect(await problems(page)).toEqual([]);
        },
      );
    }
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of GUIDES) {
    test(`${address} shows the plain form and no control that would do nothing`, async ({
      page,
      site,
    }) => {
      await page.goto(site + address);
      const tool = page.locator('section.tool');
      await expect(tool.locator('.tool-plain')).toBeVisible();
      await expect(tool.getByRole('button')).toHaveCount(0);
      await expect(tool.getByRole('textbox')).toHaveCount(0);
    });
  }

  test('the guide to a policy has its page to read, and no form', async ({ page, site }) => {
    await page.goto(site + POLICY);
    await expect(page.locator('section.tool')).toBeHidden();
    await expect(page.getByText('How we share at Tarn Joinery')).toBeVisible();
  });
});

/** The policy reader: by keyboard, without script, and what it keeps to itself. */
import type { Page } from '@playwright/test';
import { problems } from './axe.ts';
import { expect, longUnless, marked, ready, test, watch } from './site.ts';

const POLICY = 'teams/policy/';
const SECRET = 'Zebrafinch staff must not discuss their salary.';

async function open(page: Page, site: string): Promise<void> {
  await page.goto(site + POLICY);
  await ready(page);
}

test('marks, explains and leads back to the words, by keyboard alone', async ({ page, site }) => {
  await open(page, site);
  await page.getByLabel('Your policy').focus();
  await page.keyboard.type(SECRET);
  await expect.poll(() => marked(page)).toBe('must not discuss their salary');
  await expect(page.locator('.policy-status')).toContainText('1 broad phrase found.');
  const show = page.getByRole('button', { name: /^Show in the policy/ });
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    if (await show.evaluate((one) => one === document.activeElement)) break;
  }
  await expect(show).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Your policy')).toBeFocused();
  await expect
    .poll(() => page.evaluate(() => getSelection()?.toString()))
    .toBe('must not discuss their salary');
});

test('sends and keeps nothing, and the words are nowhere in address or log', async ({
  page,
  site,
}) => {
  await open(page, site);
  await page.waitForLoadState('networkidle');
  const { requests, errors } = watch(page);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.getByLabel('Your policy').fill(SECRET);
  await expect(page.locator('.policy-note')).toHaveCount(1);
  expect(requests).toEqual([]);
  expect(errors).toEqual([]);
  expect(said.join()).not.toContain('Zebrafinch');
  expect(page.url()).not.toContain('Zebrafinch');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
});

test('copies a wording and all notes', async ({ context, page, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, site);
  await page.getByRole('button', { name: 'Try a sample policy' }).click();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: /^Copy this wording: Silence about pay/ }).click();
  await expect.poll(clipboard).toContain('You may talk about your own pay');
  await page.getByRole('button', { name: 'Copy all notes as text' }).click();
  await expect.poll(clipboard).toContain('not legal advice');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is a list of all kinds with reason and wording', async ({ page, site }) => {
    await page.goto(site + POLICY);
    await expect(page.locator('.proof-noscript')).toBeVisible();
    await expect(page.getByLabel('Your policy')).toBeHidden();
    expect(await page.locator('.policy-page-kinds article').count()).toBeGreaterThan(20);
    await expect(page.getByText('Do not post anything negative about the company.')).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test(
      `axe finds nothing at ${String(width)} px, ${colorScheme}`,
      longUnless(width === 360 && colorScheme === 'light'),
      async ({ browser, site }) => {
        const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
        await open(page, site);
        expect(await problems(page)).toEqual([]);
        await page.getByRole('button', { name: 'Try a sample policy' }).click();
        await expect(page.locator('.policy-note').first()).toBeVisible();
        expect(await problems(page)).toEqual([]);
        await page.close();
      },
    );
  }
}

test('nothing scrolls sideways with notes at 280 px', async ({ browser, site }) => {
  const page = await browser.newPage({ viewport: { width: 280, height: 640 } });
  await open(page, site);
  await page.getByRole('button', { name: 'Try a sample policy' }).click();
  await expect(page.locator('.policy-note').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
  await page.close();
});

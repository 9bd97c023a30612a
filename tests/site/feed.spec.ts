import { expect, ready, test, watch } from './site.ts';

const PAGE = 'feed/';

test('goes through the day by keyboard alone, and asks the network for nothing', async ({
  page,
  site,
}) => {
  await page.goto(site + PAGE, { waitUntil: 'networkidle' });
  await ready(page);
  const { requests, errors } = watch(page);
  const groups = page.locator('.act-choice');
  const count = await groups.count();
  expect(count).toBe(15);
  await groups.first().locator('input').first().focus();
  for (let at = 0; at < count; at += 1) {
    await expect(groups.nth(at).locator('input').first()).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
  }
  await expect(page.locator('.act-choice input:checked')).toHaveCount(count);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What came of it' })).toBeFocused();
  await page.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status')).toContainText('of 15 shown.');
  expect(requests).toEqual([]);
  expect(errors).toEqual([]);
});

test('keeps nothing: another visit begins a new day', async ({ page, site }) => {
  await page.goto(site + PAGE);
  await ready(page);
  await page.locator('.act-choice input').first().check();
  const kept = () =>
    page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
  expect(await kept()).toBe(0);
  await page.reload();
  await ready(page);
  await expect(page.locator('.act-choice input:checked')).toHaveCount(0);
  // What is kept at all is kept by the time a page goes.
  expect(await kept()).toBe(0);
});

for (const width of [280, 360, 768, 1440]) {
  test(`fits ${String(width)} px, before and after`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site + PAGE);
    await ready(page);
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await over()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'See what came of it' }).click();
    await expect(page.getByRole('heading', { name: 'The day at a glance' })).toBeVisible();
    expect(await over()).toBeLessThanOrEqual(0);
  });
}

test('can be read without script: every entry, what to do and whom it could harm', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site + PAGE);
  const entries = page.locator('.feed-outline > li');
  await expect(entries).toHaveCount(15);
  await expect(page.locator('.feed-player')).toBeHidden();
  for (const entry of await entries.all()) {
    await entry.locator('summary').click();
    await expect(entry.getByText('A careful colleague')).toBeVisible();
    await expect(entry.getByText('Harm it could do')).toBeVisible();
  }
  await context.close();
});

import { expect, ready, test, watch } from './site.ts';

const PAGE = 'quizzes/boundary-style/';

test('goes through the portrait by keyboard alone and keeps the card as a picture', async ({
  page,
  site,
}) => {
  await page.goto(site + PAGE, { waitUntil: 'networkidle' });
  await ready(page);
  const { requests, errors } = watch(page);
  const count = await page.locator('.style-player-bar > span').count();
  await page.locator('.style-player input').first().focus();
  for (let at = 1; at <= count; at += 1) {
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    if (at === count) break;
    await expect(page.locator('.style-player h2')).toBeFocused();
    await page.keyboard.press('Tab');
  }
  await expect(page.getByRole('heading', { name: 'Your mix' })).toBeFocused();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep it as a picture' }).press('Enter');
  expect((await download).suggestedFilename()).toBe('my-rules.png');
  expect(requests.filter((address) => !address.startsWith('blob:'))).toEqual([]);
  expect(errors).toEqual([]);
});

test('prints the card alone, on one page', async ({ page, site }) => {
  await page.goto(site + PAGE);
  await ready(page);
  const count = await page.locator('.style-player-bar > span').count();
  for (let at = 0; at < count; at += 1) {
    await page
      .locator('.style-player input')
      .nth(at % 4)
      .check();
    await page.locator('.style-player-buttons .button').first().click();
  }
  await expect(page.locator('.rule-card')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.rule-card')).toBeVisible();
  await expect(page.locator('.style-player-answers')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

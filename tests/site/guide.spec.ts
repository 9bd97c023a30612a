import { expect, test } from './site.ts';

const GUIDE = 'guides/talking-about-work/';

test.describe('the law of several countries', () => {
  for (const script of [true, false]) {
    test(`is chosen by country, ${script ? 'with' : 'without'} script`, async ({
      browser,
      site,
    }) => {
      const page = await browser.newPage({ javaScriptEnabled: script });
      await page.goto(site + GUIDE);
      const us = page.locator('.laws .law > div').nth(0);
      const gb = page.locator('.laws .law > div').nth(1);
      await expect(us).toBeVisible();
      await expect(gb).toBeHidden();
      const choice = page.getByRole('group', { name: 'Where are you?' });
      await choice.getByRole('radio', { name: 'United States' }).focus();
      await page.keyboard.press('ArrowDown');
      await expect(choice.getByRole('radio', { name: 'Great Britain' })).toBeChecked();
      await expect(gb).toBeVisible();
      await expect(us).toBeHidden();
      await page.close();
    });
  }

  test('is all there on paper', async ({ page, site }) => {
    await page.goto(site + GUIDE);
    await page.emulateMedia({ media: 'print' });
    for (const law of await page.locator('.laws .law > div').all()) await expect(law).toBeVisible();
  });
});

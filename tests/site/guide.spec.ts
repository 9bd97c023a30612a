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
    await expect(page.locator('.laws').getByRole('radio')).toHaveCount(0);
    let below = 0;
    for (const law of await page.locator('.laws .law').all()) {
      const [country, text] = await Promise.all([
        law.locator('.law-country').boundingBox(),
        law.locator('> div').boundingBox(),
      ]);
      if (!country || !text) throw new Error('Expected every law, with its country.');
      // One after the other: on paper nobody can choose, so each law says whose it is.
      expect(country.y).toBeGreaterThanOrEqual(below);
      expect(text.y).toBeGreaterThan(country.y);
      below = text.y + text.height;
    }
  });

  test('waits for whoever follows a link and comes back', async ({ page, site }) => {
    await page.goto(site + GUIDE);
    const chosen = page.getByRole('radio', { name: 'Great Britain' });
    await chosen.check();
    await page.goto(`${site}glossary/`);
    await page.goBack();
    await expect(chosen).toBeChecked();
  });

  test('is one choice, and not a landmark for each country', async ({ page, site }) => {
    await page.goto(site + GUIDE);
    await expect(page.locator('.laws').getByRole('complementary')).toHaveCount(0);
  });
});

for (const path of [
  GUIDE,
  'essays/4-personal-and-corporate-profiles/',
  'glossary/',
  'method/facts/',
  'teams/policy/',
]) {
  test(`every address of another site is on paper, and once, on /${path}`, async ({
    page,
    site,
  }) => {
    await page.goto(site + path);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('main a[href^="http"]').evaluateAll((links) =>
      links.map((link) => {
        const words = link.checkVisibility() ? link.textContent : '';
        const address = link.getAttribute('href') ?? '';
        const after = getComputedStyle(link, '::after').content;
        return { address, times: `${words} ${after}`.split(address).length - 1 };
      }),
    );
    expect(printed.length).toBeGreaterThan(3);
    expect(printed.filter(({ times }) => times !== 1)).toEqual([]);
  });
}

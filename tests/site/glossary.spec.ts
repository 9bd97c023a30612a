import type { Page } from '@playwright/test';
import { expect, test, watch } from './site.ts';

const GUIDE = 'guides/one-persona-or-several/';
const TERM = 'boundary-style';

/** Puts the focus before a term and moves on to it as a keyboard does. */
async function focusByKeyboard(page: Page, selector: string): Promise<void> {
  await page.keyboard.press('Tab');
  await page.locator(selector).focus();
}

test.describe('a term in a guide', () => {
  test('shows its note while it has the focus, and lets go of it', async ({ page, site }) => {
    const { errors } = watch(page);
    await page.goto(site + GUIDE);
    const term = page.locator(`a.term[href$="#${TERM}"]`);
    const note = page.locator(`#term-${TERM}`);
    await expect(note).toBeHidden();
    await focusByKeyboard(page, `a.term[href$="#${TERM}"]`);
    await expect(note).toBeVisible();
    await expect(note).toContainText('Boundary style.');
    // The next stop is the link inside the note, which stays while it is used.
    await page.keyboard.press('Tab');
    await expect(note.getByRole('link', { name: 'In the glossary' })).toBeFocused();
    await expect(note).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(note).toBeHidden();
    await expect(term).not.toBeFocused();
    expect(errors).toEqual([]);
  });

  test('closes with Escape, and the focus stays where one reads', async ({ page, site }) => {
    await page.goto(site + GUIDE);
    const term = page.locator(`a.term[href$="#${TERM}"]`);
    const note = page.locator(`#term-${TERM}`);
    await focusByKeyboard(page, `a.term[href$="#${TERM}"]`);
    await expect(note).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(term).toBeFocused();

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(note.getByRole('link')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(term).toBeFocused();
  });

  test('shows its note under a mouse, which may move on to the note', async ({ page, site }) => {
    await page.goto(site + GUIDE);
    const note = page.locator(`#term-${TERM}`);
    await page.locator(`a.term[href$="#${TERM}"]`).hover();
    await expect(note).toBeVisible();
    await note.getByRole('link').hover();
    await page.waitForTimeout(600);
    await expect(note).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(note).toBeHidden();
  });

  test('follows a click of the mouse into the glossary', async ({ page, site }) => {
    await page.goto(site + GUIDE);
    await page.locator(`a.term[href$="#${TERM}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/glossary/#${TERM}$`));
    await expect(page.locator(`#${TERM}`)).toBeInViewport();
  });

  test('tells its note to screen readers, open or not', async ({ page, site }) => {
    await page.goto(site + GUIDE);
    await expect(page.locator(`a.term[href$="#${TERM}"]`)).toHaveAccessibleDescription(
      /^Boundary style\. How somebody handles/,
    );
  });

  test('leaves no gap before the mark that follows it', async ({ page, site }) => {
    await page.goto(`${site}guides/customer-details/`);
    await expect(page.locator('.term')).not.toHaveCount(0);
    const text = await page.locator('.prose').evaluate((prose) => (prose as HTMLElement).innerText);
    expect(text).toContain('leave everyone nameless. In the US');
    expect(text).not.toMatch(/\p{L} [.,;:]/u);
  });
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('a tap opens the note inside the window, another elsewhere closes it', async ({
    page,
    site,
  }) => {
    await page.goto(site + GUIDE);
    for (const term of await page.locator('a.term').all()) {
      const id = (await term.getAttribute('aria-describedby')) ?? '';
      const note = page.locator(`#${id}`);
      await term.tap();
      await expect(note).toBeVisible();
      expect(page.url()).toContain(GUIDE);
      const box = await note.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      await page.touchscreen.tap(4, 4);
      await expect(note).toBeHidden();
    }
    await page.locator('a.term').first().tap();
    await page.getByRole('link', { name: 'In the glossary' }).tap();
    await expect(page).toHaveURL(/\/glossary\/#/);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a term is a link into the glossary, where it stands with its example', async ({
    page,
    site,
  }) => {
    await page.goto(site + GUIDE);
    await expect(page.locator('.term-note').first()).toBeHidden();
    await page.locator(`a.term[href$="#${TERM}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/glossary/#${TERM}$`));
    const entry = page.locator(`#${TERM}`);
    await expect(entry.getByRole('heading', { name: 'Boundary style' })).toBeVisible();
    await expect(entry.locator('.said')).toBeVisible();
  });
});

test('every link of the glossary to itself leads somewhere', async ({ page, site }) => {
  await page.goto(`${site}glossary/`);
  const lost = await page
    .locator('main a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => document.getElementById(href.slice(1)) === null),
    );
  expect(lost).toEqual([]);
  expect(await page.locator('article').count()).toBeGreaterThanOrEqual(44);
});

test('the guides lead to the glossary', async ({ page, site }) => {
  await page.goto(`${site}guides/`);
  await page.getByRole('link', { name: 'glossary' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Words, in plain English');
});

for (const [path, cited] of [
  ['glossary/', '.glossary-terms .cite a'],
  [GUIDE, '.prose .cite a'],
] as const) {
  test(`the sources of /${path} are folded; a citation opens them, and paper has them all`, async ({
    page,
    site,
  }) => {
    await page.goto(site + path);
    const last = page.locator('.sources > li').last();
    await expect(last).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(last).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await expect(last).toBeHidden();
    const cite = page.locator(cited).last();
    const href = (await cite.getAttribute('href')) ?? '';
    await cite.click();
    await expect(page.locator(href)).toBeInViewport();
    // So does an address that somebody was sent.
    await page.goto('about:blank');
    await page.goto(site + path + href);
    await expect(page.locator(href)).toBeInViewport();
  });
}

test('nothing of the glossary scrolls sideways at 320 px', async ({ browser, site }) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${site}glossary/`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
});

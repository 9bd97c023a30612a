import { expect, test, watch } from './site.ts';

test('finds "holiday" from the key /, by keyboard alone', async ({ page, site }) => {
  await page.goto(site);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search the guides, quizzes and decisions' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('holiday');
  await expect(dialog.getByRole('link').first()).toBeVisible();
  await expect(dialog.getByRole('status')).toHaveText(/result/);
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(site);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('opens from its button and closes with Escape, giving the focus back', async ({
  page,
  site,
}) => {
  await page.goto(`${site}guides/`);
  const button = page.getByRole('button', { name: 'Search' });
  await button.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
});

test('loads nothing of the index before somebody searches', async ({ page, site }) => {
  const { requests } = watch(page);
  await page.goto(site, { waitUntil: 'networkidle' });
  expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

test('says so when nothing is found', async ({ page, site }) => {
  await page.goto(site);
  await page.keyboard.press('/');
  await page.keyboard.type('zyxwvutq');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/Nothing found/);
});

test('keeps the key / for writing inside a field', async ({ page, site }) => {
  await page.goto(`${site}check/`);
  await page.getByRole('textbox', { name: 'Your draft' }).focus();
  await page.keyboard.type('and/or');
  await expect(page.getByRole('textbox', { name: 'Your draft' })).toHaveValue('and/or');
});

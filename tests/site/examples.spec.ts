import { samples } from '../support/wording.ts';
import { expect, test } from './site.ts';

test('shows every sample draft once, at a place of its own, in one of the rooms', async ({
  page,
  site,
}) => {
  await page.goto(`${site}examples/`);
  const cards = page.locator('.examples article');
  await expect(cards).toHaveCount(samples.length);
  for (const { id, text } of samples) await expect(page.locator(`#${id}`)).toContainText(text);
  const rooms = page.getByRole('navigation', { name: 'Rooms' }).getByRole('link');
  await expect(rooms).toHaveCount(new Set(samples.map(({ audience }) => audience)).size);
});

test('keeps the answer folded until somebody asks for it', async ({ page, site }) => {
  await page.goto(`${site}examples/#p23`);
  const card = page.locator('#p23');
  await expect(card).toBeInViewport();
  await expect(card.getByText('Edit it first')).toBeHidden();
  await card.getByText('See the answer').click();
  await expect(card.getByText('Edit it first')).toBeVisible();
  await expect(card.getByText('A safer way to say it')).toBeVisible();
  await expect(page.locator('#p24').getByText('Edit it first')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the posts of one verdict, by keyboard, and all again', async ({ page, site }) => {
    await page.goto(`${site}examples/`);
    const seen = page.locator('.examples article:visible');
    await page.getByRole('radio', { name: /^All/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: /^Share/ })).toBeChecked();
    const share = samples.filter(({ verdict }) => verdict === 'share');
    await expect(seen).toHaveCount(share.length);
    await expect(page.locator('#p23')).toBeHidden();
    await expect(page.getByRole('heading', { level: 2, name: 'An AI chat' })).toBeHidden();
    await page.keyboard.press('ArrowLeft');
    await expect(seen).toHaveCount(samples.length);
  });

  test('leads to a room', async ({ page, site }) => {
    await page.goto(`${site}examples/`);
    await page.getByRole('link', { name: /^Followers/ }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Followers' })).toBeInViewport();
  });
});

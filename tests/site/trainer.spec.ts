import { expect, test, watch } from './site.ts';

const QUIZ = 'quizzes/customer-care/';

test('slides are gone through by keyboard alone, each answer shown before going on', async ({
  page,
  site,
}) => {
  await page.goto(`${site}${QUIZ}slides/`, { waitUntil: 'networkidle' });
  const { requests, errors } = watch(page);
  await page.keyboard.press('ArrowRight');
  const total = Number((await page.locator('[data-place]').textContent())?.split(' of ')[1]);
  expect(total).toBeGreaterThanOrEqual(12);
  for (let slide = 2; slide < total; slide += 1) {
    await expect(page.locator('.slide:visible h2').first()).toBeFocused();
    await expect(page.locator('.slide:visible details')).not.toHaveAttribute('open');
    await page.keyboard.press('Space');
    await expect(page.locator('.slide:visible details')).toHaveAttribute('open');
    await page.keyboard.press('Space');
  }
  await expect(page.getByRole('heading', { name: 'That was the last one.' })).toBeFocused();
  expect(new URL(page.url()).hash).toBe(`#slide=${total}`);
  // Chromium asks for the icon again whenever the address changes.
  expect(requests.filter((address) => !address.endsWith('/favicon.svg'))).toEqual([]);
  expect(errors).toEqual([]);
});

test('slides open where the address says, and print with every answer', async ({ page, site }) => {
  await page.goto(`${site}${QUIZ}slides/#slide=4`);
  await expect(page.locator('[data-place]')).toHaveText(/^Slide 4 of/);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.slide:visible').count()).toBeGreaterThan(10);
});

test('a sheet prints with the answers that were chosen, and nothing is cut', async ({
  page,
  site,
}) => {
  await page.goto(`${site}${QUIZ}sheet/`);
  const pagesOf = async (format: string) =>
    (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  await expect(page.locator('.sheet-answer').first()).toBeHidden();
  const without = await pagesOf('A4');
  await page.getByRole('radio', { name: 'After each item' }).check();
  await expect(page.locator('.sheet-answer').first()).toBeVisible();
  await page.getByRole('radio', { name: 'On pages of their own' }).check();
  await expect(page.locator('.sheet-end')).toBeVisible();
  await expect(page.locator('.sheet-answer').first()).toBeHidden();
  const end = await pagesOf('Letter');
  expect(without).toBeGreaterThanOrEqual(2);
  expect(without).toBeLessThanOrEqual(7);
  expect(end).toBeGreaterThan(without);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('slides stand below one another, and answers open', async ({ page, site }) => {
    await page.goto(`${site}${QUIZ}slides/`);
    const slides = page.locator('.slide');
    expect(await slides.count()).toBeGreaterThan(10);
    await expect(slides.nth(5)).toBeVisible();
    await slides.nth(5).locator('summary').click();
    await expect(slides.nth(5).locator('details')).toHaveAttribute('open');
    await expect(page.locator('.deck-bar')).toBeHidden();
  });

  test('the answers of a sheet are chosen all the same', async ({ page, site }) => {
    await page.goto(`${site}${QUIZ}sheet/`);
    await page.getByRole('radio', { name: 'After each item' }).check();
    await expect(page.locator('.sheet-answer').first()).toBeVisible();
  });
});

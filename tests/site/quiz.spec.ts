import { expect, ready, test, watch } from './site.ts';

test('takes "Share it, or think again?" to its result, with feedback after every answer', async ({
  page,
  site,
}) => {
  await page.goto(`${site}quizzes/share-or-think/`, { waitUntil: 'networkidle' });
  await ready(page);
  const { requests, errors } = watch(page);
  for (let item = 0; item < 40; item += 1) {
    const radios = page.getByRole('radio');
    if ((await radios.count()) === 0) break;
    await radios.first().check({ force: true });
    await page.getByRole('button', { name: 'Check my answer' }).click();
    await expect(page.getByText('We would say:')).toBeVisible();
    const on = page.getByRole('button', { name: /Next post|See how it went/ });
    const last = (await on.textContent())?.includes('See how it went') ?? false;
    await on.click();
    if (last) break;
  }
  await expect(page.getByRole('heading', { name: /You got \d+ of \d+ right/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Worth reading next' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Try the \d+ that w/ })).toBeVisible();
  expect(requests).toEqual([]);
  expect(errors).toEqual([]);
});

test('marks words by keyboard and by mouse in "Spot the overshare"', async ({ page, site }) => {
  await page.goto(`${site}quizzes/spot-the-overshare/`);
  await ready(page);
  const words = page.getByRole('group', { name: /The words of the post/ });
  const first = words.getByRole('button').first();
  await first.focus();
  await page.keyboard.press('Space');
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Space');
  await expect(first).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('ArrowRight');
  await expect(words.getByRole('button').nth(1)).toBeFocused();
  await words.getByRole('button').nth(2).click();
  await expect(words.getByRole('button').nth(2)).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Check my marks' }).click();
  await expect(page.getByRole('button', { name: 'Next post' })).toBeVisible();
});

test('marks words by touch', async ({ browser, site }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 360, height: 640 },
  });
  const page = await context.newPage();
  await page.goto(`${site}quizzes/spot-the-overshare/`);
  await ready(page);
  const word = page
    .getByRole('group', { name: /The words of the post/ })
    .getByRole('button')
    .nth(1);
  await word.tap();
  await expect(word).toHaveAttribute('aria-pressed', 'true');
  await context.close();
});

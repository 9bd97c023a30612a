import { expect, ready, test } from './site.ts';

const DECISION = 'decide/should-i-share-this/';

test('goes one question at a time to an outcome, with every answer listed and changeable', async ({
  page,
  site,
}) => {
  await page.goto(site + DECISION);
  await ready(page);
  const walker = page.getByRole('region', { name: 'Should I share this?' });
  await walker.getByRole('link', { name: /^Pay, hours, rotas/ }).click();
  await expect(walker.getByRole('heading', { name: 'How do you know about it?' })).toBeFocused();
  await walker.getByRole('link', { name: /^It is about me/ }).click();
  await walker.getByRole('link', { name: /^No, none of these/ }).click();
  await expect(walker.getByRole('heading', { name: /Go ahead/ })).toBeFocused();
  await expect(walker.getByText('Share', { exact: true })).toBeVisible();
  await walker
    .getByRole('button', { name: 'Change your answer to: Which of these is it about?' })
    .click();
  await expect(walker.getByRole('heading', { name: 'Which of these is it about?' })).toBeVisible();
});

test('lets Back and Forward of the browser walk the answers, and keeps them out of the address', async ({
  page,
  site,
}) => {
  await page.goto(site + DECISION);
  await ready(page);
  await page.getByRole('link', { name: /^Pay, hours, rotas/ }).click();
  await page.getByRole('link', { name: /^It is about me/ }).click();
  const address = new URL(page.url());
  expect(address.pathname + address.search).toBe(`/${DECISION}`);
  expect(await page.title()).toBe('Should I share this? · Right for the Room');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'How do you know about it?' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Which of these is it about?' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', { name: 'How do you know about it?' })).toBeVisible();
});

test('can be walked by keyboard alone', async ({ page, site }) => {
  await page.goto(site + DECISION);
  await ready(page);
  await page.getByRole('link', { name: /^Something else/ }).focus();
  for (let question = 1; question <= 6; question += 1) {
    if ((await page.locator('.flow-walker .verdict').count()) > 0) break;
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  await expect(page.locator('.flow-walker .verdict').first()).toBeVisible();
});

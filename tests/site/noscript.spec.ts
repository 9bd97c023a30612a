import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('walks a decision over linked pages', async ({ page, site }) => {
  await page.goto(`${site}decide/should-i-share-this/`);
  await page
    .getByRole('link', { name: /^Pay, hours, rotas/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/decide\/should-i-share-this\/pay\/$/);
  await page
    .getByRole('link', { name: /^It is about me/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /^No, none of these/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Go ahead/ })).toBeVisible();
});

/** A verdict, or how many places there are to mark. */
const ANSWER =
  /^(?:Share it|Edit it first|Ask for permission first|Use another room or account|Keep it private|Take it where it can be put right|\d+ places? to mark|There is nothing to mark here\.)$/;

for (const quiz of ['share-or-think', 'spot-the-overshare']) {
  test(`shows the questions and answers of ${quiz}`, async ({ page, site }) => {
    await page.goto(`${site}quizzes/${quiz}/`);
    const answers = page.locator('.quiz-outline summary');
    expect(await answers.count()).toBeGreaterThanOrEqual(10);
    for (const answer of await answers.all()) {
      await answer.click();
      const said = page.locator('.quiz-outline details[open]').last();
      await expect(said.locator('p').first()).toHaveText(ANSWER);
      // And why: a sentence at least.
      await expect(said.locator('p').nth(1)).toHaveText(/^\S+(?: \S+){3,}/);
    }
  });
}

test('reads a guide, its sources and its law notes', async ({ page, site }) => {
  await page.goto(`${site}guides/customer-details/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Not legal advice.').first()).toBeVisible();
  await page.getByText(/^All \d+ sources$/).click();
  await expect(page.locator('.sources li').first()).toBeVisible();
});

test('says on the check page why script is needed, and shows sixty judged drafts', async ({
  page,
  site,
}) => {
  await page.goto(`${site}check/`);
  await expect(page.locator('.check-noscript')).toBeVisible();
  await page.getByText('Read them all').click();
  await expect(page.locator('.check-samples li')).toHaveCount(60);
});

test('hides what would not work', async ({ page, site }) => {
  await page.goto(site);
  await expect(page.getByRole('button', { name: 'Search' })).toBeHidden();
});

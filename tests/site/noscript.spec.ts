import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../support/wording.ts';
import { readPage } from './dist.ts';
import { DIST, expect, longUnless, test } from './site.ts';

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

/** Every quiz of the built site. */
const QUIZZES = readdirSync(join(DIST, 'quizzes'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readPage(`quizzes/${name}/index.html`).includes('quiz-outline'));

test('knows the quizzes', () => {
  expect(QUIZZES.length).toBeGreaterThanOrEqual(12);
});

for (const quiz of QUIZZES) {
  test(
    `shows the questions and answers of ${quiz}`,
    longUnless(quiz === 'put-it-right'),
    async ({ page, site }) => {
      await page.goto(`${site}quizzes/${quiz}/`);
      const outline = page.locator('.quiz-outline[data-medium="screen"]');
      const answers = outline.locator('.quiz-outline-items > li > details');
      expect(await answers.count()).toBeGreaterThanOrEqual(8);
      for (const answer of await answers.all()) {
        await answer.locator('summary').click();
        // A sentence at least says why.
        await expect(answer).toContainText(/\S+(?: \S+){5,}[.)!?]/);
      }
      // What would need script is not there.
      await expect(page.locator('.quiz-player')).toBeHidden();
    },
  );
}

test('reads a guide, its sources and its law notes', async ({ page, site }) => {
  await page.goto(`${site}guides/customer-details/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.law').getByText('Not legal advice.').first()).toBeVisible();
  await page.getByText(/^All \d+ sources$/).click();
  await expect(page.locator('.sources li').first()).toBeVisible();
});

test('says on the check page why script is needed, and shows every sample draft judged', async ({
  page,
  site,
}) => {
  await page.goto(`${site}check/`);
  await expect(page.locator('.check-noscript')).toBeVisible();
  await page.getByText('Read them all').click();
  await expect(page.locator('.check-samples li')).toHaveCount(filesIn('drafts/en').length);
});

test('hides what would not work', async ({ page, site }) => {
  await page.goto(site);
  await expect(page.getByRole('button', { name: 'Search' })).toBeHidden();
  for (const path of ['', 'check/']) {
    await page.goto(site + path);
    await expect(page.getByRole('textbox', { name: 'Your draft' })).toBeHidden();
    await expect(page.locator('.checker button:visible')).toHaveCount(0);
  }
  await page.goto(`${site}guides/what-oversharing-is/`);
  await expect(page.locator('.checker button:visible')).toHaveCount(0);
});

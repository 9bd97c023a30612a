import { expect, test, watch } from './site.ts';

for (const path of ['guides/what-oversharing-is/', 'quizzes/share-or-think/']) {
  test(`the policy has nothing against what /${path} says to machines`, async ({ page, site }) => {
    const { errors } = watch(page);
    await page.goto(site + path, { waitUntil: 'networkidle' });
    const block = page.locator('script[type="application/ld+json"]');
    expect(JSON.parse((await block.textContent()) ?? '')).toHaveProperty('@graph');
    expect(errors).toEqual([]);
  });
}

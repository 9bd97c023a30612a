import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, expect, ready, test, watch } from './site.ts';

const EXAMPLE = join(DIST, 'pack-example.json');

test('a pack is opened, mended, tried and saved, and nothing is sent', async ({ page, site }) => {
  await page.goto(`${site}teams/pack/`);
  await ready(page);
  const { requests, errors } = watch(page);
  await page.getByLabel('Open a pack').setInputFiles(EXAMPLE);
  await expect(page.getByLabel('What is your organisation called?')).toHaveValue(
    'Harbour Lane Bakery',
  );
  await page.getByRole('button', { name: 'Add a name' }).click();
  await page.getByRole('link', { name: 'words[2].words' }).click();
  await expect(page.locator('#pack-words-2-words')).toBeFocused();
  await page.keyboard.type('Project Otter');
  await expect(page.locator('.pack-problems li')).toHaveCount(0);
  expect(requests).toEqual([]);

  await page.getByRole('button', { name: 'Load the checker with this pack' }).click();
  await expect(page.locator('.pack-tests [data-holds="true"]')).toHaveCount(3);
  await page.locator('#pack-try-text').fill('So proud of Project Otter.');
  await expect(page.locator('.pack-note')).toContainText('Amina, front office');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('pack.json');
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as { words: unknown[] };
  expect(saved.words).toContainEqual({ words: 'Project Otter', is: 'client' });
  // The checker's words, and the script that unpacks them, are asked for and tell nothing.
  const words = /\/words\/en\.json\?|\/_astro\/packed\.[\w-]+\.js$/;
  const sent = requests.filter((url) => url.startsWith('http') && !words.test(url));
  expect(sent).toEqual([]);
  expect(errors).toEqual([]);
});

test('a wrong file is not opened: its text can be mended in place', async ({ page, site }) => {
  await page.goto(`${site}teams/pack/`);
  await ready(page);
  await page.getByLabel('Open a pack').setInputFiles({
    name: 'pack.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"version":1,"organisation":"Quay Dental","contact":[]}'),
  });
  await expect(page.locator('.pack-file-field .pack-problems')).toContainText(
    'Did you mean "contacts"?',
  );
  await expect(page.getByLabel('What is your organisation called?')).toHaveValue('');
  const field = page.locator('.pack-file-field textarea');
  await field.fill((await field.inputValue()).replace('contact"', 'contacts"'));
  await page.getByRole('button', { name: 'Read it again' }).click();
  await expect(page.getByLabel('What is your organisation called?')).toHaveValue('Quay Dental');
});

test('without script the page explains the format and offers an example', async ({
  browser,
  site,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site}teams/pack/`);
  await expect(page.getByRole('link', { name: 'Download an example' })).toBeVisible();
  await expect(page.locator('.pack')).toBeHidden();
  await page.close();
});

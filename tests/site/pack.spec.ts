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
  await expect(page.locator('#pack-words-2-words')).toBeFocused();
  await expect(page.locator('#pack-words-2-words')).toBeInViewport();
  await page.getByLabel('What is your organisation called?').focus();
  await page.getByRole('link', { name: 'Your own words, row 3: The name' }).click();
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

test('saving an empty form shows what is missing where the focus goes', async ({ page, site }) => {
  await page.goto(`${site}teams/pack/`);
  await ready(page);
  const heading = page.getByRole('heading', { name: 'Before you save' });
  await expect(heading).toHaveCount(0);
  await page.getByRole('button', { name: 'Save the file' }).click();
  await expect(heading).toBeFocused();
  await expect(page.locator('.pack-side .pack-problems li')).toHaveText(
    'What is your organisation called? Please fill this in.',
  );
  await page.getByRole('link', { name: 'What is your organisation called?' }).click();
  await expect(page.getByLabel('What is your organisation called?')).toBeFocused();
});

/** What a file chooser gets of a pack. */
const fileOf = (pack: object) => ({
  name: 'pack.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(pack)),
});

test('a pack that was not saved comes back when another was opened over it', async ({
  page,
  site,
}) => {
  await page.goto(`${site}teams/pack/`);
  await ready(page);
  const name = page.getByLabel('What is your organisation called?');
  await name.fill('Quay Dental');
  await page.getByLabel('Open a pack').setInputFiles(EXAMPLE);
  await expect(name).toHaveValue('Harbour Lane Bakery');
  await page.getByRole('button', { name: 'Put back what I had' }).click();
  await expect(name).toHaveValue('Quay Dental');
  await expect(name).toBeFocused();
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>x</script></svg>';
for (const [kind, opens] of [
  ['png', false],
  ['svg+xml', true],
] as const) {
  test(`a pack whose logo is an SVG and says ${kind} ${opens ? 'is open' : 'is not opened, and says why'}`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site}teams/pack/`);
    await ready(page);
    const image = `data:image/${kind};base64,${Buffer.from(SVG).toString('base64')}`;
    const pack = { version: 1, organisation: 'Quay Dental', logo: { image, alt: 'A quay' } };
    await page.getByLabel('Open a pack').setInputFiles(fileOf(pack));
    const name = page.getByLabel('What is your organisation called?');
    const told = page.locator('.pack-file-field .pack-problems');
    if (opens) {
      await expect(name).toHaveValue('Quay Dental');
      await expect(page.getByRole('img', { name: 'A quay' })).toBeVisible();
    } else {
      await expect(told).toContainText(
        'Expected a PNG picture that your browser can draw, found an SVG.',
      );
      await expect(name).toHaveValue('');
    }
  });
}

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

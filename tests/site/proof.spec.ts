import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from '@playwright/test';
import { expect, longUnless, ready, test, watch } from './site.ts';

/** Takes three items of a quiz and comes back with the code at its end. */
async function takeQuiz(page: Page, site: string): Promise<string> {
  await page.goto(`${site}quizzes/share-or-think/#items=3&set=7KQ2M`, { waitUntil: 'networkidle' });
  await ready(page);
  for (let item = 0; item < 3; item += 1) {
    await page.getByRole('radio').first().check({ force: true });
    await page.getByRole('button', { name: 'Check my answer' }).click();
    await page.getByRole('button', { name: /Next one|See how it went/ }).click();
  }
  const link = page.getByRole('link', { name: 'Make a certificate' });
  return (await link.getAttribute('href'))?.split('#')[1] ?? '';
}

/** Goes on with Tab until the focus is on a control of that name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('link', { name, exact: true }))
    .or(page.getByRole('textbox', { name, exact: true }));
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`Tab never reaches "${name}".`);
}

test('leads from a finished quiz to a certificate and its check, by keyboard alone', async ({
  page,
  site,
}) => {
  const code = await takeQuiz(page, site);
  expect(code).toMatch(/^(?:[0-9A-Z]{5}-)+[0-9A-Z]{1,5}$/);
  await tabTo(page, 'Make a certificate');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}quizzes/certificate/#${code}`);
  await ready(page);

  await tabTo(page, 'Your name, as it should stand there');
  await page.keyboard.type('Imani Øye');
  const sheet = page.getByRole('region', { name: 'The certificate' });
  await expect(sheet).toContainText('Imani Øye');
  await expect(sheet).toContainText('Share it, or think again?');
  await expect(sheet).toContainText(code);
  const letters = await sheet.locator('.code-letters').nth(1).textContent();
  expect(page.url()).not.toContain('Imani');

  await tabTo(page, 'Check this code');
  await page.keyboard.press('Enter');
  await ready(page);
  await expect(page.getByRole('heading', { name: 'The code reads well' })).toBeVisible();
  await tabTo(page, 'Name on the certificate');
  await page.keyboard.type('imani øye');
  await page.keyboard.press('Tab');
  await page.keyboard.type(letters ?? '');
  await tabTo(page, 'Check the code');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The code reads well' })).toBeFocused();
  await expect(page.getByText('The name fits the name check.')).toBeVisible();
});

test('checks a code without a connection, and asks nobody', async ({ page, site, context }) => {
  const code = await takeQuiz(page, site);
  await page.goto(`${site}quizzes/verify/`, { waitUntil: 'networkidle' });
  await ready(page);
  await context.setOffline(true);
  const { requests, errors } = watch(page);
  await page.getByLabel('Result code').fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Check the code' }).click();
  await expect(page.getByText('It belongs to the quiz as it stands today.')).toBeVisible();
  await page.getByLabel('Result code').fill(code.slice(0, -3));
  await page.getByRole('button', { name: 'Check the code' }).click();
  await expect(page.getByText(/Some letters seem to be missing/)).toBeVisible();
  expect(requests).toEqual([]);
  expect(errors).toEqual([]);
});

test('saves reminders as a calendar file that another library can read', async ({ page, site }) => {
  const { errors } = watch(page);
  await takeQuiz(page, site);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the calendar file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('right-for-the-room.ics');
  const calendar = new ICAL.Component(
    ICAL.parse(readFileSync(await file.path(), 'utf8')) as [string, unknown[], unknown[]],
  );
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events).toHaveLength(3);
  await expect(page.getByText(/^The file is made/)).toBeVisible();
  expect(errors).toEqual([]);

  const [first] = events;
  await page.goto(String(first?.component.getFirstPropertyValue('url')));
  await ready(page);
  await expect(page.locator('.quiz-player h2')).toHaveText('1 of 3');
});

for (const format of ['A4', 'Letter'] as const) {
  test(
    `prints the certificate across one sheet of ${format}`,
    longUnless(format === 'A4'),
    async ({ page, site }) => {
      const code = await takeQuiz(page, site);
      await page.goto(`${site}quizzes/certificate/#${code}`);
      await ready(page);
      await page
        .getByLabel('Your name')
        .fill('Maximiliane Featherstonehaugh-Oluwaseun of the Upper Northern Region Team');
      await expect(page.locator('.certificate-sheet')).toContainText('Northern Region Team');
      const pdf = (await page.pdf({ format, landscape: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      const [, width = 0, height = 0] = (
        /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
      ).map(Number);
      expect(width).toBeGreaterThan(height);

      // What is printed is the sheet alone, and all of it is inside.
      const size = { A4: { width: 1032, height: 703 }, Letter: { width: 965, height: 725 } }[
        format
      ];
      await page.setViewportSize(size);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('banner')).toBeHidden();
      await expect(page.getByLabel('Your name')).toBeHidden();
      const inside = await page.locator('.certificate-sheet').evaluate((sheet) => {
        const { bottom, right } = sheet.getBoundingClientRect();
        return [...sheet.querySelectorAll('*')].every((part) => {
          const box = part.getBoundingClientRect();
          return (
            box.bottom <= bottom + 1 && (box.right <= right + 1 || part.closest('svg') !== null)
          );
        });
      });
      expect(inside).toBe(true);
      const edges = await page.locator('.certificate-sheet').evaluate((sheet) =>
        ['.certificate-sheet-head', '.certificate-sheet-body', '.street-wide', 'dl'].map((part) => {
          const { top, bottom } =
            sheet.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
          return { top: Math.round(top), bottom: Math.round(bottom) };
        }),
      );
      for (const [at, { top }] of edges.entries())
        expect(top).toBeGreaterThanOrEqual(edges[at - 1]?.bottom ?? 0);
    },
  );
}

test('adds up a group by keyboard alone, keeps nothing and sends nothing', async ({
  page,
  site,
}) => {
  const code = await takeQuiz(page, site);
  await page.goto(`${site}teams/class/`, { waitUntil: 'networkidle' });
  await ready(page);
  const { requests, errors } = watch(page);
  await tabTo(page, 'Result codes, one on each line');
  await page.keyboard.insertText(`Here you are: ${code}\n${code}\nno code here`);
  await tabTo(page, 'Add them up');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '1 code counted' })).toBeFocused();
  await expect(page.getByText('Line 2: the same code as in line 1.')).toBeVisible();
  await expect(page.locator('.group-items > li')).toHaveCount(3);
  expect(requests).toEqual([]);
  expect(errors).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a code that is read scrolls nothing sideways on a phone whose letters are twice as large', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${site}quizzes/verify/#7JWF0-99YKE-FZ223-SN6YZ-3NS53-DN`);
  await expect(page.getByRole('heading', { name: 'The code reads well' })).toBeVisible();
  const width = await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    return document.documentElement.scrollWidth;
  });
  expect(width).toBe(360);
});

test('says without script what the pages do, and what a code proves', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ['quizzes/certificate/', 'quizzes/verify/', 'teams/class/']) {
    await page.goto(site + path);
    await expect(page.locator('.proof-noscript')).toContainText('needs JavaScript');
  }
  await page.goto(`${site}quizzes/verify/`);
  await expect(page.getByText(/^Show who took the quiz/)).toBeVisible();
  await context.close();
});

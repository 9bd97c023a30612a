import type { FrameLocator, Page } from '@playwright/test';
import { anotherSite } from './another-site.ts';
import { problems } from './axe.ts';
import { expect, longUnless, ready, test, watch } from './site.ts';

const START = 'teams/embed/#activity=quiz/share-or-think&accent=plum';

const code = (page: Page) => page.locator('.embed-copy code');
const preview = (page: Page) => page.locator('.embed-preview iframe');
const previewWidth = async (page: Page) => (await preview(page).boundingBox())?.width;

test('what was ticked and chosen before the script arrived stays, and is in the code', async ({
  page,
  site,
}) => {
  const ticked = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await ticked.promise;
    await route.continue();
  });
  await page.goto(`${site}teams/embed/`, { waitUntil: 'commit' });
  const dark = page.getByRole('radio', { name: 'Dark' });
  const title = page.getByRole('checkbox', { name: 'The title' });
  await dark.check({ force: true });
  await title.check({ force: true });
  expect(await page.locator('astro-island[ssr]').count()).toBeGreaterThan(0);
  ticked.resolve(undefined);
  await ready(page);
  await expect(dark).toBeChecked();
  await expect(title).toBeChecked();
  await expect(code(page)).toContainText('theme="dark"');
  await expect(code(page)).toContainText('hide="title"');
});

test('by keyboard alone: choose, see it in the preview, and copy the code', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1200, height: 900 },
  });
  const page = await context.newPage();
  const { errors } = watch(page);
  await page.goto(site + START);
  await ready(page);
  await expect(preview(page)).toHaveAttribute('src', /quiz\/share-or-think\/#accent=plum$/);

  // To the first field, and on with what its browser offers.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (let at = 0; at < 12; at += 1) {
    await page.keyboard.press('Tab');
    if (await page.getByLabel('What do you want to show?').evaluate((one) => one.matches(':focus')))
      break;
  }
  await expect(page.getByLabel('What do you want to show?')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('How many questions')).toBeFocused();
  await page.keyboard.type('8');
  await page.keyboard.press('Tab');
  await page.keyboard.type('80');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Automatic' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();

  const fragment = 'theme=dark&accent=plum&items=8&pass=80';
  await expect(preview(page)).toHaveAttribute(
    'src',
    `${site}embed/quiz/share-or-think/#${fragment}`,
  );
  const frame = page.frameLocator('.embed-preview iframe');
  await expect(frame.getByRole('heading', { name: '1 of 8' })).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page).toHaveURL(
    `${site}teams/embed/#activity=quiz/share-or-think&theme=dark&accent=plum&items=8&pass=80&host=html`,
  );

  await page.getByRole('radio', { name: 'A web page of your own' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.embed-copy [role="status"]')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(
    '<right-for-the-room activity="quiz/share-or-think" theme="dark" accent="plum" items="8" pass="80">',
  );
  expect(copied).toContain(`<script async src="${site}embed.js"></script>`);
  expect(copied).toBe(await code(page).textContent());
  expect(errors).toEqual([]);
  await context.close();
});

test('a link to a set-up opens that set-up, and Back leaves the page at once', async ({
  page,
  site,
}) => {
  await page.goto(`${site}teams/`);
  await page.goto(`${site}teams/embed/#activity=check&account=company&audience=public&host=notion`);
  await ready(page);
  await expect(page.getByLabel('Who speaks')).toHaveValue('company');
  await expect(page.getByLabel('Who hears it')).toHaveValue('public');
  await expect(code(page)).toHaveText(`${site}embed/check/#account=company&audience=public`);
  await page.getByLabel('Who hears it').selectOption('work');
  await page.getByRole('radio', { name: 'Teal' }).check();
  await expect(code(page)).toHaveText(
    `${site}embed/check/#accent=teal&account=company&audience=work`,
  );
  await page.goBack();
  await expect(page).toHaveURL(`${site}teams/`);
});

test('the preview is as wide as is chosen, and changes with the activity', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(site + START);
  await ready(page);
  for (const [name, width] of [
    ['Narrow, 280 pixels', 280],
    ['Middle, 480 pixels', 480],
  ] as const) {
    await page.getByRole('radio', { name }).check();
    await expect.poll(() => previewWidth(page)).toBe(width);
  }
  await page.getByRole('radio', { name: 'As wide as here' }).check();
  await expect.poll(() => previewWidth(page)).toBeGreaterThan(600);
  await page.getByLabel('What do you want to show?').selectOption('feed');
  await expect(preview(page)).toHaveAttribute('src', `${site}embed/feed/#accent=plum`);
  await expect(page.getByLabel('How many questions')).toHaveCount(0);
});

test('each place has its own code, steps and limits', async ({ page, site }) => {
  await page.goto(site + START);
  await ready(page);
  const hosts = page.locator('.embed-code fieldset').first().getByRole('radio');
  const seen: string[] = [];
  const said = async (): Promise<string> => (await page.locator('.embed-how').textContent()) ?? '';
  for (const host of await hosts.all()) {
    await host.check();
    // Preact draws after the next picture.
    await expect.poll(async () => seen.includes(await said())).toBe(false);
    seen.push(await said());
    await expect(code(page)).toContainText(site);
  }
  expect(new Set(seen).size).toBe(8);
  await page.getByRole('radio', { name: 'WordPress' }).check();
  await expect(code(page)).toHaveText(`${site}embed/quiz/share-or-think/`);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    for (const path of [START, 'teams/embed/#activity=check&host=sharepoint', 'embed/doctor/']) {
      test(
        `axe finds nothing on /${path}, ${colorScheme}, ${String(width)} px`,
        longUnless(width === 360 && colorScheme === 'light'),
        async ({ browser, site }) => {
          const context = await browser.newContext({
            colorScheme,
            viewport: { width, height: 800 },
            reducedMotion: 'reduce',
          });
          const page = await context.newPage();
          await page.goto(site + path);
          await ready(page);
          for (const summary of await page.locator('.embed-plain summary').all())
            await summary.click();
          expect(await problems(page)).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth),
          ).toBeLessThanOrEqual(width);
          await context.close();
        },
      );
    }
  }
}

test('nothing scrolls sideways at 280 px', async ({ browser, site }) => {
  const page = await browser.newPage({ viewport: { width: 280, height: 640 } });
  for (const path of [START, 'embed/doctor/']) {
    await page.goto(site + path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      280,
    );
  }
  await page.close();
});

test('every address to copy leads to the copy that is open', async ({ page, site }) => {
  const { requests } = watch(page);
  await page.goto(`${site}teams/embed/`);
  await ready(page);
  // They are named when the page has drawn for the first time.
  await expect(async () => {
    const codes = await page.locator('main code').allTextContents();
    const addresses = codes.join('\n').match(/https?:\/\/[^\s"<>]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(40);
    expect(addresses.filter((address) => !address.startsWith(site))).toEqual([]);
  }).toPass({ timeout: 15_000 });
  expect(requests.filter((address) => !address.startsWith(site))).toEqual([]);
  await expect(page.locator('.embed-doors p > code')).toHaveText(`${site}embed/doctor/`);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every address stands in the page with its code, and nothing that would not work', async ({
    page,
    site,
  }) => {
    await page.goto(`${site}teams/embed/`);
    await expect(page.locator('.proof-noscript')).toContainText('every address and its code');
    await expect(page.locator('.embed')).toBeHidden();
    await page.locator('.embed-plain summary', { hasText: 'Quizzes' }).click();
    await expect(
      page.getByText('/embed/quiz/share-or-think/', { exact: false }).first(),
    ).toBeVisible();
    expect(await page.locator('.embed-plain-one').count()).toBeGreaterThanOrEqual(20);
  });

  test('the doctor says that script does not run', async ({ page, site }) => {
    await page.goto(`${site}embed/doctor/`);
    await expect(page.getByText('Script does not run here.')).toBeVisible();
  });
});

/** A page of another site with the doctor in it. */
async function host(body: string): Promise<{ address: string; close: () => void }> {
  return anotherSite((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>An intranet</title><h1>News</h1>${body}`);
  });
}

/** What the doctor answers to a question. */
const answer = (scope: Page | FrameLocator, check: string) =>
  scope.locator(`[data-check="${check}"]`);

test.describe('the doctor', () => {
  test('alone says so, and asks nobody anything', async ({ page, site }) => {
    const { requests, errors } = watch(page);
    await page.goto(`${site}embed/doctor/`);
    await expect(answer(page, 'framed')).toHaveAttribute('data-answer', 'no');
    await expect(answer(page, 'height')).toHaveCount(0);
    await page.waitForTimeout(2500);
    expect(requests.filter((url) => !url.endsWith('favicon.ico'))).toEqual([
      `${site}embed/doctor/`,
    ]);
    expect(errors.filter((text) => !text.includes('favicon'))).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('in a sandboxed frame of another site tells what is missing', async ({ page, site }) => {
    const { address, close } = await host(
      `<iframe src="${site}embed/doctor/" title="Doctor" sandbox="allow-scripts" width="400" height="500"></iframe>`,
    );
    try {
      await page.goto(address);
      const frame = page.frameLocator('iframe');
      for (const [check, expected] of [
        ['script', 'yes'],
        ['framed', 'yes'],
        ['around', 'yes'],
        ['height', 'no'],
        ['sandboxed', 'yes'],
        ['storage', 'no'],
        ['clipboard', 'no'],
        ['windows', 'unknown'],
        ['wordpress', 'no'],
        ['width', 'yes'],
      ] as const) {
        await expect(answer(frame, check), check).toHaveAttribute('data-answer', expected);
      }
      await expect(answer(frame, 'around')).toContainText(new URL(address).origin);
      await expect(answer(frame, 'height')).toContainText('It has stayed at 500 pixels.');
      await frame.getByRole('button', { name: 'Try to open a window' }).click();
      await expect(answer(frame, 'windows')).toHaveAttribute('data-answer', 'no');
      await frame.getByRole('button', { name: 'Copy as a note to IT' }).click();
      // The clipboard is closed here: the note lies selected.
      const note = frame.getByRole('textbox', { name: 'The note to copy' });
      await expect(note).toBeFocused();
      await expect(note).toHaveValue(/May links open a new window\? No\./);
      await expect(note).toHaveValue(/allow-popups/);
    } finally {
      close();
    }
  });

  test('in our element sees that the frame follows, that windows open and that copying works', async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ permissions: ['clipboard-write'] });
    const page = await context.newPage();
    const { address, close } = await host(
      `<right-for-the-room activity="doctor"><a href="${site}">Doctor</a></right-for-the-room><script async src="${site}embed.js"></script>`,
    );
    try {
      await page.goto(address);
      const frame = page.frameLocator('iframe');
      await expect(answer(frame, 'height')).toHaveAttribute('data-answer', 'yes');
      await expect(answer(frame, 'sandboxed')).toHaveAttribute('data-answer', 'yes');
      await frame.getByRole('button', { name: 'Try to open a window' }).click();
      await expect(answer(frame, 'windows')).toHaveAttribute('data-answer', 'yes');
    } finally {
      close();
      await context.close();
    }
  });

  test('knows a frame of WordPress, and tells it a height that it takes', async ({
    page,
    site,
  }) => {
    const { address, close } = await host(
      `<iframe src="${site}embed/doctor/#?secret=Abc123xyz9" title="Doctor" sandbox="allow-scripts" width="600" height="480"></iframe>` +
        `<script>addEventListener('message', ({ data }) => {
           if (data.secret === 'Abc123xyz9' && data.message === 'height')
             document.querySelector('iframe').height = data.value;
         });</script>`,
    );
    try {
      await page.goto(address);
      const frame = page.frameLocator('iframe');
      await expect(answer(frame, 'wordpress')).toHaveAttribute('data-answer', 'yes');
      await expect(answer(frame, 'height')).toHaveAttribute('data-answer', 'yes');
      await expect(page.locator('iframe')).toHaveAttribute('height', '1000');
    } finally {
      close();
    }
  });
});

import { expect, longUnless, ready, test } from './site.ts';

const PATHS = [
  '',
  'check/',
  'decide/',
  'decide/should-i-share-this/',
  'decide/should-i-share-this/pay/',
  'quizzes/',
  'quizzes/share-or-think/',
  'quizzes/spot-the-overshare/',
  'quizzes/certificate/',
  'quizzes/certificate/#7JWF0-99YKE-FZ223-SN6YZ-3NS53-DN',
  'quizzes/verify/#7JWF0-99YKE-FZ223-SN6YZ-3NS53-DN',
  'teams/',
  'teams/class/',
  'teams/policy/',
  'guides/',
  'guides/listening-and-answering/',
  'guides/a-policy-people-can-live-with/',
  'guides/how-much-personality/',
  'guides/talking-about-work/',
  'essays/',
  'essays/4-personal-and-corporate-profiles/',
  'method/',
  'method/facts/',
  'search/',
  'examples/',
  'glossary/',
  'about/',
  'accessibility/',
  'privacy/',
  'nothing-here/',
  'embed/check/',
];

for (const path of PATHS) {
  // 320 px is also what 1280 px become at 400 % zoom.
  test(`nothing scrolls sideways at 320 px on /${path}`, async ({ browser, site }) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(site + path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.close();
  });
}

test('a folded finding of one endless word stays within 320 px', async ({ browser, site }) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  for (const path of ['check/', 'embed/check/']) {
    await page.goto(site + path);
    await ready(page);
    await page
      .getByRole('textbox', { name: 'Your draft' })
      .fill(
        'Our folder is https://drive.example.com/drive/folders/1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvWxYz?usp=sharing',
      );
    const finding = page.locator('.finding > details').first();
    await expect(finding).toHaveAttribute('open');
    await finding.locator('> summary').click();
    await expect(finding).not.toHaveAttribute('open');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(320);
  }
  await page.close();
});

test('nothing scrolls sideways on a phone whose letters are twice as large', async ({
  browser,
  site,
}) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  const wide: string[] = [];
  for (const path of [...PATHS, 'feed/', 'teams/embed/']) {
    await page.goto(site + path, { waitUntil: 'load' });
    const width = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth;
    });
    if (width > 360) wide.push(`/${path}: ${String(width)} px`);
  }
  await page.close();
  expect(wide).toEqual([]);
});

for (const path of ['guides/', 'about/', 'decide/', 'quizzes/', 'teams/']) {
  test(`loads the scripts of search and colours and no other on /${path}`, async ({
    page,
    site,
  }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.goto(site + path, { waitUntil: 'networkidle' });
    const names = scripts.map((url) => /^\/_astro\/(\w+)\./.exec(url)?.[1] ?? url);
    // And the few lines that load what searches, when somebody does.
    expect(names.sort()).toEqual(['Search', 'ThemeSelect']);
  });
}

test('the skip link leads to the content and keeps what the address holds', async ({
  page,
  site,
}) => {
  await page.goto(`${site}quizzes/share-or-think/#items=3&pass=80`, { waitUntil: 'networkidle' });
  await page.keyboard.press('Tab');
  await expect(page.locator('a.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#items=3&pass=80');
  await expect(page.getByText('1 of 3')).toBeVisible();
});

test('follows the chosen colours at once, on every page, and forgets them when asked', async ({
  page,
  site,
}) => {
  await page.goto(site);
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByLabel('Colours').selectOption('dark');
  expect(await paper()).not.toBe(light);
  await page.goto(`${site}guides/`);
  expect(await paper()).not.toBe(light);
  await page.getByLabel('Colours').selectOption('system');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('says where one is when a page is missing, with the way out', async ({ page, site }) => {
  const response = await page.goto(`${site}no-such-room/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'The front door' })).toBeVisible();
});

for (const [path, part] of [
  ['quizzes/share-or-think/', 'QuizIsland'],
  ['decide/which-account/', 'FlowWalker'],
  ['check/', 'CheckerIsland'],
  ['feed/', 'FeedPlayer'],
  ['teams/pack/', 'PackEditor'],
  ['guides/', 'ThemeSelect'],
] as const) {
  test(
    `says so when ${part} does not come, offers another try, and is silent when it does`,
    // One island and one script that is none.
    longUnless(['CheckerIsland', 'ThemeSelect'].includes(part)),
    async ({ page, site }) => {
      const notice = page.getByRole('alert').filter({ hasText: 'Part of this page' });
      await page.route(`**/_astro/${part}*`, (route) => route.abort());
      await page.goto(site + path);
      await expect(notice).toBeVisible();
      await page.unroute(`**/_astro/${part}*`);
      const came = page.waitForResponse((response) => response.url().includes(`/_astro/${part}`));
      await page.getByRole('button', { name: 'Load the page again' }).click();
      await came;
      await page.waitForLoadState('networkidle');
      await expect(notice).toBeHidden();
    },
  );
}

test('fades from page to page where movement is welcome, and only there', async ({
  browser,
  site,
}) => {
  for (const [reducedMotion, name] of [
    ['no-preference', 'head'],
    ['reduce', 'none'],
  ] as const) {
    const page = await browser.newPage({ reducedMotion });
    await page.goto(site);
    const header = page.locator('.site-header');
    expect(
      await header.evaluate((node) =>
        getComputedStyle(node).getPropertyValue('view-transition-name'),
      ),
    ).toBe(name);
    await page.close();
  }
});

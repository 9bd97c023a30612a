import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { questionOf } from '../../src/engine/index.ts';
import type { Flow } from '../../src/engine/index.ts';
import { AT_ONCE, DIST, expect, longUnless, ready, test, watch } from './site.ts';

const DECISION = 'decide/should-i-share-this/';

const TREES = readdirSync(join(DIST, 'decide'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Opens a page of a decision and waits until the walk has taken over. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page, AT_ONCE);
}

/** The places of the choices on the longest way through a tree. */
function longestWay(tree: string): readonly number[] {
  const flow = JSON.parse(readFileSync(join(DIST, `words/flow/${tree}.json`), 'utf8')) as Flow;
  const from = (id: string): readonly number[] =>
    (questionOf(flow, id)?.choices ?? [])
      .map(({ to }, place) => [place, ...from(to)])
      .reduce((best, way) => (way.length > best.length ? way : best), []);
  return from(flow.start);
}

/** An outcome of the general tree, three answers in. */
async function walkToCustomer(page: Page, site: string): Promise<void> {
  await open(page, site + DECISION);
  await page.getByRole('link', { name: /^Something else/ }).click();
  await page.getByRole('link', { name: /^No, nothing like that/ }).click();
  await page.getByRole('link', { name: /^A customer, client, patient/ }).click();
  await expect(page.locator('.flow-outcome-title')).toBeFocused();
}

test('knows the trees, seven at least', () => {
  expect(TREES.length).toBeGreaterThanOrEqual(7);
});

for (const tree of TREES) {
  test(
    `${tree} is walked to an outcome by keyboard alone, on one address`,
    longUnless(tree === 'should-i-share-this'),
    async ({ page, site }) => {
      const { errors } = watch(page);
      await open(page, `${site}decide/${tree}/`);
      const inChoices = () => page.evaluate(() => document.activeElement?.matches('.flow-choice'));
      for (let stop = 0; stop < 40 && !(await inChoices()); stop += 1)
        await page.keyboard.press('Tab');
      const way = longestWay(tree);
      for (const place of way) {
        for (let stop = 0; stop < place; stop += 1) await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect(page.locator('.flow-question-text, .flow-outcome-title')).toBeFocused();
        await page.keyboard.press('Tab');
      }
      await expect(page.locator('.flow-outcome-text')).toBeVisible();
      await expect(page.locator('.flow-trail li')).toHaveCount(way.length);
      const { pathname, search } = new URL(page.url());
      expect(pathname + search).toBe(`/decide/${tree}/`);
      expect(errors).toEqual([]);
    },
  );

  test(
    `${tree} is walked to an outcome over plain links where script is off`,
    longUnless(tree === 'should-i-share-this'),
    async ({ browser, site }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${site}decide/${tree}/`);
      for (const place of longestWay(tree)) {
        const choice = page.locator('.flow-choice').nth(place);
        const href = (await choice.getAttribute('href')) ?? '';
        const next = new URL(href, page.url()).href;
        await choice.click();
        await expect(page).toHaveURL(next);
      }
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.flow-outcome-text')).toBeVisible();
      await expect(page.locator('.flow-outcome-next a').first()).toBeVisible();
      await context.close();
    },
  );
}

test('every answer is listed and can be changed, and later ones that still apply stay', async ({
  page,
  site,
}) => {
  await walkToCustomer(page, site);
  await page
    .getByRole('button', { name: /^Change your answer to: Does it show something/ })
    .click();
  await expect(page.locator('.flow-question-text')).toBeFocused();
  await page.getByRole('link', { name: /^No, nothing like that/ }).click();
  await expect(page.locator('.flow-outcome-title')).toHaveText(
    'A yes for these words and this place',
  );
});

test('Back and Forward go question by question', async ({ page, site }) => {
  await walkToCustomer(page, site);
  const question = page.locator('.flow-question-text');
  await page.goBack();
  await expect(question).toHaveText(/mostly about/);
  await page.goBack();
  await expect(question).toHaveText(/opens a door/);
  await page.goForward();
  await expect(question).toHaveText(/mostly about/);
  await page.goBack();
  await page.goBack();
  await expect(question).toHaveText(/Which of these is it about/);
  await expect(page).toHaveURL(site + DECISION);
});

test('two quick presses on one choice are one answer', async ({ page, site }) => {
  await open(page, site + DECISION);
  const before = await page.evaluate(() => history.length);
  await page
    .getByRole('link', { name: /^Something else/ })
    .evaluate((choice: HTMLAnchorElement) => {
      choice.click();
      choice.click();
    });
  await expect(page.locator('.flow-trail li')).toHaveCount(1);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.getByRole('link', { name: /^No, nothing like that/ }).click();
  await expect(page.locator('.flow-trail li')).toHaveCount(2);
});

test('a double click answers one question, whatever choice comes to lie under it', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 375, height: 750 });
  await open(page, site + DECISION);
  for (const place of [0, 1, 2, 3]) {
    // Waits until the choice lies still.
    await page.locator('.flow-choice').nth(place).hover();
    await page.mouse.down({ clickCount: 1 });
    await page.mouse.up({ clickCount: 1 });
    await expect(page.locator('.flow-trail li')).toHaveCount(1);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    // What a press does is drawn within a tenth of a second.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    expect(await page.locator('.flow-trail li').count()).toBe(1);
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(page.locator('.flow-trail')).toHaveCount(0);
  }
});

test('a press is answered where nothing is painted', async ({ page, site }) => {
  await page.addInitScript(() => {
    globalThis.requestAnimationFrame = () => 0;
  });
  await open(page, site + DECISION);
  await page
    .getByRole('link', { name: /^Something else/ })
    .evaluate((choice: HTMLAnchorElement) => {
      choice.click();
    });
  await expect(page.locator('.flow-trail li')).toHaveCount(1);
});

test('a reload keeps the answers, and no request ever carries one', async ({ page, site }) => {
  const { requests } = watch(page);
  await walkToCustomer(page, site);
  await expect(page).toHaveURL(
    `${site}${DECISION}#a=topic.something-else~opens.clean~who.customer`,
  );
  await page.reload();
  await expect(page.locator('.flow-outcome-title')).toBeVisible();
  await expect(page.locator('.flow-trail li')).toHaveCount(3);
  await page.goBack();
  await expect(page.locator('.flow-question-text')).toHaveText(/mostly about/);
  expect(requests.filter((url) => /something-else|clean|customer/.test(url))).toEqual([]);
  // Where one is, and not how one came there.
  await expect(page).toHaveTitle(/mostly about.* · Should I share this\? · Right for the Room$/);
});

test('a fragment changed by hand is followed, and nonsense in it breaks nothing', async ({
  page,
  site,
}) => {
  const { errors } = watch(page);
  await open(page, `${site}${DECISION}#a=topic.no-such~%3Cb%3E&at=../..&from=x`);
  await expect(page.locator('.flow-question-text')).toHaveText(/Which of these is it about/);
  await page.evaluate(() => {
    location.hash = '#a=topic.pay';
  });
  await expect(page.locator('.flow-question-text')).toHaveText('How do you know about it?');
  expect(errors).toEqual([]);
});

test('a node’s page is walked on from there, in place', async ({ page, site }) => {
  await open(page, `${site}${DECISION}pay/`);
  await page.getByRole('link', { name: /^It is about me/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('link', { name: /^No, none of these/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Go ahead');
  expect(new URL(page.url()).pathname).toBe(`/${DECISION}pay/`);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Is any of this in it/);
  await page.goForward();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which of these is it about?');
});

test('an outcome is shared as the address of its own page, without an answer', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await walkToCustomer(page, site);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    delete (Navigator.prototype as { share?: unknown }).share;
  });
  await page.getByRole('button', { name: 'Share this outcome' }).click();
  await expect(page.getByRole('button', { name: 'Link copied.' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${site}${DECISION}ask-the-customer/`);
  await open(page, link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'A yes for these words and this place',
  );
  await expect(page.locator('.flow-trail')).toHaveCount(0);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByRole('button', { name: 'Copied.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Ask first: A yes for these words and this place',
  );
  await context.close();
});

test('one tree leads into another and back to where the first goes on', async ({ page, site }) => {
  await walkToCustomer(page, site);
  await page.getByRole('link', { name: 'May we post about a customer?' }).click();
  await expect(page.getByText(/You came from ‘Should I share this\?’/)).toBeVisible();
  for (let question = 0; question < 7; question += 1) {
    if ((await page.locator('.flow-outcome').count()) > 0) break;
    await page.locator('.flow-choice').first().click();
    await expect(page.locator('.flow-trail li')).toHaveCount(question + 1);
  }
  await page.reload();
  const { pathname, search } = new URL(page.url());
  expect(pathname + search).toBe('/decide/may-we-post-about-a-customer/');
  await page.getByRole('link', { name: 'Back to: Should I share this?' }).click();
  await expect(page.locator('.flow-question-text')).toHaveText(/Who can see this/);
  await expect(page.locator('.flow-trail li')).toHaveCount(4);
  await expect(page.locator('.flow-trail')).toContainText('A customer, client, patient or pupil');
  await page.getByRole('link', { name: /^Anyone, and that is fine/ }).click();
  await expect(page.locator('.flow-outcome-title')).toHaveText('Share it');
});

test('the checker opens with the room of an outcome, and keeps what is typed', async ({
  page,
  site,
}) => {
  await open(page, `${site}decide/may-we-post-about-a-customer/`);
  await page.goto(`${site}check/#account=company&audience=customers`);
  await expect(page.locator('input[type=radio][value=company]')).toBeChecked();
  await expect(page.locator('input[type=radio][value=customers]')).toBeChecked();
  const draft = page.getByRole('textbox', { name: 'Your draft' });
  await draft.fill('We are open till eight.');
  await page.evaluate(() => {
    location.hash = '#account=personal&audience=few';
  });
  await expect(page.locator('input[type=radio][value=few]')).toBeChecked();
  await expect(draft).toHaveValue('We are open till eight.');
});

test.describe('the picture of a tree', () => {
  test('lights the path, and is made larger and smaller by keyboard', async ({ page, site }) => {
    await walkToCustomer(page, site);
    await page.getByText('As a picture').click();
    const picture = page.locator('.tree-figure .tree-picture');
    await expect(picture).toBeVisible();
    await expect(picture.locator('[data-node="ask-the-customer"]')).toHaveAttribute('data-here');
    await expect(picture.locator('[data-edge][data-walked]')).toHaveCount(3);
    await page.locator('.tree-viewer-pane').scrollIntoViewIfNeeded();
    await expect(picture.locator('[data-node="ask-the-customer"]')).toBeInViewport();
    const width = async () => (await picture.boundingBox())?.width ?? 0;
    const before = await width();
    await page.getByRole('button', { name: 'Larger' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(width).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'The whole tree' }).focus();
    await page.keyboard.press('Enter');
    const pane = await page.locator('.tree-viewer-pane').boundingBox();
    await expect.poll(width).toBeLessThanOrEqual(pane?.width ?? 0);
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(picture.locator('[data-walked]')).toHaveCount(0);
  });

  test('scrolls by arrow keys', async ({ page, site }) => {
    await open(page, site + DECISION);
    await page.getByText('As a picture').click();
    const pane = page.getByRole('region', { name: 'The tree as a picture' });
    await expect(page.getByRole('button', { name: 'Larger' })).toBeVisible();
    await pane.focus();
    const before = await pane.evaluate(({ scrollLeft }) => scrollLeft);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => pane.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(before);
  });
});

test.describe('on paper', () => {
  /** The pages of a PDF. */
  const sheets = (pdf: Buffer): number =>
    pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

  test('an outcome and its answers fit on a sheet or two, without the tree', async ({
    page,
    site,
  }) => {
    await walkToCustomer(page, site);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.flow-outcome-text')).toBeVisible();
    await expect(page.locator('.flow-trail li').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(page.locator('.decide-whole details').first()).toBeHidden();
    expect(sheets(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2);
  });

  for (const tree of TREES) {
    for (const format of ['A4', 'Letter'] as const) {
      test(
        `the picture of ${tree} takes one sheet of ${format}`,
        longUnless(tree === 'should-i-share-this' && format === 'A4'),
        async ({ page, site }) => {
          await open(page, `${site}decide/${tree}/`);
          await page.getByText('As a picture').click();
          await expect(page.getByRole('button', { name: 'Larger' })).toBeVisible();
          const pdf = await page.pdf({ format, preferCSSPageSize: true });
          expect(sheets(pdf)).toBe(1);
        },
      );
    }
  }
});

test('reads sensibly to a screen reader, question and outcome', async ({ page, site }) => {
  await page.goto(`${site}decide/should-i-share-this/`, { waitUntil: 'networkidle' });
  await ready(page, AT_ONCE);
  const walker = page.getByRole('region', { name: 'Should I share this?' });
  await expect(walker).toMatchAriaSnapshot(`
    - heading "Which of these is it about?" [level=2]
    - list "Which of these is it about?":
      - listitem:
        - link "I, or somebody else, may come to harm now"
  `);
  await walker.getByRole('link', { name: /may come to harm now/ }).click();
  await expect(walker).toMatchAriaSnapshot(`
    - heading "Get help now" [level=2]
    - heading "Your answers" [level=3]
    - list:
      - listitem:
        - 'button "Change your answer to: Which of these is it about?"'
    - button "Start again"
  `);
});

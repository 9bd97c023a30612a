import type { Page } from '@playwright/test';
import { expand } from '../../src/components/site/expand.ts';
import { synonymWording } from '../../src/schemas/search-wording.ts';
import { siteWording } from '../../src/schemas/wording.ts';
import { wordingOf } from '../support/wording.ts';
import { QUESTIONS } from './questions.ts';
import { expect, longUnless, test, watch } from './site.ts';

interface Index {
  readonly init: () => Promise<void>;
  readonly search: (words: string) => Promise<{ readonly results: readonly unknown[] }>;
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

/** How many pages of the built index hold each of these, and how many there are of each kind. */
function asked(
  page: Page,
  words: readonly string[],
): Promise<{ readonly found: readonly number[]; readonly kinds: readonly string[] }> {
  return page.evaluate(async (list) => {
    const address = document.querySelector<HTMLElement>('[data-index]')?.dataset['index'] ?? '';
    const index = (await import(address)) as Index;
    await index.init();
    const found: number[] = [];
    for (const one of list) found.push((await index.search(one)).results.length);
    return { found, kinds: Object.keys((await index.filters())['kind'] ?? {}) };
  }, words);
}

test('finds "holiday" from the key /, by keyboard alone', async ({ page, site }) => {
  await page.goto(site);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search the guides, quizzes and decisions' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('holiday');
  await expect(dialog.getByRole('link').first()).toBeVisible();
  await expect(dialog.getByRole('status')).toHaveText(/result/);
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(site);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const [when, words] of [
  ['an empty field', ''],
  ['words in the field', 'holiday'],
] as const) {
  test(`opens from its button and closes at the first Escape, with ${when}, giving the focus back`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site}guides/`);
    const button = page.getByRole('button', { name: 'Search' });
    const dialog = page.getByRole('dialog');
    await button.click();
    await expect(dialog).toBeVisible();
    await page.keyboard.type(words);
    if (words !== '') await expect(dialog.getByRole('status')).toHaveText(/result/);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  });
}

test('opens with the key / and gives the focus back to where it was, or to its button', async ({
  page,
  site,
}) => {
  await page.goto(`${site}guides/`);
  const dialog = page.getByRole('dialog');
  const closes = async () => {
    await page.keyboard.press('/');
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  };
  await page.evaluate(() => scrollTo(0, 500));
  const before = await page.evaluate(() => scrollY);
  await closes();
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  const link = page.locator('main a').first();
  await link.focus();
  await closes();
  await expect(link).toBeFocused();
});

test('says that it searches only where that takes a while', async ({ page, site }) => {
  await page.goto(`${site}search/`);
  await page.getByRole('searchbox').pressSequentially('holiday');
  const status = page.locator('[data-search-status]');
  await expect(status).toHaveText(/result/);
  // How long after the last key each thing was said: a busy machine may really take a while.
  await status.evaluate((box) => {
    const said: { text: string | null; after: number }[] = [];
    let typed = performance.now();
    addEventListener('input', () => (typed = performance.now()), true);
    new MutationObserver(() =>
      said.push({ text: box.textContent, after: performance.now() - typed }),
    ).observe(box, { childList: true });
    Object.assign(window, { said });
  });
  await page.keyboard.type(' p', { delay: 40 });
  const said = () =>
    page.evaluate(() => (window as unknown as { said: { text: string; after: number }[] }).said);
  await expect.poll(async () => (await said()).at(-1)?.text).toMatch(/result/);
  const early = (await said()).filter(({ text, after }) => !text.includes('result') && after < 700);
  expect(early).toEqual([]);
});

test('loads nothing of the index before somebody searches', async ({ page, site }) => {
  const { requests } = watch(page);
  await page.goto(site, { waitUntil: 'networkidle' });
  expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

test('says so when nothing is found', async ({ page, site }) => {
  await page.goto(site);
  await page.keyboard.press('/');
  await page.keyboard.type('zyxwvutq');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/Nothing found/);
});

test('keeps the key / for writing inside a field', async ({ page, site }) => {
  await page.goto(`${site}check/`);
  await page.getByRole('textbox', { name: 'Your draft' }).focus();
  await page.keyboard.type('and/or');
  await expect(page.getByRole('textbox', { name: 'Your draft' })).toHaveValue('and/or');
});

test('every everyday word leads to at least one page', async ({ page, site }) => {
  test.setTimeout(120_000);
  const words = wordingOf('synonyms', synonymWording);
  const says = Object.keys(words.synonyms);
  const means = [...new Set(says.flatMap((say) => expand(say, words).also))];
  await page.goto(site);
  const { found } = await asked(page, means);
  expect(says.length).toBeGreaterThanOrEqual(40);
  expect(means.filter((_, at) => found[at] === 0)).toEqual([]);
});

test('offers every kind of page that there is, and no other', async ({ page, site }) => {
  const { kinds } = wordingOf('site', siteWording).search;
  await page.goto(site);
  const built = await asked(page, []);
  expect(kinds.map(({ value }) => value).sort()).toEqual([...built.kinds].sort());
});

test('shows one kind alone when it is chosen by keyboard, and says how many', async ({
  page,
  site,
}) => {
  await page.goto(site);
  await page.keyboard.press('/');
  await page.keyboard.type('customer');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveText(/results/);
  await dialog.getByRole('radio', { name: 'Everything' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Quizzes' })).toBeChecked();
  const kinds = dialog.locator('.search-kind');
  await expect.poll(async () => [...new Set(await kinds.allTextContents())]).toEqual(['Quiz']);
  await expect(dialog.getByRole('status')).toHaveText(/^(?:One|\d+) results?/);
  await expect(dialog.locator('mark').first()).toBeVisible();
});

test('finds what is meant by an everyday word from a shared address, and sends it to nobody', async ({
  page,
  site,
}) => {
  const { requests } = watch(page);
  await page.goto(`${site}search/#q=salary`);
  await expect(page.getByRole('searchbox')).toHaveValue('salary');
  await expect(page.getByRole('status')).toHaveText(/results\. Looked for ‘pay’ as well\./);
  await expect(
    page.getByRole('link', { name: /What may I say about my job/ }).first(),
  ).toBeVisible();
  expect(requests.filter((url) => url.replace(/#.*/, '').includes('salary'))).toEqual([]);
});

test('keeps words and kind in the address of the search page', async ({ page, site }) => {
  await page.goto(`${site}search/`);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('holiday');
  await page.getByRole('radio', { name: 'Guides' }).check();
  await expect(page).toHaveURL(`${site}search/#q=holiday&kind=Guide`);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Guides' })).toBeChecked();
  await expect(page.locator('.search-kind').first()).toHaveText('Guide');
});

test('keeps in the address what was typed before its script arrived, too', async ({
  page,
  site,
}) => {
  const typed = Promise.withResolvers<undefined>();
  await page.route('**/run-search*', async (route) => {
    await typed.promise;
    await route.continue();
  });
  await page.goto(`${site}search/`, { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('holiday');
  await page.getByRole('radio', { name: 'Guides' }).check();
  typed.resolve(undefined);
  await expect(page.locator('.search-kind').first()).toHaveText('Guide');
  await expect(page).toHaveURL(`${site}search/#q=holiday&kind=Guide`);
});

test('looks for no more of an address or a paste than somebody would type', async ({
  page,
  site,
}) => {
  const { errors } = watch(page);
  const field = page.getByRole('searchbox');
  for (const words of ['holiday '.repeat(10_000), 'z'.repeat(100_000), '😀'.repeat(10_001)]) {
    await page.goto('about:blank');
    await page.goto(`${site}search/#q=${encodeURIComponent(words)}`);
    await expect(page.getByRole('status')).toHaveText(/result|[Nn]othing/);
    expect((await field.inputValue()).length).toBe(200);
  }
  await field.fill('holiday '.repeat(10_000));
  await expect(page.getByRole('status')).toHaveText(/result/);
  await expect.poll(() => page.evaluate(() => location.hash.length)).toBe('#q='.length + 199);
  await field.fill('holiday');
  await expect(page.getByRole('status')).toHaveText(/result/);
  await expect(page).toHaveURL(`${site}search/#q=holiday`);
  expect(errors).toEqual([]);
});

test('offers situations where nothing is found', async ({ page, site }) => {
  await page.goto(site);
  await page.keyboard.press('/');
  await page.keyboard.type('zyxwvutq');
  const way = page.getByRole('dialog').getByRole('link', { name: 'We got a bad review' });
  await way.click();
  await expect(page).toHaveURL(`${site}search/#bad-review`);
  const steps = page.locator('#bad-review').getByRole('link');
  await expect(steps).toHaveCount(3);
  await steps.first().click();
  await expect(page).toHaveURL(`${site}decide/should-we-reply/`);
});

/** Where the first results for these words lead, each as it stands in the list. */
async function results(page: Page, site: string, words: string): Promise<readonly string[]> {
  // A page that is open would stay, with what it has found for other words.
  await page.goto('about:blank');
  await page.goto(`${site}search/#q=${encodeURIComponent(words)}`);
  await expect(page.getByRole('status')).toHaveText(/result/);
  return page
    .locator('[data-search-results] a')
    .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).href));
}

test('finds a sample draft and an outcome by a word, and leads to both', async ({ page, site }) => {
  const found = await results(page, site, 'badge');
  const example = found.find((one) => one.startsWith(`${site}examples/#p`));
  const outcome = found.find((one) => /\/decide\/[^/]+\/[^/]+\/$/.test(one));
  expect(example).toBeDefined();
  expect(outcome).toBeDefined();
  await page.goto(example ?? '');
  const card = page.locator(':target');
  await expect(card).toContainText('badge');
  await expect(card).toBeInViewport();
  await page.goto(outcome ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('finds a word of the glossary at its own place, with the words marked', async ({
  page,
  site,
}) => {
  const [first] = await results(page, site, 'doxxed');
  expect(first).toBe(`${site}glossary/#doxxing`);
  await expect(page.locator('[data-search-results] mark').first()).toHaveText(/doxxing/i);
});

test('shows sentences without buttons or numbers of sources between them', async ({
  page,
  site,
}) => {
  await results(page, site, 'holiday');
  const shown = await page.locator('[data-search-results]').innerText();
  expect(shown).not.toContain('Check my answer');
  expect(shown).not.toMatch(/\p{L}[.?!]\d/u);
});

test('lists no address twice, and no page beside its own parts', async ({ page, site }) => {
  for (const words of ['badge', 'customer', 'pay', 'doxxing']) {
    const found = await results(page, site, words);
    expect(new Set(found).size, words).toBe(found.length);
    if (words === 'doxxing') expect(found).not.toContain(`${site}glossary/`);
    expect(found).not.toContain(`${site}examples/`);
  }
});

for (const [kind, folder] of [
  ['Decision', 'decide/'],
  ['Glossary', 'glossary/'],
  ['Example', 'examples/'],
] as const) {
  test(`shows nothing but ${folder} where ‘${kind}’ is chosen`, async ({ page, site }) => {
    await page.goto(`${site}search/#q=customer&kind=${kind}`);
    await expect(page.getByRole('status')).toHaveText(/result/);
    const found = await page
      .locator('[data-search-results] a')
      .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).href));
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((one) => !one.startsWith(site + folder))).toEqual([]);
  });
}

for (const [typed, right] of [
  ['permision', 'permission'],
  ['holidy', 'holiday'],
  ['salery', 'salary'],
] as const) {
  test(`asks whether ‘${typed}’ was to be ‘${right}’, and looks for it`, async ({ page, site }) => {
    await page.goto(`${site}search/#q=${typed}`);
    const status = page.getByRole('status');
    await expect(status).toHaveText(new RegExp(`Did you mean ‘${right}’\\?$`));
    await status.getByRole('link', { name: right }).click();
    await expect(page.getByRole('searchbox')).toHaveValue(right);
    await expect(page).toHaveURL(`${site}search/#q=${right}`);
    await expect(status).toHaveText(/result/);
    await expect(status).not.toHaveText(/Did you mean/);
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  });
}

test('asks in the dialog, too, and stays there', async ({ page, site }) => {
  await page.goto(`${site}guides/`);
  await page.keyboard.press('/');
  await page.keyboard.type('holidy');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('link', { name: 'holiday' }).click();
  await expect(dialog.getByRole('searchbox')).toHaveValue('holiday');
  await expect(dialog.locator('[data-search-results] a').first()).toBeVisible();
  await expect(page).toHaveURL(`${site}guides/`);
});

test('there are twenty questions', () => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(20);
});

/** The same by situation: what a person would press on the home page, and then. */
const SITUATIONS = [
  ['A customer wants to be my friend', 'guides/one-persona-or-several/'],
  ['I am angry at work', 'guides/heat-and-repair/'],
  ['We got a bad review', 'guides/listening-and-answering/'],
  ['I’m starting a new job', 'guides/details-attackers-love/'],
  ['I posted something I regret', 'decide/it-is-out-what-now/'],
  ['May I speak up about pay or danger?', 'guides/talking-about-work/'],
  ['Somebody posted about me', 'guides/other-peoples-stories/'],
  ['I want to post about a customer', 'guides/customer-details/'],
  ['I want to post a photo from work', 'guides/photos-places-routines/'],
  ['I want to use an AI tool', 'guides/ai-assistants/'],
] as const;

for (const [situation, answer] of SITUATIONS) {
  test(
    `leads in two actions from home by ‘${situation}’ to ${answer}`,
    longUnless(situation === SITUATIONS[0][0]),
    async ({ page, site }) => {
      await page.goto(site);
      await page.locator('main').getByRole('link', { name: situation, exact: true }).click();
      await page.locator(`:target a[href$="/${answer}"]`).click();
      await expect(page).toHaveURL(site + answer);
    },
  );
}

for (const [question, answer] of QUESTIONS) {
  test(
    `leads from ‘${question}’ to ${answer}`,
    longUnless(question === QUESTIONS[0][0]),
    async ({ page, site }) => {
      const found = await results(page, site, question);
      expect(found.slice(0, 6).map((one) => one.replace(/#.*/, ''))).toContain(site + answer);
    },
  );
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('leads from every page by a situation to a guide', async ({ page, site }) => {
    await page.goto(`${site}guides/`);
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.locator('#regret').getByRole('link').first().click();
    await expect(page).toHaveURL(`${site}decide/it-is-out-what-now/`);
  });
});

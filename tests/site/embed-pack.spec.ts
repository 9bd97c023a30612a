import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import type { Pack } from '../../src/engine/pack/types.ts';
import { BAKERY } from '../support/pack.ts';
import { anotherSite } from './another-site.ts';
import { problems } from './axe.ts';
import { drawn, expect, longUnless, ready, test, watch } from './site.ts';

const FIXTURE = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'host.html'), 'utf8');

/** The bakery’s pack with its question in another quiz. */
function askedIn(activity: string): Pack {
  const quiz = activity.replace('quiz/', '');
  return { ...BAKERY, items: BAKERY.items?.map((item) => ({ ...item, quiz })) };
}

/** One word without a place to break, as long as the format allows a name to be. */
const ENDLESS = 'Gesamtverkehrsgesellschaftsverwaltung'.repeat(4).slice(0, 120);

/** The bakery’s pack with such a word wherever one of its names is shown. */
const ENDLESS_PACK: Pack = {
  ...BAKERY,
  organisation: ENDLESS,
  contacts: [
    { topic: ENDLESS, name: ENDLESS, link: 'mailto:amina@example.com' },
    { topic: ENDLESS, name: ENDLESS },
  ],
  policies: [{ name: ENDLESS, link: 'https://example.com/posting' }],
  accounts: [{ name: ENDLESS, link: 'https://example.com/shop' }],
  words: [{ words: 'Velvet Anchor', is: 'code-name', instead: ENDLESS }],
  samples: [
    {
      label: ENDLESS,
      text: 'So proud of Velvet Anchor.',
      account: 'company',
      audience: 'public',
    },
  ],
  items: [
    {
      quiz: 'starter-check',
      topic: 'voice',
      ask: ENDLESS,
      options: [
        { text: ENDLESS, because: ENDLESS, right: true },
        { text: `${ENDLESS}s`, because: ENDLESS },
        { text: `${ENDLESS}n`, because: ENDLESS },
      ],
      why: ENDLESS,
    },
  ],
};

/** A page of another site with an activity in it and files beside it. */
async function host(
  site: string,
  activity: string,
  pack: string,
  more = '',
): Promise<{ readonly address: string; readonly asked: string[]; readonly close: () => void }> {
  const files: Readonly<Record<string, string>> = {
    '/pack.json': JSON.stringify(BAKERY),
    '/questions.json': JSON.stringify(askedIn(activity)),
    '/typo.json': JSON.stringify({ ...BAKERY, contact: [] }),
    '/endless.json': JSON.stringify(ENDLESS_PACK),
    '/large.json': `"${'x'.repeat(10_000_000)}"`,
    '/deep.json': '['.repeat(150_000),
    '/': FIXTURE.replace(
      'WIDGET',
      `<script src="${site}embed.js" defer></script>
       <right-for-the-room activity="${activity}" pack="${pack}" ${more}><a href="#">A link</a></right-for-the-room>`,
    ),
  };
  const asked: string[] = [];
  const served = await anotherSite(({ url = '' }, response) => {
    asked.push(url);
    const file = files[url];
    response.statusCode = file === undefined ? 404 : 200;
    response.setHeader('content-type', url === '/' ? 'text/html; charset=utf-8' : 'text/plain');
    response.end(file ?? '');
  });
  return { ...served, asked };
}

/** The colour of links and buttons, as script or styles have set it. */
const room = (frame: FrameLocator) =>
  frame.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--room'));

/** Goes to an outcome, always by the first or always by the last door. */
async function walk(frame: FrameLocator, door: 'first' | 'last'): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    const before = await frame.locator('.flow-walker-here').textContent();
    await frame.locator('.flow-choice')[door]().click();
    await expect(frame.locator('.flow-walker-here')).not.toHaveText(before ?? '');
    if (await frame.locator('.flow-outcome').isVisible()) return;
  }
}

/** Goes on from an item that is answered. */
async function goOn(frame: FrameLocator): Promise<void> {
  const next = frame.locator('.quiz-player-next button');
  await next.waitFor();
  // The host may still be giving the frame its new height: a press that went beside it is tried again.
  await expect(async () => {
    if ((await next.count()) > 0) await next.click({ timeout: 2000 });
    await next.waitFor({ state: 'detached', timeout: 1000 });
  }).toPass();
}

test('a decision has the colours and the logo of its house, and whom to ask in an outcome', async ({
  page,
  site,
}) => {
  const { address, asked, close } = await host(site, 'decide/is-this-picture-safe', 'pack.json');
  try {
    const { requests, errors } = watch(page);
    await page.goto(address);
    const frame = page.frameLocator('right-for-the-room iframe');
    await expect(frame.getByRole('img', { name: 'Harbour Lane Bakery' })).toBeVisible();
    expect(await room(frame)).toContain('#7a1f3d');
    await expect(frame.locator('.pack-note')).toHaveCount(0);
    await walk(frame, 'last');
    await expect(frame.locator('.pack-note')).toContainText(
      'Photos of guests: Amina, front office',
    );
    await expect(frame.getByRole('link', { name: 'The shop' })).toBeVisible();
    expect(asked).toEqual(['/', '/pack.json']);
    expect(requests.filter((url) => !url.startsWith('data:'))).toHaveLength(5);
    expect(errors).toEqual([]);
  } finally {
    close();
  }
});

test('an outcome about danger or help stays without the house', async ({ page, site }) => {
  const { address, close } = await host(site, 'decide/should-i-share-this', 'pack.json');
  try {
    await page.goto(address);
    const frame = page.frameLocator('right-for-the-room iframe');
    await expect(frame.locator('.widget-logo')).toBeVisible();
    await walk(frame, 'first');
    await expect(frame.locator('.help-lines')).toBeVisible();
    await expect(frame.locator('.pack-note')).toHaveCount(0);
  } finally {
    close();
  }
});

// The last four have no question of that kind of their own.
for (const quiz of [
  'starter-check',
  'share-or-think',
  'put-it-right',
  'rank-the-risk',
  'spot-the-overshare',
]) {
  test(
    `the quiz ${quiz} asks the house’s question too, and says whom to ask at its end`,
    longUnless(['starter-check', 'share-or-think'].includes(quiz)),
    async ({ page, site }) => {
      const { address, close } = await host(site, `quiz/${quiz}`, 'questions.json');
      try {
        await page.goto(address);
        const frame = page.frameLocator('right-for-the-room iframe');
        await expect(frame.locator('.widget-logo')).toBeVisible();
        await expect(frame.locator('.quiz-setup')).toBeAttached();
        let seen = false;
        for (let item = 0; item < 40; item += 1) {
          seen ||= await frame.getByText('Who answers a complaint on the shop’s page?').isVisible();
          await frame.getByRole('button', { name: 'I don’t know' }).click();
          await goOn(frame);
          if (await frame.locator('.quiz-result').isVisible()) break;
        }
        expect(seen).toBe(true);
        await expect(frame.locator('.quiz-result .pack-note')).toContainText('Amina');
      } finally {
        close();
      }
    },
  );
}

test('the feed has the colours and the logo of its house, and its look back names nobody to ask', async ({
  page,
  site,
}) => {
  const { address, close } = await host(site, 'feed', 'pack.json');
  try {
    await page.goto(address);
    const frame = page.frameLocator('right-for-the-room iframe');
    await expect(frame.locator('.widget-logo')).toBeVisible();
    expect(await room(frame)).toContain('#7a1f3d');
    await frame.getByRole('button', { name: 'See what came of it' }).click();
    await expect(frame.locator('.feed-debrief')).toBeVisible();
    await expect(frame.getByText('Amina')).toHaveCount(0);
  } finally {
    close();
  }
});

test('the checker knows the house’s words, plain and scrambled, but not in talk about pay', async ({
  page,
  site,
}) => {
  const { address, close } = await host(site, 'check', 'pack.json', 'audience="public"');
  try {
    await page.goto(address);
    const frame = page.frameLocator('right-for-the-room iframe');
    await expect(frame.locator('.widget-logo')).toBeVisible();
    const field = frame.getByRole('textbox', { name: 'Your draft' });
    for (const name of ['Rothwell & Sons', 'Velvet Anchor']) {
      await field.fill('So proud of us.');
      await expect(frame.locator('.pack-note'), name).toHaveCount(0);
      await field.fill(`So proud of ${name}.`);
      await expect(frame.locator('.pack-note'), name).toContainText('Amina');
    }
    await field.fill('Are we all on the 2022 rate? Velvet Anchor or not, let us ask for more pay.');
    await expect(frame.locator('.pack-note')).toHaveCount(0);
  } finally {
    close();
  }
});

test('names without a place to break stay within a column of 320 px, wherever a pack is shown', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 340, height: 700 });
  const frame = page.frameLocator('right-for-the-room iframe');
  const wide = () => frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  const show = async (activity: string) => {
    const { address, close } = await host(site, activity, 'endless.json');
    await page.goto(address);
    await expect(frame.locator('.widget-logo')).toBeVisible();
    return close;
  };

  let close = await show('check');
  expect(await wide(), 'drafts to try').toBe(0);
  await frame.getByRole('button', { name: ENDLESS }).click();
  await expect(frame.locator('.pack-note')).toBeVisible();
  await expect(frame.locator('.finding-ways .button').first()).toBeVisible();
  expect(await wide(), 'whom to ask beside a verdict').toBe(0);
  close();

  close = await show('decide/is-this-picture-safe');
  await walk(frame, 'last');
  await expect(frame.locator('.pack-note')).toBeVisible();
  expect(await wide(), 'whom to ask beside an outcome').toBe(0);
  close();

  close = await show('quiz/starter-check');
  await expect(frame.locator('.quiz-setup')).toBeAttached();
  for (let item = 0; item < 40; item += 1) {
    const asked = frame.getByText(ENDLESS).first();
    if (await asked.isVisible()) expect(await wide(), 'a question').toBe(0);
    await frame.getByRole('button', { name: 'I don’t know' }).click();
    await frame.locator('.quiz-player-next button').waitFor();
    if (await asked.isVisible()) expect(await wide(), 'an answer').toBe(0);
    await goOn(frame);
    if (await frame.locator('.quiz-result').isVisible()) break;
  }
  await expect(frame.locator('.quiz-result .pack-note')).toBeVisible();
  expect(await wide(), 'the end of a quiz').toBe(0);
  close();
});

for (const [pack, expected] of [
  ['typo.json', 'Did you mean "contacts"?'],
  ['large.json', 'Expected at most 200,000 characters'],
  ['deep.json', 'Expected JSON'],
  ['missing.json', 'Expected status 200, found 404'],
  ['https://example.com/pack.json', 'Expected an address on the origin of this page'],
]) {
  test(`a pack at “${String(pack)}” is refused aloud, and the activity goes on without`, async ({
    page,
    site,
  }) => {
    const { address, asked, close } = await host(site, 'decide/which-account', String(pack));
    try {
      const { errors } = watch(page);
      await page.goto(address, { waitUntil: 'networkidle' });
      await expect.poll(() => errors.join()).toContain(expected);
      const frame = page.frameLocator('right-for-the-room iframe');
      await walk(frame, 'last');
      await expect(frame.locator('.widget-logo, .pack-note')).toHaveCount(0);
      expect(asked.length).toBeLessThanOrEqual(2);
    } finally {
      close();
    }
  });
}

/** What a hostile page says to a frame, far from a pack; made there, as to hand it over takes long. */
function poison(): void {
  const packs: readonly unknown[] = [
    null,
    'pack',
    { version: 1 },
    { version: 1, organisation: '<img src=x onerror=alert(1)>\n' },
    { version: 1, organisation: 'x'.repeat(1_000_000) },
    { version: 1, organisation: 'Us', logo: { image: 'https://evil.example/x.png', alt: 'x' } },
    { version: 1, organisation: 'Us', accent: { light: 'url(//evil.example)', dark: '#ffffff' } },
    { version: 1, organisation: 'Us', policies: [{ name: 'x', link: 'javascript:alert(1)' }] },
    { version: 1, organisation: 'Us', contacts: Array.from({ length: 100_000 }, () => ({})) },
  ];
  const frame = document.querySelector('right-for-the-room')?.shadowRoot?.querySelector('iframe');
  const say = (more: object): void => {
    const said = { source: 'right-for-the-room', type: 'pack', ...more };
    frame?.contentWindow?.postMessage(said, '*');
  };
  for (const pack of packs) say({ protocol: 1, pack });
  const own: unknown = JSON.parse('{"__proto__":{"polluted":1},"version":1,"organisation":"Us"}');
  say({ pack: own });
}

for (const activity of ['decide/which-account', 'quiz/starter-check', 'check', 'feed']) {
  test(`poisoned packs change nothing in ${activity} and throw nothing`, async ({ page, site }) => {
    const { address, close } = await host(site, activity, 'missing.json');
    try {
      const { requests, errors } = watch(page);
      await page.goto(address, { waitUntil: 'networkidle' });
      const frame = page.frameLocator('right-for-the-room iframe');
      await expect.poll(() => errors.join()).toContain('no pack is used');
      await drawn(frame);
      const before = await frame.locator('main').innerHTML();
      const asked = requests.length;
      await page.evaluate(poison);
      await page.waitForTimeout(300);
      await drawn(frame);
      expect(await frame.locator('main').innerHTML()).toBe(before);
      expect(await room(frame)).not.toContain('#');
      expect(requests).toHaveLength(asked);
      const own = errors.filter((error) => !/404|no pack is used/.test(error));
      expect(own).toEqual([]);
    } finally {
      close();
    }
  });
}

/** The builder with a quiz in its preview. */
async function builder(page: Page, site: string) {
  await page.goto(`${site}teams/embed/#activity=quiz/starter-check`);
  await ready(page);
  return {
    frame: page.frameLocator('.embed-preview iframe'),
    code: page.locator('.embed-copy code'),
    field: page.getByLabel('Show your company pack in the preview'),
  };
}

const fileOf = (pack: unknown, name = 'pack.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(pack)),
});

test('the builder shows a pack in its preview, says where to put the file, and sends it nowhere', async ({
  page,
  site,
}) => {
  const { frame, code, field } = await builder(page, site);
  await expect(frame.getByRole('heading', { name: /^1 of/ })).toBeVisible();
  await expect(frame.locator('.widget-logo')).toHaveCount(0);
  const { requests, errors } = watch(page);
  await field.setInputFiles(fileOf(BAKERY, 'bakery.json'));
  await expect(page.getByText('The preview has the pack of Harbour Lane Bakery.')).toBeVisible();
  await expect(frame.locator('.widget-logo')).toBeVisible();
  expect(await room(frame)).toContain('#7a1f3d');
  await expect(code).toContainText('activity="quiz/starter-check" pack="bakery.json"');
  await expect(page.locator('.embed-copy')).toContainText(
    'beside your page and call it bakery.json',
  );
  expect(page.url()).not.toContain('bakery');

  // Another activity has it too, and so has another look of it.
  await page.getByLabel('What do you want to show?').selectOption('decide/is-this-picture-safe');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(frame.locator('.flow-walker')).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('.widget-logo')).toBeVisible();
  await walk(frame, 'last');
  await expect(frame.locator('.pack-note')).toContainText('Amina');
  // What reads a pack, and the activities themselves: files of the site, and nothing besides.
  const sent = requests.filter(
    (url) => !/^data:|favicon|\/_astro\/[^?#]+\.js$|\/embed\/[a-z/-]+\/(?:#|$)/.test(url),
  );
  expect(sent).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

  await page.getByRole('button', { name: 'Take the pack away' }).press('Enter');
  await expect(field).toBeFocused();
  await expect(frame.locator('.flow-choice').first()).toBeVisible();
  await expect(frame.locator('.widget-logo')).toHaveCount(0);
  await expect(code).not.toContainText('pack=');
  expect(errors).toEqual([]);
});

for (const path of ['teams/embed/', 'teams/pack/']) {
  test(`names without a place to break stay within 320 px on /${path}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(site + path);
    await ready(page);
    const field = page.locator('.pack-file-field input[type="file"]');
    await field.setInputFiles(fileOf(ENDLESS_PACK, `${ENDLESS.toLowerCase()}.json`));
    if (path === 'teams/embed/') {
      await expect(page.getByText(`The preview has the pack of ${ENDLESS}.`)).toBeVisible();
    } else {
      await page.getByRole('button', { name: 'Load the checker with this pack' }).click();
      await expect(page.locator('.pack-tests li').first()).toBeVisible();
      await page.getByRole('button', { name: ENDLESS }).click();
      await expect(page.locator('.pack-note')).toBeVisible();
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}

test('a wrong pack is told in the builder, and the preview goes on without', async ({
  page,
  site,
}) => {
  const { frame, code, field } = await builder(page, site);
  await field.setInputFiles(fileOf(BAKERY));
  await expect(frame.locator('.widget-logo')).toBeVisible();
  await field.setInputFiles(fileOf({ ...BAKERY, contact: [] }));
  await expect(page.getByText('This file needs mending.')).toBeVisible();
  await expect(page.locator('.pack-problems')).toContainText('Did you mean "contacts"?');
  await expect(frame.getByRole('heading', { name: /^1 of/ })).toBeVisible();
  await expect(frame.locator('.widget-logo')).toHaveCount(0);
  await expect(code).not.toContainText('pack=');
  expect(await problems(page)).toEqual([]);
});

test('a pack may be dropped into the builder, which words may not', async ({ page, site }) => {
  const { frame } = await builder(page, site);
  const drop = (text: string, isFile: boolean) =>
    page.locator('.pack-file-field').evaluate(
      (zone, [said, file]) => {
        const data = new DataTransfer();
        if (file) data.items.add(new File([said], 'pack.json', { type: 'application/json' }));
        else data.setData('text/plain', said);
        const give = (name: string) =>
          zone.dispatchEvent(
            new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }),
          );
        // Unprevented, the browser does with it what it likes.
        return [give('dragover'), give('drop')];
      },
      [text, isFile] as const,
    );
  expect(await drop('Velvet Anchor', false)).toEqual([true, true]);
  expect(await drop(JSON.stringify(BAKERY), true)).toEqual([false, false]);
  await expect(frame.locator('.widget-logo')).toBeVisible();
});

test('what reads a pack comes with the first one; where it does not come, the builder says so', async ({
  page,
  site,
}) => {
  const reader = '**/_astro/read-pack-file*';
  await page.route(reader, (route) => route.abort());
  const { frame, field } = await builder(page, site);
  await field.setInputFiles(fileOf(BAKERY));
  await expect(page.getByText('A part of this page did not load')).toBeVisible();
  await page.unroute(reader);
  await field.setInputFiles(fileOf(BAKERY));
  await expect(frame.locator('.widget-logo')).toBeVisible();
});

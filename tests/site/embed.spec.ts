import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import sirv from 'sirv';
import { listen } from '../../scripts/serve.ts';
import type { Serving } from '../../scripts/serve.ts';
import { sealedLoader } from '../../src/components/embed/embed-code.ts';
import type { Quiz, RewriteItem } from '../../src/engine/index.ts';
import { RELEASED } from '../../src/widgets/host/released.ts';
import { anotherSite } from './another-site.ts';
import { DIST, expect, longUnless, marked, ready, test, watch } from './site.ts';

const SECRET = 'House empty till the 19th, key under the pot. Door code 4471.';

/** Every activity that is a file of its own: "quiz/share-or-think". */
const ACTIVITIES = readdirSync(join(DIST, 'embed'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('index.html'))
  .map((path) => path.replace(/[\\/]index\.html$/, '').replaceAll('\\', '/'))
  .filter((path) => /^(?:check|feed|(?:decide|quiz)\/)/.test(path))
  .sort();

/** Messages that the page around has heard, of ours and of WordPress's protocol. */
interface Heard {
  readonly data: Readonly<Record<string, unknown>>;
  readonly origin: string;
}

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

async function judges(frame: FrameLocator | Page): Promise<void> {
  await frame.getByRole('textbox', { name: 'Your draft' }).fill(SECRET);
  await expect(frame.getByText('Edit it first')).toBeVisible();
  await expect.poll(() => marked(frame)).not.toBe('');
  await frame.getByRole('button', { name: 'Leave it out' }).first().click();
  await expect(frame.getByRole('button', { name: 'Undo the change' })).toBeVisible();
}

/** Goes through a decision by keyboard, always by the first door. */
async function walks(frame: FrameLocator | Page): Promise<void> {
  for (let step = 0; step < 8; step += 1) {
    if (await frame.locator('.flow-outcome').isVisible()) break;
    const before = await frame.locator('.flow-question-text').textContent();
    await frame.locator('.flow-choice').first().press('Enter');
    await expect
      .poll(() =>
        frame
          .locator('.flow-question-text')
          .textContent({ timeout: 1000 })
          .catch(() => ''),
      )
      .not.toBe(before);
  }
  await expect(frame.locator('.flow-outcome')).toBeVisible();
}

/** Goes through a quiz by keyboard without knowing anything. */
async function answers(frame: FrameLocator | Page): Promise<void> {
  // It draws the items of this visit over those of the build.
  await expect(frame.locator('.quiz-setup')).toBeAttached();
  for (let item = 0; item < 40; item += 1) {
    await expect(frame.locator('blockquote:empty')).toHaveCount(0);
    await frame.getByRole('button', { name: 'I don’t know' }).press('Enter');
    const next = frame.locator('.quiz-player-next button');
    await next.focus();
    await expect(frame.locator('blockquote:empty')).toHaveCount(0);
    await next.press('Enter');
    await next.waitFor({ state: 'detached' });
    if (await frame.locator('.quiz-result').isVisible()) break;
  }
  await expect(frame.locator('.quiz-result')).toBeVisible();
}

async function acts(frame: FrameLocator | Page): Promise<void> {
  await frame.getByRole('radio').first().press(' ');
  await frame.getByRole('button', { name: /See/ }).press('Enter');
  await expect(frame.locator('.feed-debrief').first()).toBeVisible();
}

function uses(activity: string): (frame: FrameLocator | Page) => Promise<void> {
  if (activity === 'check') return judges;
  if (activity === 'feed') return acts;
  return activity.startsWith('decide/') ? walks : answers;
}

/** A page of another site with this in it, as an intranet would have. */
async function host(
  inside: string,
  policy?: string,
): Promise<{ address: string; close: () => void }> {
  const page = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'host.html'), 'utf8');
  return anotherSite((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (policy !== undefined) response.setHeader('content-security-policy', policy);
    response.end(page.replace('WIDGET', inside));
  });
}

/** Stand for all of their kind where time is short. */
const ONE_OF_EACH = ['check', 'feed', 'decide/which-account', 'quiz/put-it-right'];

/** The strictest frame that hosts put around a widget. */
const framed = (address: string) =>
  `<iframe src="${address}" title="An activity" sandbox="allow-scripts" width="100%" height="480"></iframe>`;

test('every kind of activity is a file of its own', () => {
  const kinds = ACTIVITIES.map((activity) => activity.split('/')[0]);
  expect(kinds.filter((kind) => kind === 'check' || kind === 'feed')).toHaveLength(2);
  expect(kinds.filter((kind) => kind === 'decide').length).toBeGreaterThanOrEqual(7);
  expect(kinds.filter((kind) => kind === 'quiz').length).toBeGreaterThanOrEqual(13);
});

for (const activity of ACTIVITIES) {
  test(
    `${activity} is gone through in a sandboxed frame on another site, with no request and no error`,
    longUnless(ONE_OF_EACH.includes(activity)),
    async ({ page, site }) => {
      const { address, close } = await host(framed(`${site}embed/${activity}/`));
      try {
        const { requests, errors } = watch(page);
        await page.goto(address, { waitUntil: 'networkidle' });
        expect(requests).toEqual([address, `${site}embed/${activity}/`]);
        await uses(activity)(page.frameLocator('iframe'));
        expect(requests).toHaveLength(2);
        expect(errors).toEqual([]);
        // Nobody asked how it goes, so nobody hears anything but heights.
        const said = await heard(page);
        expect(said.length).toBeGreaterThan(0);
        expect(new Set(said.map(({ data }) => data['type']))).toEqual(new Set(['height']));
        expect(JSON.stringify(said)).not.toMatch(/house|4471/i);
      } finally {
        close();
      }
    },
  );

  test(
    `${activity} fits a column of 280 px and shows itself without script`,
    longUnless(ONE_OF_EACH.includes(activity)),
    async ({ browser, site }) => {
      const narrow = await browser.newPage({ viewport: { width: 280, height: 480 } });
      await narrow.goto(`${site}embed/${activity}/`);
      expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        280,
      );
      await narrow.close();
      const plain = await browser.newContext({ javaScriptEnabled: false });
      const page = await plain.newPage();
      await page.goto(`${site}embed/${activity}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const way = page.getByRole('link', { name: 'Read it as a page instead' });
      const href = (await way.getAttribute('href')) ?? '';
      const answer = await page.request.get(new URL(href, `${site}embed/${activity}/`).href);
      expect(answer.status()).toBe(200);
      await plain.close();
    },
  );
}

for (const activity of ONE_OF_EACH) {
  test(`${activity} works when opened from a file`, async ({ page }) => {
    const { requests, errors } = watch(page);
    const file = pathToFileURL(join(DIST, 'embed', activity, 'index.html')).href;
    await page.goto(file);
    await uses(activity)(page);
    expect(requests).toEqual([file]);
    expect(errors).toEqual([]);
  });
}

interface QuizData {
  readonly props: { readonly quiz: Quiz };
}

/** The quiz that a widget has inside. */
async function quizIn(page: Page): Promise<Quiz> {
  const data = JSON.parse((await page.locator('#activity-data').textContent()) ?? '') as QuizData;
  return data.props.quiz;
}

test('the widget of a quiz shows each draft that is to be judged', async ({ page, site }) => {
  await page.goto(`${site}embed/quiz/share-or-think/`);
  await ready(page);
  const next = page.locator('.quiz-player-next button');
  const read = new Set<string>();
  while (!(await page.locator('.quiz-result').isVisible())) {
    read.add((await page.locator('blockquote').textContent()) ?? '');
    await page.getByRole('button', { name: 'I don’t know' }).click();
    await next.click();
    await next.waitFor({ state: 'detached' });
  }
  const { items } = await quizIn(page);
  const drafts = items.flatMap((item) => ('draft' in item && item.draft ? [item.draft.text] : []));
  expect(drafts.length).toBeGreaterThan(10);
  expect([...read].sort()).toEqual(drafts.sort());
});

/** Goes on to the first item to rewrite, and gives what the page holds of it. */
async function toRewriting(page: Page, address: string): Promise<RewriteItem> {
  await page.goto(address);
  await ready(page);
  const next = page.locator('.quiz-player-next button');
  while (!(await page.locator('.rewrite-item').isVisible())) {
    await page.getByRole('button', { name: 'I don’t know' }).click();
    await next.click();
    await next.waitFor({ state: 'detached' });
  }
  const draft = await page.getByRole('textbox').inputValue();
  const { items } = await quizIn(page);
  const item = items.find((one) => 'draft' in one && one.draft?.text === draft);
  if (item?.kind !== 'rewrite') throw new Error('Expected an item to rewrite on the page.');
  return item;
}

for (const quiz of ['put-it-right', 'customer-care', 'may-we-post', 'talking-about-work']) {
  test(
    `a rewritten draft is judged inside the widget of ${quiz}, with nothing fetched`,
    longUnless(quiz === 'put-it-right'),
    async ({ page, site }) => {
      const { requests, errors } = watch(page);
      const { draft, goes, models, needs } = await toRewriting(page, `${site}embed/quiz/${quiz}/`);
      const [model = ''] = models;
      const field = page.getByRole('textbox');
      const status = page.getByRole('status');
      const judge = async (text: string) => {
        await field.fill(text);
        await page.getByRole('button', { name: 'Check my words' }).click();
      };
      await expect(field).toHaveAccessibleDescription(/Here we only look for words that give/);

      await judge('  ');
      await expect(status).toHaveText('Write something first. An empty post says nothing.');

      await judge('Good evening.');
      await expect(status).toHaveText(
        `We found nothing in it that should go. 0 of ${String(needs.length)} points kept.`,
      );
      await expect(page.getByText('(gone)')).toHaveCount(needs.length);

      for (const { start, end } of goes) {
        const quote = draft.text.slice(start, end);
        await judge(`${model} ${quote}`);
        await expect(status).toContainText('We found something in it that should still go.');
        await expect(page.locator('.rewrite-item-judged q')).toHaveText([quote]);
        await expect(page.getByText(/\(your version says ‘.+’\)/)).toHaveCount(1);
      }

      await judge(model);
      await expect(page.getByRole('heading', { name: /^Right\. We found nothing/ })).toBeFocused();
      await expect(page.getByText('(still there)')).toHaveCount(needs.length);
      expect(requests).toHaveLength(1);
      expect(errors).toEqual([]);
    },
  );
}

test('gives a cry for help the numbers to ring, readable and as links', async ({ page, site }) => {
  const { address, close } = await host(framed(`${site}embed/check/`));
  try {
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    await frame
      .getByRole('textbox', { name: 'Your draft' })
      .fill("I can't see the point of waking up tomorrow.");
    await expect(frame.getByRole('heading', { name: 'This sounds heavy' })).toBeVisible();
    // A sandbox may keep a link from dialling; the number is there to be read all the same.
    for (const number of ['116 123', '988', '13 11 14', '1737', '14416']) {
      const line = frame.getByRole('link', { name: new RegExp(`${number}$`) }).first();
      await expect(line).toBeVisible();
      await expect(line).toHaveAttribute('href', `tel:${number.replaceAll(' ', '')}`);
    }
  } finally {
    close();
  }
});

test('the element shows an activity as high as it is, and tells how it went where it is asked', async ({
  page,
  site,
}) => {
  const { address, close } = await host(
    `<script src="${site}embed.js" defer></script>
     <script src="${site}embed.js" defer></script>
     <right-for-the-room activity="quiz/share-or-think" items="2" set="7KQ2M" pass="50" events>
       <a href="${site}quizzes/share-or-think/">Share it, or think again?</a>
     </right-for-the-room>
     <right-for-the-room activity="decide/which-account"><a href="#">Which account?</a></right-for-the-room>
     <right-for-the-room activity="nothing"><a href="#">A link that stays</a></right-for-the-room>`,
  );
  try {
    await page.goto(address);
    await page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      for (const type of ['ready', 'started', 'answered', 'completed'])
        document.addEventListener(`activity-${type}`, (event) =>
          told.push([type, (event as CustomEvent<unknown>).detail]),
        );
    });
    const element = page.locator('right-for-the-room').first();
    const frame = element.locator('iframe');
    await expect(frame).toHaveAttribute('title', 'Share it, or think again?');
    await answers(element.frameLocator('iframe'));
    const inner = element.frameLocator('iframe').locator('html');
    // The last thing drawn may come after it is looked for: both are read anew each time.
    const missing = async () =>
      Math.ceil(await inner.evaluate((html) => html.getBoundingClientRect().height)) -
      ((await frame.boundingBox())?.height ?? 0);
    await expect.poll(missing).toBe(0);
    const told = () =>
      page.evaluate(() => (window as unknown as { told: [string, object][] }).told);
    await expect.poll(async () => (await told()).at(-1)?.[0]).toBe('completed');
    expect((await told()).filter(([type]) => type === 'answered')).toHaveLength(2);
    expect((await told()).at(-1)).toMatchObject([
      'completed',
      { activity: 'quiz/share-or-think', score: { raw: 0, max: 2, scaled: 0 }, passed: false },
    ]);
    await expect(page.getByRole('link', { name: 'A link that stays' })).toBeVisible();
    await expect(page.locator('right-for-the-room').nth(1).locator('iframe')).toBeVisible();
  } finally {
    close();
  }
});

test('a page that changes the look or the activity keeps its Back button, and its reader the place', async ({
  page,
  site,
}) => {
  const { address, close } = await host(
    `<script src="${site}embed.js" defer></script>
     <right-for-the-room activity="decide/which-account"><a href="#">Which account?</a></right-for-the-room>`,
  );
  try {
    await page.goto(address);
    const frame = page.frameLocator('right-for-the-room iframe');
    await frame.locator('.flow-choice').first().click();
    await expect(frame.locator('.flow-outcome')).toBeVisible();
    const steps = () => page.evaluate(() => history.length);
    const before = await steps();
    const set = (name: string, value: string) =>
      page
        .locator('right-for-the-room')
        .evaluate((element, [one, other]) => element.setAttribute(one, other), [
          name,
          value,
        ] as const);
    const look = frame.locator('html');
    await set('theme', 'dark');
    await expect(look).toHaveAttribute('data-theme', 'dark');
    await set('accent', 'plum');
    await expect(look).toHaveAttribute('data-accent', 'plum');
    await expect(frame.locator('.flow-outcome')).toBeVisible();
    await set('activity', 'quiz/share-or-think');
    await expect(frame.getByRole('heading', { name: /^1 of/ })).toBeVisible();
    await expect(look).toHaveAttribute('data-accent', 'plum');
    expect(await steps()).toBe(before);
    // Put elsewhere on the page, it shows what was asked for last. Of a frame that moves while it
    // loads Playwright loses sight, people do not.
    await expect.poll(() => look.evaluate(() => document.readyState)).toBe('complete');
    await page
      .locator('right-for-the-room')
      .evaluate((element) => element.ownerDocument.body.prepend(element));
    await expect(frame.getByRole('heading', { name: /^1 of/ })).toBeVisible();
    expect(await steps()).toBe(before);
  } finally {
    close();
  }
});

test('the feed, which is the highest of all, needs no bar of its own to scroll in a narrow column', async ({
  page,
  site,
}) => {
  const { address, close } = await host(
    `<script src="${site}embed.js" defer></script>
     <div style="width: 280px">
       <right-for-the-room activity="feed"><a href="#">The feed</a></right-for-the-room>
     </div>`,
  );
  try {
    await page.goto(address);
    const element = page.locator('right-for-the-room');
    const frame = element.frameLocator('iframe');
    /** How much of what the frame shows does not fit it. */
    const hidden = async () =>
      Math.ceil(
        await frame.locator('html').evaluate((html) => html.getBoundingClientRect().height),
      ) - ((await element.locator('iframe').boundingBox())?.height ?? 0);
    await expect(frame.getByRole('button', { name: /See/ })).toBeVisible();
    await expect.poll(hidden).toBe(0);
    // What came of each post makes it twice as high.
    await frame.getByRole('button', { name: /See/ }).click();
    await expect(frame.locator('.feed-debrief').first()).toBeVisible();
    await expect.poll(hidden).toBe(0);
  } finally {
    close();
  }
});

/** The files for readers on a host that lets other sites read what was released, and no more. */
function copyThatShares(change: (script: string) => string): Promise<Serving> {
  const files = sirv(DIST, { dev: true });
  return listen((request, response) => {
    const released = RELEASED.find(({ file }) => request.url === `/${file}`);
    if (!released) {
      files(request, response);
      return;
    }
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', 'text/javascript');
    response.end(change(readFileSync(join(DIST, released.file), 'utf8')));
  }, 0);
}

for (const released of RELEASED) {
  test(`${released.file} runs by its digest, and with one letter more the link stays`, async ({
    page,
  }) => {
    for (const [change, frames] of [
      [(script: string) => script, 1],
      [(script: string) => `${script} `, 0],
    ] as const) {
      const copy = await copyThatShares(change);
      const { address, close } = await host(
        `<right-for-the-room activity="feed"><a href="#">The feed</a></right-for-the-room>
         ${sealedLoader(copy.address, released)}`,
      );
      try {
        await page.goto(address, { waitUntil: 'networkidle' });
        await expect(page.locator('right-for-the-room iframe')).toHaveCount(frames);
        await expect(page.getByText('The feed', { exact: true })).toBeVisible({
          visible: frames === 0,
        });
        if (frames === 0) continue;
        const height = () =>
          page.locator('right-for-the-room iframe').evaluate((frame) => frame.clientHeight);
        // Before a frame has said how high it is, it has 480 pixels.
        await expect.poll(height).not.toBe(480);
      } finally {
        close();
        copy.close();
      }
    }
  });
}

test('a host that allows no script of ours keeps the link', async ({ page, site }) => {
  const { address, close } = await host(
    `<script src="${site}embed.js" defer></script>
     <right-for-the-room activity="feed"><a href="${site}feed/">The feed</a></right-for-the-room>`,
    "script-src 'none'",
  );
  try {
    await page.goto(address);
    await expect(page.getByRole('link', { name: 'The feed' })).toBeVisible();
  } finally {
    close();
  }
});

test('looks as the address asks, refuses the rest aloud, and shows no part that is hidden', async ({
  page,
  site,
}) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  const widget = `${site}embed/quiz/share-or-think/`;
  await page.goto(`${widget}#theme=dark&accent=plum&hide=title,setup&colour=red`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('.quiz-setup')).toBeHidden();
  await expect(page.locator('.widget-title')).toHaveCSS('position', 'absolute');
  await expect.poll(() => warnings).toHaveLength(1);
  expect(warnings[0]).toContain('A parameter is not known here');
  expect(warnings[0]).not.toContain('red');
  await page.evaluate(() => {
    location.hash = 'theme=light';
  });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('.quiz-setup')).toBeVisible();
});

test('tells WordPress how high it is, as WordPress wants to hear it', async ({ page, site }) => {
  const { address, close } = await host(
    framed(`${site}embed/decide/which-account/#?secret=AbCdEfGhIj`),
  );
  try {
    await page.goto(address);
    const wanted = async () =>
      (await heard(page)).filter(({ data }) => data['message'] === 'height').at(-1)?.data;
    await expect.poll(wanted).toMatchObject({ secret: 'AbCdEfGhIj', message: 'height' });
    const value = Number((await wanted())?.['value']);
    expect(value).toBeGreaterThanOrEqual(200);
    expect(value).toBeLessThanOrEqual(1000);
    const before = (await heard(page)).length;
    await page.evaluate(() => {
      document
        .querySelector('iframe')
        ?.contentWindow?.postMessage({ message: 'ready', secret: 'AbCdEfGhIj' }, '*');
    });
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(before);
  } finally {
    close();
  }
});

test('an intranet finds how to embed a page, in the head before anything heavy', async ({
  request,
  site,
}) => {
  for (const [page, activity] of [
    ['quizzes/share-or-think/', 'quiz/share-or-think'],
    ['decide/which-account/', 'decide/which-account'],
    ['check/', 'check'],
    ['feed/', 'feed'],
    ['embed/quiz/share-or-think/', 'quiz/share-or-think'],
  ]) {
    const html = await (await request.get(site + String(page))).text();
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
      html.slice(0, 150_000).split('</head>')[0] ?? '',
    );
    const { pathname } = new URL(link?.[1] ?? '');
    expect(pathname).toBe(`/embed/${String(activity)}/oembed.json`);
    const answer = (await (await request.get(site + pathname.slice(1))).json()) as { html: string };
    expect(answer.html).toContain(`/embed/${String(activity)}/`);
  }
});

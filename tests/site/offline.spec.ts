import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { serve } from '../../scripts/serve.ts';
import { QUESTIONS } from './questions.ts';
import { AT_ONCE, DIST, expect, longUnless, marked, ready, test as base, watch } from './site.ts';

interface Copy {
  /** Folder of the unzipped copy. */
  readonly folder: string;
  /** The same on a plain server, below a path that nobody knew when it was built. */
  readonly served: string;
}

const test = base.extend<object, { readonly copy: Copy }>({
  copy: [
    async ({}, use) => {
      // As people name folders on a shared drive.
      const folder = join(mkdtempSync(join(tmpdir(), 'copy-')), 'Für alle & jeden #1');
      const files = unzipSync(readFileSync(join(DIST, 'downloads', 'site-offline.zip')));
      for (const [path, bytes] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), bytes);
      }
      const sub = `wiki/${Math.random().toString(36).slice(2)}`;
      const { address, close } = await serve({ folder, port: 0, base: sub });
      await use({ folder, served: address });
      close();
      rmSync(dirname(folder), { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

/** Goes through a decision by keyboard, always by the first door. */
async function walk(scope: Page | Locator): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    if (await scope.locator('.flow-outcome').isVisible()) break;
    const before = await scope.locator('.flow-question-text').textContent();
    await scope.locator('.flow-choice').first().press('Enter');
    await expect
      .poll(() =>
        scope
          .locator('.flow-question-text')
          .textContent({ timeout: 1000 })
          .catch(() => ''),
      )
      .not.toBe(before);
  }
  await expect(scope.locator('.flow-outcome')).toBeVisible();
}

for (const place of ['a file', 'a sub-path of a server'] as const) {
  test.describe(`from ${place}`, longUnless(place === 'a file'), () => {
    /** The address of a page of the copy: "check/". */
    const at = ({ folder, served }: Copy, path: string): string => {
      const [file = '', fragment = ''] = path.split('#');
      const after = fragment && `#${fragment}`;
      return place === 'a file'
        ? pathToFileURL(join(folder, file, 'index.html')).href + after
        : served + path;
    };

    test('home leads to a guide, which shows its drawn parts and asks nobody', async ({
      page,
      copy,
    }) => {
      const { requests, errors } = watch(page);
      await page.goto(at(copy, ''));
      await page.getByRole('navigation', { name: 'Main' }).getByText('Guides').click();
      await page.locator('main a[href*="what-oversharing-is"]').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('too much');
      // Styles and fonts are there.
      await expect(page.locator('h1')).toHaveCSS('font-family', /Bricolage/);
      const fonts = () =>
        page.evaluate(async () => {
          await document.fonts.ready;
          return [...document.fonts].filter(({ status }) => status === 'loaded').length;
        });
      await expect.poll(fonts).toBeGreaterThanOrEqual(2);
      const home = place === 'a file' ? 'file:' : copy.served;
      expect(requests.filter((url) => !url.startsWith(home))).toEqual([]);
      expect(errors).toEqual([]);
    });

    test('the checker judges a draft and marks its words', async ({ page, copy }) => {
      const { errors } = watch(page);
      await page.goto(at(copy, 'check/'));
      await ready(page, AT_ONCE);
      await page
        .getByRole('textbox', { name: 'Your draft' })
        .fill('House empty till the 19th, key under the pot. Door code 4471.');
      await expect(page.getByText('Edit it first')).toBeVisible();
      await expect.poll(() => marked(page)).not.toBe('');
      expect(errors).toEqual([]);
    });

    test('a quiz is answered to its end', async ({ page, copy }) => {
      const { errors } = watch(page);
      await page.goto(at(copy, 'quizzes/may-we-post/'));
      await ready(page, AT_ONCE);
      for (let item = 0; item < 40; item += 1) {
        await page.getByRole('button', { name: 'I don’t know' }).click();
        const next = page.locator('.quiz-player-next button');
        await next.click();
        await next.waitFor({ state: 'detached' });
        if (await page.locator('.quiz-result').isVisible()) break;
      }
      await expect(page.locator('.quiz-result')).toBeVisible();
      expect(errors).toEqual([]);
    });

    test('a decision is walked to an outcome, whose links lead on', async ({ page, copy }) => {
      const { errors } = watch(page);
      await page.goto(at(copy, 'decide/which-account/'));
      await ready(page, AT_ONCE);
      await walk(page);
      const before = page.url();
      await page.locator('.flow-outcome a').first().click();
      await expect(page).not.toHaveURL(before);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(page.url()).toContain(place === 'a file' ? '/index.html' : copy.served);
      expect(errors).toEqual([]);
    });

    test('a decision inside a guide brings its tree', async ({ page, copy }) => {
      const { errors } = watch(page);
      await page.goto(at(copy, 'guides/ai-assistants/'));
      const island = page.locator('astro-island[component-url^="FlowIsland"]');
      await island.scrollIntoViewIfNeeded();
      await expect(island).not.toHaveAttribute('ssr');
      await walk(island);
      expect(errors).toEqual([]);
    });

    test('the search finds pages from the dialog, by kind, by another word and in spite of a slip', async ({
      page,
      copy,
    }) => {
      const { errors } = watch(page);
      await page.goto(at(copy, 'guides/'));
      await page.keyboard.press('/');
      await page.keyboard.type('holiday');
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('status')).toHaveText(/result/);
      await expect(dialog.locator('mark').first()).toHaveText(/holiday/i);
      await dialog.getByRole('radio', { name: 'Quizzes' }).check();
      await expect
        .poll(async () => [...new Set(await dialog.locator('.search-kind').allTextContents())])
        .toEqual(['Quiz']);
      await page.keyboard.press('Escape');

      await page.goto(at(copy, 'search/#q=salary'));
      await expect(page.getByRole('status')).toHaveText(/results\. Looked for ‘pay’ as well\./);
      await page.goto('about:blank');
      await page.goto(at(copy, 'search/#q=permision'));
      await expect(page.getByRole('status')).toHaveText(/Did you mean ‘permission’\?$/);
      await page.getByRole('status').getByRole('link', { name: 'permission' }).click();
      await page.locator('[data-search-results] a').first().click();
      await expect(page).not.toHaveURL(/\/search\//);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.goto(at(copy, 'search/#q=zyxwvutq'));
      await page.reload();
      await page.getByRole('link', { name: 'We got a bad review' }).first().click();
      await expect(page.locator('#bad-review')).toBeInViewport();
      expect(errors).toEqual([]);
    });

    test('a widget works, and leads to the pages of the copy', async ({ page, copy }) => {
      const { errors } = watch(page);
      await page.goto(at(copy, 'embed/decide/which-account/'));
      await walk(page);
      const opened = page.waitForEvent('popup');
      await page.locator('.flow-outcome a').first().click();
      await expect((await opened).getByRole('heading', { level: 1 })).toBeVisible();
      expect(errors).toEqual([]);
    });

    test('the builder shows the widget, and says what its code is worth', async ({
      page,
      copy,
    }) => {
      const { errors } = watch(page);
      await page.goto(at(copy, 'teams/embed/'));
      await ready(page, AT_ONCE);
      await expect(page.frameLocator('.embed-preview iframe').locator('h1')).toBeVisible();
      const warned = page.getByText('This page was opened from a file');
      if (place === 'a file') await expect(warned).toBeVisible();
      else {
        await expect(page.locator('.embed-copy code')).toContainText(`${copy.served}embed.js`);
        await expect(warned).toBeHidden();
      }
      expect(errors).toEqual([]);
    });
  });
}

for (const [question, answer] of QUESTIONS) {
  test(
    `leads from ‘${question}’ to ${answer} without a server`,
    longUnless(question === QUESTIONS[0][0]),
    async ({ page, copy }) => {
      const { href } = pathToFileURL(join(copy.folder, 'search', 'index.html'));
      await page.goto(`${href}#q=${encodeURIComponent(question)}`);
      await expect(page.getByRole('status')).toHaveText(/result/);
      const found = await page
        .locator('[data-search-results] a')
        .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).href));
      expect(found.slice(0, 6).some((one) => one.includes(`/${answer}index.html`))).toBe(true);
    },
  );
}

test(
  'every page opens from a file without an error, and its links lead to files',
  longUnless(false),
  async ({ page, copy }) => {
    test.setTimeout(300_000);
    const { errors } = watch(page);
    const seen = new Set<string>();
    const first = pathToFileURL(join(copy.folder, 'index.html')).href;
    const home = first.slice(0, -'index.html'.length);
    const waiting = [first];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const answer = await page.goto(next);
      expect(answer?.ok(), next).toBe(true);
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      for (const link of links) {
        const [address = ''] = link.split('#');
        if (!address.startsWith('file:') || address.endsWith('.zip')) continue;
        expect(address.startsWith(home), `${next} leads to ${link}`).toBe(true);
        // The outcomes of a decision are alike: one of each is enough.
        const isAlike = /\/decide\/[^/]+\/[^/]+\/index\.html$/.test(address) && seen.size > 40;
        if (address.endsWith('.html') && !isAlike) waiting.push(address);
      }
    }
    expect(seen.size).toBeGreaterThan(60);
    expect(errors).toEqual([]);
  },
);

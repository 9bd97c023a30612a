/** The ways that most people go through the site, by keyboard. */
import type { Scope } from './engines/engine.ts';
import { expect, test } from './hosts.ts';
import { handsOn } from './keyboard.ts';
import { goThrough } from './runs.ts';

/** Until their script has come, keys are lost; what is further down brings its own when it is seen. */
const WAITING = 'astro-island[ssr]:not([client=visible])';

const settles = (page: Scope) =>
  expect
    .poll(() => page.ask((waiting) => document.querySelectorAll(waiting).length, WAITING))
    .toBe(0);

test('home leads to the guides, and a guide can be read', async ({ tab, site }) => {
  await tab.go(site.address);
  const { reach, press, sees } = handsOn(tab, tab.page);
  await reach('nav a', 'Guides');
  await press('Enter');
  await sees('h1', 'Guides');
  await reach('main a[href*="/guides/"]');
  await press('Enter');
  await sees('article h2, main h2');
  expect(await tab.complaints()).toEqual([]);
});

for (const [activity, path] of [
  ['check', 'check/'],
  ['decide/which-account', 'decide/which-account/'],
  ['quiz/share-or-think', 'quizzes/share-or-think/'],
  ['feed', 'feed/'],
] as const) {
  test(`/${path} is gone through to its end`, async ({ tab, site }) => {
    await tab.go(site.address + path);
    await settles(tab.page);
    await goThrough(activity, handsOn(tab, tab.page));
    expect(await tab.complaints()).toEqual([]);
  });
}

test('search finds guides', async ({ tab, site }) => {
  await tab.go(site.address);
  const { reach, press, type, sees, reads } = handsOn(tab, tab.page);
  await reach('button', 'Search');
  await press('Enter');
  await sees('dialog input');
  await type('holiday');
  await sees('dialog a');
  await expect.poll(() => reads('dialog [role=status]')).toMatch(/\d+ result/);
  expect(await tab.complaints()).toEqual([]);
});

test('dark colours can be chosen, and stay', async ({ tab, site }) => {
  await tab.go(site.address);
  const theme = () => tab.page.ask(() => document.documentElement.dataset['theme'] ?? '');
  const paper = () =>
    tab.page.ask(() => getComputedStyle(document.documentElement).backgroundColor);
  const before = await paper();
  await handsOn(tab, tab.page).reach('[data-theme-select] select');
  await tab.type('Dark');
  await expect.poll(theme).toBe('dark');
  await expect.poll(paper).not.toBe(before);
  await tab.go(`${site.address}guides/`);
  expect(await theme()).toBe('dark');
  expect(await tab.complaints()).toEqual([]);
});

/**
 * The packages as a learning system runs them: SCORM inside a page with a SCORM runtime, cmi5
 * launched by the small system of the unit tests, each out of the very zip that is offered.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { listen } from '../../scripts/serve.ts';
import type { Serving } from '../../scripts/serve.ts';
import { cmi5System } from '../widgets/recorders/cmi5-system.ts';
import { strict12, strict2004 } from '../widgets/recorders/strict.ts';
import { DIST, expect, test, watch } from './site.ts';

type Version = '12' | '2004';

const RUNTIMES = join(import.meta.dirname, '..', '..', 'node_modules', 'scorm-again', 'dist');
const GLOBALS = { '12': 'API', '2004': 'API_1484_11' } as const;

function filesOf(zip: string): Readonly<Record<string, string>> {
  const files = unzipSync(readFileSync(join(DIST, 'downloads', zip)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

type Handler = (request: IncomingMessage, response: ServerResponse, url: URL, body: string) => void;

/** A server for one test; pages and packages by path. */
function serving(handle: Handler): Promise<Serving> {
  return listen((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      handle(
        request,
        response,
        new URL(request.url ?? '/', 'http://localhost'),
        Buffer.concat(parts).toString(),
      );
    });
  }, 0);
}

/**
 * A learning system's page: the runtime, a note of every call and of what it refused, and what
 * the last visit left. Its notes lie in its own storage, where they outlive a closed tab.
 */
function systemPage(version: Version, frame: string): string {
  return `<!doctype html><meta charset="utf-8"><title>System</title>
<style>iframe { width: 100%; height: 900px }</style>
<script src="/runtime.js"></script>
<script>
  const v12 = ${String(version === '12')};
  const inner = new (v12 ? Scorm12API : Scorm2004API)({ autocommit: false, logLevel: 5 });
  const before = JSON.parse(localStorage.getItem('values') ?? '{}');
  inner.loadFromFlattenedJSON({
    ...before,
    [v12 ? 'cmi.student_data.mastery_score' : 'cmi.scaled_passing_score']: v12 ? '80' : '0.8',
    [v12 ? 'cmi.core.entry' : 'cmi.entry']: 'cmi.suspend_data' in before ? 'resume' : 'ab-initio',
  });
  const calls = [];
  const values = { ...before };
  const prefix = v12 ? 'LMS' : '';
  const api = {};
  for (const name of ['Initialize', 'Terminate', 'Finish', 'GetValue', 'SetValue', 'Commit']) {
    const method = prefix + name;
    if (typeof inner[method] !== 'function') continue;
    api[method] = (...given) => {
      const answer = String(inner[method](...given));
      const error = String(inner[prefix + 'GetLastError']());
      calls.push([method, given, answer, error]);
      const keeps = /suspend_data|lesson_status|completion_status|success_status|progress_measure/;
      if (name === 'SetValue' && answer === 'true' && keeps.test(given[0])) values[given[0]] = given[1];
      localStorage.setItem('calls', JSON.stringify(calls));
      localStorage.setItem('values', JSON.stringify(values));
      return answer;
    };
  }
  window.${GLOBALS[version]} = api;
</script>
${frame}`;
}

type Call = readonly [method: string, given: readonly string[], answer: string, error: string];

const FRAME = '<iframe id="sco" src="/package/index.html"></iframe>';

async function scorm(
  id: string,
  version: Version,
  page = (frame: string) => systemPage(version, frame),
  frame = FRAME,
) {
  const files = filesOf(`${id}-scorm${version}.zip`);
  return serving((_request, response, { pathname }) => {
    if (pathname === '/runtime.js') {
      response.setHeader('content-type', 'text/javascript');
      response.end(readFileSync(join(RUNTIMES, `scorm${version}.min.js`)));
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const file = files[pathname.replace('/package/', '')];
    response.end(pathname === '/' ? page(frame) : pathname === '/closed' ? '' : (file ?? ''));
  });
}

async function frameOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#sco');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('Expected the package in its frame, found none.');
  await frame.waitForSelector('.quiz-setup, .kept-here, .flow-walker');
  return frame;
}

/** Answers so many items of a quiz that asks for verdicts, all right or all wrong. */
async function answer(frame: Frame | Page, count: number, right: boolean): Promise<void> {
  const next = frame.locator('.quiz-player-next .button');
  for (let item = 0; item < count; item += 1) {
    await frame.locator('.verdict-choice input').first().waitFor();
    await frame.evaluate((wantsRight) => {
      const data = JSON.parse(document.getElementById('activity-data')?.textContent ?? '') as {
        props: {
          quiz: { items: { verdict: string; accept: string[]; draft: { text: string } }[] };
        };
      };
      const shown = document.querySelector('.quiz-player')?.textContent ?? '';
      const plain = (text: string) => text.replace(/\s+/g, ' ');
      const asked = data.props.quiz.items.find(({ draft }) =>
        plain(shown).includes(plain(draft.text)),
      );
      if (!asked) throw new Error('Expected one of the items on the page.');
      const good = [asked.verdict, ...asked.accept];
      const radios = [...document.querySelectorAll<HTMLInputElement>('.verdict-choice input')];
      radios.find(({ value }) => good.includes(value) === wantsRight)?.click();
      document.querySelector<HTMLButtonElement>('.answer-buttons .button')?.click();
    }, right);
    await next.click();
    await next.waitFor({ state: 'detached' });
  }
}

async function callsOf(page: Page): Promise<readonly Call[]> {
  return JSON.parse(
    await page.evaluate(() => localStorage.getItem('calls') ?? '[]'),
  ) as readonly Call[];
}

/** What was last set, by name. */
function lastSet(calls: readonly Call[]): Readonly<Record<string, string | undefined>> {
  const set: Record<string, string | undefined> = {};
  for (const [method, [name, value]] of calls) {
    if (method.endsWith('SetValue') && name !== undefined) set[name] = value;
  }
  return set;
}

/** Neither the runtime nor the strictest system known has anything against the calls of a visit. */
function expectNoneRefused(calls: readonly Call[], version: Version, resumes = false): void {
  expect(calls.filter(([, , , error]) => error !== '0')).toEqual([]);
  const strict =
    version === '12'
      ? strict12()
      : strict2004(
          resumes
            ? { 'cmi.entry': 'resume', 'cmi.suspend_data': '{}', 'cmi.progress_measure': '0.1' }
            : {},
        );
  for (const [method, given] of calls) strict.api[method]?.(...given);
  expect(strict.refused).toEqual([]);
  expect(calls.filter(([method]) => /Finish|Terminate/.test(method)).length).toBeLessThan(2);
}

const leave = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = document.querySelector('iframe');
    await new Promise<unknown>((done) => {
      frame?.addEventListener('load', done, { once: true });
      if (frame) frame.src = '/closed';
    });
  });

for (const version of ['12', '2004'] as const) {
  test(`SCORM ${version}: a quiz is passed, and no call is refused`, async ({ page }) => {
    const { address, close } = await scorm('quiz-share-or-think', version);
    try {
      const { errors, requests } = watch(page);
      await page.goto(address);
      const frame = await frameOf(page);
      await expect(frame.locator('#unconnected')).toBeHidden();
      await answer(frame, 15, true);
      await expect(frame.getByText('That is a pass: 100 per cent')).toBeVisible();
      await leave(page);
      const calls = await callsOf(page);
      expectNoneRefused(calls, version);
      const set = lastSet(calls);
      expect(set).toMatchObject(
        version === '12'
          ? { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100', 'cmi.core.exit': '' }
          : {
              'cmi.completion_status': 'completed',
              'cmi.success_status': 'passed',
              'cmi.score.scaled': '1',
              'cmi.progress_measure': '1',
              'cmi.exit': 'normal',
            },
      );
      expect(set['cmi.interactions.14.result']).toBe('correct');
      expect(calls.at(-1)?.[0]).toMatch(/Finish|Terminate/);
      expect(errors.filter((text) => !text.includes('favicon'))).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
    } finally {
      close();
    }
  });

  test(`SCORM ${version}: left in the middle, a quiz goes on where it was, and is failed`, async ({
    page,
  }) => {
    const { address, close } = await scorm('quiz-share-or-think', version);
    try {
      await page.goto(address);
      const first = await frameOf(page);
      await answer(first, 4, true);
      await expect(first.getByText('Your learning system keeps your place')).toBeVisible();
      await leave(page);
      const before = await callsOf(page);
      expectNoneRefused(before, version);
      expect(lastSet(before)).toMatchObject(
        version === '12'
          ? { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' }
          : { 'cmi.completion_status': 'incomplete', 'cmi.exit': 'suspend' },
      );
      expect(lastSet(before)['cmi.suspend_data']?.length).toBeLessThan(4096);

      await page.goto(address);
      const second = await frameOf(page);
      await expect(second.getByRole('heading', { name: '5 of 15' })).toBeVisible();
      await answer(second, 11, false);
      await leave(page);
      const after = await callsOf(page);
      expectNoneRefused(after, version, true);
      expect(lastSet(after)).toMatchObject(
        version === '12'
          ? { 'cmi.core.lesson_status': 'failed', 'cmi.core.exit': '' }
          : {
              'cmi.completion_status': 'completed',
              'cmi.success_status': 'failed',
              'cmi.exit': 'normal',
            },
      );
      expect(JSON.stringify(after)).not.toMatch(/\.score\.raw","(?:[89]\d|100)"/);
    } finally {
      close();
    }
  });

  test(`SCORM ${version}: a decision is completed without a score, and goes on where it was`, async ({
    page,
  }) => {
    const { address, close } = await scorm('decide-should-i-share-this', version);
    try {
      await page.goto(address);
      const first = await frameOf(page);
      const heading = first.locator('.flow-walker h2').first();
      const opener = (await heading.textContent()) ?? '';
      await first.locator('a.flow-choice').last().click();
      // Preact draws after the next picture.
      await expect(heading).not.toHaveText(opener);
      const question = (await heading.textContent()) ?? '';
      await leave(page);
      expectNoneRefused(await callsOf(page), version);
      await page.goto(address);
      const second = await frameOf(page);
      await expect(second.getByRole('heading', { name: question })).toBeVisible();
      for (
        let step = 0;
        step < 8 && (await second.locator('.flow-outcome').count()) === 0;
        step += 1
      ) {
        const here = second.locator('.flow-walker-here');
        const asked = (await here.textContent()) ?? '';
        await second.locator('a.flow-choice').first().click();
        await expect(here).not.toHaveText(asked);
      }
      await leave(page);
      const calls = await callsOf(page);
      expectNoneRefused(calls, version, true);
      const set = lastSet(calls);
      expect(set[version === '12' ? 'cmi.core.lesson_status' : 'cmi.completion_status']).toBe(
        'completed',
      );
      expect(Object.keys(set).filter((name) => /score|success/.test(name))).toEqual([]);
    } finally {
      close();
    }
  });
}

test('a lesson brings the checker for what is written anew, and reports no word of it', async ({
  page,
}) => {
  const { address, close } = await scorm('quiz-put-it-right', '2004');
  try {
    const { errors, requests } = watch(page);
    await page.goto(address);
    const frame = await frameOf(page);
    const field = frame.locator('.rewrite-item-field textarea');
    const check = frame.locator('.answer-buttons > .button').first();
    const built = await field.inputValue();
    const models = await frame.evaluate((text) => {
      const data = JSON.parse(document.getElementById('activity-data')?.textContent ?? '') as {
        props: { quiz: { items: { draft: { text: string }; models: string[] }[] } };
      };
      return data.props.quiz.items.find(({ draft }) => draft.text.trim() === text.trim())?.models;
    }, built);
    const model = models?.[0];
    if (model === undefined) throw new Error('Expected the item that is shown, found none.');
    // No list of words of an item can have this one: only the checker knows it.
    await field.fill(`${model} My password is tulip-77-Quartz.`);
    await check.click();
    await expect(frame.locator('.rewrite-item-judged')).toContainText('Keys and codes');
    await field.fill(model);
    await check.click();
    await expect(frame.locator('.item-feedback')).toBeVisible();
    await leave(page);
    const calls = await callsOf(page);
    expectNoneRefused(calls, '2004');
    expect(lastSet(calls)['cmi.interactions.0.result']).toBe('correct');
    expect(JSON.stringify(calls)).not.toContain('tulip-77');
    expect(JSON.stringify(calls)).not.toContain(model.slice(0, 20));
    expect(errors.filter((text) => !text.includes('favicon'))).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
  } finally {
    close();
  }
});

test('a closed tab ends the visit, once', async ({ context }) => {
  const { address, close } = await scorm('quiz-share-or-think', '12');
  try {
    const page = await context.newPage();
    await page.goto(address);
    await answer(await frameOf(page), 1, true);
    await page.close({ runBeforeUnload: true });
    const other = await context.newPage();
    await other.goto(`${address}closed`);
    await expect
      .poll(async () => (await callsOf(other)).filter(([method]) => method === 'LMSFinish').length)
      .toBe(1);
    const calls = await callsOf(other);
    expectNoneRefused(calls, '12');
    expect(lastSet(calls)['cmi.core.session_time']).toMatch(/^\d{4}:\d\d:\d\d\.\d\d$/);
  } finally {
    close();
  }
});

const THROWS = `<!doctype html><title>Throws</title><script>
  const no = () => { throw new Error('no'); };
  window.API = { LMSInitialize: no, LMSGetValue: no, LMSSetValue: no, LMSCommit: no, LMSFinish: no };
</script>`;

for (const [name, head, frame] of [
  ['a system that throws', THROWS, FRAME],
  ['no system', '<!doctype html><title>None</title>', FRAME],
  [
    'a sandbox that hides the system',
    '<!doctype html><title>Hidden</title><script>window.API = { LMSInitialize: () => "true" };</script>',
    FRAME.replace('id="sco"', 'id="sco" sandbox="allow-scripts"'),
  ],
] as const) {
  test(`with ${name} a package says so, and works all the same`, async ({ page }) => {
    const { address, close } = await scorm('quiz-share-or-think', '12', (sco) => head + sco, frame);
    try {
      const { errors } = watch(page);
      await page.goto(address);
      const sco = await frameOf(page);
      await expect(sco.locator('#unconnected')).toBeVisible();
      await answer(sco, 2, true);
      await expect(sco.getByRole('heading', { name: '3 of 15' })).toBeVisible();
      expect(errors.filter((text) => !text.includes('favicon'))).toEqual([]);
    } finally {
      close();
    }
  });
}

test('a course has a page for each of its activities, which run on their own', async ({ page }) => {
  const files = filesOf('starter-set-scorm12.zip');
  const name = 'quiz-share-or-think.html';
  expect(files[name]).toBe(filesOf('quiz-share-or-think-scorm12.zip')['index.html']);
  const { address, close } = await serving((_request, response, { pathname }) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(files[pathname.slice(1)] ?? '');
  });
  try {
    await page.goto(`${address}decide-should-i-share-this.html`);
    await expect(page.locator('#unconnected')).toBeVisible();
    await page.locator('a.flow-choice').first().click();
    await expect(page.locator('.flow-trail').first()).toBeVisible();
  } finally {
    close();
  }
});

/** A cmi5 system on another origin than the package, as record stores are. */
async function cmi5(id: string) {
  const files = filesOf(`${id}-cmi5.zip`);
  const system = cmi5System();
  const server = await serving((request, response, url, body) => {
    const file = files[url.pathname.replace('/package/', '')];
    if (file !== undefined || url.pathname === '/done') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(file ?? '<!doctype html><title>Done</title>');
      return;
    }
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*, authorization');
    response.setHeader('access-control-allow-methods', 'GET, POST, PUT');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    const answered = system.handle({
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers as Readonly<Record<string, string | undefined>>,
      body,
    });
    response.writeHead(answered.status, { 'content-type': 'application/json' });
    response.end(answered.body === undefined ? undefined : JSON.stringify(answered.body));
  });
  const base = `http://localhost:${String(server.port)}/`;
  return { ...server, system, base };
}

test('cmi5: failed, gone on another day and passed, and nothing is refused', async ({ page }) => {
  const { system, base, address, close } = await cmi5('quiz-share-or-think');
  try {
    const launched = () => `${address}package/index.html?${system.launch(base, { mastery: 0.8 })}`;
    await page.goto(launched());
    await page.waitForSelector('.quiz-setup');
    await answer(page, 3, true);
    await page.goto('about:blank');
    await expect.poll(() => system.said().at(-1)).toBe('terminated');

    await page.goto(launched());
    await expect(page.getByRole('heading', { name: '4 of 15' })).toBeVisible();
    await answer(page, 12, false);
    await page.goto('about:blank');
    await expect.poll(() => system.said().slice(-3)).toEqual(['completed', 'failed', 'terminated']);

    await page.goto(launched());
    await page.getByRole('button', { name: 'Try the 12 that were not right' }).click();
    await expect(page.locator('.verdict-choice')).toBeVisible();
    await answer(page, 12, true);
    await expect.poll(() => system.said().at(-1)).toBe('passed');
    await page.goto('about:blank');
    await expect.poll(() => system.said().at(-1)).toBe('terminated');
    expect(system.said().filter((verb) => verb === 'completed')).toHaveLength(1);
    expect(system.refused).toEqual([]);
  } finally {
    close();
  }
});

test('cmi5: the way back ends the visit first, and leads where the system says', async ({
  page,
}) => {
  const { system, base, address, close } = await cmi5('decide-should-i-share-this');
  try {
    const query = system.launch(base, { returnUrl: `${address}done` });
    await page.goto(`${address}package/index.html?${query}`);
    await page.getByRole('link', { name: 'Back to my learning system' }).click();
    await expect(page).toHaveTitle('Done');
    expect(system.said()).toEqual(['initialized', 'terminated']);
    expect(system.refused).toEqual([]);
  } finally {
    close();
  }
});

test('cmi5: an address that is used twice finds nobody, says so, and works', async ({ page }) => {
  const { system, base, address, close } = await cmi5('quiz-share-or-think');
  try {
    const once = `${address}package/index.html?${system.launch(base, { mastery: 0.8 })}`;
    await page.goto(once);
    await page.waitForSelector('.quiz-setup');
    await page.goto('about:blank');
    await page.goto(once);
    await expect(page.locator('#unconnected')).toBeVisible();
    await answer(page, 1, true);
    expect(system.refused).toEqual([]);
  } finally {
    close();
  }
});

test('the page offers every package with its size, and fits 280 px', async ({ page, site }) => {
  await page.setViewportSize({ width: 280, height: 600 });
  await page.goto(`${site}teams/downloads/`);
  const links = page.locator('.downloads td a');
  const hrefs = await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(hrefs.length).toBeGreaterThanOrEqual(66);
  for (const href of hrefs) expect((await page.request.head(href)).status()).toBe(200);
  const sizes = await page.locator('.downloads td small').allTextContents();
  expect(sizes.filter((text) => !/^\d+ kB$/.test(text.trim()))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
});

/**
 * What WebKit writes into its console while widgets and pages load, which its driver does not
 * tell: the same browser, started without a driver, writes it to its output.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { find } from '../../scripts/hosts.mjs';
import { MINI_BROWSER } from './engines/index.ts';
import { openScreen } from './engines/webkit.ts';
import { DIST, expect, test, WIDGETS } from './hosts.ts';
import { start } from './processes.ts';

const PAGES = ['', 'guides/', 'guides/what-oversharing-is/', 'check/', 'decide/which-account/'];

const LOADED = 'All frames have loaded';

/** All of these at once; says when they have loaded. */
const sideBySide = (addresses: readonly string[], sandbox = ''): string =>
  `${addresses.map((address) => `<iframe src="${address}" ${sandbox}></iframe>`).join('\n')}
    <script>addEventListener('load', () => console.log('${LOADED}'));</script>`;

async function consoleOf(address: string, home: string, last = LOADED): Promise<readonly string[]> {
  const screen = await openScreen();
  try {
    const browser = await start(
      find(MINI_BROWSER) ?? '',
      // In a private window it would keep quiet.
      ['--enable-write-console-messages-to-stdout=true', address],
      (said) => said.includes(last),
      { DISPLAY: screen.display, HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home },
    );
    // What was complained of just before is on its way.
    await wait(1000);
    await browser.stop();
    return browser
      .said()
      .split('\n')
      .filter((line) => line.includes('CONSOLE') && !line.includes(LOADED));
  } finally {
    await screen.stop();
  }
}

const widgets = (site: string) => WIDGETS.map((widget) => `${site}embed/${widget}/`);
const files = () =>
  WIDGETS.map((widget) => pathToFileURL(join(DIST, 'embed', widget, 'index.html')).href);

test('the console of WebKit tells of an error and of what a policy refuses', async ({
  temporary,
}) => {
  const wrong = `<!doctype html><title>Wrong</title>
    <meta http-equiv="content-security-policy" content="img-src 'none'">
    <img src="https://nowhere.example/x.png" alt="">
    <script>console.log('${LOADED}'); setTimeout(() => undefinedName, 100);</script>`;
  const file = join(temporary, 'wrong.html');
  writeFileSync(file, wrong);
  const lines = (await consoleOf(pathToFileURL(file).href, temporary, 'undefinedName')).join('\n');
  expect(lines).toContain('undefinedName');
  expect(lines).toContain('img-src');
});

test('all widgets load in plain frames on another site', async ({ site, around, temporary }) => {
  const page = around(sideBySide(widgets(site.address)), 'localhost');
  expect(await consoleOf(page, temporary)).toEqual([]);
});

test('all widgets load in sandboxes on another site', async ({ site, around, temporary }) => {
  const page = around(sideBySide(widgets(site.address), 'sandbox="allow-scripts"'), 'localhost');
  expect(await consoleOf(page, temporary)).toEqual([]);
});

test('all widgets load from files', async ({ onDisk, temporary }) => {
  expect(await consoleOf(onDisk(sideBySide(files())), temporary)).toEqual([]);
});

test('pages of the site load', async ({ site, around, temporary }) => {
  const page = around(sideBySide(PAGES.map((path) => site.address + path)));
  expect(await consoleOf(page, temporary)).toEqual([]);
});

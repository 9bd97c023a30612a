import puppeteer from 'puppeteer-core';
import type { KeyInput } from 'puppeteer-core';
import { SCREEN, scopeOf } from './engine.ts';
import type { Engine, Key } from './engine.ts';

const NAMES: Readonly<Record<Key, KeyInput>> = {
  Tab: 'Tab',
  'Shift+Tab': 'Tab',
  Enter: 'Enter',
  Space: ' ',
  ArrowDown: 'ArrowDown',
  'Shift+ArrowRight': 'ArrowRight',
};

/** Playwright drives a Firefox of its own only; WebDriver BiDi drives the one that people have. */
export async function openFirefox(program: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    defaultViewport: SCREEN,
  });
  return {
    name: (await browser.version()).replace('firefox/', 'Firefox '),
    open: async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      // What a policy refuses comes this way too.
      page.on('pageerror', (error) => complaints.push(String(error)));
      return {
        page: scopeOf(() => page.mainFrame()),
        frame: scopeOf(() => page.mainFrame().childFrames()[0]),
        go: (address) => page.goto(address),
        press: async (key) => {
          const held = key.startsWith('Shift+');
          if (held) await page.keyboard.down('Shift');
          await page.keyboard.press(NAMES[key]);
          if (held) await page.keyboard.up('Shift');
        },
        type: (text) => page.keyboard.type(text),
        complaints: () => Promise.resolve(complaints),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

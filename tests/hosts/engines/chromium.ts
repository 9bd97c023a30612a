import { chromium } from '@playwright/test';
import type { LaunchOptions } from '@playwright/test';
import { SCREEN, scopeOf } from './engine.ts';
import type { Engine } from './engine.ts';

export async function openChromium(options: LaunchOptions): Promise<Engine> {
  const browser = await chromium.launch(options);
  return {
    name: `Chromium ${browser.version()}`,
    open: async () => {
      const context = await browser.newContext({ viewport: SCREEN });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') {
          complaints.push(`${message.text()} ${message.location().url}`);
        }
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      return {
        page: scopeOf(() => page.mainFrame()),
        frame: scopeOf(() => page.mainFrame().childFrames()[0]),
        go: (address) => page.goto(address),
        press: (key) => page.keyboard.press(key),
        type: (text) => page.keyboard.type(text),
        complaints: () => Promise.resolve(complaints),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

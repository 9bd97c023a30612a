import type { LaunchOptions } from '@playwright/test';
import { find } from '../../../scripts/hosts.mjs';
import { openChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** Starts a browser. `chromium` says how Playwright starts its own. */
export function openEngine(name: EngineName, chromium: LaunchOptions): Promise<Engine> {
  switch (name) {
    case 'chromium':
      return openChromium(chromium);
    case 'firefox':
      return openFirefox(find('firefox-esr') ?? '');
    case 'webkit':
      return openWebKit(find(MINI_BROWSER) ?? '');
  }
}

/** The small browser that comes with WebKitGTK; its folder is called after the processor. */
export const MINI_BROWSER = '/usr/lib/*/webkit2gtk-4.1/MiniBrowser';

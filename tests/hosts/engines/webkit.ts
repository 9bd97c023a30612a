import { Builder, Capabilities, Key } from 'selenium-webdriver';
import type { ThenableWebDriver, WebElement } from 'selenium-webdriver';
import { answers, freePort, start } from '../processes.ts';
import type { Running } from '../processes.ts';
import { SCREEN } from './engine.ts';
import type { Engine, Key as OurKey, Scope, Tab } from './engine.ts';

const KEYS: Readonly<Record<OurKey, readonly [key: string, shift?: boolean]>> = {
  Tab: [Key.TAB],
  'Shift+Tab': [Key.TAB, true],
  Enter: [Key.ENTER],
  Space: [' '],
  ArrowDown: [Key.ARROW_DOWN],
  'Shift+ArrowRight': [Key.ARROW_RIGHT, true],
};

/** A screen that nobody sees: this browser does not start without one. */
export async function openScreen(): Promise<Running & { readonly display: string }> {
  const size = `${SCREEN.width}x${SCREEN.height}x24`;
  const args = ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp'];
  const screen = await start('Xvfb', args, (said) => /^\d+\n/m.test(said));
  return { ...screen, display: `:${/^\d+$/m.exec(screen.said())?.[0] ?? ''}` };
}

export async function openWebKit(program: string): Promise<Engine> {
  const screen = await openScreen();
  const port = await freePort();
  const server = `http://127.0.0.1:${port}/`;
  const driving = await start(
    'WebKitWebDriver',
    [`--port=${port}`],
    () => answers(`${server}status`),
    { DISPLAY: screen.display },
  );
  const driver = new Builder()
    .usingServer(server)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: program, args: ['--automation'] },
      }),
    )
    .build();
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...SCREEN });
  const version = (await driver.getCapabilities()).getBrowserVersion() ?? '';
  return {
    name: `WebKitGTK ${version}`,
    open: () => Promise.resolve(tabOf(driver)),
    close: async () => {
      await driver.quit();
      await driving.stop();
      await screen.stop();
    },
  };
}

/** This driver has one window, which each test has for itself in turn. */
function tabOf(driver: ThenableWebDriver): Tab {
  const complaints: string[] = [];
  let here: 'page' | 'frame' = 'page';
  const scope = (where: typeof here): Scope => ({
    ask: async (question, ...asked) => {
      if (where !== here) await enter[where]();
      here = where;
      const { answer, said } = await driver.executeScript<{
        readonly answer: never;
        readonly said: readonly string[];
      }>(
        `const heard = ${String(heard)};
        heard();
        return Promise.resolve((${String(question)})(arguments[0]))
          .then((answer) => ({ answer, said: heard() }));`,
        asked[0],
      );
      complaints.push(...said);
      return answer;
    },
  });
  const enter = {
    page: () => driver.switchTo().defaultContent(),
    frame: async () => {
      await driver.switchTo().frame(await driver.executeScript<WebElement>(FIND));
    },
  };
  const page = scope('page');
  const go = (address: string) => {
    here = 'page';
    return driver.get(address);
  };
  return {
    page,
    frame: scope('frame'),
    go: async (address) => {
      await go(address);
      await page.ask(() => undefined);
    },
    press: async (key) => {
      const [name, shift = false] = KEYS[key];
      const keys = driver.actions();
      await (
        shift ? keys.keyDown(Key.SHIFT).sendKeys(name).keyUp(Key.SHIFT) : keys.sendKeys(name)
      ).perform();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    complaints: () => Promise.resolve(complaints),
    close: () => go('about:blank'),
  };
}

/**
 * Runs in the page: what was complained of since it was last asked. This driver tells nothing
 * of the console; what a page complains of while it loads is read in webkit-console.spec.ts.
 */
function heard(): string[] {
  const here = window as unknown as { complaints?: string[] };
  if (!here.complaints) {
    const list: string[] = (here.complaints = []);
    addEventListener('error', ({ message }) => list.push(message));
    addEventListener('unhandledrejection', ({ reason }) => list.push(String(reason)));
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      list.push(`${violatedDirective} refuses ${blockedURI}`),
    );
    console.error = (...said: unknown[]) => list.push(said.join(' '));
  }
  return here.complaints.splice(0);
}

const FIND = `return (function find(root) {
  const frame = root.querySelector('iframe');
  if (frame) return frame;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inside = shadowRoot && find(shadowRoot);
    if (inside) return inside;
  }
})(document)`;

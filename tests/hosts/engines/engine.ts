/** What the tests ask of a browser, whichever one it is and whatever drives it. */
export interface Engine {
  /** "Firefox 153.8.0". */
  readonly name: string;
  readonly open: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

export interface Tab {
  /** The page itself. */
  readonly page: Scope;
  /** The first frame in it, in a shadow tree or not. */
  readonly frame: Scope;
  /** Waits until the page has loaded, its frame included. */
  readonly go: (address: string) => Promise<unknown>;
  /** Presses keys where the focus is: the only thing a test may do to a page. */
  readonly press: (key: Key) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** All that went wrong since the tab was opened: errors in the console, refusals of a policy. */
  readonly complaints: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface Scope {
  /** Runs a function in the page; it may use what it is handed, and nothing else of ours. */
  readonly ask: <Answer, Asked = undefined>(
    question: (asked: Asked) => Answer,
    ...asked: Asked extends undefined ? [] : [Asked]
  ) => Promise<Awaited<Answer>>;
}

export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'ArrowDown' | 'Shift+ArrowRight';

/** As on a desk at work. */
export const SCREEN = { width: 1100, height: 800 };

interface Evaluates {
  readonly evaluate: (question: never, asked: never) => Promise<unknown>;
}

/** A frame of Playwright or Puppeteer, which comes and goes with what the page loads. */
export function scopeOf(find: () => Evaluates | undefined): Scope {
  return {
    ask: async (question, ...asked) => {
      const frame = find();
      if (!frame) throw new Error('expected a frame in the page, found none.');
      return (await frame.evaluate(question as never, asked[0] as never)) as never;
    },
  };
}

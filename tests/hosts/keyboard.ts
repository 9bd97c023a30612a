/** A person with a keyboard and nothing else. */
import { expect } from '@playwright/test';
import type { Key, Scope, Tab } from './engines/engine.ts';

export interface Hands {
  /** Goes on with Tab, or back, until the focus is on what is wanted. */
  readonly reach: (selector: string, text?: string) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Waits until something is there to be seen. */
  readonly sees: (selector: string, text?: string) => Promise<void>;
  /** What stands in the first of these that is to be seen; empty where there is none. */
  readonly reads: (selector: string) => Promise<string>;
}

interface Wanted {
  readonly selector: string;
  readonly text: string;
}

/** More presses of Tab than any of our pages needs. */
const FAR = 150;

export function handsOn(tab: Tab, scope: Scope): Hands {
  const sees = (selector: string, text = '') =>
    expect
      // A page that is just being left cannot be asked.
      .poll(() => scope.ask(isThere, { selector, text }).catch(() => false), {
        message: `expected to see "${selector}" ${text}`,
        intervals: [20, 50, 100, 250],
      })
      .toBe(true);
  return {
    press: tab.press,
    type: tab.type,
    sees,
    reads: (selector) => scope.ask(read, selector),
    reach: async (selector, text = '') => {
      const wanted = { selector, text };
      await sees(selector, text);
      for (let pressed = 0; pressed < FAR; pressed += 1) {
        const way = await scope.ask(wayTo, wanted);
        if (way === 'here') return;
        await tab.press(way === 'back' ? 'Shift+Tab' : 'Tab');
      }
      throw new Error(`expected Tab to reach "${selector}" ${text}, but it never does.`);
    },
  };
}

/** These three run in a page. Each is whole in itself, because nothing around it goes along. */
function isThere({ selector, text }: Wanted): boolean {
  return [...document.querySelectorAll(selector)].some(
    (one) => one.checkVisibility() && one.textContent.includes(text),
  );
}

function read(selector: string): string {
  const seen = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
  return seen?.textContent.trim() ?? '';
}

/** Which way the focus has to go. Of buttons that exclude each other the keyboard reaches one. */
function wayTo({ selector, text }: Wanted): 'here' | 'on' | 'back' {
  const wanted = [...document.querySelectorAll(selector)].filter(
    (one) => one.checkVisibility() && one.textContent.includes(text),
  );
  const now = document.activeElement;
  if (!now || now === document.body) return 'on';
  if (wanted.includes(now)) return 'here';
  const ahead = wanted.some(
    (one) => now.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return ahead ? 'on' : 'back';
}

/**
 * Wakes an island when somebody comes to use it: a pointer over it, a finger on it, the focus in
 * it. A page that is mostly read does not pay for a tool that nobody touches.
 */
import type { ClientDirective } from 'astro';

const SIGNS = ['pointerover', 'pointerdown', 'focusin'] as const;

const whenUsed: ClientDirective = (load, _options, island) => {
  const asleep = new AbortController();
  let pressed: HTMLElement | undefined;
  let isWaking = false;
  const wake = async (): Promise<void> => {
    if (isWaking) return;
    isWaking = true;
    try {
      const hydrate = await load();
      await hydrate();
    } catch {
      // The page has been told, as of what Astro itself could not load.
    }
    isWaking = false;
    // Still as it was built, on a line that broke: the next sign tries once more.
    if (island.hasAttribute('ssr')) {
      pressed = undefined;
      return;
    }
    asleep.abort();
    // Pressed while its script was on the way: nobody presses twice for that.
    if (pressed?.isConnected) pressed.click();
  };
  for (const sign of SIGNS) {
    island.addEventListener(sign, () => void wake(), { signal: asleep.signal });
  }
  island.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element) pressed = target.closest('button') ?? pressed;
    },
    { signal: asleep.signal },
  );
  // Who presses a sample and then writes wants to keep the words.
  island.addEventListener('input', () => (pressed = undefined), { signal: asleep.signal });
};

export default whenUsed;

/**
 * Slides for a room. The page is whole without this: here one slide is shown at a time, and
 * keys and buttons go on. The place stands in the part of the address after "#".
 */

/** How long to wait for the second digit of a slide's number, in milliseconds. */
const PAUSE = 700;

type Command = 'back' | 'next' | 'reveal' | 'forward' | 'first' | 'last' | 'full' | 'keys';

const KEYS: Readonly<Record<string, Command>> = {
  ' ': 'forward',
  Enter: 'forward',
  ArrowRight: 'forward',
  ArrowDown: 'forward',
  PageDown: 'forward',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  r: 'reveal',
  f: 'full',
  '?': 'keys',
};

export function startDeck(deck: HTMLElement): void {
  const slides = [...deck.querySelectorAll<HTMLElement>('.slide')];
  const bar = deck.querySelector<HTMLElement>('.deck-bar');
  const place = deck.querySelector<HTMLElement>('[data-place]');
  if (slides.length === 0 || !bar) return;
  let at = placeIn(location.hash, slides.length);
  let digits = '';
  let waiting = 0;

  const answer = () => slides[at]?.querySelector('details');
  const show = (to: number, moved: boolean) => {
    at = Math.min(Math.max(to, 0), slides.length - 1);
    for (const [index, slide] of slides.entries()) slide.hidden = index !== at;
    if (place) {
      place.textContent = (deck.dataset['count'] ?? '')
        .replace('{at}', String(at + 1))
        .replace('{of}', String(slides.length));
    }
    for (const button of bar.querySelectorAll('[data-do="reveal"]')) {
      button.setAttribute('aria-disabled', String(!answer()));
    }
    if (!moved) return;
    try {
      history.replaceState(history.state, '', `#slide=${at + 1}`);
    } catch {
      // A file or a frame may refuse; the slides go on without.
    }
    slides[at]?.querySelector<HTMLElement>('h1, h2')?.focus();
  };
  const run = (command: Command) => {
    const open = answer();
    switch (command) {
      case 'forward':
        if (open && !open.open) open.open = true;
        else show(at + 1, true);
        break;
      case 'reveal':
        if (open) open.open = !open.open;
        break;
      case 'next':
        show(at + 1, true);
        break;
      case 'back':
        show(at - 1, true);
        break;
      case 'first':
        show(0, true);
        break;
      case 'last':
        show(slides.length - 1, true);
        break;
      case 'full':
        // Frames may not; then the window itself can be made large.
        if (document.fullscreenElement) void document.exitFullscreen();
        else deck.requestFullscreen().catch(() => undefined);
        break;
      case 'keys': {
        const keys = bar.querySelector('details');
        if (keys) keys.open = !keys.open;
      }
    }
  };

  deck.dataset['deck'] = 'on';
  bar.hidden = false;
  show(at, false);
  bar.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    if (button) run(button.dataset['do'] as Command);
  });
  addEventListener('hashchange', () => {
    show(placeIn(location.hash, slides.length), false);
  });
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const control = target instanceof Element ? target.closest('a, button, summary, input') : null;
    // Space and Enter press the control that has the focus.
    if (control && (key === ' ' || key === 'Enter')) return;
    if (document.querySelector('dialog[open]')) return;
    if (/^\d$/.test(key)) {
      digits += key;
      clearTimeout(waiting);
      waiting = window.setTimeout(() => {
        show(Number(digits) - 1, true);
        digits = '';
      }, PAUSE);
      return;
    }
    const command = KEYS[key.length === 1 ? key.toLowerCase() : key];
    if (!command) return;
    event.preventDefault();
    run(command);
  });
}

/** The slide that an address asks for, from 0; the first one where it asks for none. */
export function placeIn(hash: string, count: number): number {
  const number = Number(/^#slide=(\d{1,3})$/.exec(hash)?.[1] ?? 1);
  return Math.min(Math.max(number, 1), count) - 1;
}

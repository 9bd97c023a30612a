/**
 * Makes a talk of a page of slides. Without it the page is a long one, each answer folded;
 * with it one slide is shown at a time. An answer is the same <details> either way.
 */
import { keepAddress } from '../../history/keep-address.ts';
import { t } from '../../../i18n/t.ts';
import type { SlidesVoice } from '../../../i18n/trainer.ts';
import { deckOf, isDone, moved, moveOf, slideIn, withAnswer } from './deck.ts';
import type { Deck, Digits, Move } from './deck.ts';

/** From the largest type to the smallest that still reads from the back row. */
const SIZES = ['6', '5', '4', '3', '2', '1'] as const;

/** A key on one of these is for it, and not for the talk. */
const TAKES_KEYS = 'a, button, input, select, textarea, summary, dialog, [contenteditable]';

export function startSlides(root: HTMLElement): void {
  const slides = [...root.querySelectorAll<HTMLElement>('[data-slide]')];
  const stage = root.querySelector<HTMLElement>('[data-stage]');
  const status = root.querySelector<HTMLElement>('[data-status]');
  const keys = root.querySelector<HTMLDialogElement>('[data-keys]');
  const button = (name: string) => root.querySelector<HTMLElement>(`[data-do="${name}"]`);
  if (slides.length === 0 || !stage || !status || !keys) return;
  const voice = JSON.parse(root.dataset['voice'] ?? '{}') as SlidesVoice;

  let deck: Deck = deckOf(slides.length, slideIn(location.hash) ?? 1);
  let digits: Digits | undefined;
  /** While the page is brought in line, what unfolds is our own doing. */
  let showing = false;

  const answerOf = (slide: HTMLElement | undefined) => slide?.querySelector('details');

  function say(text: string): void {
    if (status) status.textContent = text;
  }

  /** Brings the page in line with the deck. Says nothing and moves no focus. */
  function show(): void {
    showing = true;
    for (const [index, slide] of slides.entries()) {
      slide.toggleAttribute('data-off', index + 1 !== deck.at);
      const answer = answerOf(slide);
      if (answer) answer.open = deck.open.has(index + 1);
    }
    const shown = deck.open.has(deck.at);
    const on = button('on');
    if (on) {
      on.textContent = shown ? voice.next : voice.reveal;
      on.setAttribute('aria-disabled', String(isDone(deck)));
    }
    button('back')?.setAttribute('aria-disabled', String(deck.at === 1));
    fit();
    showing = false;
  }

  /** The largest type in which the whole slide, answer and all, stands on the stage. */
  function fit(): void {
    const slide = slides[deck.at - 1];
    const answer = answerOf(slide);
    if (!slide || !answer || !stage) return;
    const { clientWidth, clientHeight } = stage;
    const room = document.fullscreenElement === root ? clientHeight : (clientWidth * 9) / 16;
    const { open } = answer;
    answer.open = true;
    slide.dataset['fitting'] = '';
    for (const size of SIZES) {
      slide.dataset['size'] = size;
      if (slide.offsetHeight <= room + 1) break;
    }
    delete slide.dataset['fitting'];
    answer.open = open;
  }

  function go(move: Move): void {
    const before = deck;
    if (move === 'on' && isDone(deck)) {
      say(voice.end);
      return;
    }
    const from = slides[before.at - 1];
    const focus = document.activeElement;
    deck = moved(deck, move);
    show();
    const slide = slides[deck.at - 1];
    if (deck.at === before.at) {
      if (deck.open !== before.open) sayAnswer(slide);
      return;
    }
    keepAddress(`#slide=${String(deck.at)}`, 'replace');
    if (stage) stage.scrollTop = 0;
    // Whoever presses a button goes on pressing it, and is told; anybody else is taken along.
    if (focus?.closest('[data-do]')) say(t(voice.number, { at: deck.at, of: deck.count }));
    else {
      say('');
      if (focus === document.body || from?.contains(focus)) slide?.focus({ preventScroll: true });
    }
  }

  function sayAnswer(slide: HTMLElement | undefined): void {
    const key = slide?.querySelector('[data-key]')?.textContent.trim() ?? '';
    say(deck.open.has(deck.at) ? t(voice.shown, { answer: key }) : voice.hidden);
  }

  function toggleDark(): void {
    const dark = root.dataset['scheme'] !== 'dark';
    root.dataset['scheme'] = dark ? 'dark' : '';
    button('dark')?.setAttribute('aria-pressed', String(dark));
  }

  function toggleFull(): void {
    // A browser may refuse; then the slides stay where they are.
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : root.requestFullscreen();
    void change.catch(() => undefined);
  }

  const canFill = document.fullscreenEnabled;
  const actions: Readonly<Record<string, () => void>> = {
    on: () => go('on'),
    back: () => go('back'),
    dark: toggleDark,
    full: toggleFull,
    keys: () => {
      if (!keys.open) keys.showModal();
    },
    close: () => keys.close(),
  };

  root.dataset['live'] = '';
  for (const part of root.querySelectorAll<HTMLElement>('[data-bar]')) part.hidden = false;
  for (const [name, act] of Object.entries(actions)) {
    const one = button(name);
    one?.addEventListener('click', () => {
      if (one.getAttribute('aria-disabled') !== 'true' || name === 'on') act();
    });
  }
  const full = button('full');
  if (full) full.hidden = !canFill;

  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (event.defaultPrevented || ctrlKey || metaKey || altKey) return;
    if (document.querySelector('dialog[open]')) return;
    const on = target instanceof Element ? target.closest(TAKES_KEYS) : null;
    const presses = key === ' ' || key === 'Enter';
    if (on && (presses || !on.matches('a, button, summary'))) return;
    const named = { '?': 'keys', d: 'dark', f: canFill ? 'full' : '' }[key.toLowerCase()];
    if (named) {
      event.preventDefault();
      actions[named]?.();
      return;
    }
    const meant = moveOf(key, digits, event.timeStamp);
    digits = meant.digits;
    if (meant.move === undefined) return;
    event.preventDefault();
    go(meant.move);
  });

  for (const [index, slide] of slides.entries()) {
    // Find-in-page may unfold an answer by itself.
    answerOf(slide)?.addEventListener('toggle', () => {
      const open = answerOf(slide)?.open ?? false;
      if (showing || index + 1 !== deck.at || open === deck.open.has(deck.at)) return;
      deck = withAnswer(deck, open);
      show();
    });
  }
  window.addEventListener('hashchange', () => {
    const to = slideIn(location.hash);
    if (to !== undefined && to !== deck.at) go({ to });
  });
  new ResizeObserver(show).observe(stage);
  document.addEventListener('fullscreenchange', () => {
    full?.setAttribute('aria-pressed', String(document.fullscreenElement === root));
    show();
  });
  show();
}

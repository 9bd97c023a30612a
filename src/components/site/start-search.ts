/**
 * Opens the search. What searches, and the index, are loaded when somebody opens it, so that
 * a page carries these few lines only.
 */
import search from './run-search.ts?worker&url';

export function startSearch(): void {
  const panel = document.querySelector<HTMLElement>('[data-search-panel]');
  const input = panel?.querySelector('input');
  if (!panel || !input) return;
  const dialog = panel.closest('dialog');
  let started: Promise<void> | undefined;
  let again = '';
  const start = (): void => {
    // By its address: the bundler's own way would bring its helper to every page.
    started ??= import(/* @vite-ignore */ search + again) as Promise<void>;
    started.catch(() => {
      // The next opening tries again, by another name: Firefox remembers this one as failed.
      started = undefined;
      again += '?';
      const status = panel.querySelector('[data-search-status]');
      const { failed } = JSON.parse(panel.dataset['wording'] ?? '{}') as { failed?: string };
      if (status) status.textContent = failed ?? '';
    });
  };
  // The field takes letters at once; they are looked for when the rest has come.
  const open = (): void => {
    if (dialog && !dialog.open) dialog.showModal();
    input.select();
    start();
  };
  const button = document.querySelector<HTMLElement>('[data-search-open]');
  if (dialog) {
    button?.removeAttribute('hidden');
    button?.addEventListener('click', open);
    document.querySelector('[data-search-link]')?.setAttribute('hidden', '');
    // A press on the backdrop lands on the dialog itself. A link may lead to the page one is on.
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog || (target as Element).closest('[data-search-close], a')) {
        dialog.close();
      }
    });
  } else start();
  document.addEventListener('keydown', (event) => {
    const at = document.activeElement;
    const typing = at?.closest('input, textarea, select');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!slash) return;
    event.preventDefault();
    // A dialog gives the focus back to where it was: from the page as a whole, to its button.
    if (at === document.body) button?.focus({ preventScroll: true });
    open();
  });
}

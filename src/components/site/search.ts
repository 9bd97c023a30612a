/**
 * The search dialog. Nothing of the index is loaded before somebody opens it; the index
 * is Pagefind's, made by the build, from our own origin.
 */
import { plural } from '../../i18n/t.ts';
import type { SiteWording } from '../../i18n/wording.ts';

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  readonly init: () => Promise<void>;
  readonly debouncedSearch: (
    words: string,
    options: object,
    milliseconds: number,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Hit> }[] } | null>;
}

interface Hit {
  readonly url: string;
  /** HTML with <mark> around the words that were found. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

const MOST = 12;

/** Wires button, keys and dialog. Does nothing on a page without them. */
export function startSearch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-search-open]');
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
  const input = dialog?.querySelector('input');
  const list = dialog?.querySelector<HTMLOListElement>('[data-search-results]');
  const status = dialog?.querySelector<HTMLElement>('[data-search-status]');
  if (!button || !dialog || !input || !list || !status) return;
  const wording = JSON.parse(dialog.dataset['wording'] ?? '{}') as SiteWording['search'];
  let index: Promise<Pagefind> | undefined;

  const open = (): void => {
    if (!dialog.open) dialog.showModal();
    input.select();
    index ??= load(dialog.dataset['index'] ?? '');
    index.catch(() => {
      index = undefined;
      status.textContent = wording.failed;
    });
  };

  const search = async (): Promise<void> => {
    const words = input.value.trim();
    if (words.length < 2) {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    status.textContent = wording.searching;
    try {
      index ??= load(dialog.dataset['index'] ?? '');
      const found = await (await index).debouncedSearch(words, {}, 150);
      // Overtaken by a later key: that search will answer.
      if (!found || words !== input.value.trim()) return;
      const hits = await Promise.all(found.results.slice(0, MOST).map((result) => result.data()));
      list.replaceChildren(...hits.map(itemOf));
      status.textContent =
        hits.length === 0 ? wording.none : plural(wording.results, found.results.length);
    } catch {
      index = undefined;
      status.textContent = wording.failed;
    }
  };

  button.hidden = false;
  button.addEventListener('click', open);
  input.addEventListener('input', () => void search());
  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => {
    dialog.close();
  });
  // A press on the backdrop lands on the dialog itself.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    moveWithArrows(event, input, list);
  });
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof Element && event.target.closest('input, textarea, select');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!slash) return;
    event.preventDefault();
    open();
  });
}

async function load(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

function itemOf(hit: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const anchor = document.createElement('a');
  anchor.href = hit.url;
  const title = document.createElement('strong');
  title.textContent = hit.meta['title'] ?? hit.url;
  const kind = document.createElement('span');
  kind.className = 'search-kind';
  kind.textContent = hit.meta['kind'] ?? '';
  const excerpt = document.createElement('span');
  excerpt.append(...markedWords(hit.excerpt));
  anchor.append(kind, title, excerpt);
  item.append(anchor);
  return item;
}

/** Text and marks of an excerpt, and nothing else of its HTML. */
function markedWords(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

/** Down and Up walk from the field through the results and back. */
function moveWithArrows(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

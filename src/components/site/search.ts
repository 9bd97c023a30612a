/**
 * The search, in the dialog of every page and on the search page. Nothing of the index is
 * loaded before somebody searches; the index is Pagefind's, made by the build, from our own
 * origin. On the search page the words stand behind the # of the address, which no server sees.
 */
import type { SearchWords } from '../../i18n/search.ts';
import { plural, t } from '../../i18n/t.ts';
import type { SiteWording } from '../../i18n/wording.ts';
import { keepAddress } from '../history/keep-address.ts';
import { afterTitle } from './excerpt.ts';
import { expand } from './expand.ts';
import { meant } from './meant.ts';

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (
    words: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly Result[] }>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Hit>;
}

interface Hit {
  readonly url: string;
  /** HTML with <mark> around the words that were found. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Loaded extends SearchWords {
  readonly pagefind: Pagefind;
}

/** Results shown in the dialog, and on a page of their own. */
const MOST = 12;
const MOST_ON_PAGE = 40;

/** Letters that are looked for: no question is longer, and an address or a paste may be. */
const LONGEST = 200;

/** How long a person may pause between two keys, in milliseconds. */
const PAUSE = 150;
/** An answer that comes sooner than this needs no word that it is on its way. */
const SLOW = 800;

/** Wires a panel, and looks at once for what was typed or addressed before it was. */
export function startPanel(panel: HTMLElement): void {
  const { search, warm } = wire(panel);
  if (panel.dataset['whole'] === undefined) warm();
  else followAddress(panel, search);
  search();
}

/** On the search page the address says what to look for, and follows what is typed. */
function followAddress(panel: HTMLElement, search: () => void): void {
  const input = panel.querySelector('input');
  const kinds = [...panel.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const read = (): void => {
    const asked = new URLSearchParams(location.hash.slice(1));
    const words = asked.get('q');
    if (words === null || !input) return;
    input.value = words.slice(0, LONGEST);
    const kind = asked.get('kind') ?? '';
    const chosen = kinds.find((one) => one.value === kind) ?? kinds[0];
    if (chosen) chosen.checked = true;
  };
  const write = (): void => {
    const words = input ? wordsIn(input) : '';
    keepAddress(fragmentOf(words, kindOf(panel)), 'replace');
  };
  panel.addEventListener('input', write);
  addEventListener('hashchange', () => {
    read();
    search();
  });
  read();
  // What was typed before this came, too.
  if (input?.value) write();
}

function wire(panel: HTMLElement): {
  readonly search: () => void;
  /** Loads the index, so that the first answer is quick. */
  readonly warm: () => void;
} {
  const input = panel.querySelector('input');
  const list = panel.querySelector('[data-search-results]');
  const status = panel.querySelector('[data-search-status]');
  const waysOut = panel.querySelector<HTMLElement>('[data-search-ways]');
  if (!input || !list || !status || !waysOut) {
    throw new Error('Search: expected a field, results, a status and ways in the panel.');
  }
  const page = panel.querySelector<HTMLAnchorElement>('[data-search-page]');
  const wording = JSON.parse(panel.dataset['wording'] ?? '{}') as SiteWording['search'];
  const most = panel.dataset['whole'] === undefined ? MOST : MOST_ON_PAGE;
  let index: Promise<Loaded> | undefined;
  let turn = 0;
  /** What the list answers. */
  let answered = '';

  const loaded = (): Promise<Loaded> => (index ??= load(panel.dataset));
  const fail = (): void => {
    index = undefined;
    status.textContent = wording.failed;
  };
  const search = async (): Promise<void> => {
    const mine = ++turn;
    const typed = wordsIn(input);
    const kind = kindOf(panel);
    // A space more asks nothing new.
    if (typed.length >= 2 && answered === kind + typed) return;
    answered = '';
    if (page) page.hidden = true;
    if (typed.length < 2) {
      list.replaceChildren();
      waysOut.hidden = true;
      status.textContent = '';
      return;
    }
    const slow = setTimeout(() => {
      if (mine === turn) status.textContent = wording.searching;
    }, SLOW);
    await new Promise((done) => setTimeout(done, PAUSE));
    // Overtaken by a later key: that search will answer.
    if (mine !== turn) return;
    try {
      const { pagefind, words, ways, known } = await loaded();
      const { ask, also } = expand(typed, words);
      const filters: Record<string, string> = kind === '' ? {} : { kind };
      const found = merged(
        await Promise.all(
          ask.map(async (one) => (await pagefind.search(one, { filters })).results),
        ),
      );
      const hits = await Promise.all(found.slice(0, most).map((result) => result.data()));
      if (mine !== turn) return;
      answered = kind + typed;
      list.replaceChildren(...hits.map(itemOf));
      const none = hits.length === 0;
      waysOut.replaceChildren(...(none ? [listOf(ways)] : []));
      waysOut.hidden = !none;
      if (page) {
        page.hidden = none;
        page.hash = fragmentOf(typed, kind);
      }
      status.textContent = none
        ? kind === ''
          ? wording.none
          : wording.noneOfKind
        : [
            plural(wording.results, found.length),
            ...(also.length > 0 ? [t(wording.also, { words: also.join(', ') })] : []),
          ].join('. ');
      const better = meant(typed, known, hits.flatMap(marksIn));
      if (better !== undefined) status.append(...offer(better));
    } catch {
      if (mine === turn) fail();
    } finally {
      clearTimeout(slow);
    }
  };

  /** “Did you mean ‘holiday’?”: a link with an address of its own, that answers here. */
  const offer = (better: string): readonly (Node | string)[] => {
    const link = document.createElement('a');
    link.href = `${panel.dataset['page'] ?? ''}${fragmentOf(better, kindOf(panel))}`;
    link.textContent = better;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      // A link closes the dialog, which this one must not.
      event.stopPropagation();
      input.value = better;
      input.focus();
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const [before = '', after = ''] = t(wording.meant, { words: better }).split(better);
    return [` ${before}`, link, after];
  };

  // Keys in the field and a choice of kind alike.
  panel.addEventListener('input', () => void search());
  panel.addEventListener('keydown', (event) => {
    closeWithEscape(event);
    moveWithArrows(event, [input, ...panel.querySelectorAll<HTMLElement>('li a')]);
  });
  return { search: () => void search(), warm: () => void loaded().catch(fail) };
}

async function load({ index = '', words = '' }: DOMStringMap): Promise<Loaded> {
  const [pagefind, response] = await Promise.all([
    importPagefind(index).catch(() => importPagefind(`${index}?${String(Date.now())}`)),
    fetch(words),
  ]);
  await pagefind.init();
  return { pagefind, ...((await response.json()) as Omit<Loaded, 'pagefind'>) };
}

/** Firefox remembers what did not come as failed: then it is asked for by another name. */
function importPagefind(address: string): Promise<Pagefind> {
  return import(/* @vite-ignore */ address) as Promise<Pagefind>;
}

function wordsIn({ value }: HTMLInputElement): string {
  return value.slice(0, LONGEST).trim();
}

function kindOf(panel: HTMLElement): string {
  return panel.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value ?? '';
}

/** "#q=holiday&kind=Guide", or the page without it. */
function fragmentOf(words: string, kind: string): string {
  if (words === '') return '';
  return `#${new URLSearchParams({ q: words, ...(kind === '' ? {} : { kind }) }).toString()}`;
}

/** The answers to several questions as one list: best is what many of them found near the top. */
function merged(answers: readonly (readonly Result[])[]): readonly Result[] {
  const points = new Map<string, number>();
  for (const answer of answers) {
    for (const { id, score } of answer) {
      // Scores of one question compare with each other only.
      points.set(id, (points.get(id) ?? 0) + score / Math.max(answer[0]?.score ?? 1, 1e-9));
    }
  }
  return [...new Map(answers.flat().map((result) => [result.id, result])).values()].sort(
    (a, b) => (points.get(b.id) ?? 0) - (points.get(a.id) ?? 0),
  );
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
  excerpt.append(...without(markedWords(hit.excerpt), hit.meta['title'] ?? ''));
  anchor.append(kind, title, excerpt);
  item.append(anchor);
  return item;
}

function listOf(ways: Loaded['ways']): HTMLUListElement {
  const list = document.createElement('ul');
  list.setAttribute('role', 'list');
  for (const { href, title } of ways) {
    const item = document.createElement('li');
    const anchor = document.createElement('a');
    anchor.href = href;
    anchor.textContent = title;
    item.append(anchor);
    list.append(item);
  }
  return list;
}

/** The words of an excerpt that were found. */
function marksIn({ excerpt }: Hit): readonly string[] {
  return markedWords(excerpt)
    .filter((node) => node.nodeName === 'MARK')
    .map((node) => node.textContent ?? '');
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

/** The excerpt without the title that it begins with. */
function without(nodes: readonly Node[], title: string): readonly Node[] {
  let left = afterTitle(nodes.map(({ textContent }) => textContent).join(''), title);
  for (const node of nodes) {
    const text = node.textContent ?? '';
    node.textContent = text.slice(left);
    left -= Math.min(left, text.length);
  }
  return nodes.filter(({ textContent }) => textContent !== '');
}

/** Left to itself, the first Escape in a search field empties it and the dialog stays. */
function closeWithEscape(event: KeyboardEvent): void {
  const dialog = event.currentTarget instanceof Element && event.currentTarget.closest('dialog');
  if (event.key !== 'Escape' || event.isComposing || !dialog) return;
  event.preventDefault();
  dialog.close();
}

/** Down and Up walk from the field through the results and back; the kinds keep their own arrows. */
function moveWithArrows(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at < 0) return;
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FlowWalker } from '../../../src/components/flow/FlowWalker.tsx';
import type { FlowWalkerProps } from '../../../src/components/flow/FlowWalker.tsx';
import type { Flow } from '../../../src/engine/index.ts';
import { flowWording } from '../../../src/schemas/wording.ts';
import { river, withNodes } from '../../support/flow.ts';
import { help, rooms, wordingOf } from '../../support/wording.ts';

const flow: Flow = withNodes(river, {
  stay: {
    kind: 'outcome',
    verdict: 'keep',
    title: 'Stay on this side',
    text: 'It is dry here.\nThere is tea.',
    next: [{ label: 'Check a draft', href: '/check/' }],
  },
  wait: { kind: 'outcome', verdict: 'report', hideVerdict: true, title: 'Get help', text: 'Ring.' },
});

const base: FlowWalkerProps = {
  id: 'walk',
  flow,
  wording: wordingOf('flow', flowWording).walker,
  rooms,
  help,
  home: '/sub/',
  pages: '/sub/decide/river/',
};

function start(more: Partial<FlowWalkerProps> = {}) {
  return render(<FlowWalker {...base} {...more} />);
}

/** Chooses as the keyboard does: focus, then Enter, which clicks. */
function take(name: string): void {
  const choice = screen.queryByRole('link', { name }) ?? screen.getByRole('button', { name });
  choice.focus();
  expect(document.activeElement).toBe(choice);
  fireEvent.click(choice);
}

function changeOf(question: string): HTMLElement {
  return screen.getByRole('button', { name: `Change your answer to: ${question}` });
}

function heading(): HTMLElement {
  return screen.getByRole('heading', { level: 2 });
}

function trail(): string[] {
  const list = screen.queryByRole('heading', { name: /^Your answers/ })?.parentElement;
  return list
    ? within(list)
        .queryAllByRole('listitem')
        .map((item) => item.textContent.replace('Change', ''))
    : [];
}

afterEach(cleanup);

describe('before script', () => {
  test('the first question stands there, its choices linked to the pages of their nodes', () => {
    document.body.innerHTML = renderToString(<FlowWalker {...base} />);
    expect(heading().textContent).toBe('Is there a bridge?');
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/sub/decide/river/toll/', '/sub/decide/river/swim/']);
    document.body.innerHTML = '';
  });

  test('nothing is announced and no style is written into the markup', () => {
    const markup = renderToString(<FlowWalker {...base} />);
    expect(markup).toContain('<p class="heard" role="status"></p>');
    expect(markup).not.toContain('style=');
    expect(markup).not.toContain('<form');
  });
});

describe('a walk by keyboard', () => {
  test('asks one question at a time and takes the focus to each', () => {
    start();
    expect(document.activeElement).toBe(document.body);
    take('Is there a bridge? no');
    expect(heading().textContent).toBe('Can you swim?');
    expect(document.activeElement).toBe(heading());
    expect(screen.getByRole('status').textContent).toBe('Question 2');
    take('Can you swim? no');
    expect(heading().textContent).toBe('Stay on this side');
    expect(document.activeElement).toBe(heading());
    expect(screen.getByRole('status').textContent).toBe('No more questions. Keep private.');
  });

  test('ends with the verdict, what to do in paragraphs, and where to go on', () => {
    start();
    take('Is there a bridge? no');
    take('Can you swim? no');
    expect(screen.getByText('Keep private').className).toBe('verdict-word');
    expect(screen.getByText('It is dry here.').tagName).toBe('P');
    expect(screen.getByText('There is tea.').tagName).toBe('P');
    expect(screen.getByRole('link', { name: 'Check a draft' }).getAttribute('href')).toBe(
      '/sub/check/',
    );
  });

  test('shows whom to ring, and no verdict, where somebody may be in danger', () => {
    start();
    take('Is there a bridge? yes');
    take('Can you pay the keeper? yes');
    take('Is it still light? no');
    expect(screen.queryByText('Report it')).toBeNull();
    expect(screen.getByRole('link', { name: /116 123/ })).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('No more questions.');
  });

  test('has buttons where nodes have no pages', () => {
    start({ pages: undefined });
    expect(screen.queryAllByRole('link')).toEqual([]);
    take('Is there a bridge? no');
    expect(heading().textContent).toBe('Can you swim?');
  });

  test('leaves a choice that is to open in a new tab to the browser', () => {
    start();
    const choice = screen.getByRole('link', { name: 'Is there a bridge? no' });
    expect(fireEvent.click(choice, { ctrlKey: true })).toBe(true);
    expect(heading().textContent).toBe('Is there a bridge?');
    expect(fireEvent.click(choice)).toBe(false);
  });
});

describe('the answers so far', () => {
  test('are listed with their questions', () => {
    start();
    expect(trail()).toEqual([]);
    take('Is there a bridge? yes');
    take('Can you pay the keeper? no');
    expect(trail()).toEqual([
      'Is there a bridge?Is there a bridge? yes',
      'Can you pay the keeper?Can you pay the keeper? no',
    ]);
  });

  test('can be changed, and later ones that still apply stay', () => {
    start();
    take('Is there a bridge? yes');
    take('Can you pay the keeper? yes');
    take('Is it still light? yes');
    expect(heading().textContent).toBe('Cross over');
    fireEvent.click(changeOf('Is there a bridge?'));
    expect(document.activeElement).toBe(heading());
    expect(heading().textContent).toBe('Is there a bridge?');
    expect(trail()).toEqual([]);
    take('Is there a bridge? no');
    take('Can you swim? yes');
    expect(heading().textContent).toBe('Cross over');
    expect(trail()).toHaveLength(3);
  });

  test('are all gone after starting again, with the focus on the first question', () => {
    start();
    take('Is there a bridge? yes');
    fireEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(trail()).toEqual([]);
    expect(heading().textContent).toBe('Is there a bridge?');
    expect(document.activeElement).toBe(heading());
    expect(screen.getByRole('status').textContent).toBe('Question 1');
  });
});

describe('Back and Forward', () => {
  /** The entries of a browser's history, and where it stands. */
  let entries: unknown[];
  let at: number;

  beforeEach(() => {
    entries = [null];
    at = 0;
    vi.spyOn(history, 'state', 'get').mockImplementation(() => entries[at]);
    vi.spyOn(history, 'pushState').mockImplementation(
      (state: unknown, _: string, url?: unknown) => {
        expect(url).toBeUndefined();
        entries = [...entries.slice(0, at + 1), structuredClone(state)];
        at += 1;
      },
    );
    vi.spyOn(history, 'replaceState').mockImplementation((state: unknown) => {
      entries[at] = structuredClone(state);
    });
  });

  function go(steps: number): void {
    at += steps;
    const event = new PopStateEvent('popstate', { state: entries[at] });
    fireEvent(window, event);
  }

  test('go question by question, with the focus, and leave the address alone', () => {
    start({ keepsHistory: true });
    const address = location.href;
    take('Is there a bridge? no');
    take('Can you swim? no');
    go(-1);
    expect(heading().textContent).toBe('Can you swim?');
    expect(document.activeElement).toBe(heading());
    go(-1);
    expect(heading().textContent).toBe('Is there a bridge?');
    go(2);
    expect(heading().textContent).toBe('Stay on this side');
    expect(location.href).toBe(address);
  });

  test('go back over a change', () => {
    start({ keepsHistory: true });
    take('Is there a bridge? no');
    take('Can you swim? no');
    fireEvent.click(changeOf('Can you swim?'));
    expect(heading().textContent).toBe('Can you swim?');
    go(-1);
    expect(heading().textContent).toBe('Stay on this side');
  });

  test('puts no answer into the browser’s hands, which may write them to a disk', () => {
    start({ keepsHistory: true });
    take('Is there a bridge? no');
    take('Can you swim? no');
    expect(entries).toHaveLength(3);
    expect(JSON.stringify(entries)).not.toMatch(/bridge|swim|"no"|answers/);
    expect(new Set(entries.map((entry) => JSON.stringify(entry))).size).toBe(3);
  });

  test('a page that is loaded again, or restored, starts the walk again and leaves the focus alone', async () => {
    start({ keepsHistory: true });
    take('Is there a bridge? no');
    cleanup();
    vi.resetModules();
    const { FlowWalker: Again } = await import('../../../src/components/flow/FlowWalker.tsx');
    render(<Again {...base} keepsHistory />);
    expect(heading().textContent).toBe('Is there a bridge?');
    expect(document.activeElement).toBe(document.body);
    expect(screen.getByRole('status').textContent).toBe('');
    // The entry of before the load holds nothing that this page knows.
    go(-1);
    expect(heading().textContent).toBe('Is there a bridge?');
    go(1);
    take('Is there a bridge? no');
    go(-1);
    expect(heading().textContent).toBe('Is there a bridge?');
  });

  test.for([
    ['a jump inside the page', null],
    ['another kind', { walk: { flow: 'river', answers: [] } }],
    ['another script', { walk: 'home' }],
  ])('an entry of %s changes nothing', ([, state]) => {
    start({ keepsHistory: true });
    take('Is there a bridge? no');
    fireEvent(window, new PopStateEvent('popstate', { state }));
    expect(heading().textContent).toBe('Can you swim?');
  });

  test('what others keep in an entry is kept', () => {
    entries = [{ scroll: 12 }];
    start({ keepsHistory: true });
    take('Is there a bridge? no');
    expect(entries).toMatchObject([
      { scroll: 12, walk: expect.any(String) as string },
      { scroll: 12, walk: expect.any(String) as string },
    ]);
  });

  test('the walk goes on where the history may not be touched', () => {
    vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    start({ keepsHistory: true });
    take('Is there a bridge? no');
    expect(heading().textContent).toBe('Can you swim?');
  });

  test('a walk inside a guide leaves the guide’s history alone', () => {
    start();
    take('Is there a bridge? no');
    expect(entries).toEqual([null]);
    go(0);
    expect(heading().textContent).toBe('Can you swim?');
  });
});

describe('the outcome to take away', () => {
  const text = [
    'How do I get over?',
    '1. Is there a bridge?\n   Is there a bridge? no',
    '2. Can you swim?\n   Can you swim? no',
    'Keep private: Stay on this side',
    'It is dry here.',
    'There is tea.',
  ].join('\n\n');

  function arrive(): void {
    start();
    take('Is there a bridge? no');
    take('Can you swim? no');
  }

  test('is copied as text, and that is said', async () => {
    const write = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText: write } });
    arrive();
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    await vi.waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('Copied.');
    });
    expect(write).toHaveBeenCalledWith(text);
    vi.unstubAllGlobals();
  });

  test('is laid out and selected where copying is blocked', async () => {
    vi.stubGlobal('navigator', {
      clipboard: { writeText: () => Promise.reject(new Error('blocked')) },
    });
    arrive();
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /as text/ });
    expect(field.value).toBe(text);
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, text.length]);
    expect(screen.getByRole('status').textContent).toMatch(/^Copying is blocked here/);
    vi.unstubAllGlobals();
  });

  test('is printed by the browser', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    arrive();
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});

test('a recorder hears that a walk began, which questions were answered and that it ended, and no words', () => {
  const heard: string[] = [];
  start({
    recorder: {
      started: () => heard.push('started'),
      answered: (id) => heard.push(id),
      completed: (score) => heard.push(score ? 'scored' : 'completed'),
    },
  });
  take('Is there a bridge? no');
  take('Can you swim? no');
  expect(heard).toEqual(['started', 'bridge', 'swim', 'completed']);
});

test('a flow whose first question is missing draws nothing and breaks nothing', () => {
  const { container } = start({ flow: { ...flow, start: 'nowhere' } });
  expect(container.textContent).toBe('');
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FlowPage, FlowWalker } from '../../../src/components/flow/FlowWalker.tsx';
import type { FlowPageProps, FlowWalkerProps } from '../../../src/components/flow/FlowWalker.tsx';
import { keepInStore } from '../../../src/components/flow/keep-in-store.ts';
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
  wait: {
    kind: 'outcome',
    verdict: 'report',
    hideVerdict: true,
    helpLines: true,
    title: 'Get help',
    text: 'Ring.',
  },
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

/** The walker of a page that is for nothing else. */
function startPage(more: Partial<FlowPageProps> = {}) {
  return render(<FlowPage {...base} {...more} />);
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
    expect(screen.getByText('Keep private').closest('.verdict')).not.toBeNull();
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

  test.each([
    ['links', base.pages],
    ['buttons', undefined],
  ])('takes the second click of a double click for no answer: %s', (_kind, pages) => {
    start({ pages });
    const choice = document.querySelector('.flow-choice');
    if (!choice) throw new Error('Expected a choice.');
    const question = document.querySelector('.flow-question-text')?.textContent;
    // False: the page that a link leads to is not opened either.
    expect(fireEvent.click(choice, { detail: 2 })).toBe(false);
    expect(document.querySelector('.flow-question-text')?.textContent).toBe(question);
    fireEvent.click(choice, { detail: 1 });
    expect(document.querySelector('.flow-question-text')?.textContent).not.toBe(question);
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

describe('the address', () => {
  /** The addresses of a browser's history, and where it stands. */
  let entries: string[];
  let at: number;

  beforeEach(() => {
    history.replaceState(null, '', '/decide/river/?kept');
    entries = [location.href];
    at = 0;
    vi.spyOn(history, 'pushState').mockImplementation((_: unknown, __: string, url?: unknown) => {
      history.replaceState(null, '', String(url));
      entries = [...entries.slice(0, at + 1), location.href];
      at += 1;
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
    history.replaceState(null, '', '/');
  });

  function go(steps: number): void {
    at += steps;
    history.replaceState(null, '', entries[at]);
    fireEvent(window, new HashChangeEvent('hashchange'));
  }

  function jump(fragment: string): void {
    history.replaceState(null, '', location.pathname + location.search + fragment);
    fireEvent(window, new HashChangeEvent('hashchange'));
  }

  test('keeps the answers in its fragment, and in the title only where they led', () => {
    document.title = 'The river';
    startPage();
    take('Is there a bridge? no');
    take('Can you swim? no');
    expect(location.hash).toBe('#a=bridge.no~swim.no');
    expect(location.pathname + location.search).toBe('/decide/river/?kept');
    expect(history.state).toBeNull();
    expect(document.title).not.toMatch(/bridge|swim/i);
  });

  test('has the question or the outcome in the title, and the page’s own at its beginning', () => {
    document.title = 'The river · The site';
    startPage();
    expect(document.title).toBe('The river · The site');
    take('Is there a bridge? no');
    expect(document.title).toBe('Can you swim? · How do I get over? · The site');
    take('Can you swim? no');
    expect(document.title).toBe('Stay on this side · How do I get over? · The site');
    go(-1);
    expect(document.title).toBe('Can you swim? · How do I get over? · The site');
    go(-1);
    expect(document.title).toBe('The river · The site');
  });

  test('tells nobody who sees the tab that it came to help or danger', () => {
    document.title = 'The river · The site';
    startPage();
    take('Is there a bridge? no');
    take('Can you swim? yes');
    take('Is it still light? no');
    expect(heading().textContent).toBe('Get help');
    expect(document.title).toBe('The river · The site');
  });

  test('leaves the title alone inside another page', () => {
    document.title = 'A guide';
    start();
    take('Is there a bridge? no');
    expect(document.title).toBe('A guide');
  });

  test('lets Back and Forward go question by question, with the focus', () => {
    startPage();
    take('Is there a bridge? no');
    take('Can you swim? no');
    go(-1);
    expect(heading().textContent).toBe('Can you swim?');
    expect(document.activeElement).toBe(heading());
    go(-1);
    expect(heading().textContent).toBe('Is there a bridge?');
    go(2);
    expect(heading().textContent).toBe('Stay on this side');
  });

  test('lets Back go over a change', () => {
    startPage();
    take('Is there a bridge? no');
    take('Can you swim? no');
    fireEvent.click(changeOf('Can you swim?'));
    expect(heading().textContent).toBe('Can you swim?');
    go(-1);
    expect(heading().textContent).toBe('Stay on this side');
  });

  test('brings the answers back when the page is loaded again, and leaves the focus alone', () => {
    jump('#a=bridge.no~swim.no');
    startPage();
    expect(heading().textContent).toBe('Stay on this side');
    expect(trail()).toHaveLength(2);
    expect(document.activeElement).toBe(document.body);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('keeps answers that wait for their question to be asked again', () => {
    startPage();
    take('Is there a bridge? yes');
    take('Can you pay the keeper? yes');
    take('Is it still light? yes');
    fireEvent.click(changeOf('Is there a bridge?'));
    cleanup();
    startPage();
    take('Is there a bridge? yes');
    expect(heading().textContent).toBe('Cross over');
  });

  test('is followed when somebody changes it by hand', () => {
    startPage();
    jump('#a=bridge.yes');
    expect(heading().textContent).toBe('Can you pay the keeper?');
    jump('');
    expect(heading().textContent).toBe('Is there a bridge?');
  });

  test.for([
    ['no such choice', '#a=bridge.maybe', 'Is there a bridge?'],
    ['no such node', '#a=moat.yes~bridge.no', 'Can you swim?'],
    ['no list at all', '#a=<script>&at=../..', 'Is there a bridge?'],
    ['a start that is none', '#at=constructor&a=bridge.no', 'Can you swim?'],
    ['far too much', `#a=${'bridge.no~'.repeat(1000)}`, 'Is there a bridge?'],
    ['a place inside the page', '#n-swim', 'Is there a bridge?'],
  ])('breaks nothing with %s', ([, fragment, question]) => {
    jump(fragment ?? '');
    startPage();
    expect(heading().textContent).toBe(question);
  });

  test('of a place inside the page leaves the walk where it is', () => {
    startPage();
    take('Is there a bridge? no');
    jump('#n-bridge');
    expect(heading().textContent).toBe('Can you swim?');
  });

  test('may not be touched, and the walk goes on', () => {
    vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    startPage();
    take('Is there a bridge? no');
    expect(heading().textContent).toBe('Can you swim?');
  });

  test('of a guide is left alone by a walk inside it', () => {
    jump('#a=bridge.yes');
    start();
    expect(heading().textContent).toBe('Is there a bridge?');
    take('Is there a bridge? no');
    expect(location.hash).toBe('#a=bridge.yes');
    expect(entries).toHaveLength(1);
  });

  describe('of a node’s own page', () => {
    test('begins there, counts no questions, and stays the same', () => {
      startPage({ at: 'swim' });
      expect(heading().textContent).toBe('Can you swim?');
      expect(screen.queryByText(/^Question/)).toBeNull();
      take('Can you swim? no');
      expect(heading().textContent).toBe('Stay on this side');
      expect(location.pathname).toBe('/decide/river/');
      expect(location.hash).toBe('#a=swim.no');
      go(-1);
      expect(heading().textContent).toBe('Can you swim?');
      expect(screen.getByRole('status').textContent).toBe('Next question');
    });

    test('may be an outcome', () => {
      startPage({ at: 'stay' });
      expect(heading().textContent).toBe('Stay on this side');
      expect(trail()).toEqual([]);
    });

    test('starts again at the first question of all, and keeps that over a reload', () => {
      startPage({ at: 'swim' });
      take('Can you swim? no');
      fireEvent.click(screen.getByRole('button', { name: 'Start again' }));
      expect(heading().textContent).toBe('Is there a bridge?');
      take('Is there a bridge? yes');
      expect(location.hash).toBe('#a=bridge.yes&at=bridge');
      cleanup();
      startPage({ at: 'swim' });
      expect(heading().textContent).toBe('Can you pay the keeper?');
    });
  });
});

describe('a way round through another flow', () => {
  const detour: Flow = withNodes(river, {
    stay: {
      kind: 'outcome',
      verdict: 'ask',
      title: 'Stay on this side',
      text: 'For now.',
      next: [
        { label: 'Is there a boat?', href: '/decide/boats/', back: 'light' },
        { label: 'Ask again', href: '/decide/boats/', back: 'swim' },
        {
          label: 'Check',
          href: '/check/',
          room: { account: 'company', audience: 'public' },
        },
      ],
    },
  });
  const href = (name: string | RegExp) =>
    screen.getByRole('link', { name }).getAttribute('href') ?? '';

  afterEach(() => {
    history.replaceState(null, '', '/');
  });

  test('takes the answers along in the fragment, and what to do on coming back', () => {
    start({ flow: detour });
    take('Is there a bridge? no');
    take('Can you swim? no');
    expect(href('Is there a boat?')).toBe(
      '/sub/decide/boats/#from=river.bridge~bridge.no~swim.no~stay.light',
    );
    expect(href('Ask again')).toBe('/sub/decide/boats/#from=river.bridge~bridge.no');
  });

  test('comes back at the end, to a flow that is known to send people here', () => {
    const fragment = '#from=river.bridge~bridge.no~swim.no~stay.light&a=bridge.no';
    history.replaceState(null, '', `/${fragment}`);
    startPage({ senders: { river: 'How do I get over?' } });
    expect(screen.getByText(/You came from ‘How do I get over\?’/)).toBeDefined();
    take('Can you swim? no');
    expect(href('Back to: How do I get over?')).toBe(
      '/sub/decide/river/#a=bridge.no~swim.no~stay.light&at=bridge',
    );
    cleanup();
    startPage({ senders: { boats: 'Boats' } });
    expect(screen.queryByRole('link', { name: /^Back to/ })).toBeNull();
  });

  test('goes on with the earlier answers', () => {
    history.replaceState(null, '', '/#a=bridge.no~swim.no~stay.light&at=bridge');
    startPage({ flow: detour });
    expect(heading().textContent).toBe('Is it still light?');
    expect(trail()).toEqual([
      'Is there a bridge?Is there a bridge? no',
      'Can you swim?Can you swim? no',
      'Stay on this sideIs there a boat?',
    ]);
    expect(screen.getByText('Question 3')).toBeDefined();
  });

  test('can be left out by those who know the answer', () => {
    start({ flow: detour });
    take('Is there a bridge? no');
    take('Can you swim? no');
    take('Settled? Go on here with: Is it still light?');
    expect(heading().textContent).toBe('Is it still light?');
    expect(document.activeElement).toBe(heading());
  });

  test('passes through several flows, each of which waits', () => {
    history.replaceState(null, '', '/#from=moat.depth&a=bridge.no~swim.no');
    startPage({ flow: detour });
    expect(href('Is there a boat?')).toBe(
      '/sub/decide/boats/#from=moat.depth&from=river.bridge~bridge.no~swim.no~stay.light',
    );
  });

  test('the checker opens with the room of the outcome', () => {
    start({ flow: detour, at: 'stay' });
    expect(href('Check')).toBe('/sub/check/#account=company&audience=public');
  });
});

describe('an outcome', () => {
  const full: Flow = withNodes(river, {
    bridge: {
      kind: 'question',
      text: 'Is there a bridge?',
      law: [{ country: 'Ruritania', text: 'Bridges are free.', checked: '2026-11-25' }],
      choices: [
        { id: 'yes', label: 'Yes', to: 'toll' },
        { id: 'no', label: 'No', to: 'swim' },
      ],
    },
    stay: {
      kind: 'outcome',
      verdict: 'keep',
      title: 'Stay on this side',
      text: 'It is dry here.',
      why: 'The water is cold.',
      ask: 'The keeper.',
      law: [
        {
          country: 'Ruritania',
          text: 'Swimming is allowed.',
          checked: '2026-11-25',
          day: '25 November 2026',
        },
      ],
    },
  });

  test('says why, whom to ask, and what the law says, with the day', () => {
    start({ flow: full, at: 'stay' });
    expect(screen.getByText('The water is cold.').previousSibling?.textContent).toBe('Why');
    expect(screen.getByText('The keeper.').previousSibling?.textContent).toBe('Whom to ask');
    const law = screen.getByText('Ruritania', { selector: 'dt' }).closest('details');
    expect(law?.textContent).toContain('Swimming is allowed. Checked on 25 November 2026.');
    expect(law?.open).toBe(false);
  });

  test('a question has its country notes within reach', () => {
    start({ flow: full });
    expect(screen.getByText(/Bridges are free/).closest('details')).not.toBeNull();
  });
});

describe('the picture', () => {
  test('lights the path and nothing else', () => {
    document.body.innerHTML =
      '<svg id="tree"><g>' +
      '<g data-edge="bridge.no"></g><g data-edge="bridge.yes"></g><g data-edge="swim.no"></g></g>' +
      '<g data-node="bridge"><g data-choice="no"></g><g data-choice="yes"></g></g>' +
      '<g data-node="swim"></g><g data-node="toll"></g></svg><div id="here"></div>';
    const lit = () =>
      [...document.querySelectorAll('[data-walked], [data-here]')].map((one) =>
        one
          .getAttributeNames()
          .map((name) => name + (one.getAttribute(name) ?? ''))
          .join(' '),
      );
    const host = document.getElementById('here');
    if (!host) throw new Error('expected a place');
    render(<FlowPage {...base} picture="tree" />, { container: host });
    expect(lit()).toEqual(['data-nodebridge data-here']);
    take('Is there a bridge? no');
    expect(lit()).toEqual([
      'data-edgebridge.no data-walked',
      'data-nodebridge data-walked',
      'data-choiceno data-walked',
      'data-nodeswim data-here',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(lit()).toEqual(['data-nodebridge data-here']);
    cleanup();
    document.body.innerHTML = '';
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
    fireEvent.click(screen.getByRole('button', { name: 'Copied.' }));
    // The same words with no difference would not be read out once more.
    await vi.waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('Copied.\u00a0');
    });
    vi.unstubAllGlobals();
  });

  test.for([
    ['stay', true],
    ['cross', false],
    ['wait', false],
  ] as const)('of “%s” copies whom to ask in the house along: %s', async ([at, asks]) => {
    const write = vi.fn((_text: string) => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText: write } });
    start({ at, house: 'Whom to ask at the ferry' });
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    await vi.waitFor(() => {
      expect(write).toHaveBeenCalledOnce();
    });
    expect(write.mock.lastCall?.[0].includes('\n\nWhom to ask at the ferry')).toBe(asks);
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

  describe('as a link', () => {
    const address = 'http://localhost:3000/sub/decide/river/stay/';
    const share = () => {
      fireEvent.click(screen.getByRole('button', { name: 'Share this outcome' }));
    };

    beforeEach(() => {
      history.replaceState(null, '', '/decide/river/#a=bridge.no~swim.no');
    });

    afterEach(() => {
      history.replaceState(null, '', '/');
      vi.unstubAllGlobals();
    });

    test('holds no answer, and is handed to the system where that can share', async () => {
      const handed = vi.fn(() => Promise.resolve());
      vi.stubGlobal('navigator', { share: handed });
      arrive();
      share();
      await vi.waitFor(() => {
        expect(handed).toHaveBeenCalledWith({ title: 'Stay on this side', url: address });
      });
      expect(screen.queryByRole('textbox')).toBeNull();
    });

    test('is not copied behind the back of somebody who closed the dialogue', async () => {
      const write = vi.fn(() => Promise.resolve());
      vi.stubGlobal('navigator', {
        share: () => Promise.reject(new DOMException('closed', 'AbortError')),
        clipboard: { writeText: write },
      });
      arrive();
      share();
      await new Promise((done) => setTimeout(done, 10));
      expect(write).not.toHaveBeenCalled();
    });

    test('is copied where the system cannot share, and that is said', async () => {
      const write = vi.fn(() => Promise.resolve());
      vi.stubGlobal('navigator', { clipboard: { writeText: write } });
      arrive();
      share();
      await vi.waitFor(() => {
        expect(screen.getByRole('status').textContent).toBe('Link copied.');
      });
      expect(write).toHaveBeenCalledWith(address);
    });

    test('is laid out and selected where copying is blocked', async () => {
      vi.stubGlobal('navigator', {
        clipboard: { writeText: () => Promise.reject(new Error('blocked')) },
      });
      arrive();
      share();
      const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /address/ });
      expect(field.value).toBe(address);
      expect(document.activeElement).toBe(field);
    });

    test('is not offered where outcomes have no pages', () => {
      start({ pages: undefined, at: 'stay' });
      expect(screen.queryByRole('button', { name: 'Share this outcome' })).toBeNull();
    });
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

test('a recorder hears that a walk began, how far it is and that it ended, and not which way it went', () => {
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
  expect(heard).toEqual(['started', 'step-1', 'step-2', 'completed']);
});

test('a flow whose first question is missing draws nothing and breaks nothing', () => {
  const { container } = start({ flow: { ...flow, start: 'nowhere' } });
  expect(container.textContent).toBe('');
});

describe('kept in a place of its own', () => {
  function place(kept?: unknown) {
    const write = vi.fn((_kept: unknown) => true);
    return { read: () => kept, write, wipe: vi.fn() };
  }

  test('every step is kept, and the address is left alone', () => {
    const store = place();
    const { hash } = location;
    start({ keeping: keepInStore(store) });
    expect(store.write).not.toHaveBeenCalled();
    const [first] = screen.getAllByRole('link');
    fireEvent.click(first!);
    expect(store.write).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^#a=/));
    expect(location.hash).toBe(hash);
  });

  test('a walk goes on where it was, without taking the focus', async () => {
    const before = place();
    start({ keeping: keepInStore(before) });
    fireEvent.click(screen.getAllByRole('link')[0]!);
    const there = heading().textContent;
    cleanup();
    start({ keeping: keepInStore(place(before.write.mock.calls[0]?.[0])) });
    await vi.waitFor(() => {
      expect(heading().textContent).toBe(there);
    });
    expect(document.activeElement).toBe(document.body);
  });

  test.for([undefined, 7, 'made up', '#a=nowhere.at-all'])('%s is no walk', (kept) => {
    start({ keeping: keepInStore(place(kept)) });
    expect(heading().textContent).toBe('Is there a bridge?');
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as Preact from 'preact';
import { renderToString } from 'preact-render-to-string';
import { FlowWalker } from '../../../src/components/flow/FlowWalker.tsx';
import { silent } from '../../../src/engine/index.ts';
import type { Flow, Quiz } from '../../../src/engine/index.ts';
import { packWording } from '../../../src/schemas/pack-wording.ts';
import { flowSchema } from '../../../src/schemas/flow.ts';
import { flowWording } from '../../../src/schemas/wording.ts';
import type { Draw, Given } from '../../../src/widgets/player/mount.ts';
import {
  Fragment,
  h,
  render,
  useEffect,
  useMemo,
  useState,
} from '../../../src/widgets/player/small-preact.ts';
import { BAKERY } from '../../support/pack.ts';
import { dataOf, filesIn, help, rooms, wordingOf } from '../../support/wording.ts';
import { guides, quizzes, wording } from '../../components/quiz/content.ts';

const flows: readonly Flow[] = filesIn('flows/en').map((file) => flowSchema.parse(dataOf(file)));
const { note: notes } = wordingOf('pack', packWording);
const given: Given = { house: BAKERY, pack: BAKERY, notes };

const propsOf = (flow: Flow) => ({
  id: 'walk',
  flow,
  wording: wordingOf('flow', flowWording).walker,
  rooms,
  help,
  home: '../../../',
  pages: `../../../decide/${flow.id}/`,
});

/** What a page holds, and what draws it, loaded anew for each of the two. */
interface Activity {
  readonly props: object;
  readonly load: () => Promise<Draw>;
}

const decision = (flow: Flow): Activity => ({
  props: propsOf(flow),
  load: async () => (await import('../../../src/widgets/player/decide.tsx')).drawFlow(),
});

const quizActivity = (quiz: Quiz): Activity => ({
  props: { quiz, wording, rooms, guides },
  load: async () => {
    const { drawQuiz } = await import('../../../src/widgets/player/quiz.tsx');
    const { ALL_BODIES } = await import('../../../src/components/quiz/all-bodies.tsx');
    const { NOTHING_KEPT } = await import('../../../src/components/quiz/keeping.ts');
    return drawQuiz(ALL_BODIES, NOTHING_KEPT);
  },
});

/** An activity in a page of its own: the same components, drawn by Preact or by the small one. */
class Player {
  // A form, so that choices of the one take nothing from those of the other.
  readonly at = document.body.appendChild(document.createElement('form'));
  /** Draws, with a pack or without, and keeps where one is. */
  readonly show: (given?: Given) => void;

  private constructor(
    preact: Pick<typeof Preact, 'hydrate' | 'render'>,
    draw: Draw,
    props: object,
    before: string,
    meanwhile: (player: Player) => void,
  ) {
    this.at.innerHTML = before;
    meanwhile(this);
    const drawn = (pack?: Given) => draw(props, { recorder: silent }, pack);
    preact.hydrate(drawn(), this.at);
    this.show = (pack) => {
      preact.render(drawn(pack), this.at);
    };
  }

  /** `before` is what the page holds already, and `meanwhile` what happens until the script is there. */
  static async by(
    which: 'preact' | 'small',
    { props, load }: Activity,
    before = '',
    meanwhile: (player: Player) => void = () => undefined,
  ): Promise<Player> {
    vi.resetModules();
    if (which === 'small') {
      const small = await import('../../../src/widgets/player/small-preact.ts');
      const jsx = (
        type: Parameters<typeof small.h>[0],
        all: Readonly<Record<string, unknown>>,
        key?: unknown,
      ) => {
        const { children, ...props } = all;
        const inside: unknown[] = Array.isArray(children) ? children : [children];
        // The build writes down what stands inside also where it comes to nothing.
        return small.h(type, { ...props, key }, ...('children' in all ? inside : []));
      };
      const runtime = { jsx, jsxs: jsx, jsxDEV: jsx, Fragment: small.Fragment };
      // What JSX becomes where a key comes after what is spread.
      vi.doMock('preact', () => ({ ...small, createElement: small.h }));
      vi.doMock('preact/hooks', () => small);
      vi.doMock('preact/jsx-runtime', () => runtime);
      vi.doMock('preact/jsx-dev-runtime', () => runtime);
    }
    const preact = await import('preact');
    const draw = await load();
    for (const name of ['', '/hooks', '/jsx-runtime', '/jsx-dev-runtime'])
      vi.doUnmock(`preact${name}`);
    return new Player(preact, draw, props, before, meanwhile);
  }

  choices(): HTMLElement[] {
    return [...this.at.querySelectorAll<HTMLElement>('.flow-choice')];
  }

  button(name: string): HTMLElement | undefined {
    return [...this.at.querySelectorAll<HTMLElement>('button')].find(
      (one) => (one.ariaLabel ?? one.textContent) === name || one.textContent === name,
    );
  }

  /** What is on the page after a press, and where the focus is; undefined where there is nothing to press. */
  async after(press: (player: Player) => HTMLElement | undefined) {
    const pressed = press(this);
    if (!pressed) return undefined;
    pressed.focus();
    pressed.click();
    await settled();
    return this.seen();
  }

  seen() {
    const focus = document.activeElement;
    return {
      page: evened(this.at.innerHTML),
      focus: focus && this.at.contains(focus) ? evened(focus.outerHTML) : undefined,
      typed: this.at.querySelector('textarea')?.value,
      chosen: [...this.at.querySelectorAll('input')].map(({ checked }) => checked),
      listed: this.at.querySelector('select')?.value,
    };
  }
}

/** HTML whose attributes stand in one order: in which they came is nobody's concern. */
function evened(html: string): string {
  return html.replace(/<[a-z][^>]*>/g, (tag) =>
    tag
      .slice(1, -1)
      .split(/ (?=[\w-]+=")/)
      .sort()
      .join(' '),
  );
}

function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** The choices that lead to each node of a flow, as positions. */
function waysIn(flow: Flow): ReadonlyMap<string, readonly number[]> {
  const ways = new Map<string, readonly number[]>([[flow.start, []]]);
  for (const [id, way] of ways) {
    const node = flow.nodes[id];
    if (node?.kind !== 'question') continue;
    for (const [at, { to }] of node.choices.entries())
      if (!ways.has(to)) ways.set(to, [...way, at]);
  }
  return ways;
}

async function both(activity: Activity): Promise<readonly [Player, Player]> {
  return [await Player.by('preact', activity), await Player.by('small', activity)];
}

function flowOf(id: string): Flow {
  const flow = flows.find((one) => one.id === id);
  if (!flow) throw new Error(`Expected a flow "${id}" in src/content/flows/en, found none.`);
  return flow;
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal('print', () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error()) } });
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe.for(flows.map((flow) => [flow.id, flow] as const))('%s', ([, flow]) => {
  test(
    'looks the same at every node, by Preact and by the small one',
    { timeout: 120_000 },
    async () => {
      const [preact, small] = await both(decision(flow));
      expect(small.seen()).toEqual(preact.seen());
      expect(small.choices().length).toBeGreaterThan(1);
      const ways = waysIn(flow);
      expect(ways.size).toBe(Object.keys(flow.nodes).length);
      for (const way of ways.values()) {
        const presses = [
          (player: Player) => player.button('Start again'),
          ...way.map((at) => (player: Player) => player.choices()[at]),
          (player: Player) => player.button('Copy as text'),
          (player: Player) => player.button('Print'),
          // The answers after it wait, and their questions are asked again.
          (player: Player) => player.button('Change'),
          (player: Player) => player.choices()[0],
        ];
        for (const press of presses) {
          expect(await small.after(press)).toEqual(await preact.after(press));
        }
      }
    },
  );
});

/** What a person would press to answer the item at hand, one after the other. */
function answering({ at }: Player): readonly string[] {
  const has = (selector: string) => at.querySelector(selector) !== null;
  const check = '.answer-buttons > .button';
  if (has('.word-marker'))
    return ['[data-word="1"]', '[data-word="3"]', '.spot-item-clear', '[data-word="2"]', check];
  if (has('.order-list'))
    return ['[data-button$=" 1"]', '.order-list-row:last-child [data-button$="-1"]', check];
  if (has('textarea')) return [check, '.answer-buttons > [data-kind="quiet"]'];
  if (has('.room-picker'))
    return ['.room-picker-accounts input', '.room-picker-audiences input', check];
  return [check, 'fieldset input', check];
}

describe.for(quizzes.map((quiz) => [quiz.id, quiz] as const))('%s', ([, quiz]) => {
  test(
    'looks the same from item to item, by Preact and by the small one',
    { timeout: 120_000 },
    async () => {
      vi.spyOn(Math, 'random').mockReturnValue(0.4);
      const [preact, small] = await both(quizActivity(quiz));
      const presses = async (selectors: readonly string[]) => {
        for (const selector of selectors) {
          const press = ({ at }: Player) => at.querySelector<HTMLElement>(selector) ?? undefined;
          const after = await small.after(press);
          expect(after, selector).toBeDefined();
          expect(after).toEqual(await preact.after(press));
        }
      };
      // Preact reads the settings a moment after it has drawn.
      await vi.waitUntil(() => preact.at.querySelector('.quiz-setup'));
      expect(small.seen()).toEqual(preact.seen());
      await presses(['.quiz-setup input', '.quiz-setup label:nth-of-type(2) input']);
      for (const item of quiz.items) {
        expect(small.at.querySelector('.quiz-result'), item.id).toBeNull();
        await presses(answering(small));
        await presses(['.quiz-player-next .button']);
      }
      await presses(['.quiz-result-buttons > :last-child']);
    },
  );
});

const SHARE = flowOf('should-i-share-this');

/** Without what is inside pictures. */
function elementsOf(at: Element): Element[] {
  return [...at.querySelectorAll('*')].filter(
    ({ parentElement }) => !parentElement?.closest('svg'),
  );
}

test('a pack that comes in the middle of a walk is drawn in, and the walk stays', async () => {
  for (const player of await both(decision(SHARE))) {
    const heading = () => player.at.querySelector('h2')?.textContent;
    await player.after(({ at }) => at.querySelector<HTMLElement>('.flow-choice') ?? undefined);
    const before = heading();
    player.show(given);
    expect(heading()).toBe(before);
    expect(player.at.querySelectorAll('.flow-trail li')).toHaveLength(1);
  }
});

test('where the checker or another decision comes between, one goes on with a press', async () => {
  const [preact, small] = await both(decision(SHARE));
  const back = Object.entries(SHARE.nodes).find(
    ([, node]) => node.kind === 'outcome' && node.next?.some((next) => next.back !== undefined),
  );
  const way = waysIn(SHARE).get(back?.[0] ?? '') ?? [];
  const goOn = ({ at }: Player) =>
    [...at.querySelectorAll<HTMLElement>('.flow-outcome-next a')].find(({ textContent }) =>
      textContent.startsWith('Settled?'),
    );
  for (const press of [...way.map((at) => (player: Player) => player.choices()[at]), goOn]) {
    const after = await small.after(press);
    expect(after).toBeDefined();
    expect(after).toEqual(await preact.after(press));
  }
});

test('what the build has drawn is taken over: whoever is on a link already stays there', async () => {
  const drawn = renderToString(<FlowWalker {...propsOf(SHARE)} />);
  // As in a widget, where the player draws the decoration.
  const bare = drawn.replace(/(<svg[^>]*>)[^]*?<\/svg>/g, '$1</svg>');
  let before: Element[] = [];
  let link: HTMLElement | undefined;
  const small = await Player.by('small', decision(SHARE), bare, ({ at }) => {
    before = elementsOf(at);
    link = at.querySelectorAll<HTMLElement>('.flow-choice')[2];
    link?.focus();
  });
  expect(small.at.innerHTML).toBe(drawn);
  expect(elementsOf(small.at)).toEqual(before);
  expect(document.activeElement).toBe(link);
  const next = await small.after(() => link);
  expect(next?.page).toContain('Question 2');
});

describe('on its own', () => {
  const host = () => document.body.appendChild(document.createElement('div'));

  test('a node with a key goes with its key, and nothing is drawn twice', () => {
    const at = host();
    const list = (keys: readonly string[]) =>
      h(
        'ul',
        null,
        keys.map((key) => h('li', { key }, key)),
      );
    render(list(['a', 'b', 'c']), at);
    const [a, , c] = at.querySelectorAll('li');
    render(list(['c', 'a', 'd']), at);
    expect(at.textContent).toBe('cad');
    expect([...at.querySelectorAll('li')].slice(0, 2)).toEqual([c, a]);
  });

  test('attributes come and go, and true stands without a value', () => {
    const at = host();
    render(h('input', { readOnly: true, title: 'Here', tabIndex: -1 }), at);
    expect(at.innerHTML).toBe('<input readonly="" title="Here" tabindex="-1">');
    render(h('input', { readOnly: false, title: undefined, tabIndex: 0 }), at);
    expect(at.innerHTML).toBe('<input tabindex="0">');
  });

  test('what is spoken says false and true in words, and null is no attribute', () => {
    const at = document.createElement('div');
    render(h('p', { 'aria-expanded': false, 'data-open': true, title: null, hidden: false }), at);
    expect(at.innerHTML).toBe('<p aria-expanded="false" data-open="true"></p>');
  });

  test('nothing, false and true leave no trace, and a fragment holds several', () => {
    const at = host();
    render(h('p', null, null, false, true, undefined, h(Fragment, null, 'a', 1)), at);
    expect(at.innerHTML).toBe('<p>a1</p>');
  });

  test('a box follows what it is told, whatever was ticked; a list shows what it is told', () => {
    const at = host();
    const form = (checked: boolean, value: string) =>
      h(Fragment, null, [
        h('input', { type: 'checkbox', checked }),
        h('select', { value }, h('option', { value: 'a' }), h('option', { value: 'b' })),
      ]);
    render(form(false, 'b'), at);
    const box = at.querySelector('input');
    const list = at.querySelector('select');
    expect([box?.checked, list?.value]).toEqual([false, 'b']);
    box?.click();
    render(form(true, 'a'), at);
    render(form(false, 'a'), at);
    expect([box?.checked, list?.value]).toEqual([false, 'a']);
  });

  test('what was worked out stays until what it is on changes', () => {
    const at = host();
    const made: unknown[] = [];
    const Maker = ({ of }: Readonly<Record<string, unknown>>) =>
      useMemo(() => {
        made.push(of);
        return `made of ${String(of)}`;
      }, [of]);
    for (const of of ['wood', 'wood', 'wool']) render(h(Maker, { of }), at);
    expect(made).toEqual(['wood', 'wool']);
    expect(at.textContent).toBe('made of wool');
  });

  test('two changes in one press are one drawing', async () => {
    const at = host();
    let drawings = 0;
    const Speaker = () => {
      const [said, say] = useState('before');
      drawings += 1;
      const press = () => {
        say('during');
        say('after');
      };
      return h('button', { onClick: press }, said);
    };
    render(h(Speaker, null), at);
    at.querySelector('button')?.click();
    await settled();
    expect(at.textContent).toBe('after');
    expect(drawings).toBe(2);
  });

  test('a change may be made of what was before', async () => {
    const at = host();
    const Speaker = () => {
      const [said, say] = useState('once');
      return h('button', { onClick: () => say((before) => `${before} more`) }, said);
    };
    render(h(Speaker, null), at);
    for (const said of ['once more', 'once more more']) {
      at.querySelector('button')?.click();
      await settled();
      expect(at.textContent).toBe(said);
    }
  });

  test('an effect ends when what it is on changes, and when its component goes', () => {
    const at = host();
    const said: string[] = [];
    const Follower = ({ whom }: Readonly<Record<string, unknown>>) => {
      useEffect(() => {
        said.push(`follows ${String(whom)}`);
        return () => {
          said.push(`leaves ${String(whom)}`);
        };
      }, [whom]);
      return null;
    };
    for (const whom of ['Ana', 'Ana', 'Ben']) render(h(Follower, { whom }), at);
    expect(said).toEqual(['follows Ana', 'leaves Ana', 'follows Ben']);
    render(h('p', null), at);
    expect(said.at(-1)).toBe('leaves Ben');
  });
});

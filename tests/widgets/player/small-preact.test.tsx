// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as Preact from 'preact';
import { renderToString } from 'preact-render-to-string';
import { FlowWalker } from '../../../src/components/flow/FlowWalker.tsx';
import { silent } from '../../../src/engine/index.ts';
import type { Flow } from '../../../src/engine/index.ts';
import { packWording } from '../../../src/schemas/pack-wording.ts';
import { flowSchema } from '../../../src/schemas/flow.ts';
import { flowWording } from '../../../src/schemas/wording.ts';
import type { drawFlow as DrawFlow } from '../../../src/widgets/player/decide.tsx';
import type { Given } from '../../../src/widgets/player/mount.ts';
import {
  Fragment,
  h,
  render,
  useEffect,
  useState,
} from '../../../src/widgets/player/small-preact.ts';
import { BAKERY } from '../../support/pack.ts';
import { dataOf, filesIn, help, rooms, wordingOf } from '../../support/wording.ts';

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

/** A decision in a page of its own: the same components, drawn by Preact or by the small one. */
class Player {
  readonly at = document.body.appendChild(document.createElement('div'));
  /** Draws, with a pack or without, and keeps where one is. */
  readonly show: (given?: Given) => void;

  private constructor(
    preact: Pick<typeof Preact, 'hydrate' | 'render'>,
    drawFlow: typeof DrawFlow,
    flow: Flow,
    before: string,
    meanwhile: (player: Player) => void,
  ) {
    this.at.innerHTML = before;
    meanwhile(this);
    const draw = (pack?: Given) => drawFlow()(propsOf(flow), { recorder: silent }, pack);
    preact.hydrate(draw(), this.at);
    this.show = (pack) => {
      preact.render(draw(pack), this.at);
    };
  }

  /** `before` is what the page holds already, and `meanwhile` what happens until the script is there. */
  static async by(
    which: 'preact' | 'small',
    flow: Flow,
    before = '',
    meanwhile: (player: Player) => void = () => undefined,
  ): Promise<Player> {
    vi.resetModules();
    if (which === 'small') {
      const small = await import('../../../src/widgets/player/small-preact.ts');
      const jsx = (
        type: Parameters<typeof small.h>[0],
        { children, ...props }: Readonly<Record<string, unknown>>,
        key?: unknown,
      ) => {
        const inside: unknown[] = Array.isArray(children) ? children : [children];
        return small.h(type, { ...props, key }, ...(children === undefined ? [] : inside));
      };
      const runtime = { jsx, jsxs: jsx, jsxDEV: jsx, Fragment: small.Fragment };
      vi.doMock('preact', () => small);
      vi.doMock('preact/hooks', () => small);
      vi.doMock('preact/jsx-runtime', () => runtime);
      vi.doMock('preact/jsx-dev-runtime', () => runtime);
    }
    const preact = await import('preact');
    const { drawFlow } = await import('../../../src/widgets/player/decide.tsx');
    for (const name of ['', '/hooks', '/jsx-runtime', '/jsx-dev-runtime'])
      vi.doUnmock(`preact${name}`);
    return new Player(preact, drawFlow, flow, before, meanwhile);
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
      page: this.at.innerHTML,
      focus: this.at.contains(focus) ? focus?.outerHTML : undefined,
      typed: this.at.querySelector('textarea')?.value,
    };
  }
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

async function both(flow: Flow): Promise<readonly [Player, Player]> {
  return [await Player.by('preact', flow), await Player.by('small', flow)];
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
      const [preact, small] = await both(flow);
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

const SHARE = flowOf('should-i-share-this');

/** Without what is inside pictures. */
function elementsOf(at: Element): Element[] {
  return [...at.querySelectorAll('*')].filter(
    ({ parentElement }) => !parentElement?.closest('svg'),
  );
}

test('a pack that comes in the middle of a walk is drawn in, and the walk stays', async () => {
  for (const player of await both(SHARE)) {
    const heading = () => player.at.querySelector('h2')?.textContent;
    await player.after(({ at }) => at.querySelector<HTMLElement>('.flow-choice') ?? undefined);
    const before = heading();
    player.show(given);
    expect(heading()).toBe(before);
    expect(player.at.querySelectorAll('.flow-trail li')).toHaveLength(1);
  }
});

test('where the checker or another decision comes between, one goes on with a press', async () => {
  const [preact, small] = await both(SHARE);
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
  const small = await Player.by('small', SHARE, bare, ({ at }) => {
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

/**
 * As much of Preact as decisions and quizzes use, in a quarter of its weight: the build puts it
 * in Preact's place where a widget has to be small. Components stay as they are. There is one root
 * in a page, props of elements become attributes, effects run as soon as all is drawn, and a
 * reference keeps its last element; there are no classes and no contexts. Tests go through every
 * decision and every quiz with both and compare what they draw.
 */

type Props = Readonly<Record<string, unknown>>;

interface VNode {
  /** A component, the name of an element, or empty for a text. */
  readonly type: string | ((props: Props) => unknown);
  readonly props: Props;
  readonly key?: unknown;
}

/** What stands for a `VNode` from one drawing to the next. */
interface Drawn {
  readonly type: VNode['type'];
  readonly key: unknown;
  /** Of elements and texts; a component is what is inside it. */
  readonly node: Element | Text | undefined;
  readonly hooks: unknown[];
  props: Props;
  inside: readonly Drawn[];
}

type End = (() => void) | undefined;

/** The whole activity, and what is drawn of it. */
let whole: VNode;
let root: Element;
let drawn: readonly Drawn[] = [];
/** Elements of the page that are still to be taken over, in their order. */
let there: Element[] = [];
/** The component that is being drawn, and which of its hooks comes next. */
let current: Drawn;
let nextHook = 0;
const effects: (() => void)[] = [];
let waits = false;

/** When to draw what has changed; at once after what runs now, unless told. */
export const options: { debounceRendering?: (draw: () => void) => void } = {};

export function h(type: VNode['type'], given: Props | null, ...inside: unknown[]): VNode {
  const { key, ...props } = given ?? {};
  if (inside.length === 0) return { type, key, props };
  // One child comes alone, as Preact has it: a component may ask whether it was given any.
  return { type, key, props: { ...props, children: inside.length > 1 ? inside : inside[0] } };
}

export function Fragment({ children }: Props): unknown {
  return children;
}

/** Draws into an element, where nothing else stays. */
export function render(vnode: VNode, into: Element): void {
  whole = vnode;
  root = into;
  redraw();
}

/** Takes over what the build has drawn, so that whoever is on a link already stays there. */
export function hydrate(vnode: VNode, into: Element): void {
  there = [...into.querySelectorAll('*')];
  render(vnode, into);
  there = [];
}

export function useReducer<State, Action>(
  reducer: (before: State, action: Action) => State,
  initial: State,
): readonly [State, (action: Action) => void] {
  const hook = useHook(() => ({
    state: initial,
    reducer,
    dispatch: (action: Action) => {
      hook.state = hook.reducer(hook.state, action);
      if (!waits) (options.debounceRendering ?? queueMicrotask)(redrawDue);
      waits = true;
    },
  }));
  hook.reducer = reducer;
  return [hook.state, hook.dispatch];
}

export function useState<State>(initial: State) {
  return useReducer(
    (before: State, next: State | ((before: State) => State)) =>
      typeof next === 'function' ? (next as (before: State) => State)(before) : next,
    initial,
  );
}

export function useRef<Value>(initial: Value): { current: Value } {
  return useHook(() => ({ current: initial }));
}

export function useMemo<Value>(make: () => Value, on: readonly unknown[]): Value {
  const hook = useHook(() => ({ on, value: make() }));
  if (!isSame(on, hook.on)) Object.assign(hook, { on, value: make() });
  return hook.value;
}

export function useLayoutEffect(effect: () => End, on?: readonly unknown[]): void {
  const hook = useHook<{ on?: typeof on; end?: End }>(() => ({}));
  if (isSame(on, hook.on)) return;
  hook.on = on;
  effects.push(() => {
    hook.end?.();
    hook.end = effect();
  });
}

export { useLayoutEffect as useEffect };

/** Whether a hook is still on what it was on; who is on nothing never is. */
function isSame(on: readonly unknown[] | undefined, before: typeof on): boolean | undefined {
  return on && before?.every((one, index) => one === on[index]);
}

function useHook<Hook>(begin: () => Hook): Hook {
  return (current.hooks[nextHook++] ??= begin()) as Hook;
}

function redrawDue(): void {
  if (waits) redraw();
}

function redraw(): void {
  waits = false;
  drawn = drawAll([whole], drawn, false);
  place(root, drawn);
  for (const effect of effects.splice(0)) effect();
}

function drawAll(inside: readonly unknown[], before: readonly Drawn[], picture: boolean): Drawn[] {
  const all = inside.map((one, index) => {
    const vnode = vnodeOf(one);
    const { type, key } = vnode;
    const old = key === undefined ? before[index] : before.find((other) => other.key === key);
    return draw(vnode, old?.type === type && old.key === key ? old : undefined, picture);
  });
  for (const old of before) if (!all.includes(old)) end(old);
  return all;
}

/** Whatever a component returns or holds; nothing is a fragment with nothing in it. */
function vnodeOf(one: unknown): VNode {
  if (typeof one === 'string' || typeof one === 'number') return h('', { data: String(one) });
  if (Array.isArray(one)) return h(Fragment, { children: one });
  return typeof one === 'object' && one ? (one as VNode) : h(Fragment, { children: [] });
}

function draw(vnode: VNode, before: Drawn | undefined, inPicture: boolean): Drawn {
  const { type, key, props } = vnode;
  const picture = inPicture || type === 'svg';
  const one: Drawn = before ?? {
    type,
    key,
    node: nodeFor(type, picture),
    hooks: [],
    props: {},
    inside: [],
  };
  const { node } = one;
  let { children = [] } = props;
  if (typeof type === 'function') {
    current = one;
    nextHook = 0;
    children = type(props);
  }
  one.inside = drawAll(Array.isArray(children) ? children : [children], one.inside, picture);
  if (node) {
    place(node, one.inside);
    // A list takes its value only when its options are there.
    set(node as Element, props, one.props);
  }
  one.props = props;
  return one;
}

function nodeFor(type: VNode['type'], picture: boolean): Drawn['node'] {
  if (typeof type === 'function') return undefined;
  if (type === '') return document.createTextNode('');
  if (there[0]?.localName === type) return there.shift();
  return picture
    ? document.createElementNS('http://www.w3.org/2000/svg', type)
    : document.createElement(type);
}

/** What an element, or a text, has no attribute for. */
const PROPERTIES = /^(data|value)$|hecked$/;

function set(node: Element, props: Props, before: Props): void {
  for (const name in { ...before, ...props }) {
    const value = props[name];
    if (name === 'children' || value === before[name]) continue;
    if (name === 'ref') Object.assign(value ?? {}, { current: node });
    else if (name.startsWith('on')) Object.assign(node, { [name.toLowerCase()]: value });
    else if (PROPERTIES.test(name)) Object.assign(node, { [name]: value });
    else if (value == null || (value === false && name[4] !== '-')) node.removeAttribute(name);
    // "aria-" and "data-" say false and true in words.
    else node.setAttribute(name, value === true && name[4] !== '-' ? '' : (value as string));
  }
}

/** Puts what is inside an element in its order, and moves nothing that stands where it should. */
function place(into: Node, inside: readonly Drawn[]): void {
  const nodes = inside.flatMap(nodesOf);
  for (const node of [...into.childNodes]) if (!nodes.includes(node)) node.remove();
  nodes.forEach((node, index) => {
    const now = into.childNodes[index] ?? null;
    if (now !== node) into.insertBefore(node, now);
  });
}

function nodesOf({ node, inside }: Drawn): ChildNode[] {
  return node ? [node] : inside.flatMap(nodesOf);
}

/** Ends the effects of what is drawn no more. */
function end({ hooks, inside }: Drawn): void {
  for (const hook of hooks as { end?: End }[]) hook.end?.();
  inside.forEach(end);
}

/** How often the fuzz tests try, and what a hostile host, file or store may hand us. */
import fc from 'fast-check';

/** Cases of each property in `npm run fuzz`. */
export const FULL = 10_000;

/** Few and always the same in `npm test`; many in `npm run fuzz`, from a seed that a failure tells. */
export const often: { readonly numRuns: number; readonly seed?: number } =
  import.meta.env.MODE === 'full'
    ? { numRuns: FULL, seed: Date.now() % 2 ** 31 }
    : { numRuns: 300 };

/** Nothing of this may ever come back in what we say. */
export const MARKER = 'QUIXOTRY';

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    `<img src=x onerror=alert('${MARKER}')>`,
    `javascript:alert('${MARKER}')`,
    `"><script>${MARKER}</script>`,
    '500px; position: fixed',
    '(a+)+$',
    '[\\^$.|?*+(){}',
    '\u0000',
    '\uD800',
    '\u202E\u2066',
    '%E0%A4%A',
    '%',
    MARKER,
    'x'.repeat(10_000),
  ),
);

const numbers = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(Number.NaN, Infinity, -Infinity, -0, 1e308, -1e9, 2 ** 53, 4999.5, 0.1),
);

/** What a file or a store may hold: JSON of any shape, names of JavaScript's own among it. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  texts,
  numbers,
  fc.constantFrom(null, true, false),
  fc.jsonValue({ maxDepth: 3 }),
  fc.array(fc.oneof(texts, numbers), { maxLength: 6 }),
  fc.dictionary(texts, fc.oneof(texts, numbers), { maxKeys: 4 }),
  // As properties of its own, which only JSON makes.
  fc.constant(
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":1}}}'),
  ),
  fc.constant(deep(2_000)),
);

/** What a script may hand over: that, and things that throw, turn in circles or pretend. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  hostileJson,
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  fc.constantFrom(thrower, circle, proxy, pretender, () => Symbol('s')).map((make) => make()),
);

/** A whole thing with one or two of its parts, however deep, in other hands. */
export function spoilt(whole: unknown, parts: fc.Arbitrary<unknown> = hostileJson) {
  const change = fc.tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), parts);
  return fc.array(change, { minLength: 1, maxLength: 2 }).map((changes) =>
    changes.reduce<unknown>((now, [way, part]) => {
      try {
        return replaced(now, way, part);
      } catch {
        // The first part throws when it is looked into: it is bad enough.
        return now;
      }
    }, whole),
  );
}

function replaced(value: unknown, [first, ...rest]: readonly number[], part: unknown): unknown {
  if (first === undefined || typeof value !== 'object' || value === null) return part;
  const names = Object.keys(value);
  const name = names[first % (names.length + 1)];
  if (Array.isArray(value)) {
    const at = name === undefined ? value.length : Number(name);
    return Object.assign([...(value as unknown[])], { [at]: replaced(value[at], rest, part) });
  }
  // One more than there are: a name that nobody asked for.
  if (name === undefined) return { ...value, [`x${String(first)}`]: part };
  return { ...value, [name]: replaced((value as Record<string, unknown>)[name], rest, part) };
}

function deep(levels: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { value };
  return value;
}

function thrower(): unknown {
  const fail = (): never => {
    throw new Error(MARKER);
  };
  return Object.defineProperties(
    {},
    Object.fromEntries(
      'source protocol type height activity version id score passed toString toJSON'
        .split(' ')
        .map((name) => [name, { get: fail, enumerable: true }]),
    ),
  );
}

function circle(): unknown {
  const one: Record<string, unknown> = {};
  one['self'] = one;
  one['list'] = [one];
  return one;
}

function proxy(): unknown {
  return new Proxy(
    {},
    {
      get: (_, name) => fail(name),
      has: (_, name) => fail(name),
      ownKeys: () => [String(fail('all'))],
    },
  );
}

/** fast-check itself looks for symbols. */
function fail(name: string | symbol): false {
  if (typeof name === 'symbol') return false;
  throw new Error(MARKER);
}

/** Another answer each time it is asked. */
function pretender(): unknown {
  let asked = 0;
  const answers = ['height', 400, {}, 'completed', Number.NaN];
  return new Proxy(
    {},
    {
      get: (_, name) =>
        typeof name === 'symbol' ? undefined : answers[(asked += 1) % answers.length],
    },
  );
}

/** Throws where anything of the prototypes of everything has changed. */
export function expectUnpolluted(): void {
  for (const name of ['polluted', 'value', 'x1']) {
    if (name in {}) throw new Error(`Object.prototype: expected no "${name}", found one.`);
  }
}

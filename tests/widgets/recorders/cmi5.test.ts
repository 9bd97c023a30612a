// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { Score } from '../../../src/engine/index.ts';
import { cmi5 } from '../../../src/widgets/recorders/cmi5.ts';
import { ACTIVITY, ACTOR, cmi5System } from './cmi5-system.ts';
import type { LaunchOptions } from './cmi5-system.ts';

const BASE = 'https://lms.example/';
const score = (raw: number, max = 1): Score => ({ raw, max, scaled: raw / max });

afterEach(() => vi.unstubAllGlobals());

/** A network on which only this system is. */
function connect(system: ReturnType<typeof cmi5System>): void {
  vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => {
    const { pathname, searchParams } = new URL(url);
    const headers = Object.entries((init.headers ?? {}) as Record<string, string>);
    const { status, body } = system.handle({
      method: init.method ?? 'GET',
      path: pathname,
      query: searchParams,
      headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
      body: typeof init.body === 'string' ? init.body : '',
    });
    return Promise.resolve({
      ok: status < 300,
      status,
      json: () => Promise.resolve(body),
    });
  });
}

async function begun(system = cmi5System(), options: LaunchOptions = { mastery: 0.8 }) {
  connect(system);
  vi.stubGlobal('location', { search: `?${system.launch(BASE, options)}` });
  return { system, session: (await cmi5())! };
}

/** Lets what is sent one after another be sent. */
const sent = () => new Promise((done) => setTimeout(done, 30));

test('a visit that passes says everything in the order that systems want', async () => {
  const { system, session } = await begun();
  expect(session.pass).toBe(0.8);
  session.recorder.answered('z1-1', score(0.5));
  session.store!.write({ seed: 'AAAAA' });
  session.recorder.completed(score(4, 4), true);
  await sent();
  await session.end();
  expect(system.refused).toEqual([]);
  expect(system.said()).toEqual(['initialized', 'answered', 'completed', 'passed', 'terminated']);
  expect(system.statements[3]).toMatchObject({
    result: { success: true, score: { scaled: 1, raw: 100, min: 0, max: 100 } },
  });
  expect(system.statements[1]).toMatchObject({
    object: { id: `${ACTIVITY}#z1-1` },
    result: { score: { scaled: 0.5 } },
  });
});

test('failed waits for the end, because another go may pass', async () => {
  const { system, session } = await begun();
  session.recorder.completed(score(3.199, 4), false);
  await sent();
  expect(system.said()).toEqual(['initialized', 'completed']);
  session.recorder.completed(score(4, 4), true);
  await sent();
  await session.end();
  expect(system.refused).toEqual([]);
  expect(system.said()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
});

test('a visit that fails says so before it ends, and the next may pass without completing twice', async () => {
  const system = cmi5System();
  const first = (await begun(system)).session;
  first.recorder.completed(score(3.199, 4), false);
  await sent();
  await first.end();
  expect(system.said()).toEqual(['initialized', 'completed', 'failed', 'terminated']);
  const second = (await begun(system)).session;
  second.recorder.completed(score(4, 4), true);
  await sent();
  await second.end();
  const third = (await begun(system)).session;
  third.recorder.completed(score(0, 4), false);
  third.recorder.completed(score(4, 4), true);
  await sent();
  await third.end();
  expect(system.refused).toEqual([]);
  expect(system.said().slice(4)).toEqual([
    'initialized',
    'passed',
    'terminated',
    'initialized',
    'terminated',
  ]);
});

test('what is kept comes back, and is wiped', async () => {
  const system = cmi5System();
  const { session } = await begun(system);
  expect(session.store!.read()).toBeUndefined();
  expect(session.store!.write({ seed: 'AAAAA' })).toBe(true);
  expect(session.store!.write('x'.repeat(5000))).toBe(false);
  await sent();
  await session.end();
  expect(session.store!.write({ seed: 'BBBBB' })).toBe(false);
  const again = (await begun(system)).session;
  expect(again.store!.read()).toEqual({ seed: 'AAAAA' });
  again.store!.wipe();
  await sent();
  expect((await begun(system)).session.store!.read()).toBeUndefined();
  expect(system.refused).toEqual([]);
});

test('without a score there is completed and neither passed nor failed', async () => {
  const { system, session } = await begun(cmi5System(), {});
  session.recorder.answered('begin');
  session.recorder.completed();
  session.recorder.completed();
  await sent();
  await session.end();
  expect(system.refused).toEqual([]);
  expect(system.said()).toEqual(['initialized', 'answered', 'completed', 'terminated']);
});

test.for(['Browse', 'Review'] as const)(
  'in %s only the beginning and the end are said',
  async (mode) => {
    const { system, session } = await begun(cmi5System(), { mastery: 0.8, mode });
    session.recorder.answered('z1-1', score(1));
    session.recorder.completed(score(4, 4), true);
    expect(session.store).toBeUndefined();
    await sent();
    await session.end();
    expect(system.refused).toEqual([]);
    expect(system.said()).toEqual(['initialized', 'terminated']);
  },
);

test('a page that is closed at once still says all of it, in order', async () => {
  const { system, session } = await begun();
  session.recorder.answered('z1-1', score(1));
  session.recorder.completed(score(4, 4), true);
  await session.end();
  await session.end();
  session.recorder.answered('z1-2', score(1));
  await sent();
  expect(system.refused).toEqual([]);
  expect(system.said()).toEqual(['initialized', 'answered', 'completed', 'passed', 'terminated']);
});

test('a system that has a moment of trouble is told again', async () => {
  vi.useFakeTimers();
  const { system, session } = await begun();
  const works = fetch;
  let troubles = 0;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    troubles += 1;
    if (troubles === 1) return Promise.reject(new Error('offline'));
    return troubles === 2 ? Promise.resolve({ status: 503 }) : works(url, init);
  });
  session.recorder.answered('z1-1', score(1));
  await vi.advanceTimersByTimeAsync(3000);
  expect(system.said()).toEqual(['initialized', 'answered']);
  expect(system.refused).toEqual([]);
  vi.useRealTimers();
});

test.for([
  ['no address of a system', ''],
  ['half an address', `?endpoint=${encodeURIComponent(BASE)}&fetch=x`],
  [
    'an actor that is no JSON',
    `?${String(new URLSearchParams({ endpoint: BASE, fetch: BASE, registration: 'r', activityId: ACTIVITY, actor: '{' }))}`,
  ],
  [
    'a system that is not there',
    `?${String(new URLSearchParams({ endpoint: BASE, fetch: BASE, registration: 'r', activityId: ACTIVITY, actor: JSON.stringify(ACTOR) }))}`,
  ],
])('%s makes no session and no error', async ([, search]) => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  vi.stubGlobal('location', { search });
  expect(await cmi5()).toBeUndefined();
});

test('an address that was used before makes no session', async () => {
  const { system } = await begun();
  expect(await cmi5()).toBeUndefined();
  expect(system.said()).toEqual(['initialized']);
});

const EARLY: readonly (readonly [string, Wrong])[] = [
  ['before the preferences', { verb: 'initialized' }],
  ['before initialized', { verb: 'terminated', result: { duration: 'PT1S' } }],
];

test.for(EARLY)('control: the system refuses what comes %s', async ([reason, wrong]) => {
  const { system } = await begun();
  const [first] = system.statements;
  const next = cmi5System();
  next.launch(BASE);
  next.handle({
    method: 'POST',
    path: '/fetch',
    query: new URLSearchParams(),
    headers: {},
    body: '',
  });
  next.handle(said(first, wrong));
  expect(next.refused).toEqual([reason]);
});

const WRONG: readonly (readonly [string, Wrong])[] = [
  [
    'passed against the mastery score',
    {
      verb: 'passed',
      result: { success: true, score: { scaled: 0.79 }, duration: 'PT1S' },
      decides: true,
    },
  ],
  [
    'failed against the mastery score',
    {
      verb: 'failed',
      result: { success: false, score: { scaled: 0.8 }, duration: 'PT1S' },
      decides: true,
    },
  ],
  [
    'no mastery score',
    {
      verb: 'passed',
      result: { success: true, score: { scaled: 0.9 }, duration: 'PT1S' },
      decides: true,
      bare: true,
    },
  ],
  ['no duration', { verb: 'completed', result: { completion: true }, decides: true }],
  ['moveon category', { verb: 'completed', result: { completion: true, duration: 'PT1S' } }],
  [
    'completed twice in a registration',
    {
      verb: 'completed',
      result: { completion: true, duration: 'PT1S' },
      decides: true,
      after: true,
    },
  ],
  ['initialized twice in a session', { verb: 'initialized' }],
  ['score', { verb: 'terminated', result: { score: { scaled: 1 }, duration: 'PT1S' } }],
];

test.for(WRONG)('control: the system refuses %s', async ([reason, wrong]) => {
  const system = cmi5System();
  const before = (await begun(system)).session;
  if (wrong.after) {
    before.recorder.completed(score(4, 4), true);
    await before.end();
    await begun(system);
  }
  await sent();
  system.handle(said(system.statements.at(-1), wrong));
  expect(system.refused).toEqual([reason]);
});

/** What is wrong with a statement. */
interface Wrong {
  readonly verb: string;
  readonly result?: unknown;
  /** Carries the category of what decides about moving on. */
  readonly decides?: boolean;
  /** Leaves the mastery score out. */
  readonly bare?: boolean;
  /** Said in a visit after one that passed. */
  readonly after?: boolean;
}

/** A statement made wrong on purpose, out of one that was right. */
function said(right: Readonly<Record<string, unknown>> | undefined, wrong: Wrong) {
  const { context } = right as { context: Record<string, Record<string, unknown>> };
  const category = ['cmi5', ...(wrong.decides ? ['moveon'] : [])].map((name) => ({
    id: `https://w3id.org/xapi/cmi5/context/categories/${name}`,
  }));
  const statement = {
    ...right,
    verb: { id: `http://adlnet.gov/expapi/verbs/${wrong.verb}` },
    result: wrong.result,
    context: {
      ...context,
      extensions: {
        ...context['extensions'],
        ...(!wrong.bare && {
          'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0.8,
        }),
      },
      contextActivities: { ...context['contextActivities'], category },
    },
  };
  const session = String(
    context['extensions']?.['https://w3id.org/xapi/cmi5/context/extensions/sessionid'],
  );
  return {
    method: 'POST',
    path: '/xapi/statements',
    query: new URLSearchParams(),
    headers: {
      authorization: `Basic ${session.replace('session', 'token')}`,
      'x-experience-api-version': '1.0.3',
    },
    body: JSON.stringify(statement),
  };
}

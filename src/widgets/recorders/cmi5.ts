import { percentOf } from '../../engine/index.ts';
import type { Score } from '../../engine/index.ts';
import { asText, isoDuration, secondsSince, twoDecimals } from './session.ts';
import type { Session } from './session.ts';

/**
 * cmi5 (AICC, github.com/AICC/CMI-5_Spec_Current): the learning system opens the activity with
 * an address in its own, and takes statements there. What it may refuse decides the order of
 * everything below.
 */
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const VERB = 'http://adlnet.gov/expapi/verbs/';
const QUESTION = 'http://adlnet.gov/expapi/activities/question';

/** The document of our own beside the system's. */
const KEPT = 'right-for-the-room';

/** A system that says nothing for longer is not there, in milliseconds. */
const PATIENCE = 10_000;
const TRIES = 3;

type Json = Readonly<Record<string, unknown>>;
type Verb = 'initialized' | 'answered' | 'completed' | 'passed' | 'failed' | 'terminated';

/** What a next visit has to know. */
interface Kept {
  /** Said before; each may be said once in all visits. */
  readonly completed?: boolean | undefined;
  readonly passed?: boolean | undefined;
  readonly attempt?: unknown;
}

/** Begins a session with the system that opened this page; undefined where none did, or none answers. */
export async function cmi5(): Promise<Session | undefined> {
  try {
    return await launched();
  } catch {
    return undefined;
  }
}

async function launched(): Promise<Session | undefined> {
  const asked = new URLSearchParams(location.search);
  const [endpoint, tokens, registration, activityId, agent] = [
    'endpoint',
    'fetch',
    'registration',
    'activityId',
    'actor',
  ].map((name) => asked.get(name) ?? '');
  if (!endpoint || !tokens || !registration || !activityId || !agent) return undefined;
  const began = Date.now();
  const actor = JSON.parse(agent) as Json;
  const root = endpoint.replace(/\/*$/, '/');
  const patience = () => AbortSignal.timeout(PATIENCE);

  const given = await fetch(tokens, { method: 'POST', signal: patience() });
  const token = record(await given.json())['auth-token'];
  if (typeof token !== 'string') return undefined;
  const headers = {
    authorization: `Basic ${token}`,
    'content-type': 'application/json',
    'x-experience-api-version': '1.0.3',
  };
  const read = async (url: string): Promise<unknown> => {
    const answer = await fetch(url, { headers, signal: patience() });
    return answer.ok ? answer.json() : undefined;
  };
  const state = (stateId: string) =>
    `${root}activities/state?${String(new URLSearchParams({ stateId, activityId, agent, registration }))}`;

  const launch = record(await read(state('LMS.LaunchData')));
  const template = record(launch['contextTemplate']);
  const mastery = launch['masteryScore'];
  const pass = typeof mastery === 'number' ? mastery : undefined;
  const mode = launch['launchMode'];
  const onlyLooking = mode === 'Browse' || mode === 'Review';
  // Nothing of it is used here, and no statement is taken before it was asked for.
  await read(
    `${root}agents/profile?${String(new URLSearchParams({ profileId: 'cmi5LearnerPreferences', agent }))}`,
  ).catch(() => undefined);
  let kept = record(await read(state(KEPT)).catch(() => undefined)) as Kept;

  const { tell, keepAt, flush } = outbox(`${root}statements`, headers);
  const say = (verb: Verb, result?: Json, item?: string): void => {
    const here = record(template['contextActivities']);
    const decides = verb === 'completed' || verb === 'passed' || verb === 'failed';
    const categories = verb === 'answered' ? [] : decides ? ['cmi5', 'moveon'] : ['cmi5'];
    const category = list(here['category']);
    const more = categories
      .map((name) => ({ id: CATEGORY + name }))
      .filter(({ id }) => !category.some((one) => record(one)['id'] === id));
    tell({
      id: uuid(),
      timestamp: new Date().toISOString(),
      actor,
      verb: { id: VERB + verb, display: { en: verb } },
      object:
        item === undefined
          ? { objectType: 'Activity', id: activityId }
          : {
              objectType: 'Activity',
              id: `${activityId}#${item}`,
              definition: { type: QUESTION },
            },
      ...(result && { result }),
      context: {
        ...template,
        registration,
        extensions: {
          ...record(template['extensions']),
          ...(pass !== undefined && result && 'score' in result && decides && { [MASTERY]: pass }),
        },
        contextActivities: {
          ...here,
          ...(category.length + more.length > 0 && { category: [...category, ...more] }),
          ...(item !== undefined && { parent: [{ objectType: 'Activity', id: activityId }] }),
        },
      },
    });
  };
  const keep = (next: Kept): void => {
    kept = next;
    keepAt(state(KEPT), JSON.stringify(kept));
  };
  const duration = () => isoDuration(secondsSince(began));
  const judge = (verb: 'passed' | 'failed', { scaled }: Score): void =>
    say(verb, {
      success: verb === 'passed',
      score: { scaled: twoDecimals(scaled), raw: percentOf(scaled), min: 0, max: 100 },
      duration: duration(),
    });

  /** Only one of passed and failed is taken in a visit: failed waits, for another go may pass. */
  let failed: Score | undefined;
  let over = false;
  say('initialized');
  return {
    pass,
    wayBack: typeof launch['returnURL'] === 'string' ? launch['returnURL'] : undefined,
    recorder: {
      started: () => undefined,
      answered: (id, score) => {
        if (over || onlyLooking) return;
        say('answered', score && { score: { scaled: twoDecimals(score.scaled) } }, id);
      },
      completed: (score, passed) => {
        if (over || onlyLooking) return;
        const first = !kept.completed;
        if (first) say('completed', { completion: true, duration: duration() });
        const passes = passed === true && score !== undefined && !kept.passed;
        if (passes) judge('passed', score);
        if (passed === false && !kept.passed) failed = score;
        if (first || passes) {
          keep({ ...kept, completed: true, passed: (kept.passed ?? false) || passes });
        }
      },
    },
    store: onlyLooking
      ? undefined
      : {
          read: () => kept.attempt,
          write: (attempt) => {
            if (over || asText(attempt) === undefined) return false;
            keep({ ...kept, attempt });
            return true;
          },
          wipe: () => {
            if (!over) keep({ ...kept, attempt: undefined });
          },
        },
    end: () => {
      if (over) return Promise.resolve();
      if (failed && !kept.passed) judge('failed', failed);
      say('terminated', { duration: duration() });
      over = true;
      return flush();
    },
  };
}

/** Sends what is told in its order, one request after another, also while the page goes away. */
function outbox(
  address: string,
  headers: Readonly<Record<string, string>>,
): {
  readonly tell: (statement: Json) => void;
  /** Of several documents for one address the last is enough. */
  readonly keepAt: (url: string, body: string) => void;
  readonly flush: () => Promise<void>;
} {
  const statements: Json[] = [];
  let document: readonly [url: string, body: string] | undefined;
  let busy = false;
  const send = async (method: string, url: string, body: string, tries: number): Promise<void> => {
    try {
      const { status } = await fetch(url, { method, headers, body, keepalive: true });
      if (status < 500) return;
    } catch {
      // No way to the system at the moment.
    }
    if (tries <= 1) return;
    await new Promise((done) => setTimeout(done, 1000));
    await send(method, url, body, tries - 1);
  };
  /** Everything that waits: the document first, for after the last statement none is taken. */
  const sendAll = async (tries: number): Promise<void> => {
    const told = statements.splice(0);
    const kept = document;
    document = undefined;
    await Promise.all([
      kept && send('PUT', kept[0], kept[1], tries),
      told.length > 0 && send('POST', address, JSON.stringify(told), tries),
    ]);
  };
  const next = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (statements.length > 0 || document) await sendAll(TRIES);
    busy = false;
  };
  return {
    tell: (statement) => {
      statements.push(statement);
      void next();
    },
    keepAt: (url, body) => {
      document = [url, body];
      void next();
    },
    // A page that is closed runs nothing later, so everything leaves at once.
    flush: () => sendAll(1),
  };
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Pages without https have no randomUUID. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) => {
    const one = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return one.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

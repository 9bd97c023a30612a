/**
 * A small cmi5 learning system of the tests' own: it launches an activity and refuses what the
 * specification tells systems to refuse. It has no network; tests give it one.
 */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

export interface LaunchOptions {
  readonly mastery?: number | undefined;
  readonly mode?: 'Normal' | 'Browse' | 'Review';
  readonly returnUrl?: string;
}

type Json = Readonly<Record<string, unknown>>;

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVEON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const VERB = 'http://adlnet.gov/expapi/verbs/';

export const ACTIVITY = 'https://lms.example/activities/7';
export const ACTOR = {
  objectType: 'Agent',
  account: { homePage: 'https://lms.example', name: '4711' },
};
const PUBLISHED = 'https://right-for-the-room.example/packages/x/y';

/** One registration; `launch` begins a session of it and gives the query of the address. */
export function cmi5System() {
  const documents = new Map<string, string>();
  const statements: Json[] = [];
  const refused: string[] = [];
  /** Verbs taken in any session of the registration. */
  const taken = new Set<string>();
  let session = newSession(0, {});

  const refuse = (status: number, reason: string): Answered => {
    refused.push(reason);
    return { status, body: { reason } };
  };

  const launch = (base: string, options: LaunchOptions = {}): string => {
    session = newSession(session.number + 1, options);
    return new URLSearchParams({
      endpoint: `${base}xapi/`,
      fetch: `${base}fetch?session=${String(session.number)}`,
      actor: JSON.stringify(ACTOR),
      registration: 'c4f39d9e-2b6c-4c5e-9d0c-0a1f7c3a5b11',
      activityId: ACTIVITY,
    }).toString();
  };

  const handle = (asked: Asked): Answered => {
    const { method, path, query, headers, body } = asked;
    if (path === '/fetch') {
      if (method !== 'POST') return refuse(405, 'fetch: not a POST');
      if (session.fetched) return { status: 200, body: { 'error-code': '1' } };
      session.fetched = true;
      return { status: 200, body: { 'auth-token': session.token } };
    }
    if (headers['authorization'] !== `Basic ${session.token}` || !session.fetched) {
      return refuse(401, 'no token');
    }
    if (!headers['x-experience-api-version']?.startsWith('1.0')) return refuse(400, 'no version');
    switch (path) {
      case '/xapi/agents/profile':
        if (query.get('profileId') !== 'cmi5LearnerPreferences') return refuse(400, 'profile');
        session.preferences = true;
        return { status: 404, body: {} };
      case '/xapi/activities/state':
        return state(method, query, body);
      case '/xapi/statements':
        return statement(method, body);
      default:
        return refuse(404, `nothing at ${path}`);
    }
  };

  const state = (method: string, query: URLSearchParams, body: string): Answered => {
    const right =
      query.get('activityId') === ACTIVITY &&
      query.get('registration') === 'c4f39d9e-2b6c-4c5e-9d0c-0a1f7c3a5b11' &&
      query.get('agent') === JSON.stringify(ACTOR);
    if (!right) return refuse(400, 'state: other activity, registration or agent');
    const id = query.get('stateId') ?? '';
    if (id === 'LMS.LaunchData') {
      if (method !== 'GET') return refuse(403, 'launch data is not to be changed');
      return { status: 200, body: session.launch };
    }
    if (method === 'GET') {
      const found = documents.get(id);
      return found === undefined
        ? { status: 404, body: {} }
        : { status: 200, body: JSON.parse(found) as unknown };
    }
    if (session.over) return refuse(403, 'state after terminated');
    documents.set(id, body);
    return { status: 204, body: undefined };
  };

  const statement = (method: string, body: string): Answered => {
    if (method !== 'POST') return refuse(405, 'statements: not a POST');
    const given = JSON.parse(body) as Json | readonly Json[];
    for (const one of Array.isArray(given) ? (given as readonly Json[]) : [given as Json]) {
      const reason = reasonAgainst(one);
      if (reason !== undefined) return refuse(403, reason);
      const verb = verbOf(one);
      if (isDefined(one)) {
        session.verbs.add(verb);
        taken.add(verb);
      }
      if (verb === 'terminated') session.over = true;
      statements.push(one);
    }
    return { status: 200, body: [] };
  };

  const reasonAgainst = (one: Json): string | undefined => {
    const verb = verbOf(one);
    const result = json(one['result']);
    const context = json(one['context']);
    const activities = json(context['contextActivities']);
    const extensions = json(context['extensions']);
    const categories = ids(activities['category']);
    const score = json(result['score']);
    const scaled = score['scaled'];
    const decides = 'success' in result || 'completion' in result;
    if (session.over) return 'after terminated';
    if (
      !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text(one['id']))
    )
      return 'no UUID';
    if (!text(one['timestamp']).endsWith('Z')) return 'no timestamp in UTC';
    if (JSON.stringify(one['actor']) !== JSON.stringify(ACTOR)) return 'other actor';
    if (context['registration'] !== 'c4f39d9e-2b6c-4c5e-9d0c-0a1f7c3a5b11')
      return 'other registration';
    if (extensions[SESSION] !== session.id) return 'no session id';
    if (!ids(activities['grouping']).includes(PUBLISHED)) return 'template overwritten';
    if ('raw' in score && !('min' in score && 'max' in score)) return 'raw without min and max';
    if (verb !== 'initialized' && !session.verbs.has('initialized')) return 'before initialized';
    if (!isDefined(one))
      return categories.includes(MOVEON) ? 'moveon on an allowed one' : undefined;

    if (verb === 'initialized' && !session.preferences) return 'before the preferences';
    if (session.verbs.has(verb)) return `${verb} twice in a session`;
    if (json(one['object'])['id'] !== ACTIVITY) return 'other object';
    if (decides !== categories.includes(MOVEON)) return 'moveon category';
    if ('completion' in result !== (verb === 'completed')) return 'completion';
    if (verb === 'completed' && result['completion'] !== true) return 'completion';
    const judged = verb === 'passed' || verb === 'failed';
    if ('success' in result !== judged) return 'success';
    if (judged && result['success'] !== (verb === 'passed')) return 'success';
    if ('score' in result && !judged) return 'score';
    if (verb !== 'initialized' && !/^PT[\d.]+S$/.test(text(result['duration'])))
      return 'no duration';
    if (session.mode !== 'Normal' && (judged || verb === 'completed')) return `in ${session.mode}`;
    if (judged && (session.verbs.has('passed') || session.verbs.has('failed')))
      return 'passed and failed in a session';
    if ((verb === 'completed' || verb === 'passed') && taken.has(verb))
      return `${verb} twice in a registration`;
    if (verb === 'failed' && taken.has('passed')) return 'failed after passed';
    const { mastery } = session;
    if (judged && mastery !== undefined) {
      if (typeof scaled === 'number' && scaled >= mastery !== (verb === 'passed'))
        return `${verb} against the mastery score`;
      if ('score' in result && extensions[MASTERY] !== mastery) return 'no mastery score';
    }
    return undefined;
  };

  return { launch, handle, statements, refused, documents, said: () => statements.map(verbOf) };
}

function newSession(number: number, { mastery, mode = 'Normal', returnUrl }: LaunchOptions) {
  const id = `session-${String(number)}`;
  return {
    number,
    id,
    token: `token-${String(number)}`,
    mode,
    mastery,
    fetched: false,
    preferences: false,
    over: false,
    verbs: new Set<string>(),
    launch: {
      contextTemplate: {
        contextActivities: { grouping: [{ objectType: 'Activity', id: PUBLISHED }] },
        extensions: { [SESSION]: id },
      },
      launchMode: mode,
      moveOn: 'CompletedAndPassed',
      ...(mastery !== undefined && { masteryScore: mastery }),
      ...(returnUrl !== undefined && { returnURL: returnUrl }),
    },
  };
}

function isDefined(one: Json): boolean {
  return ids(json(json(one['context'])['contextActivities'])['category']).includes(CMI5);
}

function verbOf(one: Json): string {
  return text(json(one['verb'])['id']).slice(VERB.length);
}

function ids(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.map((one) => json(one)['id']) : [];
}

function json(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

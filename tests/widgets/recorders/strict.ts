/**
 * Learning systems of the tests' own that refuse whatever the strictest system known refuses:
 * every value has its pattern, and what has none may not be set.
 */
export interface Strict {
  readonly api: Readonly<Record<string, (...values: string[]) => string>>;
  readonly values: Map<string, string>;
  /** Calls that were refused: "SetValue cmi.exit=logout". */
  readonly refused: string[];
  /** Names of all calls in their order. */
  readonly calls: string[];
}

type Patterns = readonly (readonly [name: RegExp, value: RegExp])[];

const INTERACTION = /^cmi\.interactions\.(\d+)\./;

const PATTERNS_12: Patterns = [
  [/^cmi\.suspend_data$/, /^[^]{0,4096}$/],
  [/^cmi\.core\.lesson_status$/, /^(?:passed|completed|failed|incomplete|browsed)$/],
  [/^cmi\.core\.exit$/, /^(?:time-out|suspend|logout|)$/],
  [/^cmi\.core\.session_time$/, /^\d{2,4}:\d{2}:\d{2}(?:\.\d{1,2})?$/],
  [/^cmi\.core\.score\.(?:raw|min|max)$/, /^(?:100|\d{1,2}(?:\.\d{1,2})?)$/],
  [/^cmi\.interactions\.\d+\.id$/, /^[!-~]{1,255}$/],
  [/^cmi\.interactions\.\d+\.time$/, /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/],
  [
    /^cmi\.interactions\.\d+\.type$/,
    /^(?:true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
  ],
  [
    /^cmi\.interactions\.\d+\.result$/,
    /^(?:correct|wrong|unanticipated|neutral|\d{1,3}(?:\.\d{1,2})?)$/,
  ],
];

const PATTERNS_2004: Patterns = [
  [/^cmi\.suspend_data$/, /^[^]{0,64000}$/],
  [/^cmi\.completion_status$/, /^(?:completed|incomplete|not attempted|unknown)$/],
  [/^cmi\.success_status$/, /^(?:passed|failed|unknown)$/],
  [/^cmi\.progress_measure$/, /^(?:0(?:\.\d{1,2})?|1)$/],
  [/^cmi\.exit$/, /^(?:time-out|suspend|logout|normal|)$/],
  [/^cmi\.session_time$/, /^PT\d+(?:\.\d{1,2})?S$/],
  [/^cmi\.score\.scaled$/, /^(?:-?0(?:\.\d{1,2})?|-?1)$/],
  [/^cmi\.score\.(?:raw|min|max)$/, /^\d{1,3}(?:\.\d{1,2})?$/],
  [/^cmi\.interactions\.\d+\.id$/, /^[A-Za-z0-9](?:[^\s]*[A-Za-z0-9])?$/],
  [
    /^cmi\.interactions\.\d+\.timestamp$/,
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,2}(?:Z)?)?$/,
  ],
  [
    /^cmi\.interactions\.\d+\.type$/,
    /^(?:true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/,
  ],
  [
    /^cmi\.interactions\.\d+\.result$/,
    /^(?:correct|incorrect|unanticipated|neutral|\d{1,4}(?:\.\d{1,2})?)$/,
  ],
];

export function strict12(given: Readonly<Record<string, string>> = {}): Strict {
  return strict('LMS', PATTERNS_12, {
    'cmi.core.lesson_status': 'not attempted',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.entry': 'ab-initio',
    'cmi.suspend_data': '',
    'cmi.student_data.mastery_score': '80',
    ...given,
  });
}

export function strict2004(given: Readonly<Record<string, string>> = {}): Strict {
  return strict('', PATTERNS_2004, {
    'cmi.completion_status': 'unknown',
    'cmi.success_status': 'unknown',
    'cmi.mode': 'normal',
    'cmi.entry': 'ab-initio',
    'cmi.scaled_passing_score': '0.8',
    ...given,
  });
}

function strict(
  prefix: 'LMS' | '',
  patterns: Patterns,
  given: Readonly<Record<string, string>>,
): Strict {
  const values = new Map(Object.entries(given));
  const refused: string[] = [];
  const calls: string[] = [];
  let state: 'before' | 'running' | 'after' = 'before';
  const count = () =>
    new Set([...values.keys()].flatMap((name) => INTERACTION.exec(name)?.[1] ?? [])).size;
  const no = (call: string): string => {
    refused.push(call);
    return 'false';
  };
  const inOrder = (name: string): boolean => {
    const at = INTERACTION.exec(name)?.[1];
    if (at === undefined) return true;
    return name.endsWith('.id') ? Number(at) <= count() : Number(at) < count();
  };
  const api = {
    [prefix === '' ? 'Initialize' : 'LMSInitialize']: (value: string) => {
      calls.push('begin');
      if (state !== 'before' || value !== '') return no('begin');
      state = 'running';
      return 'true';
    },
    [`${prefix}GetValue`]: (name: string) => {
      calls.push(`get ${name}`);
      if (state !== 'running') return no(`get ${name}`);
      if (name === 'cmi.interactions._count') return String(count());
      const value = values.get(name);
      if (value === undefined) no(`get ${name}`);
      return value ?? '';
    },
    [`${prefix}SetValue`]: (name: string, value: string) => {
      calls.push(`set ${name}`);
      const pattern = patterns.find(([one]) => one.test(name))?.[1];
      const fits = typeof value === 'string' && pattern?.test(value) === true && inOrder(name);
      if (state !== 'running' || !fits) return no(`set ${name}=${value}`);
      values.set(name, value);
      return 'true';
    },
    [`${prefix}Commit`]: (value: string) => {
      calls.push('commit');
      return state === 'running' && value === '' ? 'true' : no('commit');
    },
    [prefix === '' ? 'Terminate' : 'LMSFinish']: (value: string) => {
      calls.push('finish');
      if (state !== 'running' || value !== '') return no('finish');
      state = 'after';
      return 'true';
    },
  };
  return { api, values, refused, calls };
}

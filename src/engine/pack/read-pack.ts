import { ACCOUNTS, AUDIENCES, CATEGORIES } from '../draft/types.ts';
import { didYouMean } from '../nearest.ts';
import { TOPICS } from '../quiz/types.ts';
import { contrastOn, isReadable, LEAST_CONTRAST } from './contrast.ts';
import { isFindable, isProtectedTalk, MOST_WORDS } from './phrase.ts';
import type { Pack, PackAccent } from './types.ts';
import {
  COLOUR,
  DRAFT,
  HASH,
  LIMITS,
  LINE,
  LINK,
  LOGO,
  LONGEST_PACK,
  MOST,
  OPTIONS,
  OWN_WORD_KINDS,
  PACK_VERSION,
  QUIZ_ID,
  SALT,
  SENTENCE,
  UNSEEN,
} from './types.ts';

export interface PackProblem {
  /** "words[2].instead"; empty for the whole. Holds names and numbers of ours alone. */
  readonly path: string;
  /** What was expected, what was found (its kind, never its words), and how to mend it. */
  readonly message: string;
}

export interface ReadPack {
  /** Unset where anything is wrong: whoever uses it goes on without. */
  readonly pack?: Pack | undefined;
  readonly problems: readonly PackProblem[];
}

/** Reads one value and notes what is wrong with it. */
type Reader = (value: unknown, path: string, problems: PackProblem[]) => unknown;

/** More problems than this are not read by anybody, and end the reading. */
const ENOUGH = 50;
/** A name longer than this is near to none of ours. */
const LONGEST_NAME = 40;

/** A phrase to be looked for in drafts. */
const phrase: Reader = (value, path, problems) => {
  const name = line(value, path, problems);
  if (typeof name === 'string' && !isFindable(name)) {
    problem(
      problems,
      path,
      `Expected a name of at least three letters or digits and at most ${MOST_WORDS} words, found another text. Write the name as people write it.`,
    );
  }
  return name;
};

const ownWords: Reader = (value, path, problems) => {
  const words = phrase(value, path, problems);
  if (typeof words === 'string' && isProtectedTalk(words)) {
    problem(
      problems,
      path,
      'Expected the name of a client or of a piece of work, found words about pay, hours, conditions, danger or people at work. Everybody may talk about those, so leave them out.',
    );
  }
  return words;
};

/** A colour of a theme, which has to be one that people can read. */
function colour(theme: keyof PackAccent): Reader {
  const colourCode = text(COLOUR, 'a colour such as "#1a5fb4"');
  return (value, path, problems) => {
    const code = colourCode(value, path, problems);
    if (typeof code === 'string' && !isReadable(theme, code)) {
      problem(
        problems,
        path,
        `Expected a colour with a contrast of at least ${LEAST_CONTRAST} on the ${theme} background, found one of ${(Math.floor(contrastOn(theme, code) * 10) / 10).toFixed(1)}. Take a ${theme === 'light' ? 'darker' : 'lighter'} one.`,
      );
    }
    return code;
  };
}

/** A name of ours, or the same scrambled: whichever is meant. */
const ownWord: Reader = (value, path, problems) =>
  (isScrambled(value) ? scrambledWord : plainWord)(value, path, problems);

function isScrambled(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'hash');
}

/** The options of a question. */
const options: Reader = (value, path, problems) => {
  const { least, most } = OPTIONS;
  if (!Array.isArray(value) || value.length < least || value.length > most) {
    return problem(
      problems,
      path,
      `Expected a list of ${least} to ${most} options, found ${kindOf(value)}.`,
    );
  }
  const read = each(value, option, path, problems);
  const right = read.filter((one) => (one as { right?: true } | undefined)?.right);
  if (right.length !== 1) {
    problem(
      problems,
      path,
      `Expected exactly one option with "right": true, found ${right.length}. Mark the one that is right.`,
    );
  }
  return read;
};

const line = text(LINE, 'one line of 1 to 120 characters', UNSEEN);
const sentence = text(SENTENCE, 'one line of 1 to 300 characters', UNSEEN);
const link = text(
  LINK,
  'an address that begins with https:// or mailto:, of at most 300 characters',
);
const room = {
  text: text(DRAFT, 'a draft of 1 to 2,000 characters'),
  account: oneOf(ACCOUNTS),
  audience: oneOf(AUDIENCES),
};
const page = record({ name: line, link }, ['name', 'link']);
const kind = oneOf(OWN_WORD_KINDS);
const plainWord = record({ words: ownWords, is: kind, instead: line }, ['words', 'is']);
const scrambledWord = record(
  {
    hash: text(HASH, 'the 64 small digits and letters of a scrambled name'),
    count: oneOf(Array.from({ length: MOST_WORDS }, (_, at) => at + 1)),
    is: kind,
    instead: line,
  },
  ['hash', 'count', 'is'],
);
const option = record({ text: sentence, because: sentence, right: oneOf([true]) }, [
  'text',
  'because',
]);
const ROOM = ['text', 'account', 'audience'];

const wholePack = record(
  {
    $schema: line,
    version: oneOf([PACK_VERSION]),
    organisation: line,
    contacts: listOf(record({ topic: line, name: line, link }, ['topic', 'name']), MOST.contacts),
    policies: listOf(page, MOST.policies),
    accounts: listOf(page, MOST.accounts),
    salt: text(SALT, '32 small hexadecimal digits, as the editor makes them'),
    words: listOf(ownWord, MOST.words),
    public: listOf(phrase, MOST.public),
    severity: record(
      Object.fromEntries(Object.entries(LIMITS).map(([id, steps]) => [id, oneOf(steps)])),
      [],
    ),
    samples: listOf(record({ ...room, label: line }, [...ROOM, 'label']), MOST.samples),
    items: listOf(
      record(
        {
          quiz: text(QUIZ_ID, 'the name of one of our quizzes, such as "starter-check"'),
          topic: oneOf(TOPICS),
          ask: sentence,
          options,
          why: sentence,
        },
        ['quiz', 'topic', 'ask', 'options', 'why'],
      ),
      MOST.items,
    ),
    accent: record({ light: colour('light'), dark: colour('dark') }, ['light', 'dark']),
    logo: record(
      {
        image: text(
          LOGO,
          'a picture as "data:image/png;base64,…" (or webp, or svg+xml) of at most 24 kB',
        ),
        alt: line,
      },
      ['image', 'alt'],
    ),
    flags: listOf(record({ ...room, category: oneOf(CATEGORIES) }, ROOM), MOST.flags),
    passes: listOf(record(room, ROOM), MOST.passes),
  },
  ['version', 'organisation'],
);

/**
 * Checks that something is a pack, field by field, and copies only what it knows: whatever
 * else a file brings, names of JavaScript's own among it, is told and left behind.
 */
export function readPack(value: unknown): ReadPack {
  const problems: PackProblem[] = [];
  const pack = wholePack(value, '', problems) as Partial<Pack> | undefined;
  const told = problems.some(({ path }) => path === 'salt');
  if (!told && pack?.salt === undefined && pack?.words?.some(isScrambled)) {
    problem(
      problems,
      'salt',
      'Expected the salt that goes with the scrambled names, found nothing. Scramble the names again, or write them as they are.',
    );
  }
  return problems.length > 0 ? { problems } : { pack: pack as Pack, problems };
}

/** The same from the text of a file. One that is far too long is not even parsed. */
export function readPackText(file: string): ReadPack {
  if (file.length > LONGEST_PACK) {
    return wrong(
      `Expected at most ${LONGEST_PACK.toLocaleString('en-GB')} characters, found ${file.length.toLocaleString('en-GB')}. Leave out what is not needed.`,
    );
  }
  try {
    // Some editors put a mark before the first character.
    return readPack(JSON.parse(file.replace(/^\uFEFF/, '')));
  } catch {
    return wrong(
      'Expected JSON, found a text that is none. Look for a missing or an extra comma, quote or bracket.',
    );
  }
}

function wrong(message: string): ReadPack {
  return { problems: [{ path: '', message }] };
}

function text(pattern: RegExp, expected: string, stray?: RegExp): Reader {
  return (value, path, problems) => {
    if (typeof value === 'string' && pattern.test(value) && !stray?.test(value)) return value;
    return problem(problems, path, `Expected ${expected}, found ${kindOf(value)}.`);
  };
}

function oneOf(choices: readonly (string | number | true)[]): Reader {
  const named = choices.map((choice) => JSON.stringify(choice)).join(', ');
  return (value, path, problems) => {
    const choice = choices.find((one) => one === value);
    if (choice !== undefined) return choice;
    const names = choices.filter((one) => typeof one === 'string');
    return problem(
      problems,
      path,
      `Expected ${choices.length > 1 ? 'one of ' : ''}${named}, found ${kindOf(value)}.${suggest(value, names)}`,
    );
  };
}

function listOf(reader: Reader, most: number): Reader {
  return (value, path, problems) => {
    if (!Array.isArray(value) || value.length > most) {
      return problem(problems, path, `Expected a list of at most ${most}, found ${kindOf(value)}.`);
    }
    return each(value, reader, path, problems);
  };
}

/** What comes by a message may have holes, which `map` would step over. */
function each(
  list: readonly unknown[],
  reader: Reader,
  path: string,
  problems: PackProblem[],
): unknown[] {
  return Array.from(list, (one, index) => reader(one, `${path}[${index}]`, problems));
}

function record(fields: Readonly<Record<string, Reader>>, needed: readonly string[]): Reader {
  const known = Object.keys(fields);
  return (value, path, problems) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return problem(problems, path, `Expected an object { … }, found ${kindOf(value)}.`);
    }
    const given = new Map<string, unknown>(Object.entries(value));
    const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
    const names = [...given.keys()];
    for (const [index, name] of names.entries()) {
      if (problems.length >= ENOUGH) break;
      if (known.includes(name)) continue;
      const before = known.find((one) => one === names[index - 1]);
      problem(
        problems,
        path,
        `Expected no other fields than ${known.join(', ')}, found one of another name: field ${index + 1}${before ? `, after "${before}"` : ''}.${suggest(name, known) || ' Take it out.'}`,
      );
    }
    const copy: Record<string, unknown> = {};
    for (const name of known) {
      const reader = fields[name];
      const part = given.get(name);
      if (part !== undefined) {
        if (problems.length < ENOUGH) copy[name] = reader?.(part, at(name), problems);
      } else if (needed.includes(name)) {
        problem(problems, at(name), 'Expected a value, found nothing. Fill it in.');
      }
    }
    return copy;
  };
}

function problem(problems: PackProblem[], path: string, message: string): unknown {
  if (problems.length < ENOUGH) problems.push({ path, message });
  return undefined;
}

function suggest(found: unknown, names: readonly string[]): string {
  return typeof found === 'string' && found.length <= LONGEST_NAME ? didYouMean(found, names) : '';
}

/** What something is, without a word of it. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value !== 'string') return `a ${typeof value}`;
  if (value.trim() === '') return 'an empty text';
  if (UNSEEN.test(value.replace(/[\n\r]/g, ''))) {
    return 'a text with a sign that nobody sees, such as a mark of direction. Type it anew';
  }
  return `another text of ${value.length} characters`;
}

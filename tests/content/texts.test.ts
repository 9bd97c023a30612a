import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../scripts/content/source.ts';
import { visibleTexts } from '../../scripts/content/texts.ts';
import { around, SLIPS, trimmedEnd } from '../../scripts/content/typography.ts';
import { CONTENT, filesIn } from '../support/wording.ts';

const FOLDERS = [
  'ui/en',
  'tools/en',
  'categories/en',
  'drafts/en',
  'flows/en',
  'policy/en',
  'quizzes/en',
  'styles/en',
  'feeds/en',
  'guides/en',
  'glossary/en',
  'essays',
  'facts',
  'charts/en',
  'checks/en',
  'conformance/en',
];
const FILES = FOLDERS.flatMap(filesIn);

interface Shown {
  /** Where it stands, as "checker.yaml more one". */
  readonly at: string;
  readonly text: string;
}

/** All that a reader sees of a file. */
function visible(file: string): Shown[] {
  return visibleTexts(readSource(file, CONTENT + file)).map(({ path, line, text }) => ({
    at: [file, ...path.map(String), ...(path[0] === 'text' ? [`line ${String(line)}`] : [])].join(
      ' ',
    ),
    text,
  }));
}

const VISIBLE = FILES.flatMap(visible);

test('there is something to read in every folder', () => {
  for (const folder of FOLDERS) {
    expect(VISIBLE.some(({ at }) => at.startsWith(`${folder}/`))).toBe(true);
  }
});

describe('a text', () => {
  test.for(SLIPS.map((slip) => [slip.name, slip] as const))('never holds %s', ([, { pattern }]) => {
    const found = VISIBLE.map(({ at, text }) => ({ at, text: trimmedEnd(text) })).filter(
      ({ text }) => pattern.test(text),
    );
    expect(found.map(({ at, text }) => `${at}: ${around(text, text.search(pattern))}`)).toEqual([]);
  });
});

/** The code that may show a text. */
const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:tsx?|astro)$/.test(file) && !/^(?:engine|schemas|content)/.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'));

interface Call {
  /** "wording.say", or both ends of a choice. */
  readonly text: string;
  readonly fills: readonly string[];
}

/** Every call of `t` and `plural` in a file: which text it fills, and with what. */
function callsIn(source: string): Call[] {
  return [...source.matchAll(/\b(t|plural)\(/g)].map((match) => {
    const from = match.index + match[0].length;
    let depth = 1;
    let at = from;
    while (at < source.length && depth > 0) {
      if ('([{'.includes(source.charAt(at))) depth += 1;
      if (')]}'.includes(source.charAt(at))) depth -= 1;
      at += 1;
    }
    const inner = source.slice(from, at - 1);
    const comma = inner.indexOf(',');
    const values = /\{([^]*)\}/.exec(inner.slice(comma))?.[1] ?? '';
    const names = [...values.matchAll(/(?:^|[,{\s])(\w+)\s*(?=[:,}]|$)/g)].map(
      ([, name = '']) => name,
    );
    return {
      text: inner.slice(0, comma),
      fills: match[1] === 'plural' ? ['count', ...names] : names,
    };
  });
}

const CALLS = SOURCES.flatMap(callsIn);

/** Texts of these lists (rooms, guards, questions …) are looked up by their id. */
const LOOKED_UP: readonly string[] = [
  'accounts',
  'audiences',
  'verdicts',
  'whose',
  'samples',
  'reasons',
  'guards',
  'questions',
  'severity',
  'meanings',
  'marks',
  'lines',
  'kinds',
  'sureOf',
  'topics',
  'degrees',
  'instead',
  'problems',
  'private',
  'fields',
  'how',
  'unread',
  'unsaved',
  'harmed',
  'situations',
  'synonyms',
];

/** The names that lead to a text; the forms of a plural share theirs. */
function wholeOf(at: string): readonly string[] {
  return at
    .replace(/ (?:one|other)$/, '')
    .split(' ')
    .slice(1);
}

/** The names that lead to a text, as far as code can spell them out. */
function namesOf(at: string): readonly string[] {
  const path = wholeOf(at);
  const list = path.findIndex((name) => LOOKED_UP.includes(name));
  return path.slice(0, list < 0 ? path.length : list + 1);
}

describe('a text of the interface', () => {
  const texts = filesIn('ui/en').flatMap((file) => visible(file));
  const withPlaces = texts
    .map(({ at, text }) => ({
      // The forms of a plural are filled together.
      keys: [namesOf(at).at(-1) ?? '', wholeOf(at).at(-1) ?? ''],
      at,
      places: [...text.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place),
    }))
    .filter(({ places }) => places.length > 0);

  test('has its places between whole braces', () => {
    const torn = texts.filter(({ text }) => /[{}]/.test(text.replace(/\{\w+\}/g, '')));
    expect(torn.map(({ at }) => at)).toEqual([]);
  });

  test.for(withPlaces.map((one) => [one.at, one] as const))(
    '%s gets all its places filled',
    ([, { keys, places }]) => {
      const calls = CALLS.filter(({ text }) =>
        keys.some((key) => new RegExp(`\\.${key}\\b`).test(text)),
      );
      const filling = calls.filter(({ fills }) => places.every((place) => fills.includes(place)));
      expect([keys, places, filling.length > 0]).toEqual([keys, places, true]);
    },
  );

  test('with one form for one has the same places in the other, the number apart', () => {
    const forms = texts.filter(({ at }) => / (?:one|other)$/.test(at));
    const placesOf = (text: string) => [...new Set(text.match(/\{(?!count)\w+\}/g))].sort();
    for (const { at, text } of forms.filter((form) => form.at.endsWith(' one'))) {
      const other = forms.find((form) => form.at === at.replace(/one$/, 'other'));
      expect([at, placesOf(other?.text ?? '')]).toEqual([at, placesOf(text)]);
      expect([at, other?.text.includes('{count}') ?? false]).toEqual([at, true]);
    }
  });

  test('is shown somewhere', () => {
    const names = new Set(texts.flatMap(({ at }) => namesOf(at)));
    const code = SOURCES.join('\n');
    const unseen = [...names].filter(
      (name) => !new RegExp(`[.{,]\\s*${name}\\b(?!\\s*:\\s*(?:string|Plural))`).test(code),
    );
    expect(unseen).toEqual([]);
  });
});

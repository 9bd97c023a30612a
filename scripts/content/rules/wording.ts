/** How texts are written: marks, spelling, length of sentences, and in whose words. */
import { folderOf } from '../content.ts';
import type { Content, Folder } from '../content.ts';
import { sharedWith } from '../essays.ts';
import type { Runs } from '../essays.ts';
import type { Finding } from '../finding.ts';
import { FEWEST_WORDS, HARDEST_GRADE, HARDEST_REFERENCE, readingOf } from '../reading.ts';
import { placeOf } from '../source.ts';
import type { Path, Source } from '../source.ts';
import { visibleTexts } from '../texts.ts';
import type { Text } from '../texts.ts';
import { americanIn, around, SLIPS, trimmedEnd } from '../typography.ts';

export function wording({ sources }: Content, runs: Runs): readonly Finding[] {
  return sources.flatMap((source) => {
    const texts = visibleTexts(source);
    return [
      ...texts.flatMap((text) => [
        ...slips(source, text),
        ...american(source, text),
        ...borrowed(source, text, runs),
      ]),
      ...hard(source, texts),
    ];
  });
}

function finding(
  { file, data }: Source,
  { path, line }: Pick<Text, 'path' | 'line'>,
  problem: string,
  remedy: string,
  level: Finding['level'] = 'error',
): Finding {
  return { level, file, line, place: placeOf(data, path), problem, remedy };
}

function slips(source: Source, text: Text): Finding[] {
  return SLIPS.flatMap(({ name, pattern, remedy }) => {
    const words = trimmedEnd(text.text);
    const at = words.search(pattern);
    return at < 0 ? [] : [finding(source, text, `holds ${name}, ${around(words, at)}.`, remedy)];
  });
}

/** Titles of publications, and what an invented American types, are spelled as they are. */
function american(source: Source, text: Text): Finding[] {
  const [field] = text.path;
  if (field === 'source' || (folderOf(source) === 'drafts/en' && field === 'text')) return [];
  return americanIn(text.text).map(({ word, british }) =>
    finding(source, text, `"${word}" is spelled the American way.`, `Here it is "${british}".`),
  );
}

function borrowed(source: Source, text: Text, runs: Runs): Finding[] {
  return sharedWith(runs, text.text).map(({ words, essay }) =>
    finding(
      source,
      text,
      `"${words}" stands word for word in ${essay}.`,
      'Say it in your own words.',
    ),
  );
}

/** Texts that are read in one go, and belong together. */
function hard(source: Source, texts: readonly Text[]): Finding[] {
  const groups = new Map<string, Text[]>();
  for (const text of texts) {
    const group = groupOf(source, text.path);
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), text]);
  }
  return [...groups.values()].flatMap((group) => {
    const { grade, words, hardest } = readingOf(group.map(({ text }) => text));
    const [first] = group;
    if (!first || words < FEWEST_WORDS) return [];
    const [most, level] = isReference(source, first.path)
      ? ([HARDEST_REFERENCE, 'warning'] as const)
      : ([HARDEST_GRADE, 'error'] as const);
    if (grade <= most) return [];
    return [
      finding(
        source,
        first,
        `reads like school year ${grade.toFixed(1)}, and ${most} is the most.`,
        `Begin with this sentence: “${hardest}”`,
        level,
      ),
    ];
  });
}

/** Fields that are somebody's own voice, names, or words for a machine. */
const NOT_OURS: readonly string[] = [
  'id',
  'kind',
  'topic',
  'verdict',
  'account',
  'audience',
  'guide',
  'facts',
  'start',
  'to',
  'draft',
  'rewrite',
  'models',
  'needs',
  'quote',
  'any',
  'employer',
  'country',
  'checked',
  'accept',
  'tied',
  'back',
  'room',
  'rooms',
  'source',
  'sample',
  'sponsor',
  'standard',
  'pattern',
  'illustration',
  'next',
  'essays',
  'findings',
  'category',
  'themes',
  'chart',
  'date',
];

/** The name of the group that a field belongs to; undefined for what is not read for its grade. */
function groupOf(source: Source, path: Path): string | undefined {
  const folder: Folder | undefined = folderOf(source);
  const names = path.map(String);
  if (names.some((name, at) => NOT_OURS.includes(name) && !isNodeName(names, at))) return undefined;
  if (isLaw(path)) return names.slice(0, names.indexOf('law') + 2).join('.');
  switch (folder) {
    case 'quizzes/en': {
      if (names[0] !== 'items') return names[0];
      const side =
        ['ask', 'by', 'hint', 'ends'].includes(names[2] ?? '') || names.at(-1) === 'text';
      return [...names.slice(0, 2), side ? 'asked' : 'said'].join('.');
    }
    case 'flows/en':
      return names[0] === 'nodes' ? names.slice(0, 2).join('.') : 'opening';
    case 'drafts/en':
      return names[0] === 'why' ? 'why' : undefined;
    case 'feeds/en':
      return names[0] === 'entries' ? names.slice(0, 2).join('.') : names[0];
    case 'styles/en':
      return names[0] === 'situations' ? names.slice(0, 2).join('.') : names[0];
    case 'categories/en':
    case 'charts/en':
    case 'checks/en':
    case 'essays':
    case 'facts':
      return names[0];
    // In the words of the guidelines, and looked up one by one.
    case 'conformance/en':
      return undefined;
    case 'policy/en':
      return names.slice(0, 2).join('.');
    case 'glossary/en':
      return ['text', 'example'].includes(names[0] ?? '') ? 'text' : undefined;
    case 'guides/en':
      return names[0] === 'text' ? 'text' : names[0] === 'illustrationAlt' ? undefined : 'front';
    case undefined:
      return undefined;
  }
}

/** Whether a name in a path is an author's own and not a field: a node may be called "draft". */
function isNodeName(names: readonly string[], at: number): boolean {
  return at === 1 && names[0] === 'nodes';
}

/** Texts that are looked up rather than read. */
function isReference(source: Source, path: Path): boolean {
  const folder = folderOf(source);
  return isLaw(path) || folder === 'facts' || folder === 'essays' || folder === 'categories/en';
}

function isLaw(path: Path): boolean {
  return path.includes('law');
}

/** References between files: each leads to something that is there; facts and charts are used. */
import { didYouMean } from '../../../src/engine/index.ts';
import { folderOf } from '../content.ts';
import type { Content, Folder } from '../content.ts';
import type { Finding } from '../finding.ts';
import { isRecord, placeOf } from '../source.ts';
import type { Path, Source } from '../source.ts';

/** A name in one file that stands for another file. */
interface Reference {
  readonly kind: 'fact' | 'sample draft' | 'guide' | 'quiz' | 'flow' | 'chart';
  readonly id: string;
  readonly path: Path;
  readonly line: number;
}

/** Fields that hold a reference, wherever they stand. */
const FIELDS: Readonly<Record<string, Reference['kind']>> = {
  fact: 'fact',
  facts: 'fact',
  draft: 'sample draft',
  guide: 'guide',
  guides: 'guide',
  quiz: 'quiz',
  chart: 'chart',
};

/** Tags of a guide that do, and their attribute. */
const TAGS = [
  { pattern: /<Cite\s[^>]*?\bid="([^"]*)"/g, kind: 'fact' },
  { pattern: /<(?:Judge|Check)\s[^>]*?\bdraft="([^"]*)"/g, kind: 'sample draft' },
  { pattern: /<Chart\s[^>]*?\bid="([^"]*)"/g, kind: 'chart' },
  { pattern: /<Walk\s[^>]*?\bflow="([^"]*)"/g, kind: 'flow' },
  { pattern: /\]\(\/guides\/([^/)]+)\//g, kind: 'guide' },
  { pattern: /\]\(\/quizzes\/([^/)]+)\//g, kind: 'quiz' },
  { pattern: /\]\(\/decide\/([^/)]+)\//g, kind: 'flow' },
] as const;

const SECTIONS: Readonly<Record<string, Reference['kind']>> = {
  guides: 'guide',
  quizzes: 'quiz',
  decide: 'flow',
};

/** Pages that are no file of content, and that one may be sent to. */
export const PAGES: readonly string[] = [
  '/',
  '/check/',
  '/decide/',
  '/quizzes/',
  '/guides/',
  '/quizzes/boundary-style/',
  '/quizzes/certificate/',
  '/quizzes/verify/',
  '/feed/',
  '/teams/',
  '/teams/class/',
  '/teams/policy/',
  '/teams/embed/',
  '/teams/downloads/',
  '/teams/pack/',
  '/glossary/',
  '/examples/',
  '/essays/',
  '/search/',
  '/about/',
  '/accessibility/',
  '/accessibility/report/',
  '/privacy/',
  '/trust/',
  '/method/',
  '/method/facts/',
];

export function links(content: Content): readonly Finding[] {
  const names = (folder: Folder) =>
    content.sources.filter((source) => folderOf(source) === folder).map(({ name }) => name);
  const known = {
    fact: names('facts').map((name) => name.toUpperCase()),
    'sample draft': names('drafts/en'),
    guide: names('guides/en'),
    quiz: names('quizzes/en'),
    flow: names('flows/en'),
    chart: names('charts/en'),
  };
  const used = new Set<string>();
  // Texts of the interface have fields of the same names with words in them.
  const linked = content.sources.filter((source) => folderOf(source) !== undefined);
  const dangling = linked.flatMap((source) =>
    [...inFields(source.data, [], source), ...inTags(source)].flatMap((reference) => {
      const { kind, id, path, line } = reference;
      used.add(nameOf(kind, id));
      const candidates = known[kind];
      if (candidates.includes(id)) return [];
      return [
        {
          level: 'error' as const,
          file: source.file,
          line,
          place: placeOf(source.data, path),
          problem: `there is no ${kind} "${id}".`,
          remedy: didYouMean(id, candidates).trim() || remedyFor(kind),
        },
      ];
    }),
  );
  return [...dangling, ...offSite(content), ...unused(content, used)];
}

function remedyFor(kind: Reference['kind']): string {
  if (kind === 'fact') return 'Write its record with "npm run new fact <id>", or take the id out.';
  return 'Take it out, or add what it names.';
}

function inFields(value: unknown, path: Path, source: Source): Reference[] {
  if (Array.isArray(value)) {
    return value.flatMap((inner: unknown, index) => inFields(inner, [...path, index], source));
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = [...path, name];
    if (name === 'href' && typeof inner === 'string') return ofAddress(inner, here, source);
    const kind = FIELDS[name];
    if (kind === undefined) return inFields(inner, here, source);
    if (typeof inner === 'string')
      return [{ kind, id: inner, path: here, line: source.lineOf(here) }];
    if (!Array.isArray(inner)) return inFields(inner, here, source);
    return inner.flatMap((id: unknown, index) => {
      const place = [...here, index];
      return typeof id === 'string'
        ? [{ kind, id, path: place, line: source.lineOf(place) }]
        : inFields(id, place, source);
    });
  });
}

function ofAddress(href: string, path: Path, source: Source): Reference[] {
  const [, section = '', id = ''] = href.split('/');
  const kind = SECTIONS[section];
  if (kind === undefined || id === '') return [];
  return [{ kind, id, path, line: source.lineOf(path) }];
}

function inTags({ body, bodyLine }: Source): Reference[] {
  if (body === undefined) return [];
  return TAGS.flatMap(({ pattern, kind }) =>
    [...body.matchAll(pattern)].map((match) => ({
      kind,
      id: match[1] ?? '',
      path: ['text'],
      line: bodyLine + body.slice(0, match.index).split('\n').length - 1,
    })),
  );
}

/** Places to go on that are no page of this site. */
function offSite({ flows }: Content): Finding[] {
  return flows.flatMap(({ source, data }) =>
    Object.entries(data.nodes).flatMap(([id, node]) => {
      if (node.kind !== 'outcome') return [];
      return (node.next ?? []).flatMap(({ href }, index) => {
        const [, section = '', name = ''] = href.split('/');
        if (PAGES.includes(href) || (SECTIONS[section] && name !== '')) return [];
        const path = ['nodes', id, 'next', index, 'href'];
        return [
          {
            level: 'error' as const,
            file: source.file,
            line: source.lineOf(path),
            place: placeOf(source.data, path),
            problem: `"${href}" is no page of the site.`,
            remedy:
              didYouMean(href, PAGES).trim() ||
              `Lead to ${PAGES.slice(1).join(', ')} or to a guide, quiz or decision below them.`,
          },
        ];
      });
    }),
  );
}

function nameOf(kind: Reference['kind'], id: string): string {
  return `${kind} ${id}`;
}

/** What no reader would come upon. */
function unused({ facts, charts }: Content, used: ReadonlySet<string>): Finding[] {
  const finding = ({ file, lineOf }: Source, problem: string, remedy: string): Finding => ({
    level: 'error',
    file,
    line: lineOf(['id']),
    place: 'id',
    problem,
    remedy,
  });
  return [
    ...facts
      .filter(({ data }) => !used.has(nameOf('fact', data.id)))
      .map(({ source, data }) =>
        finding(
          source,
          'nothing leans on this fact.',
          `Cite it where it is said, under "facts" or as <Cite id="${data.id}" />, or take it away.`,
        ),
      ),
    ...charts
      .filter(({ data }) => !used.has(nameOf('chart', data.id)))
      .map(({ source, data }) =>
        finding(
          source,
          'nothing shows this chart.',
          `Show it in a guide as <Chart id="${data.id}" /> or on an essay page as "chart", or take it away.`,
        ),
      ),
  ];
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { ACCOUNTS, AUDIENCES, readSettings } from '../../src/engine/index.ts';
import {
  ACCENTS,
  DEFAULTS,
  FRAME_NAMES,
  LANGS,
  PARTS,
  readParameters,
  THEMES,
  TYPEFACES,
} from '../../src/widgets/parameters.ts';

const DOC = readFileSync('docs/embedding.md', 'utf8');

/** The rows of a table by their first cell; the cells without their back ticks stay as they are. */
function tableUnder(heading: string): Map<string, readonly string[]> {
  const section = DOC.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = [...section.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)];
  return new Map(rows.map(([, name = '', rest = '']) => [name, rest.split(' | ')]));
}

const PARAMETERS = tableUnder('Parameters');
const valuesOf = (name: string) =>
  [...(PARAMETERS.get(name)?.[1] ?? '').matchAll(/`(\w+)`/g)].map(([, value]) => value);

test('the table of parameters has the names that widgets read, and no others', () => {
  const reason = (activity: string) => readParameters('nonsense=1', activity).refused.join();
  const named = (activity: string) =>
    (/There are (.*)\.$/.exec(reason(activity))?.[1] ?? '').split(', ');
  const all = new Set([...named('check'), ...named('quiz/x'), ...named('feed')]);
  expect(new Set(PARAMETERS.keys())).toEqual(all);
  for (const [name, [kind]] of PARAMETERS) {
    const known = (FRAME_NAMES as readonly string[]).includes(name);
    expect([name, kind === 'all']).toEqual([name, known]);
    if (!known) expect(named(kind === 'check' ? 'check' : 'quiz/x')).toContain(name);
  }
});

test.for([
  ['theme', THEMES],
  ['accent', ACCENTS],
  ['font', TYPEFACES],
  ['lang', LANGS],
  ['hide', PARTS],
  ['account', ACCOUNTS],
  ['audience', AUDIENCES],
] as const)('“%s” may be what the table says', ([name, values]) => {
  expect(valuesOf(name)).toEqual([...values]);
});

test('the table says what stands without a parameter', () => {
  for (const name of ['theme', 'accent', 'font', 'lang'] as const) {
    expect(PARAMETERS.get(name)?.[2]).toBe(`\`${DEFAULTS[name]}\``);
  }
});

test('a quiz takes what the table says', () => {
  const { settings, refused } = readSettings('set=7KQ2M&items=1&pass=0&mode=practice&sure=ask', 9);
  expect(refused).toEqual([]);
  expect(settings).toEqual({ seed: '7KQ2M', count: 1, pass: 0, practice: true, sureness: true });
  expect([...valuesOf('mode'), ...valuesOf('sure')]).toEqual(['practice', 'ask']);
});

test('the table of messages has the types of the schema, and names the element’s events', () => {
  const messages = tableUnder('What a frame says');
  expect([...messages.keys()]).toEqual(['height', 'ready', 'started', 'answered', 'completed']);
  for (const [type, cells] of messages) {
    expect(cells.at(-1)).toBe(type === 'height' ? '–' : `\`activity-${type}\``);
  }
});

test('names only files that exist, and every file for a server', () => {
  const linked = [...DOC.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path ?? '');
  expect(linked.filter((path) => !existsSync(`docs/${path}`))).toEqual([]);
  const files = readdirSync('docs/hosting').map((file) => `hosting/${file}`);
  expect([...new Set(linked)].sort()).toEqual(files.sort());
});

const SERVERS = readdirSync('docs/hosting').filter((file) => !/\.(?:php|md)$/.test(file));

test.for(SERVERS)('%s caches hashed files for a year and lists who may frame', (file) => {
  const text = readFileSync(`docs/hosting/${file}`, 'utf8');
  expect(text).toMatch(/_astro[^]*(?:31536000|365\.00:00:00)[^]{0,60}immutable/);
  // 'self' is what the preview of the builder needs.
  expect(text).toMatch(/'self' https:\/\/intranet\.example\.com/);
  expect(text).toContain('YOURS');
  expect(text).not.toMatch(/frame-ancestors[^"\n]*\*(?!\.)/);
  expect(text).not.toContain('X-Frame-Options');
});

test.for(SERVERS)('%s lets strict pages load what the loader loads for a pack', (file) => {
  const text = readFileSync(`docs/hosting/${file}`, 'utf8');
  expect(text).toMatch(/embed-pack\.js|embed\(-pack\)\?/);
});

test('the file for IIS is whole XML', async () => {
  const contents = readFileSync('docs/hosting/web.config', 'utf8');
  const whole = { xml: { fileName: 'web.config', contents }, disableFileNameValidation: true };
  const { errors } = await validateXML({ ...whole, schema: [SCHEMA] });
  expect(errors).toEqual([]);
  const torn = { ...whole, xml: { ...whole.xml, contents: contents.replace('</location>', '') } };
  expect((await validateXML({ ...torn, schema: [SCHEMA] })).valid).toBe(false);
});

/** Any content: well-formed is all that is asked. */
const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="configuration"><xs:complexType mixed="true"><xs:sequence><xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element></xs:schema>`;

import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { pages, readPage } from './dist.ts';

const PAGES = pages();

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    elements: ['html5'],
    rules: {
      // Safari tells a list without marks as none, unless it says that it is one.
      'no-redundant-role': 'off',
      // Firefox puts radios back as they stood before a reload. Only this attribute stops it.
      'valid-autocomplete': 'off',
      // A group may be named by the heading above it as well as by a legend.
      'wcag/h71': 'off',
    },
  }),
);

describe.each(PAGES)('%s', (path) => {
  test('is valid HTML', () => {
    const { results } = validator.validateStringSync(readPage(path), path);
    const found = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column, selector }) =>
          `${ruleId}: ${message} (${String(line)}:${String(column)} ${selector ?? ''})`,
      ),
    );
    expect(found).toEqual([]);
  });
});

test('a mistake would be found', () => {
  const wrong = readPage('about/index.html').replace(
    '</main>',
    '<p><ul></ul></p><b id="main"></b></main>',
  );
  const { results } = validator.validateStringSync(wrong);
  const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  expect(rules).toEqual(expect.arrayContaining(['close-order', 'no-dup-id']));
});

/** A text of the head, of each page that a search engine may list: such a page has an address of its own. */
function heads(pattern: RegExp): readonly string[] {
  return PAGES.filter((path) => readPage(path).includes('rel="canonical"')).map(
    (path) => pattern.exec(readPage(path))?.[1] ?? `none on ${path}`,
  );
}

test.each([
  ['title', /<title>([^<]*)<\/title>/],
  ['description', /<meta name="description" content="([^"]*)"/],
])('no two pages share a %s', (_, pattern) => {
  const all = heads(pattern);
  expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  expect(all.filter((one) => one.startsWith('none on'))).toEqual([]);
});

test.each(['atom.xml', 'sitemap-index.xml', 'sitemap-0.xml'])('%s is well-formed', async (file) => {
  const contents = readPage(file);
  const lint = (xml: string) =>
    validateXML({ xml: { fileName: file, contents: xml }, normalization: 'format' });
  expect((await lint(contents)).errors).toEqual([]);
  expect((await lint(contents.replace('</', '<'))).errors).not.toEqual([]);
});

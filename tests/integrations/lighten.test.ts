import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  headStyles,
  joinedStyles,
  lateProps,
  lateScripts,
  ownHashes,
  ownStyles,
  scriptOf,
  withoutUids,
} from '../../integrations/lighten.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (policy: string, body: string): string =>
  `<meta http-equiv="content-security-policy" content="${policy}">${body}`;

describe('a policy', () => {
  const policy = `script-src 'self' ${hash('go()')} ${hash('other()')}; style-src 'self' ${hash('a{}')} ${hash('b{}')};`;

  test('keeps the hashes of what the page holds, and everything else it says', () => {
    const html = page(policy, '<style>a{}</style><script>go()</script>');
    expect(ownHashes(html)).toBe(
      page(
        `script-src 'self' ${hash('go()')}; style-src 'self' ${hash('a{}')};`,
        '<style>a{}</style><script>go()</script>',
      ),
    );
  });

  test('does not take in a script that Astro did not name', () => {
    const html = page("script-src 'self';", '<script>strange()</script>');
    expect(ownHashes(html)).toBe(html);
  });

  test('takes in each style of the page that Astro forgot to name', () => {
    const html = page(`style-src 'self' ${hash('a{}')};`, '<style>a{}</style><style>c{}</style>');
    expect(ownHashes(html)).toBe(
      page(
        `style-src 'self' ${hash('a{}')} ${hash('c{}')};`,
        '<style>a{}</style><style>c{}</style>',
      ),
    );
  });

  test('is left alone where there is none', () => {
    expect(ownHashes('<p>Hello</p>')).toBe('<p>Hello</p>');
  });
});

test('the style for islands moves into the head, and a page without islands stays as it is', () => {
  const style = '<style>astro-island{display:contents}</style>';
  expect(headStyles(`<head></head><p>a</p>${style}`)).toBe(`<head>${style}</head><p>a</p>`);
  expect(headStyles('<head></head><p>a</p>')).toBe('<head></head><p>a</p>');
});

describe('what islands need', () => {
  const long = 'words '.repeat(400);
  const island = (props: unknown, client = 'visible'): string =>
    `<astro-island uid="x" props="${JSON.stringify(props).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" client="${client}" ssr>`;

  test('goes into one file, plain, in the order of the page', () => {
    const html = `${island({ text: [0, long] })}<p>$&</p>${island({ text: [0, `R&amp;D ${long}`], list: [1, [[0, { n: [0, 1] }]]] })}`;
    const { html: light, props } = lateProps(html, '/room/');
    expect(JSON.parse(props?.json ?? '')).toEqual([
      { text: long },
      { text: `R&amp;D ${long}`, list: [{ n: 1 }] },
    ]);
    expect(light).toContain(` props="{}" data-props="/room/${props?.path ?? ''}#0" client`);
    expect(light).toContain(` props="{}" data-props="/room/${props?.path ?? ''}#1" client`);
    expect(light).toContain('<p>$&</p>');
    expect(light).not.toContain('words words');
  });

  test('leaves out what was not given', () => {
    const { props } = lateProps(island({ text: [0, long], none: [0], empty: [0, null] }), '/');
    expect(JSON.parse(props?.json ?? '')).toEqual([{ text: long, empty: null }]);
  });

  test('has another name when it changes, so that an old copy never meets a new page', () => {
    const one = lateProps(island({ text: [0, long] }), '/');
    const other = lateProps(island({ text: [0, `${long}more`] }), '/');
    expect(one.props?.path).not.toBe(other.props?.path);
  });

  test.each([
    ['starts at once', island({ text: [0, long] }, 'load')],
    ['needs little', island({ text: [0, 'short'] })],
  ])('stays in the page of an island that %s', (_, html) => {
    expect(lateProps(html, '/')).toEqual({ html });
  });

  test('must be plain data: a date is refused by name', () => {
    const html = island({ text: [0, long], when: [3, '2026-01-01'] });
    expect(() => lateProps(html, '/')).toThrow('expected plain data (kind 0 or 1), found kind 3');
  });
});

test('an island keeps all but the name that hashes where the project lies', () => {
  expect(withoutUids('<astro-island uid="Z2YMz1" client="load" props="{}"></astro-island>')).toBe(
    '<astro-island client="load" props="{}"></astro-island>',
  );
  expect(withoutUids('<p uid="x">')).toBe('<p uid="x">');
});

describe('styles', () => {
  const scripts = new Map([
    ['island.js', scriptOf('import"./part.js";"lamp"')],
    ['part.js', scriptOf('import("./island.js");"chair"')],
    ['other.js', scriptOf('"table"')],
  ]);

  test('stay where the page or a script that it may load names them, by whatever way', async () => {
    const html =
      '<style>.door{top:0}.lamp{top:0}.chair{top:0}.table{top:0}</style><p class="door"><script src="/_astro/island.js"></script>';
    expect(await ownStyles(html, scripts)).toBe(
      '<style>.door{top:0}.lamp{top:0}.chair{top:0}</style><p class="door"><script src="/_astro/island.js"></script>',
    );
  });

  test('may use a custom property that another of the page has', async () => {
    const html =
      '<style>:root{--serif:Literata;--spare:red}</style><style>p{font-family:var(--serif)}</style><p>';
    expect(await ownStyles(html, scripts)).toBe(
      '<style>:root{--serif:Literata}</style><style>p{font-family:var(--serif)}</style><p>',
    );
  });

  test('that follow each other become one, in the same order', () => {
    expect(joinedStyles('<style>p{top:0}</style><style>p{top:1px}</style><p>')).toBe(
      '<style>p{top:0}p{top:1px}</style><p>',
    );
  });

  test('stay apart where something stands between them, or one is for other screens', () => {
    const html =
      '<style>p{top:0}</style><link><style>p{top:1px}</style><style media="print">p{top:2px}</style>';
    expect(joinedStyles(html)).toBe(html);
  });

  test('go with their element where none is left', async () => {
    expect(await ownStyles('<style>.table{top:0}</style><p>', scripts)).toBe('<p>');
  });
});

test('scripts of a page wait for what is read, and what stands in the page does not', () => {
  expect(
    lateScripts('<script type="module" src="/_astro/search.js"></script><script>now()</script>'),
  ).toBe(
    '<script type="module" fetchpriority="low" src="/_astro/search.js"></script><script>now()</script>',
  );
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { gzipped } from '../../integrations/gzipped.ts';
import { zipped } from '../../integrations/zip.ts';
import { embedWording } from '../../src/schemas/embed-wording.ts';
import { wordingOf } from '../support/wording.ts';
import { attributes, DIST, readPage } from './dist.ts';

const FOLDER = join(DIST, 'downloads');
// The copy of the site is no package: offline.test.ts.
const ZIPS = readdirSync(FOLDER).filter((name) => /-(?:scorm12|scorm2004|cmi5)\.zip$/.test(name));

function filesOf(zip: string): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(readFileSync(join(FOLDER, zip))));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('there is a package of each kind for every activity, and one for a start', () => {
  const activities = readdirSync(join(DIST, 'embed'), { recursive: true, encoding: 'utf8' })
    // The doctor speaks of the page around a widget, which a package has not.
    .filter((path) => path.endsWith('index.html') && path !== 'doctor/index.html')
    .map((path) => path.replace('/index.html', '').replaceAll('/', '-'));
  const expected = ['starter-set', ...activities].flatMap((id) =>
    ['scorm12', 'scorm2004', 'cmi5'].map((kind) => `${id}-${kind}.zip`),
  );
  expect([...ZIPS].sort()).toEqual(expected.sort());
  const hrefs = attributes(readPage('teams/downloads/index.html'), 'a', 'href');
  expect(
    hrefs.filter((href) => href.endsWith('.zip') && !href.includes('site-offline')).sort(),
  ).toEqual(expected.map((name) => `/downloads/${name}`).sort());
});

test.for(ZIPS)('%s names every file it holds, and asks for no other', (zip) => {
  const files = filesOf(zip);
  const manifest = files['imsmanifest.xml'] ?? files['cmi5.xml'] ?? '';
  const named = [...manifest.matchAll(/(?:<file href="|<url>)([^"<]+)/g)].map(([, name]) => name);
  expect(Object.keys(files)).toEqual(
    ['imsmanifest.xml', 'cmi5.xml', ...named].filter((name) => name && name in files).sort(),
  );
  const pages = Object.entries(files).filter(([name]) => name.endsWith('.html'));
  expect(pages.map(([name]) => name).sort()).toEqual([...named].sort());
  for (const [, html] of pages) {
    expect(attributes(html, 'link', 'href')).toEqual([]);
    expect(attributes(html, 'script', 'src')).toEqual([]);
    expect(attributes(html, 'img', 'src').filter((src) => !src.startsWith('data:'))).toEqual([]);
    const away = attributes(html, 'a', 'href').filter((href) => !/^(?:https?:|tel:|#)/.test(href));
    expect(away).toEqual([]);
    expect(html).toContain('id="unconnected" hidden');
    expect(html).not.toMatch(/<!--only:|<!--widget-|Nothing is sent\./);
  }
});

test('a learning system reads of the checker what it is for', () => {
  const { builder } = wordingOf('embed', embedWording);
  expect(filesOf('check-cmi5.zip')['cmi5.xml']).toContain(builder.checker);
});

test.for(ZIPS)('the policy of %s opens no more than it must', (zip) => {
  for (const [name, html] of Object.entries(filesOf(zip))) {
    if (!name.endsWith('.html')) continue;
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain(
      zip.endsWith('-cmi5.zip') ? 'connect-src https: http:;' : "connect-src 'none';",
    );
  }
});

test('what a package holds makes the same bytes again', () => {
  for (const zip of ['starter-set-scorm12.zip', 'quiz-then-and-now-cmi5.zip']) {
    const files = Object.entries(filesOf(zip)).reverse();
    const again = zipped(Object.fromEntries(files));
    expect(Buffer.from(again).equals(readFileSync(join(FOLDER, zip)))).toBe(true);
  }
});

test('widgets know nothing of learning systems', () => {
  const html = readPage('embed/quiz/share-or-think/index.html');
  expect(html).not.toMatch(/LMSInitialize|API_1484_11|LMS\.LaunchData|id="unconnected"|<!--only:/);
});

/** What telling a learning system, and keeping one’s place there, adds to a page, in bytes after gzip. */
test.for([
  ['scorm12', 3100],
  ['scorm2004', 3100],
  ['cmi5', 3700],
] as const)('the recorder for %s weighs little', ([kind, most]) => {
  // Widgets of quizzes and decisions have less of Preact than their packages.
  const page = filesOf(`feed-${kind}.zip`)['index.html'] ?? '';
  const widget = readPage('embed/feed/index.html');
  expect(gzipped(page) - gzipped(widget)).toBeLessThan(most);
});

import { expect, test } from 'vitest';
import { attributes, pages, readPage } from './dist.ts';

test('every page but a widget leads to what the site is, and to how accessible it is', () => {
  for (const path of pages().filter((one) => !one.startsWith('embed/'))) {
    const links = attributes(readPage(path), 'a', 'href');
    expect([path, links.includes('/about/'), links.includes('/accessibility/')]).toEqual([
      path,
      true,
      true,
    ]);
  }
});

test('the page about the site says that AI wrote it, what is not tested, and where to report', () => {
  expect(readPage('about/index.html')).toMatch(/AI helpers wrote this site/);
  expect(readPage('about/index.html')).toContain('id="mistake"');
  const access = readPage('accessibility/index.html');
  expect(access).toMatch(/No test with NVDA, JAWS, VoiceOver or TalkBack/);
  expect(access).toMatch(/No test in Safari/);
  expect(attributes(access, 'a', 'href')).toContain('/about/#mistake');
});

test('no word sticks to a link where a line ended', () => {
  for (const path of ['about/index.html', 'accessibility/index.html']) {
    expect(readPage(path)).not.toMatch(/[a-z.,:;]<a |<\/a>[a-zA-Z]/);
  }
});

import { describe, expect, test } from 'vitest';
import { gzipped } from '../../integrations/gzipped.ts';
import { facts } from '../support/wording.ts';
import { attributes, pages, readPage } from './dist.ts';

const ESSAYS = pages().filter((path) => /^essays\/\d-[a-z-]+\/index\.html$/.test(path));
const PAGES = ['essays/index.html', ...ESSAYS, 'method/facts/index.html'];

const linksOf = (path: string) => new Set(attributes(readPage(path), 'a', 'href'));

test('each of the five essays has its page, and the first page leads to all', () => {
  expect(ESSAYS).toHaveLength(5);
  const links = linksOf('essays/index.html');
  for (const path of ESSAYS) expect(links).toContain(`/${path.replace('index.html', '')}`);
});

describe.each(PAGES)('%s', (path) => {
  test('has no island, and no script but those that every page has', () => {
    const html = readPage(path);
    expect(html).not.toContain('<astro-island');
    expect(attributes(html, 'script', 'src').toSorted()).toEqual(
      attributes(readPage('about/index.html'), 'script', 'src').toSorted(),
    );
  });
});

describe.each(ESSAYS)('%s', (path) => {
  test('leads to a guide, a decision or quiz, the essays and the list of facts', () => {
    const links = [...linksOf(path)];
    expect(links.some((href) => /^\/guides\/[a-z-]+\/$/.test(href))).toBe(true);
    expect(links.some((href) => /^\/(?:decide|quizzes)\/[a-z-]+\/$/.test(href))).toBe(true);
    expect(links).toEqual(expect.arrayContaining(['/essays/', '/method/facts/']));
  });

  test('is led to from the guides that retell it', () => {
    const address = `/${path.replace('index.html', '')}`;
    const guides = [...linksOf(path)].filter((href) => /^\/guides\/[a-z-]+\/$/.test(href));
    for (const guide of guides) {
      expect([guide, linksOf(`${guide.slice(1)}index.html`).has(address)]).toEqual([guide, true]);
    }
  });
});

test('the guides lead to where they come from', () => {
  const links = linksOf('guides/index.html');
  expect(links).toContain('/essays/');
  expect(links).toContain('/method/facts/');
});

describe('the list of facts', () => {
  const html = readPage('method/facts/index.html');

  test('holds every record once, with its grade and day', () => {
    for (const { id } of facts) {
      const places = html.split(`id="fact-${id.toLowerCase()}"`).length - 1;
      expect([id, places]).toEqual([id, 1]);
    }
    expect(html.match(/<dt>Grade<\/dt>/g)).toHaveLength(facts.length);
    expect(html.match(/<dt>Checked on<\/dt>/g)).toHaveLength(facts.length);
  });

  test('says for a fact of a guide which pages lean on it', () => {
    const after = html.slice(html.indexOf('id="fact-m09"'));
    expect(after.slice(0, after.indexOf('</dl>'))).toMatch(/href="\/guides\/[a-z-]+\/"/);
  });

  test('weighs under 45 kB', () => {
    expect(gzipped(html)).toBeLessThan(45_000);
  });
});

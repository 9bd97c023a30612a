import sax from 'sax';
import { describe, expect, test } from 'vitest';
import { guideSchema } from '../../src/schemas/guide.ts';
import { dataOf, filesIn } from '../support/wording.ts';
import { canonical, readPage } from './dist.ts';

/** Every guide, as its file. */
const GUIDES = filesIn('guides/en');

describe('the Atom feed', () => {
  const xml = readPage('atom.xml');

  test('is well-formed, and has what Atom asks of a feed and its entries', () => {
    const parser = sax.parser(true, { xmlns: true });
    const children: string[] = [];
    const path: string[] = [];
    parser.onopentag = (tag) => {
      path.push(tag.name);
      children.push(path.join(' '));
      expect('uri' in tag && tag.uri).toBe('http://www.w3.org/2005/Atom');
    };
    parser.onclosetag = () => {
      path.pop();
    };
    parser.write(xml).close();
    const count = (name: string) => children.filter((one) => one === name).length;
    for (const name of ['feed id', 'feed title', 'feed updated', 'feed author name']) {
      expect([name, count(name)]).toEqual([name, 1]);
    }
    for (const name of ['', ' id', ' title', ' updated', ' summary', ' link']) {
      expect([name, count(`feed entry${name}`)]).toEqual([name, GUIDES.length]);
    }
  });

  test('names each guide by its address, with the day of its check', () => {
    const entries = xml.split('<entry>').slice(1);
    const told = entries.map((entry) => [
      /<id>([^<]*)<\/id>/.exec(entry)?.[1],
      /<updated>([^<]*)<\/updated>/.exec(entry)?.[1],
    ]);
    const written = filesIn('guides/en').map((file) => {
      const slug = /([^/]+)\.mdx$/.exec(file)?.[1] ?? '';
      const { checked } = guideSchema.parse(dataOf(file));
      return [canonical(`guides/${slug}/index.html`), `${checked}T00:00:00Z`];
    });
    expect(told.toSorted()).toEqual(written.toSorted());
  });

  test('is announced in the head of a page', () => {
    expect(readPage('index.html')).toMatch(
      /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="\/atom\.xml"/,
    );
  });
});

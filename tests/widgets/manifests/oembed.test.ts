import { expect, test } from 'vitest';
import { oEmbed } from '../../../src/widgets/manifests/oembed.ts';

const given = {
  title: 'Share it, or “think again”?',
  frame: 'https://site.example/embed/quiz/share-or-think/',
  page: 'https://site.example/quizzes/share-or-think/',
  site: 'https://site.example/',
};

test('holds a link before a frame, with the attributes that WordPress keeps and no other', () => {
  const { version, type, html, width, height } = oEmbed(given);
  expect({ version, type, width, height }).toEqual({
    version: '1.0',
    type: 'rich',
    width: 600,
    height: 480,
  });
  expect(html).toMatch(
    /^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe>$/,
  );
  const frame = /<iframe ([^>]+)>/.exec(html)?.[1] ?? '';
  expect([...frame.matchAll(/([a-z]+)=/g)].map(([, name]) => name)).toEqual([
    'src',
    'title',
    'width',
    'height',
    'frameborder',
  ]);
});

test('no title breaks out of its place', () => {
  const { html } = oEmbed({ ...given, title: '"><script>alert(1)</script>&' });
  expect(html).not.toContain('<script');
  expect(html).toContain('&quot;&gt;&lt;script&gt;');
});

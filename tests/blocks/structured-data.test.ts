import { expect, test } from 'vitest';
import { article, breadcrumbs, dataBlock, quizData } from '../../src/blocks/structured-data.ts';

const THING = {
  whole: { name: 'Right for the Room', home: 'https://room.example/' },
  address: 'https://room.example/guides/a/',
  title: 'A?',
  description: 'B.',
  picture: 'https://room.example/social/a.png',
};

test('no text can end the block it stands in, and none is changed by that', () => {
  const block = dataBlock([{ name: '</script><script>alert(1)</script><!--' }]);
  expect(block).not.toContain('<');
  expect(JSON.parse(block)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ name: '</script><script>alert(1)</script><!--' }],
  });
});

test('a guide is an article whose page was reviewed on the day of its check', () => {
  expect(article({ ...THING, checked: '2026-11-25' })).toMatchObject({
    '@type': 'Article',
    headline: 'A?',
    mainEntityOfPage: { '@id': THING.address, lastReviewed: '2026-11-25' },
  });
});

test('nothing is said of authors, ratings and dates that the page does not say', () => {
  for (const data of [article({ ...THING, checked: '2026-11-25' }), quizData(THING)]) {
    expect(Object.keys(data)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/author|rating|review$|datePublished/i)]),
    );
  }
});

test('crumbs are numbered from one', () => {
  const crumbs = [
    { name: 'Home', address: 'https://room.example/' },
    { name: 'Guides', address: 'https://room.example/guides/' },
  ];
  expect(breadcrumbs(crumbs)).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Home', item: 'https://room.example/' },
      { position: 2, name: 'Guides', item: 'https://room.example/guides/' },
    ],
  });
});

import { expect, test } from 'vitest';
import {
  article,
  breadcrumbs,
  dataBlock,
  decision,
  glossary,
  quizData,
  retelling,
} from '../../src/blocks/structured-data.ts';

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
  const all = [
    article({ ...THING, checked: '2026-11-25' }),
    quizData(THING),
    decision(THING),
    retelling({ ...THING, original: { title: 'C', date: '2012-06' } }),
  ];
  for (const data of all) {
    expect(Object.keys(data)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/author|rating|review$|datePublished/i)]),
    );
  }
});

test('a decision is something to learn from, and no instruction in a fixed order', () => {
  expect(decision(THING)).toMatchObject({ '@type': 'LearningResource', name: 'A?' });
});

test('a retelling names the older text, and its date where that is known', () => {
  expect(retelling({ ...THING, original: { title: 'C', date: '2012-06' } })).toMatchObject({
    '@type': 'Article',
    isBasedOn: { '@type': 'Article', headline: 'C', datePublished: '2012-06' },
  });
  const { isBasedOn } = retelling({
    ...THING,
    original: { title: 'C', date: undefined },
  }) as { isBasedOn: object };
  expect(isBasedOn).not.toHaveProperty('datePublished');
});

test('the glossary is a set of terms, each at its own place, other names only where there are any', () => {
  const words = [
    { id: 'a-b', term: 'A B', also: ['Ab'], text: 'Means a.' },
    { id: 'c', term: 'C', also: [], text: 'Means c.' },
  ];
  const { hasDefinedTerm: [first, second] = [] } = glossary({ ...THING, words }) as {
    hasDefinedTerm?: object[];
  };
  expect(first).toMatchObject({
    '@type': 'DefinedTerm',
    url: 'https://room.example/guides/a/#a-b',
    name: 'A B',
    alternateName: ['Ab'],
    inDefinedTermSet: 'https://room.example/guides/a/',
  });
  expect(second).not.toHaveProperty('alternateName');
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

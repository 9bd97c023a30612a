import { expect, test } from 'vitest';
import { afterTitle } from '../../../src/components/site/excerpt.ts';

const shown = (excerpt: string, title: string): string => excerpt.slice(afterTitle(excerpt, title));

test.for([
  [
    'an excerpt begins after the title',
    'Customer data and discretion. An unnamed writer tells shop owners',
    'Customer data and discretion',
    'An unnamed writer tells shop owners',
  ],
  [
    'and after what stands above the title',
    '6 minutes. What may I say? Your pay is yours',
    'What may I say?',
    'Your pay is yours',
  ],
  [
    'and after the end of a title that was torn',
    'about a customer? For shops and clinics',
    'May we post about a customer?',
    'For shops and clinics',
  ],
  [
    'a title of one word is one',
    'OSINT. open-source intelligence',
    'OSINT',
    'open-source intelligence',
  ],
] as const)('%s', ([, excerpt, title, rest]) => {
  expect(shown(excerpt, title)).toBe(rest);
});

test.for([
  ['one word of a title is part of a sentence', 'data that nobody guards', 'Personal data'],
  [
    'a title far into it is part of a sentence',
    'In the quiz of last week, the one called Spot the overshare, eleven posts',
    'Spot the overshare',
  ],
  ['the title is elsewhere', 'a bar on unions', 'Read your policy'],
  ['there is no title', 'a bar on unions', ''],
] as const)('an excerpt stays whole where %s', ([, excerpt, title]) => {
  expect(shown(excerpt, title)).toBe(excerpt);
});

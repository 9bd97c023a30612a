/** The real self-portrait for tests of the island, as the page hands it over. */
import type { StylePlayerProps } from '../../../src/components/style/StylePlayer.tsx';
import { styleSchema } from '../../../src/schemas/style.ts';
import { styleWording } from '../../../src/schemas/style-wording.ts';
import { dataOf, wordingOf } from '../../support/wording.ts';

export const quiz = styleSchema.parse(dataOf('styles/en/boundary-style.yaml'));
export const wording = wordingOf('style', styleWording);

export const props: StylePlayerProps = {
  quiz,
  wording,
  source: {
    author: 'Ada Example',
    title: 'On lines',
    venue: 'A Journal',
    year: 2013,
    href: 'https://example.com/lines',
  },
  links: [{ title: 'A guide', href: '/guides/a-guide/' }],
  site: 'Right for the Room',
};

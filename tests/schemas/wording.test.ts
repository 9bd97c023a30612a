import { describe, expect, test } from 'vitest';
import { doctorWording } from '../../src/schemas/doctor-wording.ts';
import { downloadsWording } from '../../src/schemas/downloads-wording.ts';
import { embedWording } from '../../src/schemas/embed-wording.ts';
import { feedWording } from '../../src/schemas/feed-wording.ts';
import { packWording } from '../../src/schemas/pack-wording.ts';
import { pictureWording } from '../../src/schemas/picture.ts';
import { policyWording } from '../../src/schemas/policy-wording.ts';
import { proofWording } from '../../src/schemas/proof-wording.ts';
import { quizWording } from '../../src/schemas/quiz-wording.ts';
import { situationWording, synonymWording } from '../../src/schemas/search-wording.ts';
import { styleWording } from '../../src/schemas/style-wording.ts';
import { trainerWording } from '../../src/schemas/trainer-wording.ts';
import { widgetWording } from '../../src/schemas/widget-wording.ts';
import {
  checkerWording,
  flowWording,
  helpWording,
  roomWording,
  siteWording,
} from '../../src/schemas/wording.ts';
import { dataOf, filesIn, problemsIn } from '../support/wording.ts';

const SECTIONS = {
  checker: checkerWording,
  doctor: doctorWording,
  downloads: downloadsWording,
  embed: embedWording,
  feed: feedWording,
  flow: flowWording,
  help: helpWording,
  pack: packWording,
  picture: pictureWording,
  policy: policyWording,
  proof: proofWording,
  quiz: quizWording,
  rooms: roomWording,
  site: siteWording,
  situations: situationWording,
  style: styleWording,
  synonyms: synonymWording,
  trainer: trainerWording,
  widget: widgetWording,
} as const;

type Values = Readonly<Record<string, unknown>>;

function textsOf(section: keyof typeof SECTIONS): Values {
  return dataOf(`ui/en/${section}.yaml`) as Values;
}

test('every file of texts has a schema, and every schema its file', () => {
  expect(filesIn('ui/en')).toEqual(Object.keys(SECTIONS).map((section) => `ui/en/${section}.yaml`));
});

describe.for(Object.entries(SECTIONS))('%s', ([section, schema]) => {
  const texts = textsOf(section as keyof typeof SECTIONS);

  test('is complete', () => {
    expect(problemsIn(schema, texts)).toEqual([]);
  });

  test.for(Object.keys(texts))('misses "%s" when it is gone, and says so', (key) => {
    const rest = Object.fromEntries(Object.entries(texts).filter(([name]) => name !== key));
    const found = problemsIn(schema, rest);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatch(new RegExp(`^${key}[.:]`));
  });

  test('refuses a text that nobody shows', () => {
    expect(problemsIn(schema, { ...texts, colour: 'Red' })).toEqual([
      ': Unrecognized key: "colour"',
    ]);
  });
});

test.for([
  ['an empty text', checkerWording, { ...textsOf('checker'), clear: '' }, /^clear: .*>=1/],
  [
    'a plural with one form',
    checkerWording,
    { ...textsOf('checker'), minor: { one: 'one' } },
    /^minor\.other: /,
  ],
  [
    'a severity without a word',
    checkerWording,
    { ...textsOf('checker'), severity: ['nothing'] },
    /^severity: .*5/,
  ],
  [
    'a sample that is none',
    checkerWording,
    { ...textsOf('checker'), samples: { post: 'A post' } },
    /^samples\.post: /,
  ],
  [
    'a room that nobody knows',
    roomWording,
    { ...textsOf('rooms'), verdicts: { ...(textsOf('rooms')['verdicts'] as Values), burn: {} } },
    /^verdicts: .*"burn"/,
  ],
  [
    'a day that is none',
    helpWording,
    { ...textsOf('help'), checked: 'today' },
    /^checked: expected a day such as/,
  ],
] as const)('%s is named with its place', ([, schema, texts, message]) => {
  const found = problemsIn(schema, texts);
  expect(found.length).toBeGreaterThan(0);
  expect(found[0]).toMatch(message);
});

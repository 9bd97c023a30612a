import { expect, test } from 'vitest';
import { fieldName } from '../../../src/components/pack/field-name.ts';
import { packWording } from '../../../src/schemas/pack-wording.ts';
import { wordingOf } from '../../support/wording.ts';

const { editor } = wordingOf('pack', packWording);

test.for([
  ['organisation', 'What is your organisation called?'],
  ['contacts[0].topic', 'Whom to ask, row 1: About what'],
  ['words[11].instead', 'Your own words, row 12: What to write instead (may stay empty)'],
  ['words[0].hash', 'Your own words, row 1'],
  ['public[2]', 'Already public, row 3: Words or number'],
  ['items[1].options[2].because', 'Questions for our quizzes, row 2: What to say about answer 3'],
  ['items[0].options', 'Questions for our quizzes, row 1: Which answer is right'],
  ['contacts', 'Whom to ask'],
  ['accent.dark', 'Your look: Colour on dark'],
  ['logo.image', 'Your look: Logo'],
  ['logo.alt', 'Your look: What the logo shows, in words'],
  // Nobody writes these here.
  ['version', 'version'],
  ['constructor[0].name', 'constructor[0].name'],
])('%s is called “%s”', ([path = '', name]) => {
  expect(fieldName(path, editor)).toBe(name);
});

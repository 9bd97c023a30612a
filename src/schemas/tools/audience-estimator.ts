import { z } from 'astro/zod';
import { pluralText, text } from '../wording.ts';

/** The texts of the audience estimator: src/content/tools/en/audience-estimator.yaml. */
export const audienceEstimator = z.strictObject({
  title: text,
  intro: text,
  guess: text,
  choose: text,
  choices: z.array(z.int().min(1)).min(2),
  show: text,
  problems: z.strictObject({ empty: text, notANumber: text, tooMany: text }),
  /** How much of their audience people guessed, in per cent. */
  percent: z.number().min(1).max(100),
  result: text,
  nobody: text,
  pictured: pluralText,
  others: pluralText,
  eachStands: text,
  caution: text,
  far: text,
  whoTitle: text,
  who: text,
  readers: z.array(z.strictObject({ name: text, line: text })).min(3),
  closing: text,
  paper: text,
  paperGuess: text,
  paperLikely: text,
  paperAbout: text,
});

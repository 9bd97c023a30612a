/** The policy reader as tests use it: with the phrases and texts of the site. */
import type { PolicyReading } from '../../src/engine/policy/types.ts';
import { readPolicy } from '../../src/engine/policy/read.ts';
import { policyPhrases, policySchema } from '../../src/schemas/policy.ts';
import { onePagePolicy } from '../../src/schemas/tools/one-page-policy.ts';
import { dataOf } from './wording.ts';

export const policy = policySchema.parse(dataOf('policy/en/phrases.yaml'));
export const onePage = onePagePolicy.parse(dataOf('tools/en/one-page-policy.yaml'));
export const phrases = policyPhrases(policy, onePage.broadWords);

export function read(text: string): PolicyReading {
  return readPolicy(text, phrases);
}

/** The kinds that are noted in a text, in its order. */
export function kindsIn(text: string): readonly string[] {
  return read(text).notes.map(({ kind }) => kind);
}

/** The words that are noted. */
export function notedIn(text: string): readonly string[] {
  return read(text).notes.map(({ span }) => text.slice(span.start, span.end));
}

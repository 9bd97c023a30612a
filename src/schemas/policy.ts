import { z } from 'astro/zod';
import { phraseProblem } from '../engine/policy/phrase.ts';
import type { PolicyPhrases } from '../engine/policy/types.ts';
import { factId } from './fact.ts';

const id = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'expected small letters and hyphens');
const text = z.string().min(1);
const patterns = z.array(text).min(1);
const two = z.array(text).length(2, 'expected two examples');

const kind = z.strictObject({
  id,
  /** What such wording does, as a heading. */
  title: text,
  patterns,
  unless: z.array(text).default([]),
  why: text,
  facts: z.array(factId).min(1),
  /** A narrower wording, to be copied. */
  instead: text,
  /** Sentences in which the kind is noted. */
  flagged: two,
  /** Sentences that look like it and are fine. */
  passed: two,
});

const sign = z.strictObject({ id, title: text, patterns, why: text, add: text });

/** The list of broad words that the one-page policy has; "{broad}" stands for it. */
const BROAD = 'broad';

/** What the policy reader looks for: src/content/policy/en/phrases.yaml. */
export const policySchema = z
  .strictObject({
    groups: z.record(z.string().regex(/^[a-z]+$/), patterns),
    turns: z.array(text),
    unless: z.array(text),
    kinds: z.array(kind).min(14, 'expected at least fourteen kinds'),
    signs: z.array(sign).min(1),
  })
  .superRefine((data, context) => {
    const groups = [...Object.keys(data.groups), BROAD];
    const look = (phrases: readonly string[], path: PropertyKey[], known = groups) => {
      phrases.forEach((phrase, at) => {
        const message = phraseProblem(phrase, known);
        if (message !== undefined)
          context.addIssue({ code: 'custom', path: [...path, at], message });
      });
    };
    for (const [name, phrases] of Object.entries(data.groups)) look(phrases, ['groups', name], []);
    look(data.unless, ['unless']);
    data.kinds.forEach((one, at) => {
      look(one.patterns, ['kinds', at, 'patterns']);
      look(one.unless, ['kinds', at, 'unless']);
    });
    data.signs.forEach((one, at) => look(one.patterns, ['signs', at, 'patterns']));
  });

export type PolicyData = z.infer<typeof policySchema>;

/** The phrases as the engine takes them, with the broad words of the one-page policy. */
export function policyPhrases(data: PolicyData, broadWords: readonly string[]): PolicyPhrases {
  const { groups, turns, unless, kinds, signs } = data;
  return {
    groups: { ...groups, [BROAD]: broadWords },
    turns,
    unless,
    kinds: kinds.map(({ id: name, patterns: looked, unless: near }) => ({
      id: name,
      patterns: looked,
      unless: near,
    })),
    signs: signs.map(({ id: name, patterns: looked }) => ({ id: name, patterns: looked })),
  };
}

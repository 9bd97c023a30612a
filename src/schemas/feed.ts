import { z } from 'astro/zod';
import {
  ACCOUNTS,
  ACT_WAYS,
  AUDIENCES,
  FEED_KINDS,
  FEED_PICTURES,
  HAIRS,
  HARMED,
  HARM_LEVELS,
  SKINS,
  VERDICTS,
  didYouMean,
  feedProblems,
} from '../engine/index.ts';
import type { Clue, Feed, FeedEntry, FeedLine, FeedPerson } from '../engine/index.ts';
import type { SampleDraft } from './draft.ts';

const id = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'expected lower-case words joined by hyphens');

const face = z.strictObject({
  skin: z.enum(SKINS),
  hair: z.enum(HAIRS),
  tone: z.enum(['dark', 'brown', 'fair', 'grey', 'blue']).optional(),
  glasses: z.boolean().optional(),
  beard: z.boolean().optional(),
});

const person = z.strictObject({
  id,
  name: z.string(),
  role: z.string(),
  face: face.optional().describe('Left out for an account that a firm speaks with.'),
});

const line = z.strictObject({ by: id, text: z.string() });

const act = z.strictObject({
  way: z.enum(ACT_WAYS),
  say: z.string().describe('What the learner does, in the words of a button.'),
  good: z.boolean(),
  feedback: z.string().describe('One sentence.'),
});

const harms = z.partialRecord(
  z.enum(HARMED),
  z.strictObject({ level: z.literal(HARM_LEVELS), because: z.string() }),
);

/** Words of its own, for an entry that is not one of the sample drafts. */
const own = z.strictObject({
  account: z.enum(ACCOUNTS),
  audience: z.enum(AUDIENCES),
  text: z.string(),
  verdict: z.enum(VERDICTS),
  why: z.string(),
});

/** What an entry takes from a sample draft, or brings itself. */
type Words = z.infer<typeof own> & Partial<Pick<SampleDraft, 'findings' | 'rewrite'>>;

const entry = z.strictObject({
  id,
  name: z.string(),
  kind: z.enum(FEED_KINDS),
  at: z.string().regex(/^\d{1,2}\.\d{2}$/, 'expected a time such as "7.10", in quotes'),
  by: id,
  draft: z.union([z.string(), own]),
  about: z.string().optional(),
  before: z.array(line).optional(),
  after: z.array(line).optional(),
  stars: z.number().int().min(1).max(5).optional(),
  picture: z.strictObject({ id: z.enum(FEED_PICTURES), alt: z.string() }).optional(),
  acts: z.array(act),
  careful: z.string().describe('What a careful colleague would do, and why.'),
  marks: z.array(z.strictObject({ quote: z.string(), because: z.string() })).optional(),
  harms,
  silence: harms.optional(),
});

/** A day of posts, as people write it. */
export const feedSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  purpose: z.string(),
  day: z.string(),
  you: person,
  setting: z.string(),
  people: z.array(person),
  entries: z.array(entry).min(8),
});

export type FeedData = z.infer<typeof feedSchema>;

export interface JoinedFeed {
  readonly feed: Feed;
  /** All that is wrong, each with its entry named; empty for a sound feed. */
  readonly problems: readonly string[];
}

/** Puts the sample drafts in, and people for their ids; quoted words become spans. */
export function joinFeed(data: FeedData, samples: readonly SampleDraft[]): JoinedFeed {
  const found: string[] = [];
  const { people, entries: written, ...rest } = data;
  const everybody: readonly FeedPerson[] = [data.you, ...people];
  const entries = written.flatMap((one): FeedEntry[] => {
    const report = (problem: string) => {
      found.push(`Feed "${data.id}", entry "${one.id}": ${problem}`);
    };
    const who = (name: string): FeedPerson => {
      const known = everybody.find((each) => each.id === name);
      if (!known) report(`nobody is called "${name}".${guess(name, everybody)}`);
      return known ?? { id: name, name, role: '' };
    };
    const lines = (those: FeedData['entries'][number]['before'] = []): readonly FeedLine[] =>
      those.map(({ by, text }) => ({ by: who(by), text }));
    const { draft, marks = [] } = one;
    const sample: Words | undefined =
      typeof draft === 'string' ? samples.find((each) => each.id === draft) : draft;
    if (!sample) {
      const name = typeof draft === 'string' ? draft : '';
      report(`there is no sample draft "${name}".${guess(name, samples)}`);
      return [];
    }
    const { account, audience, text, verdict, why, rewrite, findings = [] } = sample;
    const clues = cluesIn(text, marks, report);
    for (const { quote } of findings) {
      const start = text.indexOf(quote);
      const lit = clues.some((clue) => clue.start < start + quote.length && start < clue.end);
      if (verdict !== 'share' && !lit) report(`the words "${quote}" carry trouble, unmarked.`);
    }
    return [
      {
        id: one.id,
        name: one.name,
        kind: one.kind,
        at: one.at,
        by: who(one.by),
        room: { account, audience },
        text,
        about: one.about,
        before: lines(one.before),
        after: lines(one.after),
        stars: one.stars,
        picture: one.picture,
        acts: one.acts,
        verdict,
        why,
        careful: one.careful,
        rewrite,
        clues,
        harms: one.harms,
        silence: one.silence,
      },
    ];
  });
  const feed = { ...rest, entries };
  return { feed, problems: [...found, ...feedProblems(feed).map(({ message }) => message)] };
}

function guess(name: string, those: readonly { readonly id: string }[]): string {
  return didYouMean(
    name,
    those.map(({ id }) => id),
  );
}

function cluesIn(
  text: string,
  marks: readonly { readonly quote: string; readonly because: string }[],
  report: (problem: string) => void,
): readonly Clue[] {
  return marks.flatMap(({ quote, because }) => {
    const start = text.indexOf(quote);
    if (start < 0) {
      report(`"${quote}" does not stand in the text. Copy its words, curled quotes and all.`);
      return [];
    }
    return [{ start, end: start + quote.length, because }];
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Detector } from '../../../src/engine/draft/detector.ts';
import { overlaps } from '../../../src/engine/draft/phrases.ts';
import { read } from '../../../src/engine/draft/reading.ts';
import {
  applySuggestion,
  ASPECTS,
  CATEGORIES,
  check,
  DETECTORS,
  en,
  suggestionsFor,
  WHOSE,
} from '../../../src/engine/index.ts';
import type { Draft, Finding, Lexicon, Span, Suggestion } from '../../../src/engine/index.ts';
import { postsFrom } from '../../../src/evaluation/posts.ts';
import { asDraft } from '../../../src/schemas/draft.ts';
import { draft } from '../../support/draft.ts';
import { categories, samples } from '../../support/wording.ts';

const FOLDER = 'src/engine/draft/detectors/';
const FILES = readdirSync(FOLDER)
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace('.ts', ''));

/** All the invented posts there are, with all that their writers would have ticked. */
const DRAFTS: readonly (Draft & { readonly id: string })[] = [
  ...samples.map((sample) => ({ id: sample.id, ...asDraft(sample) })),
  ...categories.flatMap(({ id, flags, passes }) =>
    [...flags, ...passes.map(({ text }) => text)].flatMap((text, index) =>
      (['personal', 'company'] as const).map((account) => ({
        id: `${id} ${String(index + 1)} ${account}`,
        ...draft(text, { account }),
      })),
    ),
  ),
];

describe('the list of detectors', () => {
  const ids = DETECTORS.map(({ id }) => id);

  test('holds every file of the folder once, under its own name', () => {
    expect([...ids].sort()).toEqual([...FILES].sort());
  });

  test.for(FILES)('has %s as the file exports it', async (file) => {
    const name = file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const module = (await import(`../../../src/engine/draft/detectors/${file}.ts`)) as Record<
      string,
      Detector
    >;
    expect(module[name]?.id).toBe(file);
    expect(DETECTORS).toContain(module[name]);
  });

  test('has a detector for every category, and no category that nobody knows', () => {
    expect(new Set(DETECTORS.map(({ category }) => category))).toEqual(new Set(CATEGORIES));
  });
});

describe.for(DETECTORS.map((detector) => [detector.id, detector] as const))(
  '%s',
  ([, detector]) => {
    test('finds nothing in an empty draft', () => {
      for (const account of ['personal', 'professional', 'company'] as const) {
        expect(detector.find(read(draft('', { account })), en)).toEqual([]);
      }
    });

    test('finds the same again', () => {
      for (const one of DRAFTS) {
        expect(detector.find(read(one), en)).toEqual(detector.find(read(one), en));
      }
    });

    test('finds places in the text, and says of each what the engine understands', () => {
      for (const one of DRAFTS) {
        const reading = read(one);
        for (const { span, confidence, whose, category, aspects = [] } of detector.find(
          reading,
          en,
        )) {
          const { start, end } = span;
          const inside =
            Number.isInteger(start) &&
            Number.isInteger(end) &&
            0 <= start &&
            end <= reading.plain.length;
          const picture = start === 0 && end === 0;
          expect([one.id, inside && (start < end || picture)]).toEqual([one.id, true]);
          expect(confidence > 0 && confidence <= 1).toBe(true);
          expect(WHOSE).toContain(whose);
          expect([undefined, ...CATEGORIES]).toContain(category);
          expect(ASPECTS).toEqual(expect.arrayContaining([...aspects]));
        }
      }
    });

    test('marks words and not the space around them', () => {
      for (const one of DRAFTS) {
        const { plain } = read(one);
        for (const { span } of detector.find(read(one), en)) {
          const words = plain.slice(span.start, span.end);
          expect([one.id, words]).toEqual([one.id, words.trim()]);
        }
      }
    });
  },
);

describe('a suggestion', () => {
  /** A hunch of the learned model marks where words weigh most, which is no sentence. */
  const RULES: Lexicon = { ...en, learned: undefined };
  const POSTS = postsFrom(
    readFileSync('src/evaluation/posts/development.jsonl', 'utf8')
      .split('\n')
      .slice(0, 300)
      .join('\n'),
  ).map(({ id, draft: one }) => ({ id, ...one }));
  /** Two troubles in one breath. */
  const DOUBLE = [
    'In Porto till the 19th, house empty, key under the pot',
    'My beautiful boy Kaelan, Primary 2 at Glenbervie, star of the week for listening.',
    'Micah (7) wet himself on the coach, the whole of Year 2 knows now',
  ].map((text, index) => ({ id: `double ${String(index + 1)}`, ...draft(text) }));

  interface Taken {
    readonly draft: Draft & { readonly id: string };
    readonly finding: Finding;
    readonly suggestion: Suggestion;
    /** The text afterwards. */
    readonly text: string;
  }
  const taken: readonly Taken[] = [...DRAFTS, ...POSTS, ...DOUBLE].flatMap((one) =>
    check(one, RULES)
      .findings.filter(({ severity }) => severity >= 2)
      .flatMap((finding) =>
        suggestionsFor(finding, one.text, en)
          .filter(({ kind }) => kind !== 'keep')
          .map((suggestion) => {
            const text = applySuggestion(one.text, finding, suggestion, en);
            return { draft: one, finding, suggestion, text };
          }),
      ),
  );
  const named = ({ draft: one, finding, suggestion }: Taken): string =>
    `${one.id} ${finding.detector}: ${suggestion.kind}`;

  /** What has changed, as a place in the new text; a letter made large has not. */
  function placeOf({ draft: one, text }: Taken): Span {
    const [old, now] = [one.text.toLowerCase(), text.toLowerCase()];
    const most = Math.min(old.length, now.length);
    let start = 0;
    while (start < most && old[start] === now[start]) start += 1;
    let same = 0;
    while (same < most - start && old.at(-1 - same) === now.at(-1 - same)) same += 1;
    return { start, end: now.length - same };
  }

  test('stands behind many findings', () => {
    expect(taken.length).toBeGreaterThan(250);
  });

  test('leaves no trouble of the same kind where the words were', () => {
    const unclean = taken.filter((one) => {
      const { start, end } = placeOf(one);
      return check({ ...one.draft, text: one.text }, RULES).findings.some(
        ({ category, severity, span }) =>
          severity >= 2 &&
          category === one.finding.category &&
          span.start < end &&
          start < span.end,
      );
    });
    expect(unclean.map(named)).toEqual([]);
  });

  test('that leaves words out makes nothing vanish that still stands in the draft', () => {
    const others = taken
      .filter(({ suggestion }) => suggestion.instead === '')
      .flatMap((one) => {
        const after = check({ ...one.draft, text: one.text }, RULES).findings;
        const finds = ({ category }: Finding, start: number, end: number): boolean =>
          after.some(
            (found) =>
              found.category === category && found.span.start < end && start < found.span.end,
          );
        return check(one.draft, RULES)
          .findings.filter(
            // Pieces tell too much only together, and news is early only while nobody knows.
            ({ severity, span, pieces, aspects }) =>
              severity >= 2 &&
              !pieces &&
              !aspects.includes('not-told-first') &&
              !overlaps(span, one.finding.span),
          )
          .flatMap((other) => {
            const words = one.draft.text.slice(other.span.start, other.span.end).toLowerCase();
            // A sentence may begin with them now; "it" tells nothing once the list is gone.
            const at = /^$|\bit$/.test(words) ? -1 : one.text.toLowerCase().indexOf(words);
            const isFound = at < 0 || finds(other, at, at + words.length);
            return at < 0 ? [] : [{ name: `${named(one)}, then ${other.detector}`, isFound }];
          });
      });
    expect(others.length).toBeGreaterThan(40);
    expect(others.filter(({ isFound }) => !isFound).map(({ name }) => name)).toEqual([]);
  });

  test('is not itself a thing to change, in any room', () => {
    const instead = new Set(taken.map(({ suggestion }) => suggestion.instead));
    instead.delete('');
    const faulty = [...instead].filter((text) =>
      (['personal', 'professional', 'company'] as const).some((account) =>
        check(draft(text, { account }), RULES).findings.some(({ severity }) => severity >= 2),
      ),
    );
    expect(faulty).toEqual([]);
  });

  const FAULTS = {
    'no words changed': (now: string, before: string) => now === before,
    'a mark or space at the start': (now: string, before: string) =>
      /^[\s,;.!?]/.test(now) && !/^[\s,;.!?]/.test(before),
    'two spaces': (now: string, before: string) => count(now, / {2}/g) > count(before, / {2}/g),
    'a space before a mark': (now: string, before: string) =>
      count(now, / [,.;!?](?!\w)/g) > count(before, / [,.;!?](?!\w)/g),
    'two marks': (now: string, before: string) =>
      count(now, /,[.,;!?]/g) > count(before, /,[.,;!?]/g),
    'a comma at the end': (now: string, before: string) =>
      /[,;]$/.test(now) && !/[,;]$/.test(before),
    'empty brackets or quotes': (now: string) => /\(\s*\)|\[\s*\]|\u201C\u201D|""/.test(now),
    'a word that nothing follows': (now: string, before: string) =>
      count(now, DANGLING) > count(before, DANGLING),
    'a small letter at the start': (now: string, before: string) =>
      /^\p{Lu}/u.test(before) && /^\p{Ll}/u.test(now),
  } as const;

  test.for(Object.keys(FAULTS) as (keyof typeof FAULTS)[])(
    'leaves no sentence with %s',
    (fault) => {
      const faulty = taken.filter(({ text, draft: one }) => FAULTS[fault](text, one.text));
      expect(faulty.map(named)).toEqual([]);
    },
  );
});

/** Joints, articles, owners and prepositions that cannot end a clause. */
const DANGLING =
  /\b(?:and|because|cos|the|an|my|our|his|their|your|from|for|of|is|are|was|it's)(?=[.!?,;:]|$)/gim;

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

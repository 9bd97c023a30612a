import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Detector } from '../../../src/engine/draft/detector.ts';
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
import type { Draft, Finding, Suggestion } from '../../../src/engine/index.ts';
import { draft } from '../../support/draft.ts';
import { asDraft, categories, samples } from '../../support/wording.ts';

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
  interface Taken {
    readonly draft: Draft & { readonly id: string };
    readonly finding: Finding;
    readonly suggestion: Suggestion;
  }
  const offered = (drafts: typeof DRAFTS): Taken[] =>
    drafts.flatMap((one) =>
      check(one, en)
        .findings.filter(({ severity }) => severity >= 2)
        .flatMap((finding) =>
          suggestionsFor(finding).map((suggestion) => ({ draft: one, finding, suggestion })),
        ),
    );

  /** Whether trouble of the same kind, as bad or worse, still stands where the words were. */
  function stillThere({ draft: one, finding, suggestion }: Taken): boolean {
    const text = applySuggestion(one.text, finding, suggestion);
    const { start } = finding.span;
    const end = start + suggestion.instead.length;
    return check({ ...one, text }, en).findings.some(
      ({ category, severity, span }) =>
        severity >= 2 && category === finding.category && span.start < end && start < span.end,
    );
  }

  test('to say it less exactly comes out clean, in every sample', () => {
    const unclean = offered(DRAFTS)
      .filter(({ suggestion }) => suggestion.kind === 'less-exact')
      .filter(stillThere)
      .map((taken) => `${taken.draft.id} ${taken.finding.category}: "${taken.suggestion.instead}"`);
    expect(unclean).toEqual([]);
  });

  test('is not itself a thing to change, in any room', () => {
    const instead = new Set(offered(DRAFTS).map(({ suggestion }) => suggestion.instead));
    instead.delete('');
    const faulty = [...instead].filter((text) =>
      (['personal', 'professional', 'company'] as const).some((account) =>
        check(draft(text, { account }), en).findings.some(({ severity }) => severity >= 2),
      ),
    );
    expect(faulty).toEqual([]);
  });

  test('to leave words out changes the text and leaves no double space or stray comma', () => {
    const untidy = offered(DRAFTS)
      .filter(({ suggestion }) => suggestion.kind === 'leave-out')
      .filter((taken) => {
        const text = applySuggestion(taken.draft.text, taken.finding, taken.suggestion);
        return (
          text === taken.draft.text ||
          /^[\s,;]|[ \t]{2}|[ \t][,.;!?]|,[.,;!?]|\(\s*\)|[,;]$/.test(text)
        );
      })
      .map((taken) => `${taken.draft.id} ${taken.finding.category}`);
    expect(untidy).toEqual([]);
  });
});

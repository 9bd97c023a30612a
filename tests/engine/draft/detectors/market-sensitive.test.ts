import { describe, expect, test } from 'vitest';
import { marketSensitive } from '../../../../src/engine/draft/detectors/market-sensitive.ts';
import { excerpts, marks } from '../../../support/draft.ts';

describe('market-sensitive', () => {
  test.for([
    [
      "Q3 numbers land on the 28th and let's just say I'm not selling my shares.",
      "Q3 numbers land on the 28th and let's just say I'm not selling my shares",
      {},
    ],
    [
      'Results are out on Thursday and we smashed the forecast.',
      'Results are out on Thursday and we smashed the forecast',
      {},
    ],
    [
      'A bid is coming for Halden Foods, you heard it here first.',
      'A bid is coming for Halden Foods',
      {},
    ],
    [
      "Record month, can't wait for the results call on Thursday.",
      "Record month, can't wait for the results call on Thursday",
      {},
    ],
    ["The CFO is leaving, you didn't hear it here.", 'The CFO is leaving', {}],
    ['Q3 awful, down 30%. Not public.', 'Q3 awful, down 30%', {}],
    [
      'between us, the quarter was grim, down 12 per cent',
      'the quarter was grim, down 12 per cent',
      {},
    ],
    ['Sell before Thursday, trust me, I work there.', 'Sell before Thursday', {}],
    [
      'buying more before they announce, our numbers are massive',
      'buying more before they announce',
      {},
    ],
    [
      'The approval letter arrived today and the market does not know yet.',
      'The approval letter arrived today and the market does not know yet',
      {},
    ],
  ] as const)('flags "%s"', ([text, words, room]) => {
    expect(excerpts(marketSensitive, text, room)).toContain(words);
  });

  test.for([
    ['Our results are out this morning: link', {}],
    ["I never talk about my employer's shares.", {}],
    ['The market is wild this week.', {}],
    ["We beat last year's cake-sale record.", {}],
    ["Read the regulator's statement on the merger.", {}],
    ['My exam results are out on Thursday.', {}],
    ['Record month for rain.', {}],
    ['Selling my bike, great shape.', {}],
    ['Apple says Q3 was awful, down 30%', {}],
    ['Q3 awful, down 30% according to the report we published', {}],
    ['I am not selling my house.', {}],
    ['Selling our old sofa, £40, collection only', {}],
    ['buying our first home next month!!', {}],
    ['selling my old pram, collect from our place after 6pm', {}],
    ['FY24 is filed: turnover £3.9m, a small loss of £41k.', {}],
  ] as const)('passes "%s"', ([text, room]) => {
    expect(excerpts(marketSensitive, text, room)).toEqual([]);
  });
});

describe('what belongs together', () => {
  test.for([
    ["Results are out on Thursday, and I'm not selling my shares.", 1],
    ['Results are out on Thursday and we smashed the forecast. I am not selling my shares.', 2],
  ] as const)('is one where one sentence says it: "%s"', ([text, count]) => {
    const found = marks(marketSensitive, text);
    expect(found).toHaveLength(count);
    expect(found[0]).toMatchObject({ whose: 'employer' });
  });

  test('is told in its order', () => {
    const starts = marks(
      marketSensitive,
      'Sell before Thursday, trust me, I work there. Results are out on Thursday and we smashed it. A bid is coming for Halden Foods.',
    ).map(({ span }) => span.start);
    expect(starts.length).toBeGreaterThan(1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

describe('a day alone is no day of results', () => {
  test.for([
    "The Sunday roast was massive, we couldn't finish it",
    'Our Saturday girl turned up early again',
    'Our Friday quiz was massive, up on last week',
    'The Monday crew is up and down, we love them',
  ])('passes "%s"', (text) => {
    expect(excerpts(marketSensitive, text)).toEqual([]);
  });

  test.for([
    ["Our numbers land on the 28th and I'm not selling", 'Our numbers land on the 28th'],
    ['The results are out on Friday, ugly, we sold up', 'The results are out on Friday'],
    ['Q3 is Thursday, ugly, we know', 'Q3 is Thursday'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(marketSensitive, text).join()).toContain(words);
  });
});

import { describe, expect, test } from 'vitest';
import { published } from '../../../../src/engine/draft/guards/published.ts';
import { effectOn, hears } from '../../../support/guard.ts';

const work = { category: 'confidential-work' } as const;

describe('recognises what the owner has made public', () => {
  test.for([
    ['Northgate’s pay report is out today (link). Proud of the progress.', 'pay report'],
    ['We rebuilt Halden Foods’ shop floor: (link to their announcement)', 'Halden Foods'],
    ['As announced this morning, we are closing the Hull office.', 'closing the Hull office'],
    ['FY24 is filed: turnover £3.9m, a small loss of £41k.', 'turnover £3.9m'],
    ['Our results are out this morning: up 4%.', 'up 4%'],
    ['From the press release: the Pocket folds.', 'the Pocket'],
    ['The company announced it at seven: the plant shuts.', 'the plant shuts'],
    ['They announced that on Friday, the plant shuts.', 'the plant shuts'],
    [
      'As some of you will have seen in the company’s announcement on Tuesday, the plant shuts.',
      'the plant shuts',
    ],
    ['It was in the local paper, so yes, we bought the mill.', 'we bought the mill'],
    ['According to the regulator we merge in May.', 'we merge'],
  ] as const)('%s', ([text, words]) => {
    expect(effectOn(published, text, words.replace('’', "'"), work)).toBe('withdraw');
    expect(
      effectOn(published, text, words.replace('’', "'"), { category: 'market-sensitive' }),
    ).toBe('withdraw');
  });

  test("the writer's own answer counts", () => {
    const text = 'We are closing the Hull office.';
    expect(effectOn(published, text, 'Hull', work, { published: true })).toBe('withdraw');
    expect(hears(published, text, { published: false })).toBe(false);
  });

  test("a person's news when the person or the firm announced it", () => {
    const news = { category: 'third-party' } as const;
    const told = 'Priya is leaving, as announced this morning.';
    expect(effectOn(published, told, 'leaving', news)).toBe('withdraw');
    const linked = 'Priya is leaving (link).';
    expect(effectOn(published, linked, 'leaving', news)).toBeUndefined();
  });
});

describe('leaves what is still to come alone', () => {
  test.for([
    ['Results are out on Thursday and we smashed the forecast.', 'smashed the forecast'],
    [
      'Guess whose team just signed Halden Foods? Not official till the 14th, so shhh.',
      'Halden Foods',
    ],
    ['Not announced yet but we are closing Hull.', 'closing Hull'],
    ['Will be announced on Monday: we merge.', 'we merge'],
    ['As announced in the board meeting, Hull closes.', 'Hull closes'],
    ['Embargoed until noon, our report is out then.', 'our report'],
    ['Here is the link to the roadmap doc, between us.', 'the roadmap doc'],
  ] as const)('%s', ([text, words]) => {
    expect(effectOn(published, text, words, work)).toBeUndefined();
  });

  test('a fact elsewhere in the draft is another fact', () => {
    const text = 'Our report is out today. Lovely day. Bees. We are also closing Hull.';
    expect(effectOn(published, text, 'closing Hull', work)).toBeUndefined();
  });

  test('a fact that is not out, beside one that is', () => {
    const text = 'Our report is out today. The forecast is not announced yet.';
    expect(effectOn(published, text, 'report', work)).toBe('withdraw');
    expect(effectOn(published, text, 'forecast', work)).toBeUndefined();
    expect(effectOn(published, text, 'forecast', work, { published: true })).toBe('withdraw');
  });

  test('a telephone number is nobody\u2019s news', () => {
    const text = 'Our report is out today. My number is 07700 900417.';
    const number = { category: 'contact-detail' } as const;
    expect(effectOn(published, text, '07700 900417', number)).toBeUndefined();
  });
});

describe('what the paper has told', () => {
  test.for([
    'The owner of the Grand Hotel was jailed for fire safety breaches, says the Echo.',
    'Ola failed the bar, she says so herself in the Guardian.',
  ])('is out: "%s"', (text) => {
    expect(hears(published, text)).toBe(true);
  });

  test.for([
    'Told only me that she is being stalked by the courier',
    "It's my face in the mirror",
    'The boss says the mail is late',
  ])('is no paper: "%s"', (text) => {
    expect(hears(published, text)).toBe(false);
  });
});

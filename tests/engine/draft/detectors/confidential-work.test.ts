import { describe, expect, test } from 'vitest';
import { confidentialWork } from '../../../../src/engine/draft/detectors/confidential-work.ts';
import { excerpts } from '../../../support/draft.ts';

describe('confidential-work', () => {
  test.for([
    [
      'Guess whose team just signed Halden Foods? Not official till the 14th, so shhh.',
      'Guess whose team just signed Halden Foods? Not official till the 14th',
      {},
    ],
    ["between us, we're closing the Hull office", "between us, we're closing the Hull office", {}],
    [
      'The codename is Bluegill and it ships in May, keep it quiet.',
      'The codename is Bluegill',
      {},
    ],
    [
      'Team photo from the offsite! (Ignore the roadmap behind us, ha.)',
      '(Ignore the roadmap behind us, ha.)',
      {},
    ],
    ["Sneak peek at the prototype, don't tell my boss", 'Sneak peek at the prototype', {}],
    ['We quoted them half, not public yet', 'We quoted them half, not public yet', {}],
    ['Letting 60 people go, not public yet', 'Letting 60 people go, not public yet', {}],
    ['our client halden wants the logo red', 'our client halden wants the logo red', {}],
    ['Jury day three. He is so guilty.', 'Jury day three', {}],
    [
      "the redundancy list goes out on Monday, don't forward",
      "the redundancy list goes out on Monday, don't forward",
      {},
    ],
    [
      'Tomorrow we sign with Rothwell Energy. They will announce in two weeks, so this stays between us for now.',
      'Tomorrow we sign with Rothwell Energy. They will announce in two weeks',
      {},
    ],
    [
      'Client work I can nearly talk about: big supermarket, rhymes with Baldi.',
      'Client work I can nearly talk about: big supermarket, rhymes with Baldi',
      {},
    ],
    ['Rothwell & Sons have rejected the design.', 'Rothwell & Sons have rejected the design', {}],
    ['The pitch went badly: RWE hated our concept.', 'RWE hated our concept', {}],
    [
      'Our client Kestrel is leaving us for a cheaper lot.',
      'Kestrel is leaving us for a cheaper lot',
      {},
    ],
  ] as const)('flags "%s"', ([text, words, room]) => {
    expect(excerpts(confidentialWork, text, room)).toContain(words);
  });

  test.for([
    ['We launched today (link to the announcement).', {}],
    ['Long week, big things, proud team.', {}],
    ['I think open-plan offices are a mistake.', {}],
    ['Learning Rust this year.', {}],
    ['As our published pay report says.', {}],
    ['On jury service next week, replies will be slow.', {}],
    ['The secret of good bread is time.', {}],
    ['Shhh, the baby is asleep.', {}],
    ['We are hiring a Python developer.', {}],
    ['Our roadmap is public, link in bio.', {}],
    ['Secret Santa budget is ten pounds this year.', {}],
    ['My nephew rejected the design of his own cake.', {}],
    ['We chose the logo together.', {}],
    ['Everyone loved the design.', {}],
    ['Our client base has grown by a third this year, thank you all.', {}],
    ['Our client portal is down until noon.', {}],
    ['He is clearly guilty of eating my lunch.', {}],
    ["Don't tell anyone. I ate it. It was good. Cherry. The launch was on Friday.", {}],
    ["Letting my hair go grey, don't tell anyone", {}],
    ['our client services team wants cake', {}],
    ['our client always wants it yesterday', {}],
  ] as const)('passes "%s"', ([text, room]) => {
    expect(excerpts(confidentialWork, text, room)).toEqual([]);
  });
});

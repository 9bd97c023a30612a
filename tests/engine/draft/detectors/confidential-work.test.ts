import { describe, expect, test } from 'vitest';
import { confidentialWork } from '../../../../src/engine/draft/detectors/confidential-work.ts';
import { excerpts, marks } from '../../../support/draft.ts';

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

describe('what stands behind', () => {
  test.for([
    ['Team photo! (Ignore the roadmap behind us, ha.)', '(Ignore the roadmap behind us, ha.)'],
    ['Team photo! (the roadmap behind us)', 'roadmap behind us'],
    ['Ignore the roadmap behind us (we were tired)', 'Ignore the roadmap behind us'],
    ['Team photo! (ignore the roadmap behind us', '(ignore the roadmap behind us'],
    // It is about the picture, whatever its words also say.
    ['Ignore the slides behind us, the list is not public yet', 'Ignore the slides behind us'],
  ] as const)('goes with its brackets: "%s"', ([text, words]) => {
    expect(excerpts(confidentialWork, text)).toEqual([words]);
  });

  test('is cropped where it stood in brackets, and else left out', () => {
    const instead = (text: string) => marks(confidentialWork, text)[0]?.instead;
    expect(instead('Team photo! (Ignore the roadmap behind us, ha.)')).toBe('(cropped)');
    expect(instead('Team photo! Ignore the roadmap behind us')).toBeUndefined();
  });

  test('is the screen in the picture, where the words say nothing of one', () => {
    const shown = { pictures: ['screen'] } as const;
    const [found] = marks(confidentialWork, 'A view of the desk.', shown);
    const whole = { start: 0, end: 0 };
    expect(found).toMatchObject({ span: whole, whose: 'employer', aspects: ['background'] });
    const said = 'Team photo! (Ignore the roadmap behind us, ha.)';
    expect(marks(confidentialWork, said, shown)).toEqual(marks(confidentialWork, said));
    expect(marks(confidentialWork, 'A view.', { pictures: ['person'] })).toEqual([]);
  });
});

describe('who tells, and whom', () => {
  test.for([
    ['Factory trial of both is booked for the ninth, shhh', {}],
    ['We quoted them half, said our rep.', {}],
    ['Summarise our roadmap for the board.', { audience: 'assistant' }],
    ['Rothwell Foods Ltd have rejected the design.', {}],
    ['Rothwell Foods really hated our pitch.', {}],
    ["Don't tell anyone, the client pulled the deal", {}],
    ['hush hush about the merger', {}],
  ] as const)('flags "%s" from %j', ([text, room]) => {
    expect(marks(confidentialWork, text, room)).toMatchObject([{ whose: 'employer' }]);
  });

  test.for([
    // A firm teases its regulars, and tells its own news.
    ['Factory trial of both is booked for the ninth, shhh', { account: 'company' }],
    ['We quoted them half, said our rep.', { account: 'company' }],
    // Nobody hands anything to an assistant.
    ['Summarise our roadmap for the board.', {}],
    ['I love our roadmap.', { audience: 'assistant' }],
    // Out already, or play.
    ['We launched today, says the board. The office was told not to say.', {}],
    ['The prototype in the film is under embargo, says the episode.', {}],
    ["Our client wants a secret santa with a budget, don't tell anyone.", {}],
    ['Her birthday is under embargo, act surprised at the office.', {}],
  ] as const)('passes "%s" from %j', ([text, room]) => {
    expect(excerpts(confidentialWork, text, room)).toEqual([]);
  });

  test('marks all of it, from the word of secrecy to the fact', () => {
    const text = 'Between us, the client left. Our launch is in May, before the new office opens.';
    expect(excerpts(confidentialWork, text)).toEqual([text.slice(0, -1)]);
  });

  test('is bound by law on a jury', () => {
    const text = 'Jury day three, and the defendant smirked all morning in court.';
    const law = { aspects: ['bound-by-law'] };
    expect(marks(confidentialWork, text)).toMatchObject([law, law]);
  });
});

describe('what an insider lets slip', () => {
  test.for([
    "Up till 3 on the Hallbridge takeover, can't wait for it to be announced",
    "Saw the deck for Thursday, 1 in 5 of us won't be here by February.",
    'Reviewing a paper on exactly my topic, same result, worse method. Rejecting it',
    "we've been told the Derby branch is closing in March",
  ])('flags "%s"', (text) => {
    expect(excerpts(confidentialWork, text)).not.toEqual([]);
  });

  test.for([
    ['Closed Monday for stocktake. The cat has been told.', { account: 'company' }],
    ['Reviewing a paper today. Slow, unpaid and the best thing we have.', {}],
    ['1 in 5 of us will have a mental health problem this year.', {}],
    ['half of us are going to the pub after', {}],
  ] as const)('passes "%s"', ([text, room]) => {
    expect(excerpts(confidentialWork, text, room)).toEqual([]);
  });
});
